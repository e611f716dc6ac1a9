using System.Net;
using System.Text.RegularExpressions;
using Portal.Model.Output;

namespace Portal.Generator.Packaging;

/// <summary>
/// Fits a finished page into a package: addresses of its pages and files become relative, those of the rest of the portal whole, and
/// what leads out of the package opens a window of its own and says so. Nothing is asked for outside the package before somebody follows a link.
/// </summary>
/// <param name="files">What the package has.</param>
/// <param name="opensOutside">What is said of links that lead out.</param>
public sealed partial class PackagePage(PackageFiles files, string opensOutside)
{
    /// <summary>The page, and the files that it loads.</summary>
    /// <param name="html">The page as it is in the site. It is our own, with every quotation mark in text written as an entity, so that attributes are known by their form.</param>
    /// <param name="loaded">Is given the files.</param>
    public string Fit(string html, ICollection<OutputFile> loaded)
    {
        var links = Link().Replace(html, match => Fit(match.Groups["attributes"].Value, match.Groups["text"].Value));
        return Loaded().Replace(Integrity().Replace(links, ""), match =>
        {
            var address = WebUtility.HtmlDecode(match.Groups["address"].Value);
            if (files.PageAt(address) is { } page)
                return $" {match.Groups["name"].Value}=\"{WebUtility.HtmlEncode(page)}\"";
            if (files.FileAt(address) is not { } file)
                return match.Value;
            loaded.Add(file);
            return $" {match.Groups["name"].Value}=\"{WebUtility.HtmlEncode(file.Path)}\"";
        });
    }

    private string Fit(string attributes, string text)
    {
        var address = Address().Match(attributes) is { Success: true } match ? WebUtility.HtmlDecode(match.Groups["address"].Value) : "#";
        if (address.StartsWith('#') || files.PageAt(address) is not null || (files.Outside(address) ?? address) is var outside && !outside.StartsWith("http", StringComparison.Ordinal))
            return $"<a {attributes}>{text}</a>";
        var attributesOutside = Address().Replace(attributes, $"href=\"{WebUtility.HtmlEncode(outside)}\"").Replace(" download", "", StringComparison.Ordinal);
        var rel = attributes.Contains("rel=\"", StringComparison.Ordinal) ? "" : " rel=\"noopener\"";
        return $"<a {attributesOutside} target=\"_blank\"{rel}>{text}<span class=\"visually-hidden\"> ({opensOutside})</span></a>";
    }

    [GeneratedRegex("<a (?<attributes>[^>]*)>(?<text>.*?)</a>", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Link();

    [GeneratedRegex("(?<![a-z-])href=\"(?<address>[^\"]*)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Address();

    [GeneratedRegex(" integrity=\"[^\"]*\"")]
    private static partial Regex Integrity();

    /// <summary>Addresses in the site, in whatever attribute they stand.</summary>
    [GeneratedRegex(" (?<name>[a-z-]+)=\"(?<address>/[^\"]*)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Loaded();
}
