using System.Xml.Linq;
using Portal.Model.Output;
using Portal.Model.Rendering;
using Portal.Model.Text;
using Portal.Model;

namespace Portal.Generator.Outputs;

/// <summary>The news and the major changes of pages as an Atom feed (RFC 4287).</summary>
public sealed class NewsFeed : IOutput
{
    private const int MostEntries = 20;
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    /// <inheritdoc />
    public IEnumerable<OutputFile> Make(SiteContext site)
    {
        var news = NewsEntry.Of(site.Model).Where(entry => entry.Page.IsListed).Take(MostEntries).ToList();
        if (news.Count == 0)
            yield break;
        var settings = site.Model.Settings;
        var address = site.Absolute(Addresses.NewsFeed);
        var feed = new XElement(Atom + "feed",
            new XAttribute(XNamespace.Xml + "lang", site.Words.LanguageTag),
            new XElement(Atom + "title", site.Words.Of("news.feed", ("portal", settings.Name))),
            new XElement(Atom + "subtitle", settings.Description),
            new XElement(Atom + "id", address),
            new XElement(Atom + "updated", Time(news.Max(entry => entry.Date))),
            new XElement(Atom + "author", new XElement(Atom + "name", $"{settings.Contact.Function}, {settings.Organisation}")),
            new XElement(Atom + "link", new XAttribute("rel", "self"), new XAttribute("href", address)),
            new XElement(Atom + "link", new XAttribute("href", site.Absolute(site.Model.Pages.Any(page => page.Url == Addresses.News) ? Addresses.News : UrlPath.Root))),
            news.Select(entry => new XElement(Atom + "entry",
                new XElement(Atom + "title", entry.Title),
                new XElement(Atom + "id", site.Absolute(entry.Page.Url) + entry.Anchor),
                new XElement(Atom + "link", new XAttribute("href", site.Absolute(entry.Page.Url))),
                new XElement(Atom + "published", Time(entry.Date)),
                new XElement(Atom + "updated", Time(entry.Date)),
                new XElement(Atom + "summary", entry.Summary))));
        yield return XmlText.File(Addresses.NewsFeed.OutputPath, feed);
    }

    private static string Time(DateOnly date) => SwedishDate.Iso(date) + "T00:00:00Z";
}
