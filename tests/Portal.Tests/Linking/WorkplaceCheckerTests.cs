using Portal.Model.Diagnostics;

namespace Portal.Tests;

/// <summary>Arbetsplatsens kort is one sheet of paper.</summary>
public sealed class WorkplaceCheckerTests
{
    private const string Steps = "1. Rädda.\n2. Larma.\n";

    [Fact]
    public void Four_guides_have_room_on_the_card() => Assert.Equal([], Found(With(Steps, Steps, Steps, Steps)));

    [Fact]
    public void A_fifth_guide_is_told_with_its_place_and_those_that_are_there()
    {
        var found = Assert.Single(Found(With(Steps, Steps, Steps, Steps, Steps)));

        Assert.Equal(("vagledning/e.md", 4), (found.Path, found.Span.Line));
        Assert.EndsWith("vagledning/a.md, vagledning/b.md, vagledning/c.md, vagledning/d.md", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_guide_without_steps_takes_no_room_and_is_told()
    {
        var found = Assert.Single(Found(With(Steps, "Ring.\n\n## Steg\n\n" + Steps, Steps, Steps, Steps)));

        Assert.Equal("vagledning/b.md", found.Path);
        Assert.Contains("numrerade steg", found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1. **Rädda.**\n2. **Larma.**\n", null)]
    [InlineData("Alla ska ut.\n\n1. Rädda.\n2. Larma.\n\n## Sedan\n\n1. Räkna in.\n", null)]
    [InlineData("1. Rädda.\n2. Larma.\n\n   ![En knapp](bild.png)\n\n3. Släck.\n", null)]
    [InlineData("Ring.\n", "4: den akuta vägledningen har inga numrerade steg")]
    [InlineData("## Gör så\n\n1. Rädda.\n2. Larma.\n", "9: stegen visas inte överst på den akuta sidan, för texten börjar inte med dem")]
    [InlineData("1. Rädda.\n2. Larma.\n\n![En knapp](bild.png)\n\n3. Släck.\n", "12: de här stegen visas inte överst på den akuta sidan, där bara de första 2 står")]
    [InlineData("1. Rädda.\n2. Larma.\n\nÅterhämta er.\n\n1. Vila.\n2. Ät.\n", null)]
    [InlineData("1. Rädda.\n1. Larma.\n\nVänta.\n\n1. Släck.\n", "12: de här stegen visas inte överst på den akuta sidan, där bara de första 2 står")]
    [InlineData("1. Rädda.\n2. Larma.\n\n## Sedan\n\n3. Släck.\n", "12: de här stegen visas inte överst på den akuta sidan, där bara de första 2 står")]
    public void An_acute_page_begins_with_all_its_steps(string text, string? told)
    {
        var portal = new MiniPortal().WithSections("vagledning").WithAsset("vagledning/bild.png").With("vagledning/a.md", MiniPortal.Page("A", text, "akut: ja"));
        portal.TryLink();

        Assert.Equal(told ?? "", string.Join('\n', portal.Bag.Sorted().Where(found => found.Rule == DiagnosticRules.WeakAcuteGuide).Select(found => $"{found.Span.Line}: {found.Message}")));
    }

    private static MiniPortal With(params string[] texts) =>
        texts.Index().Aggregate(new MiniPortal().WithSections("vagledning"), (portal, text) => portal.With($"vagledning/{"abcde"[text.Index]}.md", $"---\ntitel: Sida {"abcde"[text.Index]}\nsammanfattning: Kort.\nkort: ja\n---\n\n{text.Item}"));

    private static IEnumerable<Diagnostic> Found(MiniPortal portal)
    {
        portal.TryLink();
        return portal.Bag.Sorted().Where(found => found.Rule == DiagnosticRules.NotOnCard);
    }
}
