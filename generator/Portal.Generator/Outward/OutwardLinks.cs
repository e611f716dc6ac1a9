using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Portal.Generator.Reading;
using Portal.Generator.Reading.Markdown;
using Portal.Model;

namespace Portal.Generator.Outward;

/// <summary>
/// Every address outside the portal that a reader may be led to: the links of the pages, those in the portal's own templates, and what
/// stands written out among sources, terms and contacts. Not the link to edit a page: it leads to a login.
/// </summary>
public static partial class OutwardLinks
{
    private static readonly string[] Lists = [SourcesReader.Path, GlossaryReader.Path, ContactsReader.Path];

    /// <summary>The links, by file and place.</summary>
    public static ImmutableArray<OutwardLink> Of(PortalModel model, ContentFiles content) =>
    [
        .. model.OutwardLinks
            .Concat(content.Templates.Where(file => file.Path.StartsWith(ContentFolder.Templates, StringComparison.Ordinal)).SelectMany(file => Written(file, InTemplate())))
            .Concat(content.Texts.Where(file => Lists.Contains(file.Path)).SelectMany(file => Written(file, InText())))
            .OrderBy(link => link.Path, StringComparer.Ordinal).ThenBy(link => link.Span.Line).ThenBy(link => link.Span.Column),
    ];

    private static IEnumerable<OutwardLink> Written(SourceFile file, Regex form)
    {
        var lines = new LineMap(file.Text);
        return form.Matches(file.Text).Select(match => match.Groups["address"])
            .Where(found => Uri.TryCreate(found.Value, UriKind.Absolute, out _))
            .Select(found => new OutwardLink(found.Value, file.Path, lines.Span(found.Index, found.Index + found.Length - 1)));
    }

    [GeneratedRegex("""\shref\s*=\s*["']?(?<address>https?://[^\s"'{}<>]+)""", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex InTemplate();

    [GeneratedRegex("""(?<!\w)(?<address>https?://[^\s"'<>(),]*[^\s"'<>(),.;:!?\]])""", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex InText();
}
