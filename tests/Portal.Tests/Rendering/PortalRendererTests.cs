using AngleSharp.Html.Parser;
using Portal.Generator.Rendering;
using Portal.Model.Diagnostics;

namespace Portal.Tests;

public sealed class PortalRendererTests
{
    [Fact]
    public async Task Every_page_and_the_generated_ones_become_a_file()
    {
        var files = await new MiniPortal().WithSections("roller").RenderAsync();

        Assert.Equal(["index.html", "roller/index.html", "sok/index.html", "ordlista/index.html", "404.html", "kallor/index.html"], files.Select(file => file.Path));
    }

    [Fact]
    public async Task A_long_index_has_a_page_for_each_letter_and_the_search_page_leads_to_them()
    {
        var headings = string.Concat(Enumerable.Range(0, 600).Select(number => $"## Åtgärd {number}\n\n## Besök {number}\n\n## {number} steg\n\n")) + "## Übersetzung\n";
        var files = (await new MiniPortal().WithSections("vagledning").With("vagledning/a.md", MiniPortal.Page("Allt", headings)).RenderAsync()).ToDictionary(file => file.Path);

        var search = new HtmlParser().ParseDocument(files["sok/index.html"].Text());
        var letter = new HtmlParser().ParseDocument(files["sok/aa/index.html"].Text());

        Assert.Equal(["/sok/siffra/", "/sok/a/", "/sok/b/", "/sok/o/", "/sok/s/", "/sok/tecken-dc/", "/sok/aa/"], search.QuerySelectorAll(".letter-index a").Select(link => link.GetAttribute("href")));
        Assert.Empty(search.QuerySelectorAll(".index-entries"));
        Assert.Equal(600, letter.QuerySelectorAll(".index-entries > li").Length);
        Assert.Equal("Åtgärd 0", letter.QuerySelector(".index-entries a[href='/vagledning/a/#atgard-0']")?.TextContent);
        Assert.Equal(["Å"], letter.QuerySelectorAll(".letter-index [aria-current]").Select(link => link.TextContent));
        Assert.Equal(["Start", "Sök", "Å"], letter.QuerySelectorAll(".breadcrumbs li").Select(step => step.TextContent.Trim()));
        Assert.Equal("Sidor, rubriker och ord som börjar på en siffra.", new HtmlParser().ParseDocument(files["sok/siffra/index.html"].Text()).QuerySelector("meta[name=description]")?.GetAttribute("content"));
    }

    [Fact]
    public async Task What_content_writes_is_encoded_wherever_it_is_shown()
    {
        const string bad = "<script>alert(1)</script>\"'&";
        var portal = new MiniPortal().WithSections("roller", "vagledning")
            .With("portal.yml", MiniPortal.Settings("roller", "vagledning").Replace("Säkerhet", bad.Replace("\"", "")))
            .With("roller/a.md", MiniPortal.Page($"'{bad.Replace("'", "''")}'", keys: $"nivå: linje\nplacering: '{bad.Replace("'", "''")}'\nägare: '{bad.Replace("'", "''")}'"))
            .With("vagledning/b.md", MiniPortal.Page("B", keys: $"akut: true\nsnabbval: '{bad.Replace("'", "''")}'"))
            .With("ordlista.yml", "- id: a\n  term: '<b>x</b>'\n  förklaring: '<i>y</i>'\n")
            .With("kallor.yml", "- id: a\n  titel: '<b>x</b>'\n  utgivare: '<i>y</i>'\n");

        var files = await portal.RenderAsync();
        var bag = new DiagnosticBag();
        HtmlCheck.Check(files, bag);

        Assert.Empty(bag.Sorted());
        Assert.All(files, file => Assert.DoesNotContain("<script>alert", file.Text(), StringComparison.Ordinal));
        Assert.All(files, file => Assert.DoesNotContain("<b>x", file.Text(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_page_has_one_main_heading_no_skipped_level_and_a_title_of_its_own()
    {
        var titles = new HashSet<string>();
        foreach (var file in (await LinkopingBuild.ResultAsync()).Files.Where(file => file.Path.EndsWith(".html")))
        {
            var page = new HtmlParser().ParseDocument(file.Text());
            var levels = page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToList();

            Assert.True(levels.Count(level => level == 1) == 1, $"{file.Path}: {levels.Count(level => level == 1)} main headings");
            Assert.True(levels.Zip(levels.Skip(1)).All(pair => pair.Second <= pair.First + 1), $"{file.Path}: {string.Join(' ', levels)}");
            Assert.Equal("sv", page.DocumentElement.GetAttribute("lang"));
            Assert.True(titles.Add(page.Title!), $"{file.Path} has the title of another page: {page.Title}");
        }
    }

    [Fact]
    public async Task Every_inner_link_and_file_of_the_real_site_leads_to_a_file_and_an_anchor()
    {
        var files = (await LinkopingBuild.ResultAsync()).Files.ToDictionary(file => file.Path);
        var pages = files.Values.Where(file => file.Path.EndsWith(".html")).ToDictionary(file => file.Path, file => new HtmlParser().ParseDocument(file.Text()));
        var broken = new List<string>();
        foreach (var (path, page) in pages)
        {
            foreach (var element in page.QuerySelectorAll("[href], [src]"))
            {
                var address = element.GetAttribute("href") ?? element.GetAttribute("src")!;
                if (address.Length == 0 || address[0] is not ('/' or '#'))
                    continue;
                var (target, anchor) = address.Split('#') is [var before, var after] ? (before, after) : (address, "");
                var file = target.Length == 0 ? path : new Model.UrlPath(target).OutputPath;
                if (!files.ContainsKey(file) || (anchor.Length > 0 && pages[file].GetElementById(anchor) is null))
                    broken.Add($"{path}: {address}");
            }
        }

        Assert.Empty(broken);
    }
}
