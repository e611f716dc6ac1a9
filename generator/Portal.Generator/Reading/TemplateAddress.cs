using System.Text.RegularExpressions;
using Portal.Generator.Reading.Markdown;
using Portal.Model;

namespace Portal.Generator.Reading;

/// <summary>An address on this site, or a place on the same page, that one of the portal's own templates spells out.</summary>
/// <param name="File">The template.</param>
/// <param name="Written">The address as it is written.</param>
/// <param name="Start">Where it begins in the template.</param>
public sealed partial record TemplateAddress(SourceFile File, string Written, int Start)
{
    /// <summary>It without what comes after the path.</summary>
    public string Path => Written.Split('?', '#')[0];

    /// <summary>Where it stands.</summary>
    public SourceSpan Span => new LineMap(File.Text).Span(Start, Start + Written.Length - 1);

    /// <summary>Those of templates, of which only the portal's own are looked at.</summary>
    public static IEnumerable<TemplateAddress> In(IEnumerable<SourceFile> templates) =>
        from file in templates
        where ContentFolder.IsTemplate(file.Path)
        from Match match in Spelt().Matches(file.Text)
        let address = match.Groups["address"]
        select new TemplateAddress(file, address.Value, address.Index);

    /// <summary>The id of an element on the same page, where that is what it leads to.</summary>
    public string? Anchor => Written.StartsWith('#') ? Written[1..] : null;

    /// <summary>The path below the address of the portal, as files are called: with a slash first. Null for what lies beside the portal.</summary>
    public string? Below(Uri baseUrl)
    {
        var folder = baseUrl.AbsolutePath.TrimEnd('/');
        return Path.StartsWith(folder + "/", StringComparison.Ordinal) ? Path[folder.Length..] : null;
    }

    [GeneratedRegex(@"(?<=\s)(?:href|src|action)\s*=\s*[""'](?<address>[/#][^""'{}]+|/)[""']")]
    private static partial Regex Spelt();
}
