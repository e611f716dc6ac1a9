using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Portal.Generator.Reading.Markdown;
using Portal.Model;

namespace Portal.Generator.Reading;

/// <summary>
/// The addresses outside the portal that stand in no page: in the footer, in the portal's own templates, and written out among sources, terms and contacts.
/// Not the link to edit a page: it leads to a login.
/// </summary>
public static partial class WrittenLinks
{
    private static readonly string[] Lists = [GlossaryReader.Path, ContactsReader.Path];

    /// <summary>The addresses.</summary>
    public static ImmutableArray<OutwardLink> Of(ContentFiles content, PortalSettings settings) =>
    [
        .. settings.Websites.Select(site => new OutwardLink(site.Address.Value, SettingsReader.Path, site.Address.Span)),
        .. content.Templates.Where(file => ContentFolder.IsTemplate(file.Path)).SelectMany(file => Written(file, InTemplate())),
        .. content.Texts.Where(file => SourcesReader.Files.Has(file.Path) || Lists.Contains(file.Path)).SelectMany(file => Written(file, InText())),
    ];

    private static IEnumerable<OutwardLink> Written(SourceFile file, Regex form)
    {
        var lines = new LineMap(file.Text);
        return form.Matches(file.Text).Select(match => match.Groups["address"])
            .Where(found => Uri.TryCreate(found.Value, UriKind.Absolute, out _))
            .Select(found => new OutwardLink(found.Value, file.Path, lines.Span(found.Index, found.Index + found.Length - 1)));
    }

    [GeneratedRegex("""(?<=\shref\s*=\s*["']?|\{\{(?!#)[^}]*["'])(?<address>https?://[^\s"'{}<>]+)""", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex InTemplate();

    [GeneratedRegex("""(?<!\w)(?<address>https?://[^\s"'<>(),]*[^\s"'<>(),.;:!?\]])""", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex InText();
}
