using System.Text.Json;
using Portal.Generator.Search.Documents;
using Portal.Generator.Search.Index;
using Portal.Model.Diagnostics;

namespace Portal.Tests.Search;

/// <summary>What the register says of acute guides and of pages about others.</summary>
public sealed class UrgentWordsTests
{
    private readonly MiniPortal portal = new MiniPortal().WithSections("vagledning", "omvarld")
        .With("vagledning/brand.md", MiniPortal.Page("Det brinner", "1. Ring 112.", "akut: true\nsnabbval: Eld i huset"))
        .With("vagledning/sba.md", MiniPortal.Page("Gå ronden"))
        .With("omvarld/lund.md", "---\ntitel: \"Lund: bränder\"\nsammanfattning: Kort.\n---\n\nText.\n");

    [Fact]
    public void Words_of_title_and_quick_action_and_of_rows_that_mean_either_are_urgent()
    {
        portal.With("synonymer.yml", "- skriver: [röklukt, lukta bränt]\n  menar: [det brinner]\n- skriver: [flamma]\n  menar: [eld i huset]\n- skriver: [kontroll]\n  menar: [gå ronden]\n");
        var guide = Assert.Single(Register().GetProperty("urgent").EnumerateArray());

        Assert.Equal(["brin", "eld", "hus"], Texts(guide, "words"));
        Assert.Equal(["flam", "luk brän", "rökluk"], Texts(guide, "given"));
    }

    [Fact]
    public void A_phrase_with_stop_words_is_urgent_as_a_whole_only()
    {
        portal.With("synonymer.yml", "- skriver: [rök överallt, det ryker på vinden]\n  menar: [det brinner]\n- skriver: [på vinden]\n  menar: [det brinner]\n");

        Assert.Equal(["ryk vind", "rök överall", "vind+pa", "vind+på"], Texts(Assert.Single(Register().GetProperty("urgent").EnumerateArray()), "given"));
    }

    [Fact]
    public void A_title_counts_as_a_whole_and_a_quick_action_by_each_of_its_words()
    {
        portal.With("vagledning/brand.md", MiniPortal.Page("Eldsvåda i en skola", "1. Ring 112.", "akut: true\nsnabbval: Eld i huset"));

        Assert.Equal(["eldsvåd skol", "eld", "hus"], Texts(Assert.Single(Register().GetProperty("urgent").EnumerateArray()), "words"));
    }

    [Fact]
    public void Pages_about_others_are_told_with_the_names_of_those()
    {
        var outlook = Register().GetProperty("outlook");

        Assert.Equal(1, Assert.Single(outlook.GetProperty("runs").EnumerateArray())[1].GetInt32());
        Assert.Equal(["lund"], outlook.GetProperty("names").EnumerateArray().Select(name => name.GetString()));
    }

    private static IEnumerable<string?> Texts(JsonElement guide, string name) => guide.GetProperty(name).EnumerateArray().Select(word => word.GetString());

    private JsonElement Register()
    {
        var site = portal.Site();
        var documents = SearchSynonyms.Add(SearchDocuments.Of(site), site.Model, new DiagnosticBag());
        return JsonDocument.Parse(SearchIndex.Build(documents, [], "112").Single(file => file.Path == SearchIndex.ManifestPath).Bytes).RootElement;
    }
}
