using FsCheck;
using FsCheck.Fluent;

namespace Portal.Tests.Hostile;

/// <summary>Strings that are made to break something: what stands between them and XML, HTML, JSON, paths, addresses, dates and terminals.</summary>
public static class OddStrings
{
    private static readonly string[] Whole =
    [
        "9999-12-31", "0001-01-01", "9999-01-01", "2026-02-30", "٢٠٢٦-١١-٢٠", "99 år", "99 månader", "1 månad", "12 månader\n", "9999999999999999999999", "-1", "-0", "0", "1e9", ".5", "٣", "1.0\n", "٣.٤", "9999.9999",
        "true", "True", "nej", "null", "~", "", " ", "\t", "\n", "../../etc/passwd", "/etc/passwd", "C:\\x", "con", "aux.md", "index.md", "a/../b", "/a/", "/a/\n", "/a/../b/", "//a/", "/con/", "/a./", "/-/", "/sok/", "/index.html/", "/assets/",
        "javascript:alert(1)", "https://a.se/\u0001", "https://a.se/ b", "mailto:a@b.se?subject=x", "tel:112", "data:text/html,x", "https://a:b@c.se/", "https://[::1]/", "https://a.se:99999/", "http://", "https://{fil}", "https://a.se/{fil}\u202E",
        "=cmd|'/c calc'!A1", "+1", "@a", "::error::x", "##[error]x", "##vso[task.complete]", "<script>alert(1)</script>", "]]>", "<!--", "-->", "&amp;", "&#1;", "{{ 7*7 }}", "@Model", "%00", "%2e%2e%2f", "${x}", "$(x)", "`x`", "Uppgift saknas", "öppen", "mall",
        "\u0000", "\u0001", "\u0007", "\u001B[31m", "\u007F", "\u0085", "\u009B31m", "\u2028", "\u2029", "\uFFFE", "\uFFFF", "\uFDD0", "\uFEFF", "\uD800", "\uDC00", "a\uD83D", "\uDE00\uD83D", "\u202E", "\u2066", "\u200F", "\u200B", "\u00AD", "\u0301", "😀", "👩‍🚒", "\uDBFF\uDFFF", "\uDB40\uDC41",
    ];

    /// <summary>One such string, several of them in a row, or any string at all.</summary>
    public static Gen<string> All { get; } = Gen.OneOf(
        Gen.Elements(Whole),
        Gen.Elements(Whole).ListOf().Select(pieces => string.Concat(pieces)),
        ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""),
        Gen.Elements(Whole).SelectMany(piece => Gen.Choose(1, 400).Select(times => string.Concat(Enumerable.Repeat(piece, times)))));

    /// <summary>A YAML scalar with exactly these characters.</summary>
    public static string Yaml(string text) => "\"" + string.Concat(text.Select(c => c is >= ' ' and <= '~' and not ('"' or '\\') ? c.ToString() : $"\\u{(int)c:X4}")) + "\"";

    /// <summary>The characters as references, as far as they can be.</summary>
    public static string Entities(string text) => string.Concat(text.EnumerateRunes().Select(rune => $"&#x{rune.Value:X};"));
}
