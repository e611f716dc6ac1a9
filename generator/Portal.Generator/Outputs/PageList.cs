using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Portal.Model.Output;
using Portal.Model.Rendering;

namespace Portal.Generator.Outputs;

/// <summary>Titles and addresses of all pages, read by the page for addresses that do not exist.</summary>
public sealed class PageList : IOutput
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <inheritdoc />
    public IEnumerable<OutputFile> Make(SiteContext site)
    {
        var pages = site.Model.Pages
            .OrderBy(page => page.Url.Value, StringComparer.Ordinal)
            .Select(page => new { t = page.Meta.Title, u = site.Href(page) });
        return [OutputFile.FromText("sidor.json", JsonSerializer.Serialize(pages, Options))];
    }
}
