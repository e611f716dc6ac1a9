using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Portal.Tests.Facts;

/// <summary>What the real content must not have: the sources name persons, the portal names functions.</summary>
public sealed partial class PersonsFactsTests
{
    /// <summary>
    /// SHA-256 (first 16 digits, lower case letters) of the names of persons in the sources, whole and by their rare
    /// last names. Hashes, so that the names are not here either.
    /// </summary>
    private static readonly HashSet<string> Persons =
    [
        "148281c3ad564a22",
        "44b576e58ef2fc2c",
        "7a8c725e59ec6278",
        "c74a6e35cd6ce534",
        "8b8e5338a00f7b7b",
        "644f442e551fc6fb",
    ];

    [Fact]
    public void No_person_of_the_sources_is_named_anywhere_in_the_content()
    {
        var found = Directory.EnumerateFiles(Repository.Content, "*", SearchOption.AllDirectories)
            .Where(path => Path.GetExtension(path) is ".md" or ".yml")
            .SelectMany(path => Names(File.ReadAllText(path), Persons).Select(name => $"{Path.GetFileName(path)}: {name}"));

        Assert.Empty(found);
    }

    [Fact]
    public void The_search_for_names_knows_a_name_when_it_sees_one()
    {
        HashSet<string> persons = [Hash("kim exempelsson"), Hash("fantasi")];

        Assert.Equal(["Fantasi", "Kim Exempelsson"], Names("Fråga Kim\nExempelsson eller **Fantasi**, inte Kim Berg.", persons).Order());
    }

    private static IEnumerable<string> Names(string text, HashSet<string> persons)
    {
        var words = Word().Matches(text).Select(match => match.Value).ToList();
        return words.Concat(words.Zip(words.Skip(1), (first, last) => $"{first} {last}")).Where(name => persons.Contains(Hash(name.ToLowerInvariant())));
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();
}
