using System.Collections.Immutable;
using Portal.Model.Theme;

namespace Portal.Tests.Support;

/// <summary>Made-up colours and palettes, the same each time.</summary>
public static class ThemeCases
{
    /// <summary>Colours of all kinds, the corners among them.</summary>
    public static IEnumerable<Colour> Colours(int count)
    {
        var random = new Random(20261126);
        return Enumerable.Range(0, 8).Select(corner => new Colour(Corner(corner, 1), Corner(corner, 2), Corner(corner, 4)))
            .Concat(Enumerable.Range(0, count).Select(_ => Any(random))).ToList();

        static byte Corner(int all, int bit) => (byte)((all & bit) == 0 ? 0 : 255);
    }

    /// <summary>Palettes of some base colours each: what somebody may write, good or bad.</summary>
    public static IEnumerable<Palette> Palettes(int count)
    {
        var random = new Random(20261127);
        for (var i = 0; i < count; i++)
        {
            var given = ImmutableDictionary<BaseColour, Colour>.Empty;
            foreach (var (_, colour) in BaseColours.Keys.Where(_ => random.Next(2) == 0))
                given = given.SetItem(colour, Any(random));
            yield return Palette.Of(isDark: random.Next(2) == 0, given);
        }
    }

    private static Colour Any(Random random) => new((byte)random.Next(256), (byte)random.Next(256), (byte)random.Next(256));
}
