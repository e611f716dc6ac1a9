using System.Xml.Linq;
using Portal.Model.Output;
using Portal.Model.Rendering;
using Portal.Model.Text;
using Portal.Model;

namespace Portal.Generator.Outputs;

/// <summary>The site map (sitemaps.org protocol 0.9) of all open pages.</summary>
public sealed class SiteMap : IOutput
{
    private static readonly XNamespace Ns = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <inheritdoc />
    public IEnumerable<OutputFile> Make(SiteContext site)
    {
        var urls = site.Model.Pages
            .Where(page => page.IsListed)
            .OrderBy(page => page.Url.Value, StringComparer.Ordinal)
            .Select(page => new XElement(Ns + "url",
                new XElement(Ns + "loc", site.Absolute(page.Url)),
                site.Model.LastChanged.TryGetValue(page.Source.Path, out var date) ? new XElement(Ns + "lastmod", SwedishDate.Iso(date)) : null));
        return [XmlText.File(Addresses.SiteMap.OutputPath, new XElement(Ns + "urlset", urls))];
    }
}
