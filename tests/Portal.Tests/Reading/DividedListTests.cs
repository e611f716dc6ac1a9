using Portal.Generator.Authoring;
using Portal.Generator.Reading;
using Portal.Generator.Search.Documents;

namespace Portal.Tests.Reading;

/// <summary>Sources, synonyms and readers' sentences may stand in several files, which are one list.</summary>
public sealed class DividedListTests
{
    private const string Act = "- id: lagen\n  titel: Lagen\n  utgivare: Riksdagen\n";
    private const string Advice = "- id: radet\n  titel: Bra råd\n  utgivare: Myndigheten\n";

    private readonly MiniPortal portal = new MiniPortal().WithSections("vagledning");

    [Fact]
    public void All_its_files_are_one_list()
    {
        portal.With("kallor.yml", Act).With("kallor-rad.yml", Advice).With("vagledning/a.md", MiniPortal.Page("A", "[Rådet](../kallor.yml#radet) och [lagen](../kallor-rad.yml#lagen)", "källor: [lagen, radet]"));
        var model = portal.Link();

        Assert.Empty(portal.Codes);
        Assert.Equal(["Bra råd i kallor-rad.yml", "Lagen i kallor.yml"], model.Sources.Select(source => $"{source.Title} i {source.Path}"));
        Assert.Equal(["/kallor/#lagen", "/kallor/#radet"], model.Links.Values.Select(target => target.Path + target.Fragment).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_first_file_need_not_be_there()
    {
        portal.With("kallor-rad.yml", Advice);

        Assert.Equal("radet", Assert.Single(portal.Link().Sources).Id);
    }

    [Theory]
    [InlineData("kallor_rad.yml")]
    [InlineData("kallor-rad.yaml")]
    [InlineData("vagledning/kallor-rad.yml")]
    [InlineData("ordlista-rad.yml")] // no list that may be divided
    public void A_file_with_another_name_is_none_of_them(string path)
    {
        portal.With(path, Advice);
        var content = portal.Content();
        UnreadFiles.Check(content, portal.Bag);

        Assert.Empty(SourcesReader.Read(content, portal.Bag));
        Assert.Equal(path.EndsWith(".yml") ? ["PORTAL113"] : [], portal.Codes);
    }

    [Theory]
    [InlineData("kallor2.yml", "kallor-2.yml")]
    [InlineData("kallorna.yml", "kallor-na.yml")]
    [InlineData("kallar.yml", "kallor-fler.yml")]
    [InlineData("ordlistan.yml", "ordlista.yml")]
    public void More_of_a_list_that_is_there_is_not_told_to_replace_it(string path, string meant)
    {
        portal.With("kallor.yml", Act).With(path, Advice);
        UnreadFiles.Check(portal.Content(), portal.Bag);

        Assert.StartsWith($"Menade du {meant}? ", Assert.Single(portal.Bag.Sorted()).Suggestion);
    }

    [Fact]
    public void Where_ids_stand_is_told_with_all_files()
    {
        portal.With("kallor.yml", Act).With("kallor-rad.yml", string.Concat(Enumerable.Range(0, 30).Select(n => $"- id: r{n}\n  titel: Råd {n}\n  utgivare: A\n")))
            .With("vagledning/a.md", MiniPortal.Page("A", keys: "källor: [minnet]"));
        portal.Link();

        Assert.Equal("De id som finns står i kallor.yml och i filerna vars namn börjar med kallor-. Är källan borttagen: ta bort id här också.", Assert.Single(portal.Bag.Sorted()).Suggestion);
    }

    [Fact]
    public void What_is_wrong_is_told_with_the_file_it_stands_in()
    {
        portal.With("kallor.yml", Act).With("kallor-rad.yml", Advice + Act + "- id: sent\n  titel: Sent\n  utgivare: Kommunen\n  kontrollerad: 2027-01-01\n");
        portal.TryLink();

        Assert.Equal(["kallor-rad.yml(10,17): \"kontrollerad\" är en dag som inte har kommit än", "kallor.yml(1,3): id \"lagen\" används redan på rad 4 i kallor-rad.yml"], Told());
    }

    [Fact]
    public void A_synonym_for_what_stands_nowhere_is_told_with_the_file_it_stands_in()
    {
        portal.With("vagledning/a.md", MiniPortal.Page("A", "Larma.")).With("synonymer-fler.yml", "- skriver: [eld]\n  menar: [finns ej]\n");
        _ = Documents().ToList();

        Assert.Equal(["synonymer-fler.yml(2,11): \"finns ej\" står ingenstans i portalen"], Told());
    }

    private IEnumerable<string> Told() => portal.Bag.Sorted().Select(each => $"{each.Path}({each.Span.Line},{each.Span.Column}): {each.Message}");

    [Fact]
    public void An_id_is_not_called_unknown_when_one_of_the_files_cannot_be_read()
    {
        portal.With("kallor.yml", Act).With("kallor-rad.yml", "- id: radet\n titel: Fel indrag\n").With("vagledning/a.md", MiniPortal.Page("A", "[Rådet](../kallor.yml#radet)", "källor: [radet]"));
        portal.Link();

        Assert.All(portal.Bag.Sorted(), each => Assert.Equal("kallor-rad.yml", each.Path));
        Assert.NotEmpty(portal.Codes);
    }

    [Fact]
    public void Synonyms_of_a_further_file_are_given_to_what_is_meant()
    {
        portal.With("vagledning/brand.md", MiniPortal.Page("Det brinner")).With("synonymer.yml", "- skriver: [eld]\n  menar: [det brinner]\n").With("synonymer-engelska.yml", "- skriver: [fire]\n  menar: [det brinner]\n");

        Assert.Equal(["eld", "fire"], Documents().Single(document => document.Title == "Det brinner").Synonyms.Order(StringComparer.Ordinal));
    }

    private IEnumerable<SearchDocument> Documents()
    {
        var site = portal.Site();
        return SearchSynonyms.Add(SearchDocuments.Of(site), site.Model, portal.Bag);
    }
}
