using Portal.Model.Output;
using Portal.Model.Rendering;
using Portal.Model;

namespace Portal.Generator.Outputs;

/// <summary>Titles and addresses of all pages, read by the page for addresses that do not exist.</summary>
public sealed class PageList : IOutput
{
    /// <inheritdoc />
    public IEnumerable<OutputFile> Make(SiteContext site)
    {
        var pages = site.Model.Pages
            .Where(page => page.IsListed)
            .OrderBy(page => page.Url.Value, StringComparer.Ordinal)
            .Select(page => new { t = page.Meta.Title, u = site.Href(page) });
        return [new OutputFile(Addresses.PageList.OutputPath, PublishedJson.Write(pages))];
    }
}
