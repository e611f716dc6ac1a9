using Portal.Generator.Reading.Markdown;
using Portal.Model;
using Portal.Model.Diagnostics;

namespace Portal.Tests;

public sealed class ReadabilityReaderTests
{
    [Fact]
    public void Paragraphs_points_and_callouts_are_read_and_nothing_else()
    {
        var sentences = Read("## En rubrik här\n\nEtt stycke.\n\n- En punkt\n- En annan. Den har två.\n\n> [!NOTE]\n> En ruta.\n\n| a b | c |\n|---|---|\n| En cell. | d |\n\n```text\nKod är inget.\n```\n").Sentences;

        Assert.Equal([(3, 2), (5, 2), (6, 2), (6, 3), (9, 2)], sentences.Select(sentence => (sentence.Span.Line, sentence.Words)));
    }

    [Fact]
    public void Marks_addresses_code_and_facts_that_are_missing_are_no_words()
    {
        var sentence = Assert.Single(Read("Läs **[vår rutin](../roller/lang-adress.md)** `kod` nu [Uppgift saknas: vilken rutin] *ja*.").Sentences);

        Assert.Equal((5, 1, 1), (sentence.Words, sentence.Span.Line, sentence.Span.Column));
    }

    [Fact]
    public void Questions_are_not_read()
    {
        var body = BodyReader.Read(new SourceFile("utbildning/kurs/01-a.md", "Text.\n\n## Fråga: Vad är rätt här?\n<!-- id: a -->\n\n- [ ] Det ena alternativet.\n  > Nej.\n- [x] Det andra.\n  > Ja.\n\n> [!TIP]\n> En lång förklaring.\n"), new DiagnosticBag())!;

        Assert.Single(body.Questions);
        Assert.Single(body.Readability.Sentences);
    }

    [Theory]
    [InlineData("[här](a.md)", "här")]
    [InlineData("[Läs mer »](a.md)", "Läs mer »")]
    [InlineData("[**Klicka här!**](a.md)", "Klicka här!")]
    [InlineData("[https://www.msb.se](https://www.msb.se)", "https://www.msb.se")]
    [InlineData("[här finns rutinen för besök](a.md)", null)]
    [InlineData("[mer om brand](a.md)", null)]
    [InlineData("![här](a.png)", null)]
    public void A_link_text_must_say_where_it_leads(string text, string? told) => Assert.Equal(told, Read(text).VagueLinks.SingleOrDefault().Value);

    [Theory]
    [InlineData("LSO gäller. LSO igen.", "LSO")]
    [InlineData("SBA-ronden och MSB:s råd", "SBA,MSB")]
    [InlineData("Lagen om skydd (LSO) gäller, LSO.", "")]
    [InlineData("HLR (hjärt-lungräddning) räddar.", "")]
    [InlineData("<abbr title=\"Lagen om skydd\">LSO</abbr> gäller.", "")]
    [InlineData("IT, PDF och AB är kända. Del II.", "")]
    [InlineData("GENERALSTRIKE är ett ord. A-kassa.", "")]
    [InlineData("## Om LSO\n\n| LSO |\n|---|\n| LSO |", "")]
    public void An_abbreviation_is_told_once_unless_the_page_explains_it(string text, string told) => Assert.Equal(told, string.Join(',', Read(text).Abbreviations.Select(found => found.Value)));

    [Theory]
    [InlineData("Ta t.ex. en lampa.", "t.ex.")]
    [InlineData("Ta t ex en lampa, dvs den.", "t ex,dvs")]
    [InlineData("Lampor m.m. finns.", "m.m.")]
    [InlineData("Evakuera och responsen, cafe, mm", "")]
    public void A_short_form_is_told(string text, string told) => Assert.Equal(told, string.Join(',', Read(text).ShortForms.Select(found => found.Value)));

    private static Model.Pages.Readability Read(string text) => BodyReader.Read(new SourceFile("a.md", text), new DiagnosticBag())!.Readability;
}
