using Portal.Model.Learning;
using Portal.Model.Pages;
using Portal.Model.Rendering;

namespace Portal.Model;

/// <summary>The addresses of everything that the portal makes beside the pages of its content. No other file writes one of them.</summary>
public static class Addresses
{
    /// <summary>The search page, which is the alphabetical index too. The index of the search lies below it.</summary>
    public static UrlPath Search { get; } = new("/sok/");

    /// <summary>The glossary.</summary>
    public static UrlPath Glossary { get; } = new("/ordlista/");

    /// <summary>The list of sources.</summary>
    public static UrlPath Sources { get; } = new("/kallor/");

    /// <summary>What is shown where nothing is.</summary>
    public static UrlPath NotFound { get; } = new("/404.html");

    /// <summary>What is shown without a network, where the browser keeps nothing.</summary>
    public static UrlPath Offline { get; } = new("/utan-nat/");

    /// <summary>The service worker that keeps what is needed without a network.</summary>
    public static UrlPath OfflineWorker { get; } = new("/offline.js");

    /// <summary>Redaktionsläge, only in a portal that is made for those who write it. Its files lie below it.</summary>
    public static UrlPath Editorial { get; } = new("/redaktion/");

    /// <summary>All that the unit has to see to, as a table for spreadsheets.</summary>
    public static UrlPath EditorialTable { get; } = new("/redaktion/att-gora.csv");

    /// <summary>What the portal has on each need, as a table for spreadsheets.</summary>
    public static UrlPath CoverageTable { get; } = new("/redaktion/tackning.csv");

    /// <summary>Both, for programs.</summary>
    public static UrlPath EditorialData { get; } = new("/redaktion/lage.json");

    /// <summary>The days by which pages, documents and contacts are to be looked at, as a calendar.</summary>
    public static UrlPath EditorialCalendar { get; } = new("/redaktion/granskningar.ics");

    /// <summary>A package of a course for learning platforms, where Redaktionsläge is.</summary>
    public static UrlPath Package(Course course, PackageFormat format) => new($"/redaktion/paket/{format.FileOf(course)}");

    /// <summary>What editors can write, where Redaktionsläge is.</summary>
    public static UrlPath WritingGuide { get; } = new("/redaktion/nycklar/");

    /// <summary>What editors are told of every diagnostic, where Redaktionsläge is.</summary>
    public static UrlPath Codes { get; } = new("/redaktion/felkoder/");

    /// <summary>Where pages are edited in the browser, if the settings want it. Its files lie below it.</summary>
    public static UrlPath BrowserEditor { get; } = new("/redigera/");

    /// <summary>The year wheel as a calendar.</summary>
    public static UrlPath YearWheel { get; } = new("/arshjul.ics");

    /// <summary>The section of the courses.</summary>
    public static UrlPath Courses { get; } = new("/utbildning/");

    /// <summary>Mitt lärande.</summary>
    public static UrlPath MyLearning { get; } = new("/utbildning/mitt-larande/");

    /// <summary>The kursintyg; the course is in the query, <c>?kurs=id</c>.</summary>
    public static UrlPath Certificate { get; } = new("/utbildning/kursintyg/");

    /// <summary>Where a check code is read.</summary>
    public static UrlPath CheckCode { get; } = new("/utbildning/kontrollera-intyg/");

    /// <summary>Dina kvittenser: the pages that one acknowledges.</summary>
    public static UrlPath Acknowledgements { get; } = new("/utbildning/kvittens/");

    /// <summary>The list of courses for the script.</summary>
    public static UrlPath CourseCatalogue { get; } = new("/utbildning/kurser.json");

    /// <summary>The section of the news.</summary>
    public static UrlPath News { get; } = new("/nyheter/");

    /// <summary>The news feed.</summary>
    public static UrlPath NewsFeed { get; } = new("/nyheter/feed.xml");

    /// <summary>The needs matrix as a table for spreadsheets.</summary>
    public static UrlPath NeedsMatrix { get; } = new("/behovsmatris/behovsmatris.csv");

    /// <summary>All pages with their addresses, for the page that is shown where none is.</summary>
    public static UrlPath PageList { get; } = new("/sidor.json");

    /// <summary>The site map (https://www.sitemaps.org/protocol.html).</summary>
    public static UrlPath SiteMap { get; } = new("/sitemap.xml");

    /// <summary>Scripts, style sheets and files of the theme, with their hashes in their names.</summary>
    public static UrlPath Assets { get; } = new("/assets/");

    /// <summary>The program's own icon in the browser's tab.</summary>
    public static UrlPath Favicon { get; } = new("/favicon.svg");

    /// <summary>A term in the glossary.</summary>
    public static string Term(string id) => $"{Glossary}#{id}";

    /// <summary>The sources under a letter, where the list of them is divided.</summary>
    public static UrlPath SourcesOf(string letter) => new($"{Sources}{IndexLetter.Id(letter)}/");

    /// <summary>A source in the list of them.</summary>
    public static string Source(Source source) => $"{source.Page}#{source.Id}";

    /// <summary>The Word document that is made of a template.</summary>
    public static UrlPath WordDocument(DocumentPage page) => new($"{page.Url.Value}{page.Id}.docx");

    /// <summary>A course as one page for print.</summary>
    public static UrlPath Booklet(CoursePage course) => new($"{course.Url.Value}hafte/");
}
