namespace Portal.Model.Theme;

/// <summary>A colour as hue, saturation and lightness (CSS Color 4, section 7): to make it lighter or darker and keep its hue.</summary>
public readonly record struct Lightness(double Hue, double Saturation, double Light)
{
    private const int Steps = 250;

    /// <summary>The parts of a colour.</summary>
    public static Lightness Of(Colour colour)
    {
        var (red, green, blue) = (colour.Red / 255.0, colour.Green / 255.0, colour.Blue / 255.0);
        var (most, least) = (Math.Max(red, Math.Max(green, blue)), Math.Min(red, Math.Min(green, blue)));
        var (light, range) = ((most + least) / 2, most - least);
        if (range == 0)
            return new Lightness(0, 0, light);
        var hue = most == red ? (green - blue) / range + (green < blue ? 6 : 0) : most == green ? (blue - red) / range + 2 : (red - green) / range + 4;
        return new Lightness(hue * 60, range / (1 - Math.Abs(2 * light - 1)), light);
    }

    /// <summary>The colour of the same hue and saturation with another lightness, 0 to 1.</summary>
    public Colour With(double light)
    {
        var (hue, spread) = (Hue, Saturation * Math.Min(light, 1 - light));
        return new Colour(Channel(0), Channel(8), Channel(4));

        byte Channel(int n)
        {
            var k = (n + hue / 30) % 12;
            return (byte)Math.Round(255 * (light - spread * Math.Max(-1, Math.Min(Math.Min(k - 3, 9 - k), 1))));
        }
    }

    /// <summary>The colour of the same hue whose lightness differs least and that is as <paramref name="isGood"/> asks; null when there is none.</summary>
    public static Colour? Nearest(Colour colour, Func<Colour, bool> isGood)
    {
        if (isGood(colour))
            return colour;
        var own = Of(colour);
        for (var step = 1; step <= Steps; step++)
            foreach (var light in new[] { own.Light - (double)step / Steps, own.Light + (double)step / Steps })
                if (light is > -1.0 / Steps and < 1 + 1.0 / Steps && own.With(Math.Clamp(light, 0, 1)) is var other && isGood(other))
                    return other;
        return null;
    }
}
