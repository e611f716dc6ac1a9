namespace Portal.Tests.Hostile;

/// <summary>Captions, texts of films, and pages that much is made of.</summary>
public static class OtherShapes
{
    /// <summary>All other shapes.</summary>
    public static IEnumerable<Shape> All =>
    [
        .. new[]
        {
            "00:01.000 --> 00:02.000\nHej.\n\n", "00:01.000 --> 00:02.000\n\n", "-->\n", "--> ", "00:01.000 --> ", "\n", "a\n", "1", "00:01.000 --> 00:02.000 a:b\n", "٠٠:٠١.٠٠٠ --> ٠٠:٠٢.٠٠٠\nHej.\n\n", "NOTE a\n\n", "STYLE\n\n", "00:01.000" + new string(' ', 200) + "--> x\n",
        }.Select(piece => new Shape("vtt: " + piece.Replace("\n", "⏎"), "om-webben/film.vtt", size => "WEBVTT\n\n" + Shape.Repeat(piece, size - 10))),
        new("vtt: blanksteg före pilen", "om-webben/film.vtt", size => "WEBVTT\n\n00:01.000" + new string(' ', size - 40) + "--> x\n"),
        new("vtt: blanksteg efter pilen", "om-webben/film.vtt", size => "WEBVTT\n\n00:01.000 --> " + new string(' ', size - 40) + "x\n"),
        new("vtt: en lång första rad", "om-webben/film.vtt", size => "WEBVTT " + new string('a', size - 10)),
        .. new[] { "a\n\n", "a\n", "\n", " \n\n", "a ", "a", "<b>" }.Select(piece => new Shape("txt: " + piece.Replace("\n", "⏎"), "om-webben/film.txt", size => Shape.Repeat(piece, size))),
        .. new[] { "## {0}\n\na\n\n", "- [a](roller/chef.md)\n", "SBA LTA trygghetsrond\n\n", "ord{0} annat{0} " }.Select(piece => new Shape("start: " + piece.Replace("\n", "⏎"), "index.md", size => "---\ntitel: Start\nsammanfattning: Kort.\n---\n\n" + Shape.Repeat(piece, size - 60))),
        .. new[] { "## {0}\n\na\n\n", "[a](chef.md) ", "- [a](../sakomraden/brand.md)\n" }.Select(piece => new Shape("roll: " + piece.Replace("\n", "⏎"), "roller/lta.md", size => "---\ntitel: LTA\nsammanfattning: Kort.\nnivå: operativ\nplacering: Här\n---\n\n" + Shape.Repeat(piece, size - 100))),
    ];
}
