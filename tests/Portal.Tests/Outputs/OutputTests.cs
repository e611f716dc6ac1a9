using System.Text.Json;
using System.Xml.Linq;
using Portal.Generator.Outputs;
using Portal.Model.Diagnostics;
using Portal.Model.Output;

namespace Portal.Tests;

public sealed class OutputTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public void The_feed_has_the_open_news_latest_first_with_all_that_Atom_asks_for()
    {
        var feed = Xml(new NewsFeed(), News(3).With("nyheter/intern.md", MiniPortal.Page("Intern", keys: "publicerad: 2026-11-20\ninformationsklass: intern")));

        Assert.Equal(["Nyhet 3", "Nyhet 2", "Nyhet 1"], feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "title")!.Value));
        Assert.Equal("2026-11-03T00:00:00Z", feed.Element(Atom + "updated")!.Value);
        Assert.All(feed.Elements(Atom + "entry").Prepend(feed), element => Assert.All(new[] { "id", "title", "updated" }, name => Assert.Single(element.Elements(Atom + name))));
        Assert.Equal("https://portal.example/nyheter/feed.xml", feed.Elements(Atom + "link").Single(link => (string?)link.Attribute("rel") == "self").Attribute("href")!.Value);
        Assert.Equal("Säkerhetsenheten, Exempelkommun", feed.Element(Atom + "author")!.Element(Atom + "name")!.Value);
    }

    [Fact]
    public void The_feed_holds_the_latest_twenty() => Assert.Equal(20, Xml(new NewsFeed(), News(25)).Elements(Atom + "entry").Count());

    [Fact]
    public void Major_changes_of_pages_stand_among_the_news_each_with_an_id_of_its_own()
    {
        var portal = News(1).With("portal.yml", MiniPortal.Settings("nyheter", "vagledning")).With("vagledning/index.md", MiniPortal.Page("Vägledning")).With("vagledning/om.md", MiniPortal.Page("Om", keys: "ändring:\n  - datum: 2026-11-04\n    vad: Nytt nummer.\n    väsentlig: ja\n  - datum: 2026-10-01\n    vad: Nya tider.\n    väsentlig: ja\n  - datum: 2026-09-01\n    vad: Ett stavfel."))
            .With("vagledning/intern.md", MiniPortal.Page("Intern", keys: "informationsklass: intern\nändring:\n  - datum: 2026-11-05\n    vad: Hemligt.\n    väsentlig: ja"));

        var entries = Xml(new NewsFeed(), portal).Elements(Atom + "entry").ToList();

        Assert.Equal(["Ändrat: Om", "Nyhet 1", "Ändrat: Om"], entries.Select(entry => entry.Element(Atom + "title")!.Value));
        Assert.Equal(["Nytt nummer.", "Nya tider."], entries.Where(entry => entry.Element(Atom + "title")!.Value == "Ändrat: Om").Select(entry => entry.Element(Atom + "summary")!.Value));
        Assert.Equal("https://portal.example/vagledning/om/#andrad-2026-11-04", entries[0].Element(Atom + "id")!.Value);
        Assert.Equal(3, entries.Select(entry => entry.Element(Atom + "id")!.Value).Distinct().Count());
    }

    [Fact]
    public void Without_news_there_is_no_feed() => Assert.Empty(new NewsFeed().Make(new MiniPortal().Site()));

    [Fact]
    public void The_site_map_has_every_open_page_and_no_other()
    {
        var portal = new MiniPortal().WithSections("vagledning").With("vagledning/intern.md", MiniPortal.Page("Intern", keys: "informationsklass: intern"))
            .With("vagledning/utkast.md", MiniPortal.Page("Utkast", keys: "utkast: true"));

        Assert.Equal(["https://portal.example/", "https://portal.example/vagledning/"], Xml(new SiteMap(), portal).Descendants().Where(element => element.Name.LocalName == "loc").Select(element => element.Value));
    }

    [Fact]
    public void The_needs_table_opens_in_a_Swedish_spreadsheet_and_runs_no_formula()
    {
        var portal = new MiniPortal().WithSections("forvaltningar", "sakomraden").With("sakomraden/brand.md", MiniPortal.Page("Brand; skydd")).With("sakomraden/hot.md", MiniPortal.Page("Hot")).With("sakomraden/val.md", MiniPortal.Page("Val"))
            .With("forvaltningar/a.md", MiniPortal.Page("A", keys: "typ: bolag\nsamordnare: 1\nkravprofil: Uppgift saknas\nbehov:\n  - sakområde: brand\n    gäller: '=1+1'\n  - sakområde: hot\n    gäller: 'Ett \"citat\"'\n  - sakområde: val\n    gäller: '-5; +6'"));

        var bytes = new NeedsMatrixCsv().Make(portal.Site()).Single().Bytes.ToArray();

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal(
            "Förvaltning;Sakområde;Gäller\r\nA;\"Brand; skydd\";'=1+1\r\nA;Hot;\"Ett \"\"citat\"\"\"\r\nA;Val;\"'-5; +6\"\r\n",
            System.Text.Encoding.UTF8.GetString(bytes[3..]));
    }

    [Fact]
    public void Without_needs_there_is_no_table() => Assert.Empty(new NeedsMatrixCsv().Make(new MiniPortal().Site()));

    [Fact]
    public void Every_old_address_leads_to_the_new_one_on_every_host()
    {
        var site = new MiniPortal().With("index.md", MiniPortal.Page("Start", keys: "alias: [/gammal/, /a.b/]")).Site();

        var pages = new RedirectPages().Make(site).ToList();
        var hosts = new HostSettings().Make(site).ToList();

        Assert.Equal(["a.b/index.html", "gammal/index.html"], pages.Select(file => file.Path));
        Assert.Contains("<meta http-equiv=\"refresh\" content=\"0; url=/\">", pages[0].Text(), StringComparison.Ordinal);
        Assert.Equal("/a.b/ / 301!\n/gammal/ / 301!\n", hosts.At("_redirects").Text());
        Assert.Contains("rewrite ^/a\\.b/$ / permanent;", hosts.At("_nginx.conf").Text(), StringComparison.Ordinal);
        Assert.Contains("<location path=\"gammal\">", hosts.At("web.config").Text(), StringComparison.Ordinal);
        Assert.Contains("\"/gammal/\"", hosts.At("staticwebapp.config.json").Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.txt", "a.txt")]
    [InlineData("Roller/index.html", "roller/index.html")]
    [InlineData("roller", "roller/index.html")]
    [InlineData("index.html/index.html", "index.html")]
    public void Two_files_that_cannot_lie_beside_one_another_are_an_error(string one, string other)
    {
        var bag = new DiagnosticBag();
        OutputPaths.Check([OutputFile.FromText(one, ""), OutputFile.FromText(other, ""), OutputFile.FromText("c.txt", "")], new MiniPortal().Link(), bag);

        Assert.Equal(DiagnosticRules.DuplicateUrl, Assert.Single(bag.Sorted()).Rule);
    }

    [Theory]
    [InlineData("/VAGLEDNING/brand/", "vagledning/BRAND/index.html")]
    [InlineData("/sitemap.xml/", "sitemap.xml")]
    public void The_old_address_that_takes_the_place_is_pointed_at(string alias, string file)
    {
        var portal = new MiniPortal().WithSections("vagledning").With("vagledning/brand.md", MiniPortal.Page("Brand", keys: $"alias: [{alias}]"));
        OutputPaths.Check([OutputFile.FromText(new Model.UrlPath(alias).OutputPath, ""), OutputFile.FromText(file, "")], portal.Link(), portal.Bag);

        var found = Assert.Single(portal.Bag.Sorted());
        Assert.Equal(("vagledning/brand.md", 4, 9), (found.Path, found.Span.Line, found.Span.Column));
    }

    [Fact]
    public void Files_that_only_begin_alike_are_fine()
    {
        var bag = new DiagnosticBag();
        OutputPaths.Check([OutputFile.FromText("roller/index.html", ""), OutputFile.FromText("roller.html", ""), OutputFile.FromText("rolle", "")], new MiniPortal().Link(), bag);

        Assert.Empty(bag.Sorted());
    }

    [Fact]
    public void Every_host_is_told_every_security_header()
    {
        var hosts = new HostSettings().Make(new MiniPortal().Site()).Where(file => file.Path != "_redirects").ToList();

        Assert.Equal(4, hosts.Count);
        foreach (var file in hosts)
            Assert.All(SecurityHeaders.All, header =>
            {
                Assert.Contains(header.Name, file.Text(), StringComparison.Ordinal);
                Assert.Contains(file.Path == "web.config" ? header.Value.Replace("\"", "&quot;") : header.Value, file.Text(), StringComparison.Ordinal);
            });
    }

    [Theory]
    [InlineData("default-src 'none'")]
    [InlineData("script-src 'self'")]
    [InlineData("base-uri 'none'")]
    [InlineData("frame-ancestors 'none'")]
    [InlineData("require-trusted-types-for 'script'")]
    public void The_content_security_policy_forbids_what_is_not_needed(string directive)
    {
        var policy = SecurityHeaders.All.Single(header => header.Name == "Content-Security-Policy").Value;

        Assert.Contains(directive, policy.Split("; "));
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_files_whose_name_changes_with_their_bytes_are_kept_for_ever()
    {
        Assert.True(SecurityHeaders.IsHashed("assets/portal.0123456789ab.css"));
        Assert.False(SecurityHeaders.IsHashed("assets/portal.css"));
        Assert.False(SecurityHeaders.IsHashed("roller/plan.v2.png"));
        Assert.False(SecurityHeaders.IsHashed("index.html"));
    }

    [Fact]
    public void The_list_of_pages_has_titles_and_addresses_under_the_base_path()
    {
        var portal = new MiniPortal().WithSections("roller").With("portal.yml", MiniPortal.Settings("roller").Replace("https://portal.example/", "https://portal.example/x/"))
            .With("roller/index.md", MiniPortal.Page("Roller & <ansvar>"));

        using var json = JsonDocument.Parse(new PageList().Make(portal.Site()).Single().Bytes);

        Assert.Equal([("Start", "/x/"), ("Roller & <ansvar>", "/x/roller/")], json.RootElement.EnumerateArray().Select(entry => (entry.GetProperty("t").GetString(), entry.GetProperty("u").GetString())));
    }

    [Fact]
    public void Files_that_no_page_uses_are_not_published()
    {
        var portal = new MiniPortal().WithSections("styrdokument").WithAsset("a.png").WithAsset("b.png").WithAsset("styrdokument/c.pdf")
            .With("index.md", MiniPortal.Page("Start", "![Så ser planen ut](a.png)")).With("styrdokument/p.md", MiniPortal.Page("P", keys: "dokumenttyp: plan\nfil: c.pdf"));

        Assert.Equal(["a.png", "styrdokument/c.pdf"], new ContentAssets().Make(portal.Site()).Select(file => file.Path));
    }

    private static XElement Xml(IOutput output, MiniPortal portal) => XElement.Parse(output.Make(portal.Site()).Single().Text());

    private static MiniPortal News(int count)
    {
        var portal = new MiniPortal().WithSections("nyheter");
        for (var i = 1; i <= count; i++)
            portal.With($"nyheter/n{i}.md", MiniPortal.Page($"Nyhet {i}", keys: $"publicerad: 2026-11-{i:00}"));
        return portal;
    }
}
