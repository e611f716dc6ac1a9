using System.Text;
using Portal.Generator.Outputs;
using Portal.Generator.Views;
using Portal.Generator.Views.Wording;

namespace Portal.Tests;

/// <summary>One rule for pages that are intern or drafts, wherever pages are looked up or fetched.</summary>
public sealed class ListedPagesTests
{
    private static readonly MiniPortal Portal = new MiniPortal().WithSections("nyheter", "vagledning")
        .With("nyheter/a.md", MiniPortal.Page("Öppet ord", keys: "publicerad: 2026-11-01"))
        .With("nyheter/b.md", MiniPortal.Page("Hemligt ord", "## Hemlig rubrik", "publicerad: 2026-11-02\ninformationsklass: intern"))
        .With("vagledning/c.md", MiniPortal.Page("Hemlig guide", "## Hemlig väg", "informationsklass: intern"));

    public static TheoryData<string> Lists => ["sidor.json", "sitemap.xml", "nyheter/feed.xml", "sok/index.html"];

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task A_page_that_is_intern_is_not_where_pages_are_looked_up_or_fetched(string path)
    {
        var site = Portal.Site();
        var pages = await Portal.RenderAsync();
        var file = pages.Concat(OutputList.All.SelectMany(output => output.Make(site))).Single(file => file.Path == path);
        var text = System.Text.RegularExpressions.Regex.Unescape(Encoding.UTF8.GetString(file.Bytes.Span).Replace("\\/", "/", StringComparison.Ordinal));

        Assert.True(text.Contains("Öppet ord", StringComparison.Ordinal) || text.Contains("/nyheter/a/", StringComparison.Ordinal), text);
        Assert.DoesNotContain("Hemlig", text, StringComparison.Ordinal);
        Assert.DoesNotContain("/nyheter/b/", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_section_lists_it()
    {
        var site = Portal.Site();
        Assert.Equal(["Hemligt ord", "Öppet ord"], NewsItemView.Latest(site).Select(news => news.Title));
        Assert.DoesNotContain(SiteIndex.Of(site).SelectMany(letter => letter.Entries), entry => entry.Text.StartsWith("Hemlig", StringComparison.Ordinal));
    }
}
