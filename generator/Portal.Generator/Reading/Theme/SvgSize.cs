using System.Globalization;
using System.Xml;
using Portal.Model;

namespace Portal.Generator.Reading.Theme;

/// <summary>The size of a drawing.</summary>
public static class SvgSize
{
    private const double MostOblong = 100;

    /// <summary>
    /// The size, from <c>viewBox</c> or else from width and height, which are taken away: the page says how large the drawing is. Null when
    /// it has no size, which is reported. Drawings have no pixels: a unit is said to be one, or the lesser side to have
    /// <paramref name="leastSide"/>.
    /// </summary>
    public static PictureSize? Take(Dictionary<string, string> root, XmlReader reader, SvgFaults faults, int? leastSide)
    {
        var box = root.TryGetValue("viewBox", out var text) ? text.Split([' ', ',', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(Number).ToArray() : [];
        if (box.Length == 0)
            box = [0, 0, Number(root.GetValueOrDefault("width", "")), Number(root.GetValueOrDefault("height", ""))];
        if (box is not [_, _, > 0 and var width, > 0 and var height] || width / height is > MostOblong or < 1 / MostOblong || !box.All(double.IsFinite))
        {
            faults.Add(reader, "bilden har ingen storlek", "Den ska ha viewBox=\"0 0 bredd höjd\". Spara den igen från programmet som den är ritad i.");
            return null;
        }
        root["viewBox"] = string.Join(' ', box.Select(number => number.ToString(CultureInfo.InvariantCulture)));
        foreach (var name in new[] { "width", "height", "x", "y" })
            root.Remove(name);
        var scale = leastSide / Math.Min(width, height) ?? 1;
        return new PictureSize(Pixels(width * scale), Pixels(height * scale));
    }

    private static int Pixels(double length) => Math.Max(1, (int)Math.Round(Math.Min(length, int.MaxValue / 2)));

    private static double Number(string text) =>
        double.TryParse(text.Replace("px", "", StringComparison.Ordinal), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.NaN;
}
