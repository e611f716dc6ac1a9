using System.Text.RegularExpressions;
using Portal.Generator.Rendering;
using Portal.Generator.Views;
using Portal.Model.Rendering;
using Portal.Tests.Authoring;

namespace Portal.Tests;

public sealed class FrameViewTests
{
    private readonly MiniPortal portal = new MiniPortal().WithSections("vagledning", "sakomraden", "utbildning")
        .With("sakomraden/brand.md", MiniPortal.Page("Brand", "## Ett\n\n### Två\n\n#### Tre"))
        .With("vagledning/brand.md", MiniPortal.Page("Brand", keys: "menytitel: Det brinner\nägare: Säkerhetschefen\ngranskad: 2024-01-01\ngranskas-inom: 12 månader"))
        .With("vagledning/intern.md", MiniPortal.Page("Bara vi", keys: "informationsklass: intern\nspråk: arabiska"))
        .With("utbildning/k/index.md", MiniPortal.Page("Kurs", keys: "målgrupp: Alla\nmål: [Veta]\ngodkänt: 80\nversion: \"1.0\"\nsakområden: [brand]"))
        .With("utbildning/k/01-x.md", MiniPortal.Page("Larma", keys: "tid: 5"));

    [Theory]
    [InlineData("index.md", "Start – Säkerhet – Exempelkommun")]
    [InlineData("vagledning/intern.md", "Bara vi – Säkerhet")]
    [InlineData("vagledning/brand.md", "Brand – Vägledning – Säkerhet")]
    [InlineData("sakomraden/brand.md", "Brand – Sakområde – Säkerhet")]
    [InlineData("utbildning/k/01-x.md", "Larma – Kurs – Säkerhet")]
    public void The_title_in_the_tab_tells_the_page_from_all_others(string path, string title) => Assert.Equal(title, Frame(path).DocumentTitle);

    [Theory]
    [InlineData("index.md", "")]
    [InlineData("vagledning/index.md", "/vagledning/ page")]
    [InlineData("vagledning/brand.md", "/vagledning/ true")]
    public void The_menu_tells_where_one_is(string path, string current) =>
        Assert.Equal(current, string.Join(", ", Frame(path).Menu.Where(link => link.Current is not null).Select(link => $"{link.Href} {link.Current}")));

    [Fact]
    public void The_contents_are_headings_of_the_second_and_third_level_and_what_is_added()
    {
        var frame = Frame("sakomraden/brand.md").With(new ContentsEntryView("Vem har behov?", "del-behov"), null);
        Assert.Equal(["ett 2", "tva 3", "del-behov 2"], frame.Contents.Select(entry => $"{entry.Id} {entry.Level}"));
    }

    [Fact]
    public void Important_news_stands_on_all_other_pages_to_the_end_of_its_last_day()
    {
        var news = new MiniPortal().WithSections("nyheter")
            .With("nyheter/a.md", News("Koka vattnet", "2026-11-18", "2026-11-20")).With("nyheter/b.md", News("Storm i natt", "2026-11-19", "2026-11-21"))
            .With("nyheter/c.md", News("I går", "2026-11-18", "2026-11-19")).With("nyheter/d.md", MiniPortal.Page("Inget viktigt", keys: "publicerad: 2026-11-20"));

        Assert.Equal(["Storm i natt /nyheter/b/", "Koka vattnet /nyheter/a/"], Important("index.md"));
        Assert.Equal(["Koka vattnet /nyheter/a/"], Important("nyheter/b.md"));

        IEnumerable<string> Important(string path) => Frame(news, path).Important.Select(link => $"{link.Text} {link.Href}");
        static string News(string title, string from, string to) => MiniPortal.Page(title, keys: $"publicerad: {from}\nviktig-till: {to}");
    }

    [Theory]
    [InlineData("publicerad: 2026-11-20\nviktig-till: 2026-11-19", "dagen är före den då nyheten publiceras")]
    [InlineData("publicerad: 2026-11-20\nviktig-till: 2026-11-30\ninformationsklass: intern", "en intern nyhet står inte överst på alla sidor")]
    [InlineData("publicerad: 2026-11-20\nviktig-till: fredag", "")]
    public void Important_news_that_nobody_would_see_is_told(string keys, string message) =>
        Assert.Contains(new MiniPortal().WithSections("nyheter").With("portal.yml", MiniPortal.Settings("nyheter") + "informationsklass: intern\n").With("nyheter/a.md", MiniPortal.Page("A", keys: keys)).Reported(),
            found => (found.Path, found.Span.Line) == ("nyheter/a.md", 5) && found.Message.StartsWith(message, StringComparison.Ordinal));

    [Fact]
    public void What_a_reader_must_know_of_a_page_is_told()
    {
        var (late, closed) = (Frame("vagledning/brand.md"), Frame("vagledning/intern.md"));
        Assert.Equal((true, false, "1 januari 2025"), (late.IsOverdue, late.IsInternal, late.Foot?.ReviewDue?.Text));
        Assert.Equal((false, true, "ar", "rtl"), (closed.IsOverdue, closed.IsInternal, closed.Language?.Tag, closed.Language?.Direction));
        Assert.Equal(("Säkerhetschefen", true), (late.Foot?.Owner, late.Foot?.IsOverdue));
    }

    [Theory]
    [InlineData("Text.", "", "", "")]
    [InlineData("Text.", "kvittens: ja\ngranskad: 2026-01-01\ngranskas-inom: 2 år", "learning.js", "")]
    [InlineData("<!-- visa: arbetsplatsens-kort -->", "", "my-learning.js", "papers.css")]
    [InlineData("<!-- visa: arbetsplatsens-kort -->\n\n<!-- visa: behovsmatris -->", "kvittens: ja\ngranskad: 2026-01-01\ngranskas-inom: 2 år", "learning.js my-learning.js", "papers.css needs-matrix.css")]
    public async Task A_page_loads_every_script_and_style_sheet_that_something_on_it_needs(string body, string keys, string scripts, string styles)
    {
        var files = await portal.With("arbetsplatsen.yml", "- id: plats\n  namn: Samlingsplatsen\n  grupp: Brand\n").With("vagledning/allt.md", MiniPortal.Page("Allt", body, keys)).RenderAsync();
        var html = files.Single(file => file.Path == "vagledning/allt/index.html").Text();

        Assert.Equal($"portal.js {$"{scripts} read-aloud.js".Trim()}", Loaded(html, "script type=\"module\" src")); // the last is that of guides
        Assert.Equal($"portal.css {styles}".Trim(), Loaded(html, "link rel=\"stylesheet\" href"));
    }

    [Fact]
    public void A_course_keeps_what_its_text_needs()
    {
        portal.With("utbildning/k/index.md", MiniPortal.Page("Kurs", "<!-- visa: behovsmatris -->", "målgrupp: Alla\nmål: [Veta]\ngodkänt: 80\nversion: \"1.0\"\nsakområden: [brand]"));
        var (site, frame) = (portal.Site(), Frame("utbildning/k/index.md"));
        var course = (CourseView)WholePage.Of(site, SiteView.Of(site), Views(site).Of(site.Model.Pages.Single(page => page.Source.Path == "utbildning/k/index.md")));

        Assert.Equal([frame.Site.LearningScript!], course.Frame.Scripts);
        Assert.Equal([frame.Site.Matrix!], course.Frame.Styles);
    }

    [Fact]
    public void A_page_that_no_file_is_has_no_foot_and_no_icon()
    {
        var site = portal.Site();
        var frame = FrameView.Of(site, SiteView.Of(site), Views(site).Generated(GeneratedPages.Search));
        Assert.Equal((null, null, "Sök – Säkerhet"), (frame.Foot, frame.Icon, frame.DocumentTitle));
    }

    [Fact]
    public void Whom_to_turn_to_can_be_reached()
    {
        var site = new MiniPortal().With("portal.yml", MiniPortal.Settings().Replace("funktion: Säkerhetsenheten", "funktion: Säkerhetsenheten\n  e-post: sakerhet@example.org\n  telefon: 013-20 60 00", StringComparison.Ordinal)).Site();
        var view = SiteView.Of(site);
        Assert.Equal(("mailto:sakerhet@example.org", "013-20 60 00", "tel:013-206000"), (view.Email?.Href, view.Phone?.Text, view.Phone?.Href));
        Assert.Null(SiteView.Of(portal.Site()).Email);
    }

    private FrameView Frame(string path) => Frame(portal, path);

    private static FrameView Frame(MiniPortal portal, string path)
    {
        var site = portal.Site();
        return FrameView.Of(site, SiteView.Of(site), Views(site).Of(site.Model.Pages.Single(page => page.Source.Path == path)));
    }

    private static PageViews Views(SiteContext site) => new(site.Model, new MarkdownBody(site, new GlossaryMarker([])));

    /// <summary>The names of the files that tags of a sort load, without their hashes.</summary>
    private static string Loaded(string html, string tag) => string.Join(' ', Regex.Matches(html, tag + "=\"/assets/([a-z-]+)\\.[0-9a-f]+(\\.[a-z]+)\"", RegexOptions.None, TimeSpan.FromSeconds(5)).Select(match => match.Groups[1].Value + match.Groups[2].Value));
}
