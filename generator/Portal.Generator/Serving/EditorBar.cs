using System.Globalization;
using System.Net;
using System.Text;
using Portal.Model;
using Portal.Model.Pages;
using Portal.Model.Text;

namespace Portal.Generator.Serving;

/// <summary>
/// What the preview tells an editor below each page: its file, how long and how easy to read it is, when it is to be reviewed, and
/// what is hard to read in it. The words are Swedish in every portal, as all that editors are told.
/// </summary>
public static class EditorBar
{
    /// <summary>The bar of a page as HTML; of a page that no file of the content is, only the way to Redaktionsläge. Empty before there is a portal.</summary>
    /// <param name="built">The build that the page is of.</param>
    /// <param name="path">The page's path in the output.</param>
    public static string Of(BuildResult? built, string path)
    {
        if (built?.Model is not { IsForEditors: true } model)
            return "";
        var page = model.Pages.FirstOrDefault(page => page.Url.OutputPath == path);
        var editorial = model.Settings.BaseUrl.AbsolutePath.TrimEnd('/') + Addresses.Editorial;
        return $"<aside class=\"live-bar\" aria-label=\"För dig som skriver\">{(page is null ? "" : About(built, model, page))}<p><a href=\"{Encoded(editorial)}\">Redaktionsläge</a></p></aside>";
    }

    private static string About(BuildResult built, PortalModel model, Page page)
    {
        var hints = built.Hints.Where(hint => hint.Path == page.Source.Path).ToList();
        var text = new StringBuilder($"<p><code>{Encoded(page.Source.Path)}</code></p><p>{Encoded(string.Join(" · ", Facts(model, page)))}</p>");
        if (hints.Count > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"<details><summary>{hints.Count} {(hints.Count == 1 ? "ställe" : "ställen")} att skriva enklare</summary><ul>");
            foreach (var hint in hints)
                text.Append(CultureInfo.InvariantCulture, $"<li>Rad {hint.Span.Line}: {Encoded($"{hint.Message}. {hint.Suggestion}")}</li>");
            text.Append("</ul></details>");
        }
        return text.ToString();
    }

    private static IEnumerable<string> Facts(PortalModel model, Page page)
    {
        var (lix, limit) = (Lix.Of(page.Body.Readability.Sentences), model.Settings.Reading.LixOf(page));
        if (page.Meta.Draft)
            yield return "Utkast, läsarna ser inte sidan";
        else if (page.Meta.PublishFrom > model.Today)
            yield return $"Läsarna ser sidan från {SwedishDate.Text(page.Meta.PublishFrom.Value)}";
        yield return $"{lix.Words} ord";
        if (page.Meta.Language is null && lix.Value is { } value)
            yield return $"lix {value}{(value > limit ? $", gränsen är {limit}" : "")}";
        if (page.Meta.ReviewDue is { } due)
            yield return $"{(page.IsOverdue(model.Today) ? "skulle ha granskats" : "granskas senast")} {SwedishDate.Text(due)}";
        else if (page.IsUndated)
            yield return "ingen dag för granskning";
    }

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);
}
