using Portal.Generator.Search.Documents;


namespace Portal.Tests.Search;

public sealed class SearchSynonymsTests
{
    private readonly MiniPortal portal = new MiniPortal().WithSections("vagledning")
        .With("vagledning/brand.md", MiniPortal.Page("Det brinner", "## Larma\n\nRing om det luktar rök."))
        .With("vagledning/hot.md", MiniPortal.Page("Hotfulla samtal", "## Någon hotar\n\nLarma vid fara."))
        .With("vagledning/nyckel.md", MiniPortal.Page("Nycklar", "Lämna in kortet."));

    [Theory]
    [InlineData("larma", "Det brinner")] // a heading comes before a text
    [InlineData("hotfullt samtal", "Hotfulla samtal")] // any form, in a title
    [InlineData("lukta rök", "Det brinner")] // a text, when nothing else has it
    [InlineData("någon hotar", "Hotfulla samtal")]
    [InlineData("nyckelns", "Nycklar")]
    [InlineData("om larma på", "Det brinner")] // stop words are not looked for
    public void What_readers_write_is_given_to_what_is_meant(string meant, string title)
    {
        portal.With("synonymer.yml", $"- skriver: [eldsvåda]\n  menar: [{meant}]\n");

        Assert.Equal([title], Documents().Where(document => document.Synonyms.Contains("eldsvåda")).Select(document => document.Title));
        Assert.Empty(portal.Codes);
    }

    [Theory]
    [InlineData("det brinner", "Det brinner")]
    [InlineData("brinner", "Det brinner, När det brinner")]
    [InlineData("när vi vill", "När vi vill")] // all of it are stop words
    public void A_title_with_stop_words_is_meant_as_a_whole(string meant, string titles)
    {
        portal.With("vagledning/kurs.md", MiniPortal.Page("När det brinner")).With("vagledning/vi.md", MiniPortal.Page("När vi vill"))
            .With("synonymer.yml", $"- skriver: [eldsvåda]\n  menar: [{meant}]\n");

        Assert.Equal(titles.Split(", "), Documents().Where(document => document.Synonyms.Contains("eldsvåda")).Select(document => document.Title).Order(StringComparer.Ordinal));
        Assert.Empty(portal.Codes);
    }

    [Fact]
    public void Abbreviations_lead_to_the_term_and_the_term_to_the_abbreviation()
    {
        portal.With("ordlista.yml", "- id: sba\n  term: Systematiskt brandskyddsarbete\n  förkortning: SBA\n  förklaring: Att arbeta planmässigt.\n")
            .With("vagledning/sba.md", MiniPortal.Page("SBA på enheten")).With("vagledning/lang.md", MiniPortal.Page("Systematiskt brandskyddsarbete i skolan"));
        var documents = Documents().ToDictionary(document => document.Title);

        Assert.Contains("Systematiskt brandskyddsarbete", documents["SBA på enheten"].Synonyms);
        Assert.Contains("SBA", documents["Systematiskt brandskyddsarbete i skolan"].Synonyms);
    }

    [Fact]
    public void A_word_is_given_once_however_many_entries_give_it()
    {
        portal.With("synonymer.yml", "- skriver: [eld]\n  menar: [larma, brinner]\n- skriver: [eld]\n  menar: [larma]\n");

        Assert.Single(Documents().Single(document => document.Title == "Det brinner").Synonyms, "eld");
    }

    [Fact]
    public void What_stands_nowhere_is_reported_with_its_place()
    {
        portal.With("synonymer.yml", "- skriver: [eld]\n  menar: [larma, pannkaka]\n");
        Documents();

        var found = Assert.Single(portal.Bag.Sorted());
        Assert.Equal(("PORTAL312", 2, 18), (found.Rule.Code, found.Span.Line, found.Span.Column));
    }

    private IEnumerable<SearchDocument> Documents()
    {
        var site = portal.Site();
        return SearchSynonyms.Add(SearchDocuments.Of(site), site.Model, portal.Bag);
    }
}
