using Portal.Generator;
using Portal.Generator.Serving;

namespace Portal.Tests;

/// <summary>What the preview tells an editor below a page. The day is 20 November 2026.</summary>
public sealed class EditorBarTests : IDisposable
{
    private const string Easy = "Vi ses vid dörren varje dag. ";

    private readonly TempFolder folder = new();

    public EditorBarTests()
    {
        folder.Write("portal.yml", MiniPortal.Settings("vagledning"));
        folder.Write("index.md", MiniPortal.Page("Start"));
        folder.Write("vagledning/index.md", MiniPortal.Page("Vägledning"));
    }

    [Theory]
    [InlineData("granskad: 2026-11-01\ngranskas-inom: 12 månader", "60 ord · lix 6 · granskas senast 1 november 2027")]
    [InlineData("granskad: 2025-11-01\ngranskas-inom: 12 månader", "60 ord · lix 6 · skulle ha granskats 1 november 2026")]
    [InlineData("", "60 ord · lix 6 · ingen dag för granskning")]
    [InlineData("utkast: ja", "Utkast, läsarna ser inte sidan · 60 ord · lix 6 · ingen dag för granskning")]
    [InlineData("publiceras: 2027-01-15", "Läsarna ser sidan från 15 januari 2027 · 60 ord · lix 6 · ingen dag för granskning")]
    [InlineData("språk: en", "60 ord · ingen dag för granskning")]
    public async Task It_tells_file_words_lix_and_review(string keys, string told)
    {
        var bar = await BarAsync("vagledning/larm/index.html", MiniPortal.Page("Larm", string.Concat(Enumerable.Repeat(Easy, 10)), keys));

        Assert.Contains($"<code>vagledning/larm.md</code></p><p>{System.Net.WebUtility.HtmlEncode(told)}</p>", bar, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/redaktion/\">Redaktionsläge</a>", bar, StringComparison.Ordinal);
        Assert.DoesNotContain("<details>", bar, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_tells_where_the_page_is_hard_to_read()
    {
        var bar = await BarAsync("vagledning/larm/index.html", MiniPortal.Page("Larm", $"Kort.\n\n{string.Join(' ', Enumerable.Repeat("ord", 35))}."));

        Assert.Contains("1 ställe att skriva enklare", bar, StringComparison.Ordinal);
        Assert.Contains("Rad 8: ", bar, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_page_that_no_file_is_it_tells_the_way_to_Redaktionslage_only() =>
        Assert.Equal("<aside class=\"live-bar\" aria-label=\"För dig som skriver\"><p><a href=\"/redaktion/\">Redaktionsläge</a></p></aside>",
            await BarAsync("ordlista/index.html", MiniPortal.Page("Larm")));

    [Fact]
    public async Task A_link_to_a_page_that_readers_do_not_see_is_told_though_the_preview_shows_it()
    {
        folder.Write("vagledning/a.md", MiniPortal.Page("A", keys: "utkast: ja"));
        var built = await BuildAsync(MiniPortal.Page("Larm", "Läs [a](a.md)."));

        var found = Assert.Single(built.Diagnostics);
        Assert.Equal(("PORTAL308", "vagledning/larm.md"), (found.Rule.Code, found.Path));
        Assert.EndsWith("(så länge utkasten inte är publicerade)", found.Message, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private async Task<string> BarAsync(string path, string page) => EditorBar.Of(await BuildAsync(page), path);

    /// <summary>Built as the preview builds.</summary>
    private Task<BuildResult> BuildAsync(string page)
    {
        folder.Write("vagledning/larm.md", page);
        return PortalBuilder.BuildAsync(new BuildRequest { Content = folder.Path, Today = MiniPortal.Today, Editor = true, Drafts = true, History = false, Site = Repository.SiteAssets });
    }
}
