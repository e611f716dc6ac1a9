using System.Text.Json;
using Portal.Generator.Search.Documents;
using Portal.Generator.Search.Index;

namespace Portal.Tests.Search;

public sealed class SearchIndexTests
{
    private static readonly SearchDocument[] Documents =
    [
        .. Enumerable.Range(0, 600).Select(i => new SearchDocument
        {
            Href = $"/{i}/",
            Title = $"Sida {i % 50} om brandskydd",
            Kind = i % 3 == 0 ? "Roll" : "Sida",
            Sections = [new SearchSection("", "", string.Join(' ', Enumerable.Range(0, 300).Select(n => $"ord{i * n % 1009} säkerhetsord{n}")))],
        }),
    ];

    [Fact]
    public void The_same_documents_give_the_same_bytes()
    {
        var first = SearchIndex.Build(Documents, []);

        for (var again = 0; again < 5; again++)
            Assert.Equal(first.Select(Hash), SearchIndex.Build(Documents, []).Select(Hash));
    }

    [Fact]
    public void Another_word_gives_another_version_and_so_other_addresses()
    {
        var changed = Documents.ToArray();
        changed[7] = changed[7] with { Title = "Ny titel" };

        Assert.Empty(Paths(SearchIndex.Build(changed, [])).Intersect(Paths(SearchIndex.Build(Documents, []))));
    }

    [Fact]
    public void The_manifest_names_every_file()
    {
        var files = SearchIndex.Build(Documents, []);
        var manifest = JsonDocument.Parse(files.Single(file => file.Path == SearchIndex.ManifestPath).Bytes).RootElement;
        var named = new[] { ("d", manifest.GetProperty("parts").GetArrayLength()), ("r", manifest.GetProperty("rests").GetArrayLength()), ("o", manifest.GetProperty("beginnings").GetArrayLength()), ("s", manifest.GetProperty("endings").GetArrayLength()), ("t", manifest.GetProperty("documents").GetInt32()), ("n", (manifest.GetProperty("documents").GetInt32() + DocumentFiles.NamesInFile - 1) / DocumentFiles.NamesInFile) }
            .SelectMany(group => Enumerable.Range(0, group.Item2).Select(i => $"{SearchIndex.DataFolder}{manifest.GetProperty("version")}/{group.Item1}{i}.json"));

        Assert.Equal(named.Order(StringComparer.Ordinal), Paths(files).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_portal_without_documents_has_an_index_all_the_same() =>
        Assert.Equal(["register.json", "d0.json"], SearchIndex.Build([], []).Select(file => Path.GetFileName(file.Path)));

    [Fact]
    public void Swedish_letters_are_written_as_they_are()
    {
        var files = SearchIndex.Build(Documents, []);

        Assert.Contains(files, file => file.Text().Contains("säkerhetsord1"));
        Assert.Empty(files.Where(file => file.Text().Contains("\\u00")));
    }

    private static IEnumerable<string> Paths(IEnumerable<Model.Output.OutputFile> files) => files.Select(file => file.Path).Where(path => path != SearchIndex.ManifestPath);

    private static string Hash(Model.Output.OutputFile file) => $"{file.Path} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(file.Bytes.Span))}";
}
