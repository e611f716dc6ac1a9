using Portal.Generator.Authoring.Import;
using Portal.Generator.Packaging.Gift;
using Portal.Model.Learning;

namespace Portal.Tests.Authoring;

/// <summary>Questions of other programs, and our own that have been there and back.</summary>
public sealed class GiftImportTests
{
    private static readonly GiftReader Plain = new(new HtmlText(address => address), TemplateProbe.Words);

    [Fact]
    public async Task What_was_exported_is_the_same_question_when_it_comes_back()
    {
        var (same, other) = await ImportedFacts.RoundTripAsync((site, course, texts) => new GiftReader(texts, site.Words).Read(GiftExport.Of(site, course).Text), Survives, withHeads: true, withPoints: false);
        Assert.True(same > 250, $"{same} questions came back");
        Assert.Empty(other);
    }

    [Theory]
    [InlineData("Är jorden rund?{T}", "## Fråga: Är jorden rund?\n<!-- id: ar-jorden-rund -->\n\n- [x] Sant\n- [ ] Falskt\n")]
    [InlineData("::Q1:: 2 + 2 \\= ? {=4 #Rätt ~5 #Fel}", "## Fråga: 2 + 2 = ?\n<!-- id: q1 -->\n\n- [x] 4\n  > Rätt\n- [ ] 5\n  > Fel\n")]
    [InlineData("Vem larmar?{=112 =ett ett två}", "## Fråga: Vem larmar?\n<!-- id: vem-larmar -->\n\nSvar: 112 | ett ett två\n")]
    [InlineData("Vad gör du?{=Ring 112, gå ut}", "## Fråga: Vad gör du?\n<!-- id: vad-gor-du -->\n\nSvar: \"Ring 112, gå ut\"\n")]
    [InlineData("Vilka?{~%50%A ~%50%B ~%-100%C}", "## Fråga: Vilka?\n<!-- id: vilka -->\n\n- [x] A\n- [x] B\n- [ ] C\n")]
    [InlineData("Hur många?{#30:5}", "## Fråga: Hur många?\n<!-- id: hur-manga -->\n\nSvar: 30 ± 5\n")]
    [InlineData("Hur många?{#1.5..2}", "## Fråga: Hur många?\n<!-- id: hur-manga -->\n\nSvar: 1,75 ± 0,25\n")]
    [InlineData("Para ihop.{=a -> 1 =b -> 2 =c -> 3}", "## Fråga: Para ihop.\n<!-- id: para-ihop -->\n\n| Det här | Hör ihop med |\n|---|---|\n| a | 1 |\n| b | 2 |\n| c | 3 |\n")]
    [InlineData("[html]<p>Vad <b>gör</b> du?</p><p>Det brinner.</p>{=Går ~Står####[html]<p>Gå <a href\\=\"https\\://a.se/\">ut</a>.</p>}", "## Fråga: Vad gör du?\n<!-- id: vad-gor-du -->\n\nDet brinner.\n\n- [x] Går\n- [ ] Står\n\n> [!TIP]\n> Gå [ut](https://a.se/).\n")]
    [InlineData("// [id:ett-id] [tag:larm]\n::Q::Fråga?{=a ~b}", "## Fråga: Fråga?\n<!-- id: ett-id; grupp: larm -->\n\n- [x] a\n- [ ] b\n")]
    [InlineData("A?{=a ~b}\r\n\r\nA?{=a ~b}", "## Fråga: A?\n<!-- id: a -->\n\n- [x] a\n- [ ] b\n\n## Fråga: A?\n<!-- id: a-2 -->\n\n- [x] a\n- [ ] b\n")]
    public void What_other_programs_write_becomes_Markdown(string gift, string markdown) => Assert.Equal(markdown, QuestionMarkdown.Of(Plain.Read(gift).Questions));

    [Theory]
    [InlineData("Skriv om skydd.{}", "Rad 1: frågan besvaras med fritext, som portalen inte kan rätta.")]
    [InlineData("\n\nBara text.", "Rad 3: texten har inga svar mellan { och }, så den är ingen fråga.")]
    [InlineData("Fyll i {=a ~b} här.", "Rad 1: luckan har alternativ att välja bland, och i portalen skriver man i luckor.")]
    [InlineData("Hur många?{#=3:1 =%50%3:2}", "Rad 1: talet går inte att förstå, eller så har frågan flera tal med olika poäng.")]
    [InlineData("Vad?{=a =%50%b}", "Rad 1: ett svar ger bara en del av poängen, och det har portalen inte i textfrågor.")]
    [InlineData("Vad?{~a ~b}", "Rad 1: inget alternativ är rätt.")]
    [InlineData("Hur många?{#99999999999999999999999999999999999}", "Rad 1: talet går inte att förstå, eller så har frågan flera tal med olika poäng.")]
    [InlineData("Hur många?{#٣}", "Rad 1: talet går inte att förstå, eller så har frågan flera tal med olika poäng.")]
    [InlineData("Hur många?{#1..99999999999999999999999999999999999}", "Rad 1: talet går inte att förstå, eller så har frågan flera tal med olika poäng.")]
    [InlineData("Vad?{=%99999999999999999999999999999999999999%ja ~nej}", "Rad 1: det går inte att förstå hur stor del av poängen ett svar ger.")]
    [InlineData("Vad?{=%٣%ja ~nej}", "Rad 1: det går inte att förstå hur stor del av poängen ett svar ger.")]
    [InlineData("Fyll i {=%٣%ja} här.", "Rad 1: det går inte att förstå hur stor del av poängen ett svar ger.")]
    public void What_the_portal_cannot_hold_is_told_with_its_line(string gift, string told)
    {
        var imported = Plain.Read(gift);
        Assert.Empty(imported.Questions);
        Assert.Equal(told, Assert.Single(imported.NotRead));
    }

    [Fact]
    public void One_bad_question_does_not_hide_the_others()
    {
        var imported = Plain.Read("Hur många?{#99999999999999999999999999999999999}\n\nVem larmar?{=112}\n\nVad heter mappen?{=%TEMP%}");

        Assert.Equal(["Vem larmar?", "Vad heter mappen?"], imported.Questions.Select(question => question.Prompt));
        Assert.Single(imported.NotRead);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("}{")]
    [InlineData("a{=")]
    [InlineData("::a")]
    [InlineData("a{#}")]
    [InlineData("a{=%%b}")]
    [InlineData("a{~}\\")]
    [InlineData("$CATEGORY: x")]
    public void A_file_that_is_broken_breaks_nothing(string gift) => Assert.False(Plain.Read(gift).NotRead.IsDefault);

    /// <summary>Forms that GIFT holds whole: no scenarios, several gaps or pairs fewer than three; and without what it has no place for in the text, as pictures and tables.</summary>
    private static bool Survives(Question question) => question switch
    {
        ScenarioQuestion => false,
        GapQuestion gap => gap.Parts.Count(part => part.Gap is not null) == 1,
        MatchQuestion match => match.Pairs.Length >= 3,
        OrderQuestion { Quote: not null } => false,
        _ => true,
    };
}
