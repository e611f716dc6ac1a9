using System.Collections.Immutable;
using System.Text.Json;
using Portal.Generator.Search.Documents;
using Portal.Generator.Search.Index;

namespace Portal.Tests.Search;

public sealed class SearchManifestTests
{
    private static readonly SearchFacet Kind = new("typ", "Typ", [("Roll", "Roll"), ("Sida", "Sida")]);
    private static readonly SearchFacet Role = new("roll", "Roll", [("chef", "Chef"), ("ombud", "Ombud"), ("alla", "Alla")]);

    [Fact]
    public void Documents_in_a_row_with_the_same_values_are_one_run()
    {
        var facet = Facet(Kind, [["Roll"], ["Roll"], ["Sida"], ["Roll"], ["Roll"], ["Roll"]]);

        Assert.Equal("[[0],[1]]", facet.GetProperty("sets").GetRawText());
        Assert.Equal("[0,2,1,1,0,3]", facet.GetProperty("runs").GetRawText());
    }

    [Fact]
    public void A_set_has_the_places_of_its_values_in_order_and_each_once()
    {
        var facet = Facet(Role, [["ombud", "chef", "ombud"], [], ["chef", "ombud"], ["okänd"]]);

        Assert.Equal("[[0,1],[]]", facet.GetProperty("sets").GetRawText());
        Assert.Equal("[0,1,1,1,0,1,1,1]", facet.GetProperty("runs").GetRawText());
    }

    [Fact]
    public void Values_are_ids_with_names_in_the_order_they_are_shown() =>
        Assert.Equal("""[["chef","Chef"],["ombud","Ombud"],["alla","Alla"]]""", Facet(Role, []).GetProperty("values").GetRawText());

    [Fact]
    public async Task Runs_say_of_every_page_of_the_portal_what_it_concerns()
    {
        var manifest = JsonDocument.Parse((await PortalWords.FilesAsync())["register.json"]).RootElement;

        Assert.Equal(5, manifest.GetProperty("facets").GetArrayLength());
        Assert.All(manifest.GetProperty("facets").EnumerateArray(), facet =>
        {
            var runs = facet.GetProperty("runs").EnumerateArray().Select(number => number.GetInt32()).Chunk(2).ToList();
            Assert.Equal(manifest.GetProperty("documents").GetInt32(), runs.Sum(run => run[1]));
            Assert.All(runs, run => Assert.InRange(run[0], 0, facet.GetProperty("sets").GetArrayLength() - 1));
        });
    }

    private static JsonElement Facet(SearchFacet facet, string[][] values)
    {
        var documents = values.Select(ids => new SearchDocument { Href = "", Title = "", Kind = "", Facets = ImmutableDictionary<string, ImmutableArray<string>>.Empty.Add(facet.Id, [.. ids]) });
        var json = JsonDocument.Parse(new SearchManifest("1", [""], [], [""], [""]).Write([.. documents], [facet], "112"));
        return json.RootElement.GetProperty("facets")[0];
    }
}
