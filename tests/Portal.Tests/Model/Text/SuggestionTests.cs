using FsCheck;
using FsCheck.Fluent;
using Portal.Model.Text;

namespace Portal.Tests;

public sealed class SuggestionTests
{
    [Theory]
    [InlineData("nivo", "nivå")]
    [InlineData("sammanfatning", "sammanfattning")]
    [InlineData("ägera", "ägare")]
    [InlineData("TITEL", "titel")]
    public void The_nearest_word_is_suggested(string word, string nearest) =>
        Assert.Equal(nearest, Suggestion.Nearest(word, ["titel", "sammanfattning", "ägare", "nivå"]));

    [Fact]
    public void A_word_that_is_the_beginning_of_another_is_near_it()
    {
        Assert.Equal("rapportera-avvikelse", Suggestion.Nearest("rapportera", ["larma", "rapportera-avvikelse"]));
        Assert.Equal("brandskydd", Suggestion.Nearest("brandskyddsarbete", ["larma", "brandskydd"]));
        Assert.Null(Suggestion.Nearest("sam", ["sammanfattning"]));
    }

    [Fact]
    public void A_word_that_is_far_from_all_gets_no_suggestion() =>
        Assert.Null(Suggestion.Nearest("telefonnummer", ["titel", "ägare"]));

    [Fact]
    public void Of_two_words_as_near_the_first_of_the_alphabet_is_suggested() =>
        Assert.Equal("rob", Suggestion.Nearest("ro", ["rot", "rob"]));

    [Theory]
    [InlineData("larm", "larm", 0)]
    [InlineData("larm", "alrm", 1)]
    [InlineData("xb", "by", 2)]
    [InlineData("larm", "larmet", 2)]
    [InlineData("larm", "lam", 1)]
    [InlineData("larm", "", 4)]
    public void The_distance_counts_edits_and_a_swap_of_neighbours_as_one(string a, string b, int distance) =>
        Assert.Equal(distance, Suggestion.Distance(a, b));

    [Fact]
    public void The_distance_is_the_same_both_ways() => Always.Holds(
        Prop.ForAll<NonNull<string>, NonNull<string>>((a, b) => Suggestion.Distance(a.Get, b.Get) == Suggestion.Distance(b.Get, a.Get)));

    [Fact]
    public void The_distance_to_itself_is_none_and_never_more_than_the_longer_word() => Always.Holds(
        Prop.ForAll<NonNull<string>, NonNull<string>>((a, b) =>
            Suggestion.Distance(a.Get, a.Get) == 0 && Suggestion.Distance(a.Get, b.Get) <= Math.Max(a.Get.Length, b.Get.Length)));

    [Fact]
    public void Within_a_limit_the_distance_is_the_same_and_beyond_it_more() => Always.Holds(
        Prop.ForAll(Gen.Elements("a", "b", "c", "å").ListOf().Select(letters => string.Concat(letters)).ToArbitrary(), Gen.Elements("a", "b", "c", "å").ListOf().Select(letters => string.Concat(letters)).ToArbitrary(), Gen.Choose(0, 6).ToArbitrary(), (a, b, limit) =>
            Suggestion.Distance(a, b) is var whole && Suggestion.Distance(a, b, limit) is var bounded && (whole <= limit ? bounded == whole : bounded > limit)));

    [Fact]
    public void Nobody_misspells_a_book() => Assert.Null(Suggestion.Nearest(new string('a', 200_000), [new string('a', 199_999)]));
}
