using Portal.Generator.Search.Index;


namespace Portal.Tests.Search;

public sealed class WordFilesTests
{
    private static readonly SearchWord[] Many = [.. Enumerable.Range(0, 6000).Select(i => Word($"ord{i * 7919 % 6000}slut")).OrderBy(word => word.Text, StringComparer.Ordinal)];

    [Fact]
    public void Every_word_is_in_the_file_that_its_first_letters_name()
    {
        var (files, _) = WordFiles.Divide(Many);

        Assert.Equal(3, files.Count);
        Assert.Equal(Many.Length, files.Sum(file => file.Words.Count));
        Assert.All(files.SelectMany((file, i) => file.Words.Select(word => (word, i))), pair => Assert.Equal(pair.i, Place(files, pair.word.Folded)));
    }

    [Fact]
    public void Every_word_is_in_the_file_that_its_last_letters_name()
    {
        var (_, files) = WordFiles.Divide(Many);

        Assert.Equal(Many.Length, files.Sum(file => file.Words.Count));
        Assert.All(files.SelectMany((file, i) => file.Words.Select(word => (word, i))), pair => Assert.Equal(pair.i, Place(files, new string([.. pair.word.Folded.Reverse()]))));
    }

    [Fact]
    public void Words_that_only_differ_in_dots_and_rings_lie_in_one_file()
    {
        var words = Enumerable.Range(0, 1999).Select(i => Word($"a{i:0000}")).Concat([Word("är1"), Word("ar1"), Word("år1"), Word("z1")]);
        var (files, _) = WordFiles.Divide(words);

        Assert.Equal(["ar1", "är1", "år1"], files[0].Words.Select(word => word.Text).TakeLast(3));
        Assert.Equal(["z1"], files[1].Words.Select(word => word.Text));
    }

    [Fact]
    public void Stop_words_are_in_no_file_and_short_words_and_numbers_have_no_ending()
    {
        var (beginnings, endings) = WordFiles.Divide([Word("och"), Word("brand"), Word("hr"), Word("2018")]);

        Assert.Equal(["2018", "brand", "hr"], Assert.Single(beginnings).Words.Select(word => word.Text));
        Assert.Equal(["brand"], Assert.Single(endings).Words.Select(word => word.Text));
    }

    [Fact]
    public void A_file_has_words_and_how_often_each_occurs() =>
        Assert.Equal("""{"words":["brand","hål"],"counts":[1,3]}""", System.Text.Encoding.UTF8.GetString(new WordFile("", [Word("brand"), Word("hål") with { Count = 3 }]).Write()));

    private static SearchWord Word(string text) => new(text, Portal.Model.Text.Diacritics.Strip(text), 1, text, []);

    private static int Place(IReadOnlyList<WordFile> files, string letters) =>
        Enumerable.Range(0, files.Count).Last(file => string.CompareOrdinal(files[file].Start, letters) <= 0);
}
