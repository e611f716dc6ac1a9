using System.Net;
using Portal.Generator.Authoring.Browser;
using Portal.Generator.Rendering;
using Portal.Model;
using Portal.Model.Output;
using Portal.Model.Rendering;

namespace Portal.Generator.Outputs;

/// <summary>
/// The page where the content is edited in the browser, with its script and fonts, if the settings want it. It is no page of the portal: no menu
/// leads to it, and it has headers of its own (<see cref="SecurityHeaders.OfEditor"/>).
/// </summary>
public static class BrowserEditor
{
    private const string Script = "cms.js";

    /// <summary>The files; none where the settings want no editing.</summary>
    public static IEnumerable<OutputFile> Make(SiteContext site, SiteAssets assets)
    {
        if (site.Model.Settings.BrowserEditing is not { } editing)
            return [];
        return
        [
            OutputFile.FromText(Addresses.BrowserEditor.OutputPath, () => Page(site, assets.Editor.First(file => Path.GetFileName(file.Path) == Script))),
            OutputFile.FromText(In("config.json"), () => EditorConfig.Of(site.Model, editing)),
            .. assets.Editor,
        ];
    }

    private static string In(string name) => Addresses.BrowserEditor.Value[1..] + name;

    private static string Page(SiteContext site, OutputFile script)
    {
        return $"""
        <!DOCTYPE html>
        <html lang="{site.Words.LanguageTag}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{Word("page.editor")}</title>
        <link rel="icon" href="{site.Href(site.Assets.Favicon ?? Addresses.Favicon)}">
        <link rel="cms-config-url" type="application/json" href="{site.Href("/" + In("config.json"))}">
        <script type="module" src="{site.Href("/" + script.Path)}" integrity="{SiteAssets.UrlOf(Script, script.Bytes.ToArray()).Integrity}"></script>
        </head>
        <body>
        <p><a href="#content">{Word("frame.skip")}</a></p>
        <main id="content" tabindex="-1">
        <h1>{Word("page.editor")}</h1>
        <p>{Word("page.editor_about")}</p>
        </main>
        </body>
        </html>

        """;

        string Word(string key) => WebUtility.HtmlEncode(site.Words.Of(key));
    }
}
