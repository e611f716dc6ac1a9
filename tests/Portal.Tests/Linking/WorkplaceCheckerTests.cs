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

    private static MiniPortal With(params string[] texts) =>
        texts.Index().Aggregate(new MiniPortal().WithSections("vagledning"), (portal, text) => portal.With($"vagledning/{"abcde"[text.Index]}.md", $"---\ntitel: Sida {"abcde"[text.Index]}\nsammanfattning: Kort.\nkort: ja\n---\n\n{text.Item}"));

    private static IEnumerable<Diagnostic> Found(MiniPortal portal)
    {
        portal.TryLink();
        return portal.Bag.Sorted().Where(found => found.Rule == DiagnosticRules.NotOnCard);
    }
}
