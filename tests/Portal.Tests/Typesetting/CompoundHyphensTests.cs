using Portal.Generator.Typesetting;

namespace Portal.Tests;

public sealed class CompoundHyphensTests
{
    private static readonly CompoundHyphens Hyphens = new(ModelOfWords.Model);

    [Theory]
    [InlineData("säkerhetsombud", "säkerhets|ombud")]
    [InlineData("Utbildningsförvaltningen", "Utbildnings|förvaltningen")]
    [InlineData("brandskyddsarbete", "brand|skydds|arbete")]
    public void A_compound_is_broken_after_its_binding_letters(string word, string broken) => Check(word, broken);

    [Theory]
    [InlineData("handlingsplanen", "handlings|planen")]
    [InlineData("utbildningsplan", "utbildnings|plan")]
    [InlineData("säkerhetskunskap", "säkerhets|kunskap")]
    public void An_ending_stays_with_what_it_ends(string word, string broken) => Check(word, broken);

    [Fact]
    public void After_certain_endings_there_is_an_s_even_when_a_word_begins_with_it() => Check("fastighetsägare", "fastighets|ägare");

    [Theory]
    [InlineData("budgetförslaget", "budget|förslaget")]
    [InlineData("brottsförebyggande", "brotts|förebyggande")]
    public void A_short_part_in_the_middle_begins_a_word(string word, string broken) => Check(word, broken);

    [Fact]
    public void A_last_part_that_is_known_is_enough_after_a_binding_s() => Check("arbetsmarknadsförvaltningen", "arbetsmarknads|förvaltningen");

    [Fact]
    public void A_word_that_is_only_cut_before_its_ending_is_broken_before_a_last_part_that_is_known()
    {
        var model = new MiniPortal().With("ordlista.yml", "- id: imy\n  term: Integritetsskyddsmyndigheten\n  förklaring: Myndigheten som mäter heten. En het myndighet.\n").Site().Model;

        Assert.Equal("Integritetsskydds|myndigheten", new CompoundHyphens(model).In("Integritetsskyddsmyndigheten").Replace(CompoundHyphens.SoftHyphen, '|'));
    }

    [Fact]
    public void The_titles_of_sources_are_broken_at_words_that_sources_use()
    {
        var model = new MiniPortal().With("kallor.yml", "- id: a\n  titel: Lokalförsörjningsprocessen\n  utgivare: SKR\n  beskrivning: En rapport om processen.\n").Site().Model;

        Assert.Equal("Lokalförsörjnings|processen", new CompoundHyphens(model).In("Lokalförsörjningsprocessen").Replace(CompoundHyphens.SoftHyphen, '|'));
    }

    [Theory]
    [InlineData("Lejonfastigheter")] // tiga
    [InlineData("försvarsmakten")] // smaka
    [InlineData("trygghetsskapande")] // kapa
    public void A_rest_that_only_has_the_stem_of_a_word_is_none(string word)
    {
        var model = new MiniPortal().With("ordlista.yml", "- id: a\n  term: Försvar\n  förklaring: Att tiga, smaka och kapa.\n").Site().Model;

        Assert.Equal(word, new CompoundHyphens(model).In(word));
    }

    [Theory]
    [InlineData("organisationen")]
    [InlineData("obegripligheterna")]
    [InlineData("x")]
    public void A_word_whose_parts_are_not_known_stays_whole(string word) => Check(word, word);

    private static void Check(string word, string broken) => Assert.Equal(broken, Hyphens.In(word).Replace(CompoundHyphens.SoftHyphen, '|'));
}
