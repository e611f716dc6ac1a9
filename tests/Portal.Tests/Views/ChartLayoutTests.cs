using Portal.Generator.Views;

namespace Portal.Tests;

public sealed class ChartLayoutTests
{
    [Theory]
    [InlineData(1, 0, 0)]
    [InlineData(3, 2, 1)]
    [InlineData(1, 7, 9)]
    [InlineData(0, 0, 4)]
    public void Boxes_stand_within_their_band_and_never_on_one_another(int strategic, int operative, int line)
    {
        var portal = new MiniPortal().WithSections("roller");
        foreach (var (level, count) in new[] { ("strategisk", strategic), ("operativ", operative), ("linje", line) })
            for (var role = 0; role < count; role++)
                portal.With($"roller/{level}-{role}.md", MiniPortal.Page($"Roll {role} {level}", keys: $"nivå: {level}\nplacering: Alla"));

        var (bands, _, width, height) = ChartLayout.Of(portal.Site());

        Assert.Equal(strategic + operative + line, bands.Sum(band => band.Roles.Length));
        var boxes = bands.SelectMany(band => band.Roles.Append(band.Name).Select(box => (Band: band, Box: box))).ToList();
        Assert.All(boxes, each => Assert.True(each.Box.X >= each.Band.X && each.Box.X + each.Box.Width <= each.Band.X + each.Band.Width
            && each.Box.Y >= each.Band.Y && each.Box.Y + each.Box.Height <= each.Band.Y + each.Band.Height, $"{each}"));
        Assert.All(bands, band => Assert.True(band.X + band.Width <= width && band.Y + band.Height <= height, $"{band}"));
        foreach (var (one, other) in boxes.SelectMany((one, at) => boxes.Skip(at + 1).Select(other => (one.Box, other.Box))))
            Assert.True(one.X + one.Width <= other.X || other.X + other.Width <= one.X || one.Y + one.Height <= other.Y || other.Y + other.Height <= one.Y, $"{one} {other}");
    }

    [Fact]
    public void What_a_level_is_placed_under_stands_over_it_and_under_the_band_before()
    {
        var (bands, _, _, height) = ChartLayout.Of(Organised().Site());

        Assert.Equal(["Styrelsen", null, "Ledningen"], bands.Take(3).Select(band => band.Above?.Box.Title));
        foreach (var (before, band) in bands.Take(3).Prepend(null).Zip(bands.Take(3)))
            if (band.Above is { Box: var box })
                Assert.InRange(box.Y, before is null ? 0 : before.Y + before.Height, band.Y - box.Height);
        Assert.All(bands, band => Assert.True(band.Y + band.Height <= height));
    }

    [Fact]
    public void An_arrow_goes_from_the_box_of_a_role_to_the_box_of_the_role_that_it_leads_as_a_function()
    {
        var (bands, responsibilities, _, _) = ChartLayout.Of(Organised().Site());

        var chief = bands[0].Roles.Single(box => box.Title == "Chef");
        var coordinator = bands[1].Roles.Single(box => box.Title == "Samordnare");
        var arrow = Assert.Single(responsibilities).Arrow;
        Assert.StartsWith($"M{chief.X + (chief.Width / 2)} {chief.Y + chief.Height}V", arrow);
        Assert.Contains($"H{coordinator.X + (coordinator.Width / 2)}V{coordinator.Y - 3}m", arrow);
    }

    [Fact]
    public void A_box_says_where_its_role_is_placed_when_that_is_known()
    {
        var (bands, _, _, _) = ChartLayout.Of(Organised().Site());

        Assert.Equal(["På förvaltningen, nära", "dess ledning och chefer"], bands[1].Roles.Single(box => box.Title == "Samordnare").PlacementLines.Select(line => line.Text));
        Assert.Empty(bands[0].Roles.Single(box => box.Title == "Chef").PlacementLines);
        Assert.All(bands.SelectMany(band => band.Roles), box => Assert.All(box.Lines.Concat(box.PlacementLines), line => Assert.InRange(line.Y, box.Y + 12, box.Y + box.Height - 4)));
    }

    [Fact]
    public void An_arrow_goes_from_a_level_to_the_next_that_there_is()
    {
        var (bands, _, _, _) = ChartLayout.Of(new MiniPortal().WithSections("roller")
            .With("roller/en.md", MiniPortal.Page("En", keys: "nivå: strategisk\nplacering: Alla\nstöd-till: [annan]"))
            .With("roller/annan.md", MiniPortal.Page("Annan", keys: "nivå: operativ\nplacering: Alla")).Site());

        Assert.NotNull(bands[0].ArrowBelow);
        Assert.Null(bands[1].ArrowBelow);
    }

    private static MiniPortal Organised() => new MiniPortal().WithSections("roller", "organisation")
        .With("organisation/hog.md", MiniPortal.Page("Hög", keys: "nivå: strategisk\nunder: Styrelsen"))
        .With("organisation/lag.md", MiniPortal.Page("Låg", keys: "nivå: operativ\nunder: Ledningen"))
        .With("roller/strateg.md", MiniPortal.Page("Strateg", keys: "nivå: strategisk\nplacering: Stadshuset\nordning: 1"))
        .With("roller/chef.md", MiniPortal.Page("Chef", keys: "nivå: strategisk\nplacering: Uppgift saknas\nfunktionsansvar-för: [samordnare]\nordning: 2"))
        .With("roller/samordnare.md", MiniPortal.Page("Samordnare", keys: "nivå: taktisk\nplacering: På förvaltningen, nära dess ledning och chefer"));
}
