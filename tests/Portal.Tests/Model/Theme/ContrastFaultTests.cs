using System.Collections.Immutable;
using Portal.Model.Theme;

namespace Portal.Tests;

/// <summary>Colours that cannot be read are told with one that can.</summary>
public sealed class ContrastFaultTests
{
    [Fact]
    public void The_nearest_colour_that_is_proposed_passes()
    {
        var (proposed, whole) = (0, 0);
        foreach (var palette in ThemeCases.Palettes(300))
        {
            var (better, faults) = (palette, ContrastFault.Find(palette));
            foreach (var fault in faults.Where(fault => fault.Better is not null))
                better = better.With(fault.Blamed, fault.Better!.Value);

            Assert.All(faults.Where(fault => fault.Better is not null), fault => Assert.True(fault.Worst.Passes(better), $"{fault.Blamed} {fault.Better}: {fault.Worst.Front} on {fault.Worst.Ground} has {fault.Worst.In(better):0.00}"));
            proposed += faults.Count(fault => fault.Better is not null);
            whole += ContrastFault.Find(better).IsEmpty ? 1 : 0;
        }

        Assert.True(proposed > 500 && whole > 295, $"{proposed} proposals, {whole} of 300 themes without faults");
    }

    [Fact]
    public void Who_takes_every_proposal_on_a_ground_that_can_be_read_on_is_done_at_once()
    {
        var ground = ImmutableDictionary<BaseColour, Colour>.Empty.Add(BaseColour.Background, Colour.Of("#fdf8f1"));
        foreach (var colour in ThemeCases.Colours(60))
            foreach (var (key, blamed) in BaseColours.Keys.Where(pair => pair.Colour is not (BaseColour.Background or BaseColour.Band)))
            {
                var palette = Palette.Of(isDark: false, ground.Add(blamed, colour));
                foreach (var fault in ContrastFault.Find(palette))
                    palette = palette.With(fault.Blamed, fault.Better ?? throw new InvalidOperationException($"{key} {colour}: nothing is proposed"));

                Assert.Empty(ContrastFault.Find(palette).Select(fault => $"{key} {colour}: {fault.Worst.Front} on {fault.Worst.Ground}"));
            }
    }

    [Theory]
    [InlineData("#88aaff", "#ffd0d0")]
    [InlineData("#ffd0d0", "#88aaff")]
    public void Two_colours_are_proposed_that_pass_together(string link, string accent)
    {
        var palette = Palette.Of(isDark: false, ImmutableDictionary<BaseColour, Colour>.Empty.Add(BaseColour.Link, Colour.Of(link)).Add(BaseColour.Accent, Colour.Of(accent)));
        var faults = ContrastFault.Find(palette);
        Assert.Equal([BaseColour.Link, BaseColour.Accent], faults.Select(fault => fault.Blamed));

        Assert.Empty(ContrastFault.Find(faults.Aggregate(palette, (better, fault) => better.With(fault.Blamed, fault.Better!.Value))));
    }

    [Fact]
    public void What_is_to_be_seen_is_blamed_before_its_ground()
    {
        var grey = ImmutableDictionary<BaseColour, Colour>.Empty.Add(BaseColour.Background, Colour.Of("#999999"));

        Assert.Equal([BaseColour.Background], ContrastFault.Find(Palette.Of(isDark: false, grey)).Select(fault => fault.Blamed));
        Assert.Contains(BaseColour.Link, ContrastFault.Find(Palette.Of(isDark: false, grey.Add(BaseColour.Link, Colour.Of("#888888")))).Select(fault => fault.Blamed));
    }

    [Fact]
    public void A_dark_look_that_is_not_written_takes_the_hues_of_the_light_one_and_can_be_read()
    {
        foreach (var colour in ThemeCases.Colours(60))
        {
            var light = new[] { BaseColour.Link, BaseColour.Accent, BaseColour.Band, BaseColour.Mark }.ToImmutableDictionary(key => key, _ => colour);

            var dark = Palette.Of(isDark: true, DarkLook.Of(light, ImmutableDictionary<BaseColour, Colour>.Empty));

            Assert.Empty(ContrastFault.Find(dark).Select(fault => $"{colour} as {fault.Blamed}: {fault.Worst.Front} on {fault.Worst.Ground}"));
        }
    }
}
