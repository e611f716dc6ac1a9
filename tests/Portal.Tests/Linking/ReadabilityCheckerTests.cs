using Portal.Model.Diagnostics;

namespace Portal.Tests;

/// <summary>The fixture <c>readability</c> shows what is told; here is when.</summary>
public sealed class ReadabilityCheckerTests
{
    /// <summary>52 words, 4 in each sentence and every fourth long: LIX 29.</summary>
    private static readonly string Easy = string.Concat(Enumerable.Repeat("Vi har en arbetsplats. ", 13));

    /// <summary>54 words, 6 in each sentence and every third long: LIX 39.</summary>
    private static readonly string Hard = string.Concat(Enumerable.Repeat("Vi har en arbetsplats för verksamheten. ", 9));

    [Fact]
    public void An_acute_guide_must_be_easier_to_read_than_other_pages()
    {
        var portal = Portal().With("vagledning/a.md", Page(Hard)).With("vagledning/b.md", Page(Hard, "akut: true")).With("vagledning/c.md", Page(Easy, "akut: true"));

        var found = Assert.Single(Told(portal, DiagnosticRules.HighLix));
        Assert.Equal("vagledning/b.md", found.Path);
        Assert.StartsWith("lix är 39, gränsen är 30: 6,0 ord per mening och 33 % långa ord", found.Message, StringComparison.Ordinal);
        Assert.Contains("rad 7: 6 ord", found.Suggestion, StringComparison.Ordinal);
    }

    [Fact]
    public void The_portal_sets_the_limits()
    {
        var portal = Portal("läsbarhet:\n  lix: 38\n  lix-akut: 39\n  ord-i-mening: 10\n").With("vagledning/a.md", Page(Hard + "En två tre fyra fem sex sju åtta nio tio. Ett två tre fyra fem sex sju åtta nio tio elva."))
            .With("vagledning/b.md", Page(Hard, "akut: true"));

        Assert.Empty(Told(portal, DiagnosticRules.HighLix)); // the sentences of short words make the first page easier
        Assert.Equal("meningen har 11 ord, gränsen är 10", Assert.Single(Told(portal, DiagnosticRules.LongSentence)).Message);
        Assert.Equal(["vagledning/a.md"], Told(Portal("läsbarhet:\n  lix: 38\n").With("vagledning/a.md", Page(Hard)), DiagnosticRules.HighLix).Select(found => found.Path));
    }

    [Fact]
    public void A_page_in_another_language_is_not_measured() =>
        Assert.Empty(Told(Portal().With("vagledning/a.md", Page(Hard, "akut: true\nspråk: finska")), DiagnosticRules.HighLix));

    [Fact]
    public void What_the_glossary_explains_needs_no_words_on_the_page() =>
        Assert.Equal(["LSO"], Told(Portal().With("ordlista.yml", "- id: sba\n  term: systematiskt brandskyddsarbete\n  förkortning: SBA\n  förklaring: Att förebygga.\n").With("vagledning/a.md", Page("SBA och LSO.")), DiagnosticRules.UnexplainedAbbreviation)
            .Select(found => found.Message.Split(' ')[1]));

    private static IEnumerable<Diagnostic> Told(MiniPortal portal, DiagnosticRule rule)
    {
        portal.Link();
        return portal.Bag.Sorted().Where(found => found.Rule == rule);
    }

    private static MiniPortal Portal(string settings = "") => new MiniPortal().WithSections("vagledning").With("portal.yml", MiniPortal.Settings("vagledning") + settings);

    private static string Page(string text, string keys = "") => MiniPortal.Page(text[..2] + keys.Length, text, keys);
}
