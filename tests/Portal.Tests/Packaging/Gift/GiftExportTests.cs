using Portal.Generator.Packaging.Gift;

namespace Portal.Tests.Packaging;

public sealed class GiftExportTests
{
    private static readonly GiftExport Export = Of(Courses.Small());

    [Fact]
    public void Questions_stand_in_the_category_of_their_lesson() => Assert.StartsWith("$CATEGORY: $course$/top/Kursen kurs/Lektion 1: Larma\n\n", Export.Text);

    [Fact]
    public void A_slash_in_a_title_makes_no_category() =>
        Assert.Contains("/Lektion 1: Larma//ring\n", Of(Courses.Small(title: "Larma/ring")).Text);

    [Fact]
    public void One_right_option_has_an_equals_sign() => Assert.Contains(
        """
        // [id:ett]
        ::ett::[html]<p>Hur gör ni först?</p><p>Röken kommer under dörren.</p>{
        	~[html]Springer#[html]<p>Ensam blir farligt.</p>
        	=[html]Stannar
        """.ReplaceLineEndings("\n"), Export.Text);

    [Fact]
    public void Several_right_options_share_the_points_and_wrong_ones_take_as_much() =>
        Assert.Contains("{\n\t~%50%[html]Alfa#[html]<p>Gult.</p>\n\t~%50%[html]Beta#[html]<p>Blått.</p>\n\t~%-50%[html]Gamma#[html]<p>Rött.</p>\n", Export.Text);

    [Fact]
    public void A_third_is_written_as_Moodle_writes_it()
    {
        var text = Of(Courses.Small(lesson: "## Fråga: Vad?\n<!-- id: a -->\n\n- [x] A\n  > Ett.\n- [x] B\n  > Två.\n- [x] C\n  > Tre.\n- [ ] D\n  > Fyra.\n\n> [!TIP]\n> Ring.\n")).Text;

        Assert.Contains("~%33.33333%[html]A#", text);
        Assert.Contains("~%-33.33333%[html]D#", text);
    }

    [Fact]
    public void Each_gap_is_a_question_with_the_others_left_open()
    {
        Assert.Contains("::lucka-1::[html]<p>Vad saknas?</p><p>Ring <strong>genast</strong> {\n\t=larmet\n\t####[html]<p>Meningen klar.</p>\n} och stäng […] nu.</p>\n", Export.Text);
        Assert.Contains("::lucka-2::[html]<p>Vad saknas?</p><p>Ring <strong>genast</strong> […] och stäng {\n\t=dörren\n\t=dörrarna\n", Export.Text);
    }

    [Fact]
    public void An_answer_that_means_something_to_Moodle_means_itself() => Assert.Contains(
        "::a::[html]<p>Vad?</p>{\n\t=a\\\\*b\n\t=%100%[plain]%50% av allt\n\t=%100%[plain][html]\n\t=c\\=d\n",
        Of(Courses.Small(lesson: "## Fråga: Vad?\n<!-- id: a -->\n\nSvar: a*b | %50% av allt | [html] | c=d\n\n> [!TIP]\n> Ring.\n")).Text);

    [Fact]
    public void The_group_of_a_question_is_a_tag() => Assert.Contains("// [id:a] [tag:larm]\n::a::", Of(Courses.Small(Test, "dra:\n  larm: 1")).Text);

    [Fact]
    public void What_the_format_cannot_hold_is_told() => Assert.Equal(
        [
            "GIFT har inga ledtrådar, så ledtråden är inte med: ett.",
            "GIFT har inga poäng, så 2 poäng får ställas in i Moodle: ett.",
            "GIFT kan inte säga att svaren ska behålla sin ordning: flera.",
            "GIFT har inga ordningsfrågor, så frågan är en parfråga där varje led paras ihop med sin plats: ordning.",
            "GIFT kräver minst tre par, så frågan är inte med: par.",
            "Moodle skiljer inte på stora och små bokstäver förrän det ställs in på frågan: text.",
            "GIFT har bara en lucka i varje fråga, så varje lucka är en egen fråga: lucka.",
            "GIFT har inga scenarier, så frågan är inte med: scen.",
            "Moodle jämför skrivna svar bokstav för bokstav och förlåter inte skiljetecken och prickar som portalen gör.",
        ], Export.NotHeld);

    [Fact]
    public void What_no_question_has_is_not_told() =>
        Assert.Empty(Of(Courses.Small(lesson: "## Fråga: Vad?\n<!-- id: a -->\n\n- [x] A\n  > Ett.\n- [ ] B\n  > Två.\n\n> [!TIP]\n> Ring.\n")).NotHeld);

    [Fact]
    public void Draws_and_lessons_of_a_test_are_told() => Assert.Equal(
        [
            "GIFT har inga prov: hur många frågor som dras ur varje grupp ställs in i Moodle, där gruppen är en tagg på frågan.",
            "GIFT har ingen plats för vilken lektion en fråga hör till.",
        ], Of(Courses.Small(Test, "dra:\n  larm: 1")).NotHeld[^2..]);

    [Fact]
    public void A_picture_is_told_and_what_it_shows_stays()
    {
        var small = Courses.Small(lesson: "## Fråga: Vad?\n<!-- id: a -->\n\n![En röd dörr](../../bild.png)\n\nSvar: 112\n\n> [!TIP]\n> Ring.\n");

        Assert.Contains("<p>[En röd dörr]</p>", Of(small).Text);
        Assert.Contains("En bild följer inte med, bara det som står om den: a.", Of(small).NotHeld);
        Assert.Contains("En bild följer inte med, bara det som står om den: a.", QtiPackage.Of(small).Export.NotHeld);
    }

    [Fact]
    public void An_answer_that_the_format_would_misread_is_left_out_and_told()
    {
        var export = Of(Courses.Small(lesson: "## Fråga: Vad?\n<!-- id: a -->\n\nSvar: från A -> B\n\n> [!TIP]\n> Ring.\n"));

        Assert.DoesNotContain("::a::", export.Text);
        Assert.Equal("Ett svar innehåller ->, som GIFT läser som ett par, så frågan är inte med: a.", export.NotHeld[0]);
    }

    private const string Test = """
        ## Fråga: Vem?
        <!-- id: a; grupp: larm; lektion: 1 -->

        Svar: brandkåren

        > [!TIP]
        > Ring.

        ## Fråga: Var?
        <!-- id: b; grupp: larm; lektion: 1 -->

        Svar: ute

        > [!TIP]
        > Ring.
        """;

    private static GiftExport Of((Model.Rendering.SiteContext Site, Model.Course Course) small) => GiftExport.Of(small.Site, small.Course);
}
