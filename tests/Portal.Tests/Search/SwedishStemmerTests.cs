using FsCheck;
using FsCheck.Fluent;
using Portal.Generator.Search.Language;
using Portal.Model.Text;

namespace Portal.Tests.Search;

/// <summary>Forms of a word meet; words that mean different things do not. Dots and rings are letters.</summary>
public sealed class SwedishStemmerTests
{
    [Theory, MemberData(nameof(StemmerCases.Groups), MemberType = typeof(StemmerCases))]
    public void All_forms_of_a_word_have_one_stem(string group)
    {
        var stems = group.Split(' ').GroupBy(word => SwedishStemmer.Stem(word));

        Assert.True(stems.Count() == 1, string.Join(", ", stems.Select(forms => $"{forms.Key}: {string.Join(' ', forms)}")));
    }

    [Theory, MemberData(nameof(StemmerCases.Strangers), MemberType = typeof(StemmerCases))]
    public void Words_that_have_nothing_to_do_with_each_other_do_not_meet(string one, string other) =>
        Assert.NotEqual(SwedishStemmer.Stem(one), SwedishStemmer.Stem(other));

    /// <summary>Most of them: words come and go as editors work.</summary>
    [Fact]
    public async Task Nearly_every_form_of_the_groups_that_is_said_to_be_the_portals_is()
    {
        var forms = StemmerCases.Groups.Select(row => row.Data.Split(' ')[0]).ToList();
        var gone = forms.Except(await PortalWords.AllAsync()).ToList();

        Assert.True(gone.Count * 10 < forms.Count, $"{gone.Count} of {forms.Count}: {string.Join(", ", gone)}");
    }

    [Fact]
    public void Every_difference_from_Snowball_brings_forms_together_that_Snowball_keeps_apart() =>
        Assert.All(StemmerRules.All.Where(rule => rule.Form.Length > 0), rule =>
        {
            Assert.Equal(Stem(rule.Form), Stem(rule.Meets));
            Assert.NotEqual(SnowballSwedish.Stem(rule.Form), SnowballSwedish.Stem(rule.Meets));
        });

    [Fact]
    public void Every_exception_keeps_words_apart_or_together_that_a_rule_would_mix_up() =>
        Assert.All(StemmerRules.Exceptions, exception => Assert.Equal(exception.Meet, Stem(exception.Form) == Stem(exception.Other)));

    [Fact]
    public async Task Every_word_of_the_portal_with_another_stem_than_Snowballs_is_explained_by_a_rule()
    {
        var words = (await PortalWords.AllAsync()).Select(Diacritics.StripAccents).Distinct().Where(word => SwedishStemmer.Stem(word) != SnowballSwedish.Stem(word)).ToList();

        Assert.True(words.Count > 500);
        Assert.Empty(words.Where(word => !StemmerRules.Explain(word)).Select(word => $"{word}: {SwedishStemmer.Stem(word)}, Snowball {SnowballSwedish.Stem(word)}"));
    }

    [Fact]
    public async Task Few_words_of_the_portal_differ_from_their_own_endings()
    {
        var words = (await PortalWords.AllAsync()).Where(word => word.Length >= 4 && !word.Any(char.IsDigit)).ToHashSet();
        var pairs = words.SelectMany(word => StemmerCases.Endings.Select(ending => (word, form: word + ending))).Where(pair => words.Contains(pair.form)).ToList();
        var apart = pairs.Where(pair => Stem(pair.word) != Stem(pair.form)).ToList();

        Assert.True(pairs.Count > 1500, $"{pairs.Count}");
        Assert.True(apart.Count * 100 < pairs.Count * 3, $"{apart.Count} of {pairs.Count}: {string.Join(", ", apart)}");
    }

    [Fact]
    public void Any_text_has_a_stem_that_is_not_longer() =>
        Always.Holds(Prop.ForAll<NonNull<string>>(text => SwedishStemmer.Regular(text.Get).Length <= text.Get.Length), 2000);

    private static string Stem(string word) => SwedishStemmer.Stem(word);
}
