using System.Text;
using Portal.Generator.Outputs;
using Portal.Generator.Search;
using Portal.Generator.Views;
using Portal.Generator.Views.Wording;
using Portal.Model.Output;

namespace Portal.Tests;

/// <summary>One rule for pages that are intern or drafts, wherever pages are looked up or fetched.</summary>
public sealed class ListedPagesTests
{
    private static readonly MiniPortal Portal = new MiniPortal().WithCourse()
        .WithCourse("hemlig", keys: "informationsklass: intern")
        .WithTest("prov", CoursePortal.Question("Ett hemligt prov?", "id: ett; lektion: 1"), id: "hemlig")
        .WithSections("nyheter", "vagledning", "utbildning", "sakomraden", "roller", "forvaltningar")
        .With("nyheter/a.md", MiniPortal.Page("Öppet ord", keys: "publicerad: 2026-11-01"))
        .With("nyheter/b.md", MiniPortal.Page("Hemligt ord", "## Hemlig rubrik", "publicerad: 2026-11-02\ninformationsklass: intern"))
        .With("vagledning/c.md", MiniPortal.Page("Hemlig guide", "## Hemlig väg", "informationsklass: intern"))
        .With("sakomraden/d.md", MiniPortal.Page("Hemligt område", keys: "informationsklass: intern"))
        .With("roller/e.md", MiniPortal.Page("Hemlig roll", keys: "nivå: operativ\nplacering: Linjen\ninformationsklass: intern"))
        .With("forvaltningar/f.md", MiniPortal.Page("Hemlig förvaltning", keys: "typ: förvaltning\nsamordnare: 1\nkravprofil: Uppgift saknas\ninformationsklass: intern"));

    public static TheoryData<string> Lists => ["sidor.json", "sitemap.xml", "nyheter/feed.xml", "sok/index.html"];

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task A_page_that_is_intern_is_not_where_pages_are_looked_up_or_fetched(string path)
    {
        var text = Text((await FilesAsync()).Single(file => file.Path == path));

        Assert.True(text.Contains("Öppet ord", StringComparison.Ordinal) || text.Contains("/nyheter/a/", StringComparison.Ordinal), text);
        IsWithout(text);
    }

    [Fact]
    public void Nor_is_it_in_the_search_or_among_what_results_are_filtered_by()
    {
        var files = new PortalSearch(Portal.Site()).Files;
        Assert.Contains(files, file => file.Path == "sok/register.json");
        Assert.Contains(files, file => Text(file).Contains("Öppet ord", StringComparison.Ordinal));
        Assert.All(files, file => IsWithout(Text(file)));
    }

    [Fact]
    public void A_part_of_a_course_is_no_more_open_than_the_course() =>
        Assert.All(Portal.Site().Model.Pages.Where(page => page.Source.Path.StartsWith("utbildning/hemlig/", StringComparison.Ordinal)), page => Assert.False(page.IsListed, page.Source.Path));

    [Fact]
    public void Its_section_lists_it()
    {
        var site = Portal.Site();
        Assert.Equal(["Hemligt ord", "Öppet ord"], NewsItemView.Latest(site).Select(news => news.Title));
        Assert.DoesNotContain(SiteIndex.Of(site).SelectMany(letter => letter.Entries), entry => entry.Text.StartsWith("Hemlig", StringComparison.Ordinal));
    }

    private static async Task<IEnumerable<OutputFile>> FilesAsync() => (await Portal.RenderAsync()).Concat(OutputList.All.SelectMany(output => output.Make(Portal.Site())));

    private static string Text(OutputFile file) => System.Text.RegularExpressions.Regex.Unescape(Encoding.UTF8.GetString(file.Bytes.Span).Replace("\\/", "/", StringComparison.Ordinal));

    private static void IsWithout(string text)
    {
        Assert.DoesNotContain("hemlig", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("/nyheter/b/", text, StringComparison.Ordinal);
    }
}
