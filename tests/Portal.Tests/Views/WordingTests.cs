using Portal.Generator.Typesetting;
using Portal.Generator.Views.Wording;

namespace Portal.Tests;

public sealed class WordingTests
{
    private static readonly CompoundHyphens Hyphens = new(ModelOfWords.Model);

    [Theory]
    [InlineData(1, "1\u00A0minut")]
    [InlineData(59, "59\u00A0minuter")]
    [InlineData(60, "1\u00A0timme")]
    [InlineData(61, "1\u00A0timme 1\u00A0minut")]
    [InlineData(120, "2\u00A0timmar")]
    [InlineData(190, "3\u00A0timmar 10\u00A0minuter")]
    public void A_time_is_told_in_hours_and_minutes(int minutes, string text) => Assert.Equal(text, Duration.Text(TemplateProbe.Words, minutes));

    [Theory]
    [InlineData(1, "1\u00A0kB")]
    [InlineData(1_499, "1\u00A0kB")]
    [InlineData(1_500, "2\u00A0kB")]
    [InlineData(999_499, "999\u00A0kB")]
    [InlineData(1_000_000, "1\u00A0MB")]
    [InlineData(2_149_000, "2,1\u00A0MB")]
    public void A_file_has_a_size_that_people_read(long bytes, string text) => Assert.Equal(text, FileSize.Text(TemplateProbe.Words, bytes));

    [Theory]
    [InlineData("Ombud", 15, "Ombud")]
    [InlineData("Chef med ansvar för säkerhet", 15, "Chef med ansvar|för säkerhet")]
    [InlineData("Säkerhetssamordnare", 15, "Säkerhets-|samordnare")]
    [InlineData("Utbildningsförvaltningen", 15, "Utbildnings-|förvaltningen")]
    [InlineData("Kommunövergripande", 11, "Kommun-|övergri-|pande")]
    [InlineData("Räddningstjänstsamordnare", 21, "Räddningstjänst-|samordnare")]
    [InlineData("Lång Abrakadabrasimsalabim", 15, "Lång|Abrakadabrasim-|salabim")]
    [InlineData("Lång Sssssssssssssssssssss", 15, "Lång|Ssssssssssssss-|sssssss")]
    [InlineData("", 15, "")]
    [InlineData("Utbildningsförvaltningen,", 15, "Utbildnings-|förvaltningen,")]
    [InlineData("(Utbildningsförvaltningen)", 15, "(Utbildnings-|förvaltningen)")]
    [InlineData("–––––––––––––––––", 15, "––––––––––––––-|–––")]
    public void Text_in_a_picture_is_broken_where_a_word_may_be(string text, int width, string lines)
    {
        Assert.Equal(lines, string.Join('|', SvgLines.Break(text, width, word => Hyphens.In(word))));
        Assert.All(SvgLines.Break(text, width, word => Hyphens.In(word)), line => Assert.InRange(line.Length, 1, width));
    }
}
