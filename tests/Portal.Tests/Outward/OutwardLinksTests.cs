using System.Text.RegularExpressions;
using Portal.Generator.Reading;
using Portal.Model;

namespace Portal.Tests.Outward;

public sealed partial class OutwardLinksTests
{
    [Fact]
    public void Every_link_of_a_page_is_found_at_its_place_and_nothing_else_is()
    {
        var portal = new MiniPortal().WithSections("roller").With("index.md", MiniPortal.Page("Start", """
            Se [ett](https://ett.example/), [ring](tel:112), [skriv](mailto:a@b.example) och [en sida](roller/index.md).

            | A | B |
            |---|---|
            | <https://tva.example/sida#rubrik> | [x][tre] |

            > [!NOTE]
            > [fyra](https://fyra.example/?a=b&c=d)

            `https://kod.example/`

            [tre]: https://tre.example/
            """));

        Assert.Equal(
            [("https://ett.example/", 6, 10), ("https://tva.example/sida#rubrik", 10, 3), ("https://fyra.example/?a=b&c=d", 13, 10), ("https://tre.example/", 17, 8)],
            Of(portal).Select(link => (link.Address, link.Span.Line, link.Span.Column)));
    }

    [Fact]
    public void Addresses_in_sources_terms_and_contacts_are_found_without_what_ends_the_sentence()
    {
        var portal = new MiniPortal()
            .With("kallor.yml", "- id: a\n  titel: A\n  utgivare: B\n  beskrivning: Finns på http://kalla.example/a_b/(1), se även https://kalla.example/c.\n")
            .With("ordlista.yml", "- id: t\n  term: Term\n  förklaring: Ett ord (https://ord.example/sida).\n")
            .With("arshjul.yml", "- månad: januari\n  vad: Läs https://hjul.example/.\n  vem: Alla\n");

        Assert.Equal(
            [("kallor.yml", "http://kalla.example/a_b/", 4, 25), ("kallor.yml", "https://kalla.example/c", 4, 63), ("ordlista.yml", "https://ord.example/sida", 3, 24)],
            Of(portal).Select(link => (link.Path, link.Address, link.Span.Line, link.Span.Column)));
    }

    [Fact]
    public void Links_of_the_portals_own_templates_are_found_also_where_a_template_gives_them_to_another()
    {
        var content = new Generator.Reading.ContentFiles([], [])
        {
            Templates =
            [
                new SourceFile("_mallar/layouts/foot.html", "{{# Foot, 'https://comment.example/' #}}\n<a href=\"https://kommun.example/\">K</a> <a href=\"{{ href page }}\">L</a>\n{{ fact_text 'A' href: 'https://a.example/' }}{{ x ? 'https://b.example/' : \"http://c.example/\" }} <svg xmlns=\"http://www.w3.org/2000/svg\">"),
                new SourceFile("templates/layouts/x.html", "<a href=\"https://program.example/\">"),
            ],
        };

        var links = WrittenLinks.Of(content, new MiniPortal().Link().Settings);
        Assert.Equal(new OutwardLink("https://kommun.example/", "_mallar/layouts/foot.html", new SourceSpan(2, 10, 23)), links[0]);
        Assert.Equal(["https://kommun.example/", "https://a.example/", "https://b.example/", "http://c.example/"], links.Select(link => link.Address));
    }

    [Fact]
    public async Task What_is_read_with_the_content_is_among_the_links_of_the_model()
    {
        using var folder = new TempFolder();
        folder.Write("portal.yml", MiniPortal.Settings() + "webbplatser:\n  - namn: Intranätet\n    adress: https://intranat.example/\n");
        folder.Write("index.md", MiniPortal.Page("Start", "[a](https://a.example/)"));
        folder.Write("_mallar/layouts/brand_mark.html", "<b>\n<a href=\"https://kommun.example/\">K</a></b>");

        Assert.Equal([("_mallar/layouts/brand_mark.html", 2), ("index.md", 6), ("portal.yml", 11)], (await FolderBuild.RunAsync(folder.Path)).Model!.OutwardLinks.Select(link => (link.Path, link.Span.Line)));
    }

    [Fact]
    public async Task No_finished_page_of_any_fixture_and_of_the_real_content_leads_outside_by_another_link()
    {
        var seen = 0;
        foreach (var build in FixtureCase.All.Select(fixture => fixture.BuildAsync()).Append(LinkopingBuild.ResultAsync()))
        {
            var built = await build;
            if (built.HasErrors)
                continue;
            var known = built.Model!.OutwardLinks.Select(link => link.Address).ToHashSet();
            var edit = built.Model!.Settings.EditUrl?.Split("{fil}")[0] ?? "https://none.example/";
            var leads = built.Files.Where(file => file.Path.EndsWith(".html")).SelectMany(file => Href().Matches(file.Text())).Select(match => System.Net.WebUtility.HtmlDecode(match.Groups["address"].Value))
                .Where(address => !address.StartsWith(built.Model.Settings.BaseUrl.AbsoluteUri) && !address.StartsWith(edit)).ToList();
            seen += leads.Count;

            Assert.Empty(leads.Where(address => !known.Contains(address)));
        }
        Assert.True(seen > 2, $"only {seen} links lead outside");
    }

    private static IEnumerable<OutwardLink> Of(MiniPortal portal) => portal.Link() is var model ? (model with { WrittenLinks = WrittenLinks.Of(portal.Content(), model.Settings) }).OutwardLinks : [];

    [GeneratedRegex("""<a\b[^>]*\shref="(?<address>https?://[^"]+)""", RegexOptions.ExplicitCapture)]
    private static partial Regex Href();
}
