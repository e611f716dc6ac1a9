using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Portal.Model.Text;

namespace Portal.Tests;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Säkerhetsombud", "sakerhetsombud")]
    [InlineData("Hot & våld", "hot-vald")]
    [InlineData("Rapportera avvikelse", "rapportera-avvikelse")]
    [InlineData("ÅÄÖ åäö", "aao-aao")]
    [InlineData("Idé, café och Zoë", "ide-cafe-och-zoe")]
    [InlineData("  --Steg 2b: larma!  ", "steg-2b-larma")]
    [InlineData("1 200 000 kr", "1-200-000-kr")]
    [InlineData("…", "")]
    [InlineData("", "")]
    public void A_slug_keeps_letters_and_digits_and_joins_them_with_single_hyphens(string text, string slug) =>
        Assert.Equal(slug, Slug.From(text));

    [Fact]
    public void Composed_and_decomposed_letters_give_the_same_slug() =>
        Assert.Equal(Slug.From("Åtgärd"), Slug.From("A\u030Atga\u0308rd"));

    [Fact]
    public void A_slug_of_a_slug_is_the_same_slug() => Always.Holds(
        Prop.ForAll<NonNull<string>>(text => !IsWellFormed(text.Get) || Slug.From(Slug.From(text.Get)) == Slug.From(text.Get)));

    [Fact]
    public void A_slug_has_only_a_to_z_digits_and_single_inner_hyphens() => Always.Holds(
        Prop.ForAll<NonNull<string>>(text => !IsWellFormed(text.Get)
            || System.Text.RegularExpressions.Regex.IsMatch(Slug.From(text.Get), "^([a-z0-9]+(-[a-z0-9]+)*)?$")));

    /// <summary>Half a surrogate pair cannot come out of a UTF-8 file.</summary>
    private static bool IsWellFormed(string text) => text.EnumerateRunes().All(rune => rune != Rune.ReplacementChar);
}
