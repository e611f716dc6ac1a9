using System.IO.Compression;
using Portal.Generator.Search.Language;

namespace Portal.Tests.Search;

/// <summary>The base of the stemmer is Snowball's, to the letter.</summary>
public sealed class SnowballSwedishTests
{
    [Fact]
    public void The_whole_published_vocabulary_has_its_published_stems()
    {
        var different = Vocabulary().Where(pair => SnowballSwedish.Stem(pair.Word) != pair.Stem).Select(pair => $"{pair.Word}: {SnowballSwedish.Stem(pair.Word)}, not {pair.Stem}");

        Assert.Empty(different);
        Assert.Equal(30_623, Vocabulary().Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("s")]
    [InlineData("en")]
    [InlineData("aaaa")]
    [InlineData("bcdf")]
    public void A_word_without_room_for_an_ending_is_its_own_stem(string word) => Assert.Equal(word, SnowballSwedish.Stem(word));

    /// <summary>Snowball's words with their stems. Snowball/README.md says where they come from.</summary>
    internal static IReadOnlyList<(string Word, string Stem)> Vocabulary()
    {
        using var file = File.OpenRead(Path.Combine(Repository.Root, "tests", "Portal.Tests", "Search", "Snowball", "swedish.tsv.gz"));
        using var text = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        return [.. text.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')).Select(cells => (cells[0], cells[1]))];
    }
}
