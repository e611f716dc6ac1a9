using System.Net;
using Portal.Model;
using Portal.Model.Output;
using Portal.Model.Rendering;

namespace Portal.Generator.Outputs;

/// <summary>
/// A small page at every old address of a page, for hosts without redirects of their own.
/// <see cref="HostSettings"/> gives the hosts that have them real ones.
/// </summary>
public sealed class RedirectPages : IOutput
{
    /// <summary>Old addresses and where they lead now, in a stable order.</summary>
    public static IEnumerable<(string From, UrlPath To)> All(PortalModel model) => model.Pages
        .SelectMany(page => page.Meta.Aliases.Select(alias => (alias.Value, page.Url)))
        .OrderBy(pair => pair.Value, StringComparer.Ordinal);

    /// <inheritdoc />
    public IEnumerable<OutputFile> Make(SiteContext site) => All(site.Model).Select(pair =>
    {
        var to = WebUtility.HtmlEncode(site.Href(pair.To));
        var (title, link) = (WebUtility.HtmlEncode(site.Words.Of("page.moved")), WebUtility.HtmlEncode(site.Words.Of("page.moved_link")));
        return OutputFile.FromText(new UrlPath(pair.From).OutputPath, $"""
            <!DOCTYPE html>
            <html lang="{site.Words.LanguageTag}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{title}</title>
            <meta http-equiv="refresh" content="0; url={to}">
            <link rel="canonical" href="{WebUtility.HtmlEncode(site.Absolute(pair.To))}">
            </head>
            <body>
            <main>
            <h1>{title}</h1>
            <p><a href="{to}">{link}</a></p>
            </main>
            </body>
            </html>

            """.ReplaceLineEndings("\n"));
    });
}
