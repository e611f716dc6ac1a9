using System.Xml.Linq;

namespace Portal.Tests.Packaging;

public sealed class QtiExportTests
{
    private static readonly QtiPackage EveryKind = QtiPackage.Of(Courses.Small());

    private const string Test = """
        ## Fråga: Vem?
        <!-- id: a; grupp: larm; lektion: 1; poäng: 3 -->

        Svar: brandkåren

        > [!TIP]
        > Ring.

        ## Fråga: Var?
        <!-- id: b; grupp: larm; lektion: 1 -->

        Svar: ute

        > [!TIP]
        > Ring.

        ## Fråga: När?
        <!-- id: c; grupp: tid; lektion: 1 -->

        Svar: nu

        > [!TIP]
        > Ring.
        """;

    private const string Scenario = """
        ## Fråga: Mannen blir arg?
        <!-- id: d; grupp: val; lektion: 1 -->

        Receptionen ligger öppen.

        - [Backa undan](#backa)

        ### Backa
        <!-- utfall: bra -->
        Ingen skadas.

        > [!TIP]
        > Avstånd skyddar.
        """;

    [Fact]
    public void Every_kind_but_the_scenario_is_an_item() =>
        Assert.Equal(["ett", "flera", "ordning", "par", "text", "tal", "lucka"], EveryKind.Items.Select(item => item.Id));

    [Fact]
    public void A_draw_takes_so_many_from_each_group_and_all_are_mixed()
    {
        var test = QtiPackage.Of(Courses.Small(Test, "dra:\n  larm: 1\n  tid: 1")).Files["final-test.xml"];
        var section = test.All("test-part").Single().Elements().Last();

        Assert.Equal("true", section.All("ordering").Single().Value("shuffle"));
        Assert.Equal(["larm 1 question-kurs.a question-kurs.b", "tid 1 question-kurs.c"], section.All("assessment-section")
            .Select(group => $"{group.Value("title")} {group.All("selection").Single().Value("select")} {string.Join(' ', group.All("assessment-item-ref").Values("identifier"))}"));
        Assert.All(section.All("assessment-section"), group => Assert.Equal("false", group.Value("keep-together")));
    }

    [Fact]
    public void Without_draws_all_questions_are_asked_in_the_order_of_the_file()
    {
        var test = QtiPackage.Of(Courses.Small(Test)).Files["final-test.xml"];

        Assert.Equal(["question-kurs.a", "question-kurs.b", "question-kurs.c"], test.All("assessment-item-ref").Values("identifier"));
        Assert.Empty(test.All("selection", "ordering"));
    }

    [Fact]
    public void Only_the_final_test_says_who_has_passed()
    {
        var package = QtiPackage.Of(Courses.Small(Test));

        Assert.Empty(package.Files["lesson-larma.xml"].All("gte"));
        Assert.Equal(
            "<qti-gte><qti-product><qti-variable identifier=\"SCORE\" /><qti-base-value base-type=\"float\">100</qti-base-value></qti-product>" +
            "<qti-product><qti-sum><qti-test-variables variable-identifier=\"MAXSCORE\" /></qti-sum><qti-base-value base-type=\"float\">80</qti-base-value></qti-product></qti-gte>",
            QtiPackage.Line(package.Files["final-test.xml"].All("gte").Single()));
    }

    [Fact]
    public void Wrong_options_take_as_much_as_right_ones_give_but_never_more_than_there_is() => Assert.Equal(
        "<qti-mapping lower-bound=\"0\" default-value=\"0\"><qti-map-entry map-key=\"option-a\" mapped-value=\"1\" /><qti-map-entry map-key=\"option-b\" mapped-value=\"1\" />" +
        "<qti-map-entry map-key=\"option-c\" mapped-value=\"-1\" /></qti-mapping>",
        QtiPackage.Line(Item("flera").All("mapping").Single()));

    [Fact]
    public void A_number_counts_within_its_tolerance_with_both_ends() => Assert.Equal(
        "<qti-equal tolerance-mode=\"absolute\" tolerance=\"5 5\"><qti-correct identifier=\"RESPONSE\" /><qti-variable identifier=\"RESPONSE\" /></qti-equal>",
        QtiPackage.Line(Item("tal").All("equal").Single()));

    [Fact]
    public void A_text_says_whether_capital_letters_count()
    {
        Assert.All(Item("text").All("map-entry"), entry => Assert.Equal("true", entry.Value("case-sensitive")));
        Assert.All(Item("lucka").All("map-entry"), entry => Assert.Equal("false", entry.Value("case-sensitive")));
    }

    [Fact]
    public void Gaps_stand_in_their_text_with_every_space() => Assert.Equal(
        "<p>Ring <strong>genast</strong> <qti-text-entry-interaction response-identifier=\"RESPONSE-1\" expected-length=\"60\" /> och stäng " +
        "<qti-text-entry-interaction response-identifier=\"RESPONSE-2\" expected-length=\"60\" /> nu.</p>",
        QtiPackage.Line(Item("lucka").All("p").Single(text => text.All("text-entry-interaction").Any())));

    [Fact]
    public void Nothing_that_is_to_be_ordered_or_paired_stands_where_it_belongs_from_the_beginning()
    {
        Assert.NotEqual(["item-1", "item-2", "item-3"], Item("ordning").All("simple-choice").Values("identifier"));
        Assert.NotEqual(["right-1", "right-2"], Item("par").All("simple-match-set").Last().Elements().Values("identifier"));
    }

    [Fact]
    public void Answers_keep_their_order_where_the_author_says_so()
    {
        Assert.Equal("true", Item("ett").All("choice-interaction").Single().Value("shuffle"));
        Assert.Equal("false", Item("flera").All("choice-interaction").Single().Value("shuffle"));
    }

    [Fact]
    public void Every_option_has_its_feedback_and_the_explanation_comes_last() => Assert.Equal(
        ["option-a Springer: Ensam blir farligt.", "option-b Stannar och väntar: Lugnet hjälper.", "option-c Läser rutinen: Boken dröjer.", "explanation : Förklaringen kommer sist."],
        Item("ett").All("modal-feedback").Select(feedback => $"{feedback.Value("identifier")} {(string?)feedback.Attribute("title")}: {feedback.Value.Trim()}"));

    [Fact]
    public void What_the_format_cannot_hold_is_told() => Assert.Equal(
        [
            "QTI har inga ledtrådar som visas på begäran, så ledtråden är inte med: ett.",
            "QTI har inga scenarier, så frågan är inte med: scen.",
            "Skrivna svar jämförs bokstav för bokstav: skiljetecken och prickar förlåts inte som i portalen.",
            "Ett svar i tal skrivs utan enhet, och plattformen avgör om decimaler skrivs med komma eller punkt.",
        ], EveryKind.Export.NotHeld);

    [Fact]
    public void A_draw_that_the_format_has_too_few_questions_for_is_told()
    {
        var package = QtiPackage.Of(Courses.Small(Test + "\n\n" + Scenario, "dra:\n  larm: 1\n  tid: 1\n  val: 1"));

        Assert.Equal(["larm", "tid"], package.Files["final-test.xml"].All("selection").Select(selection => selection.Parent!.Value("title")));
        Assert.Contains("Ur gruppen val dras 0 i stället för 1 frågor, för resten av gruppen är inte med.", package.Export.NotHeld);
    }

    [Fact]
    public void A_course_with_nothing_that_the_format_has_is_an_empty_package()
    {
        var package = QtiPackage.Of(Courses.Small(lesson: "Ring 112."));

        Assert.Equal(["imsmanifest.xml"], package.Files.Keys);
        Assert.Empty(package.Manifest.All("resource"));
    }

    private static XElement Item(string id) => EveryKind.Items.Single(item => item.Id == id).Item;
}
