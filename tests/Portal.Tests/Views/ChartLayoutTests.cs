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

        var (bands, width, height) = ChartLayout.Of(portal.Site());

        Assert.Equal(strategic + operative + line, bands.Sum(band => band.Roles.Length));
        var boxes = bands.SelectMany(band => band.Roles.Append(band.Name).Select(box => (Band: band, Box: box))).ToList();
        Assert.All(boxes, each => Assert.True(each.Box.X >= each.Band.X && each.Box.X + each.Box.Width <= each.Band.X + each.Band.Width
            && each.Box.Y >= each.Band.Y && each.Box.Y + each.Box.Height <= each.Band.Y + each.Band.Height, $"{each}"));
        Assert.All(bands, band => Assert.True(band.X + band.Width <= width && band.Y + band.Height <= height, $"{band}"));
        foreach (var (one, other) in boxes.SelectMany((one, at) => boxes.Skip(at + 1).Select(other => (one.Box, other.Box))))
            Assert.True(one.X + one.Width <= other.X || other.X + other.Width <= one.X || one.Y + one.Height <= other.Y || other.Y + other.Height <= one.Y, $"{one} {other}");
    }
}
