using Portal.Model.Theme;

namespace Portal.Tests;

/// <summary>Colours, their contrast and their lightness.</summary>
public sealed class ColourTests
{
    /// <summary>Ratios as other tools give them (WCAG 2.2; WebAIM's contrast checker).</summary>
    [Theory]
    [InlineData("#000000", "#ffffff", 21)]
    [InlineData("#ffffff", "#ffffff", 1)]
    [InlineData("#777777", "#ffffff", 4.48)]
    [InlineData("#767676", "#ffffff", 4.54)]
    [InlineData("#949494", "#ffffff", 3.03)]
    [InlineData("#0000ff", "#ffffff", 8.59)]
    [InlineData("#ff0000", "#ffffff", 4)]
    public void The_contrast_is_that_of_WCAG(string one, string other, double ratio)
    {
        Assert.Equal(ratio, Colour.Contrast(Colour.Of(one), Colour.Of(other)), 0.006);
        Assert.Equal(ratio, Colour.Contrast(Colour.Of(other), Colour.Of(one)), 0.006);
    }

    [Theory]
    [InlineData("#0B6a80", "#0b6a80")]
    [InlineData("#0b6a8", null)]
    [InlineData("0b6a80", null)]
    [InlineData("#0b6a80ff", null)]
    [InlineData("#0b6g80", null)]
    [InlineData("#+b6a80", null)]
    [InlineData("", null)]
    public void A_colour_is_a_hash_and_six_digits(string text, string? colour) => Assert.Equal(colour, Colour.Read(text)?.ToString());

    [Fact]
    public void Black_or_white_can_be_read_on_every_colour() =>
        Assert.All(ThemeCases.Colours(2000), colour => Assert.True(Colour.Contrast(colour.Reading(), colour) >= ColourPair.OfText, colour.ToString()));

    [Fact]
    public void A_colour_taken_apart_and_put_together_is_the_same() =>
        Assert.All(ThemeCases.Colours(2000), colour => Assert.Equal(colour, Lightness.Of(colour) is var parts ? parts.With(parts.Light) : default));

    [Fact]
    public void The_nearest_colour_that_passes_keeps_its_hue_and_is_the_first_that_passes()
    {
        var orange = Colour.Of("#f28c28");

        var better = Lightness.Nearest(orange, colour => Colour.Contrast(colour, Colour.White) >= 4.5)!.Value;

        Assert.Equal(Lightness.Of(orange).Hue, Lightness.Of(better).Hue, 2.0);
        Assert.InRange(Colour.Contrast(better, Colour.White), 4.5, 4.65);
        Assert.Equal(orange, Lightness.Nearest(orange, _ => true));
        Assert.Null(Lightness.Nearest(orange, _ => false));
    }
}
