using AngleSharp.Html.Parser;

namespace Portal.Tests.Views;

public sealed class StartViewTests
{
    [Fact]
    public async Task A_guide_that_is_not_acute_but_has_words_for_the_start_page_is_a_link_below_the_quick_actions()
    {
        var files = await new MiniPortal().WithSections("vagledning")
            .With("vagledning/brand.md", MiniPortal.Page("Det brinner", "1. Ring 112.", "akut: true\nsnabbval: Eld"))
            .With("vagledning/avvikelse.md", MiniPortal.Page("Rapportera en avvikelse", keys: "snabbval: Rapportera"))
            .With("vagledning/rond.md", MiniPortal.Page("Gå en rond"))
            .RenderAsync();

        var start = new HtmlParser().ParseDocument(files.Single(file => file.Path == "index.html").Text());

        Assert.Equal(["/vagledning/brand/"], start.QuerySelectorAll(".quick-action:not(.quick-emergency)").Select(link => link.GetAttribute("href")));
        Assert.Equal(["/vagledning/avvikelse/ Rapportera"], start.QuerySelectorAll(".hero-actions .inline-list a").Select(link => $"{link.GetAttribute("href")} {link.TextContent}"));
    }
}
