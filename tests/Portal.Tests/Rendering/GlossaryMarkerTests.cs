using Portal.Generator.Rendering;
using Portal.Model;

namespace Portal.Tests;

public sealed class GlossaryMarkerTests
{
    [Theory]
    [InlineData("En risk finns.", "risk")]
    [InlineData("Risken finns.", "Risken")]
    [InlineData("RISK", "")]
    [InlineData("riskanalys", "riskanalys")]
    [InlineData("brandrisk, riskfri, risk-fri", "")]
    [InlineData("risk. (risk) \"risk\" risk/risker", "risk risk risk risk risker")]
    [InlineData("SBA och sba", "SBA")]
    [InlineData("SBA-rond, SBA:s del, SBAn, SBA- och larm", "SBA:s SBA-")]
    [InlineData("en åtgärdsplan för åtgärd", "åtgärd")]
    [InlineData("pre-risk", "")]
    [InlineData("risk- och risk–nytta, risk-2", "risk risk risk")]
    [InlineData("Systematiskt brandskyddsarbete i systematiskt brandskydd", "Systematiskt brandskyddsarbete")]
    [InlineData("Åtgärd", "Åtgärd")]
    public void Terms_and_their_forms_are_found_as_whole_words_the_longest_first(string text, string found) =>
        Assert.Equal(found, string.Join(' ', Marker().Find(text).Select(match => text.Substring(match.Start, match.Length))));

    [Fact]
    public void A_match_knows_its_term() => Assert.Equal("riskanalys", Assert.Single(Marker().Find("Riskanalysen")).Term.Id);

    [Fact]
    public void Without_terms_nothing_is_found() => Assert.Empty(new GlossaryMarker([]).Find("risk"));

    [Fact]
    public void Signs_with_a_meaning_in_patterns_are_words_like_others() =>
        Assert.Single(new GlossaryMarker([Term("a", "C++ (språk)")]).Find("Om C++ (språk) här"));

    private static GlossaryMarker Marker() => new(
    [
        Term("risk", "risk", forms: ["risken", "risker"]),
        Term("riskanalys", "riskanalys", forms: ["riskanalysen"]),
        Term("sba", "systematiskt brandskyddsarbete", "SBA"),
        Term("atgard", "åtgärd"),
    ]);

    private static Term Term(string id, string name, string? abbreviation = null, string[]? forms = null) => new()
    {
        Id = id,
        Name = name,
        Explanation = "Förklaring.",
        Abbreviation = abbreviation,
        Forms = [.. forms ?? []],
        Span = SourceSpan.Start,
    };
}
