using Portal.Generator.Search.Language;


namespace Portal.Tests.Search;

public sealed class CompoundSplitterTests
{
    /// <summary>Words that stand alone in the texts, and how often.</summary>
    private static readonly CompoundSplitter Splitter = new(new (string Word, int Count)[]
    {
        ("säkerhet", 300), ("samordnare", 60), ("ombud", 40), ("kyrka", 5), ("gård", 9), ("gata", 5), ("arbete", 80), ("brand", 50), ("skydd", 30), ("skada", 20),
        ("rapportera", 40), ("passera", 5), ("system", 25), ("ensam", 12), ("chef", 90), ("område", 70), ("varnare", 4), ("kurs", 30), ("led", 9), ("are", 1),
        ("lag", 20), ("bok", 3), ("eld", 8), ("ram", 2), ("verk", 2), ("för", 900), ("valt", 1), ("under", 500), ("hus", 15), ("flicka", 3), ("rum", 30), ("rumn", 1),
    }.ToDictionary(pair => SwedishStemmer.Stem(pair.Word), pair => pair.Count));

    [Theory]
    [InlineData("säkerhetssamordnare", "säkerhet samordnare")]
    [InlineData("säkerhetssamordnarens", "säkerhet samordnarens")]
    [InlineData("säkerhetsombud", "säkerhet ombud")]
    [InlineData("brandskydd", "brand skydd")]
    [InlineData("brandskyddsarbetet", "brand skydd arbetet")]
    [InlineData("kyrkogård", "kyrk gård")]
    [InlineData("gatuarbete", "gat arbete")]
    [InlineData("flickrum", "flick rum")]
    [InlineData("skaderapportering", "skade rapportering")]
    [InlineData("passersystemet", "passer systemet")]
    [InlineData("ensamarbete", "ensam arbete")]
    [InlineData("områdeschef", "område chef")]
    [InlineData("lagområdet", "lag området")]
    public void A_compound_is_split_into_the_words_that_the_texts_use(string word, string parts) =>
        Assert.Equal(Stems(parts.Split(' ')), Stems(Splitter.Split(word)));

    [Theory]
    [InlineData("säkerhet")]
    [InlineData("samordnare")]
    [InlineData("förvaltning")]
    [InlineData("undersystem")]
    [InlineData("ramverk")]
    [InlineData("hus")]
    [InlineData("")]
    [InlineData("2018chef")]
    [InlineData("okändsak")]
    [InlineData("kursledarex")]
    public void A_word_that_is_no_compound_of_known_words_stays_whole(string word) => Assert.Empty(Splitter.Split(word));

    [Fact]
    public void The_division_into_the_most_common_words_is_chosen()
    {
        var splitter = new CompoundSplitter(new Dictionary<string, int> { ["glas"] = 40, ["skål"] = 30, ["glass"] = 2, ["kål"] = 3 });

        Assert.Equal(["glas", "skål"], splitter.Split("glasskål"));
    }

    [Fact]
    public void A_very_long_word_is_split_although_there_are_more_ways_than_anyone_could_try() =>
        Assert.InRange(Splitter.Split(string.Concat(Enumerable.Repeat("ledar", 10))).Count, 0, 4);

    [Fact]
    public async Task A_part_has_the_stem_that_the_browser_makes_of_the_word()
    {
        var words = (await PortalWords.VocabularyAsync()).Words.ToDictionary(word => word.Text);

        Assert.Contains(SwedishStemmer.Stem("område"), words["fokusområden"].Parts);
        Assert.Contains(SwedishStemmer.Stem("område"), words["fokusområde"].Parts);
        Assert.Contains(SwedishStemmer.Stem("samordnare"), words["säkerhetssamordnarna"].Parts);
    }

    private static IEnumerable<string> Stems(IEnumerable<string> words) => words.Select(SwedishStemmer.Stem);
}
