using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Portal.Tests.Authoring;

namespace Portal.Tests.Views;

/// <summary>The pages of a section under the headings that their front matter names.</summary>
public sealed class SectionGroupsTests
{
    [Fact]
    public async Task Groups_come_in_the_order_of_their_first_pages_and_the_pages_without_one_last()
    {
        var index = await IndexAsync("vagledning",
            ("a-ensam", "Ensam", "ordning: 1"), ("b-brand", "Brand", "ordning: 2\nakut: ja"), ("c-strom", "Ström", "ordning: 3\ngrupp: Avbrott"), ("d-inbrott", "Inbrott", "ordning: 4\ngrupp: Lokaler"), ("e-vatten", "Vatten", "ordning: 5\ngrupp: Avbrott"));

        Assert.Equal(["Avbrott: Ström, Vatten", "Lokaler: Inbrott", "Övriga: Ensam"], Lists(index));
        Assert.Equal(["Avbrott", "Lokaler", "Övriga"], index.QuerySelectorAll(".contents a").Select(link => link.TextContent));
        Assert.All(index.QuerySelectorAll(".contents a"), link => Assert.Contains(link.TextContent, index.QuerySelector(link.GetAttribute("href")!)?.TextContent));
    }

    [Theory]
    [InlineData("om", "", "Sidor i avsnittet: Ett, Två")]
    [InlineData("vagledning", "", "Vägledningar: Ett, Två")]
    [InlineData("organisation", "\ngrupp: Nivåer", "Nivåer: Ett, Två")]
    public async Task Pages_without_groups_or_of_one_group_are_one_list(string section, string group, string list) =>
        Assert.Equal([list], Lists(await IndexAsync(section, ("ett", "Ett", "ordning: 1" + group), ("tva", "Två", "ordning: 2" + group))));

    [Fact]
    public async Task A_section_of_acute_guides_only_has_no_list_beside_them() =>
        Assert.Empty(Lists(await IndexAsync("vagledning", ("brand", "Brand", "akut: ja"))));

    [Theory]
    [InlineData("Lokaler och teknik", "Lokaler och tekink", true)]
    [InlineData("Lokaler och teknik", "lokaler och teknik", true)]
    [InlineData("Lokaler och teknik", "Lokaler och miljö", false)]
    [InlineData("IT", "HR", false)]
    public void A_group_that_is_nearly_another_is_told_on_the_page_that_stands_alone(string group, string other, bool isTold)
    {
        var portal = Portal("om", ("ett", "Ett", $"grupp: {other}"), ("tre", "Tre", $"grupp: {group}"), ("tva", "Två", $"grupp: {group}"));

        Assert.Equal(isTold ? new[] { $"om/ett.md(4,8): gruppen \"{other}\" heter nästan som \"{group}\"" } : [], portal.Reported().Select(found => $"{found.Path}({found.Span.Line},{found.Span.Column}): {found.Message}"));
    }

    [Theory]
    [InlineData("vagledning", "vagledning/brand.md", "akut: ja\ngrupp: Bränder", "en akut vägledning står överst, inte i en grupp")]
    [InlineData("roller", "roller/chef.md", "nivå: linje\nplacering: Uppgift saknas\ngrupp: Chefer", "nyckeln \"grupp\" finns inte här")]
    [InlineData("om", "om/index.md", "grupp: Om", "nyckeln \"grupp\" finns inte här")]
    [InlineData("om", "index.md", "grupp: Om", "nyckeln \"grupp\" finns inte här")]
    public void A_group_where_nobody_would_see_it_is_told(string section, string path, string keys, string message) =>
        Assert.Contains($"{path}: {message}", new MiniPortal().WithSections(section).With(path, MiniPortal.Page("Sida", keys: keys)).Reported().Select(found => $"{found.Path}: {found.Message}"));

    private static MiniPortal Portal(string section, params (string Name, string Title, string Keys)[] pages) =>
        pages.Aggregate(new MiniPortal().WithSections(section), (portal, page) => portal.With($"{section}/{page.Name}.md", MiniPortal.Page(page.Title, keys: page.Keys)));

    private static async Task<IDocument> IndexAsync(string section, params (string Name, string Title, string Keys)[] pages) =>
        new HtmlParser().ParseDocument((await Portal(section, pages).RenderAsync()).Single(file => file.Path == $"{section}/index.html").Text());

    private static IEnumerable<string> Lists(IDocument index) =>
        index.QuerySelectorAll(".page-body section:has(> .page-list)").Select(section => $"{section.QuerySelector("h2")?.TextContent}: {string.Join(", ", section.QuerySelectorAll(".page-list a").Select(link => link.TextContent))}");
}
