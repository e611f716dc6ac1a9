using System.Collections.Frozen;
using Portal.Generator.Reading;
using Portal.Generator.Reading.Yaml;
using Portal.Model.Diagnostics;

namespace Portal.Tests;

public sealed class FieldsTests
{
    private static readonly FrozenDictionary<string, int> Words = new Dictionary<string, int> { ["ett"] = 1, ["två"] = 2 }.ToFrozenDictionary();

    private readonly DiagnosticBag bag = new();

    private string[] Messages => [.. bag.Sorted().Select(diagnostic => $"{diagnostic.Rule.Code} {diagnostic.Span.Line}: {diagnostic.Message}")];

    [Fact]
    public void A_key_that_must_be_there_is_reported_once_when_it_is_not()
    {
        Assert.Equal("", Read("{}", fields => fields.Text("titel")));
        Assert.Equal(["PORTAL108 1: nyckeln \"titel\" saknas"], Messages);
    }

    [Fact]
    public void An_empty_value_counts_as_missing_and_is_told_at_its_key()
    {
        Read("a: b\ntitel:\nkontakt:\n", fields => fields.Text("a") + fields.Text("titel") + fields.Group("kontakt", group => group.Text("funktion")));

        Assert.Equal(["PORTAL108 2: \"titel\" har inget värde", "PORTAL108 3: \"kontakt\" har inget värde"], Messages);
        Assert.Equal(["Skriv värdet efter kolonet.", "Skriv varje nyckel på en egen indragen rad under kontakt, till exempel funktion: ..."], bag.Sorted().Select(found => found.Suggestion));
    }

    [Theory]
    [InlineData("5", 5)]
    [InlineData("1", 1)]
    [InlineData("9", 9)]
    public void A_number_within_its_limits_is_read(string text, int number)
    {
        Assert.Equal(number, Fields($"tid: {text}").Number("tid", 1, 9));
        Assert.Empty(Messages);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("10")]
    [InlineData("5,5")]
    [InlineData("fem")]
    [InlineData("99999999999")]
    public void A_number_outside_its_limits_is_reported_and_not_also_as_missing(string text)
    {
        Fields($"tid: {text}").Number("tid", 1, 9);

        Assert.Equal(["PORTAL109 1: \"tid\" ska vara ett heltal från 1 till 9"], Messages);
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("ja", true)]
    [InlineData("false", false)]
    [InlineData("nej", false)]
    public void A_flag_is_yes_or_no(string text, bool value) => Assert.Equal(value, Fields($"akut: {text}").Flag("akut"));

    [Fact]
    public void A_flag_that_is_absent_is_no() => Assert.False(Fields("a: b").Flag("akut"));

    [Fact]
    public void A_flag_that_is_neither_is_reported()
    {
        Fields("akut: kanske").Flag("akut");

        Assert.Equal(["PORTAL109 1: \"akut\" ska vara ja eller nej"], Messages);
    }

    [Theory]
    [InlineData("20 november 2026")]
    [InlineData("2026-1-1")]
    [InlineData("Uppgift saknas")]
    public void A_date_in_another_form_is_reported(string text)
    {
        Fields($"granskad: {text}").Date("granskad");

        Assert.Equal(["PORTAL109 1: \"granskad\" ska vara ett datum som 2026-11-20"], Messages);
    }

    [Fact]
    public void A_fact_is_known_known_to_be_missing_or_not_said()
    {
        var fields = Fields("a: 2024-02-29\nb: Uppgift saknas\ne: text\n");

        Assert.Equal((new DateOnly(2024, 2, 29), false), (fields.PastDateFact("a").Value, fields.PastDateFact("a").IsMissing));
        Assert.Equal((null, true), (fields.PastDateFact("b").Value, fields.PastDateFact("b").IsMissing));
        Assert.Equal((null, false), (fields.PastDateFact("c").Value, fields.PastDateFact("c").IsMissing));
        Assert.Equal((null, true), (fields.TextFact("b").Value, fields.TextFact("b").IsMissing));
        Assert.Equal(("text", false), (fields.TextFact("e").Value, fields.TextFact("e").IsMissing));
        Assert.Equal(("text", false), (fields.ReferenceFact("e", IdKind.Document).Value?.Value, fields.ReferenceFact("e", IdKind.Document).IsMissing));
        Assert.True(fields.ReferenceFact("b", IdKind.Document).IsMissing);
        Assert.Empty(Messages);
    }

    [Fact]
    public void A_reference_fact_and_a_number_may_be_left_out()
    {
        var fields = Fields("e: text\n");

        Assert.False(fields.ReferenceFact("a", IdKind.Document).IsNamed);
        Assert.False(fields.NumberFact("a", 0, 9).IsNamed);
        Assert.True(fields.ReferenceFact("e", IdKind.Document).IsNamed);
        Assert.Empty(Messages);
    }

    [Fact]
    public void The_keys_that_a_reader_asks_for_are_known_with_what_they_can_hold_and_which_must_be_there()
    {
        var keys = Generator.Reading.Fields.Keys(fields =>
        {
            fields.Text("titel", new TextShape { Longest = 9 });
            fields.OptionalText("titel");
            fields.RequiredList("källor", IdKind.Source, least: 2);
            fields.NumberFact("antal", 1, 9);
            fields.Flag("akut");
            fields.OptionalOneOf("tal", Words);
            fields.Require("fil", "Därför.");
            fields.Date("fil");
            fields.Items("delar", item => item.Number("tid", 1, 5));
            fields.OptionalGroup("grupp", 0, group => group.Numbers("dra", 1, 2).Length);
        });

        Assert.Equal(
            [new("titel", new TextShape { Longest = 9 }, true), new("källor", new ListShape(IdKind.Source, 2), true), new("antal", new NumberShape(1, 9) { MayBeMissing = true }),
             new("akut", new FlagShape()), new("tal", new WordShape(Words.Keys)), new("fil", new DateShape(), true)], keys.Take(6));
        Assert.Equal([new AskedKey("tid", new NumberShape(1, 5), true)], Assert.IsType<ItemsShape>(keys[6].Shape).Keys());
        Assert.Equal([new AskedKey("dra", new NumbersShape(new NumberShape(1, 2)))], Assert.IsType<GroupShape>(keys[7].Shape).Keys());
        Assert.Equal(8, keys.Length);
    }

    [Fact]
    public void One_of_a_set_of_words_is_read() => Assert.Equal(2, Fields("tal: två").OneOf("tal", Words));

    [Fact]
    public void A_word_outside_the_set_is_reported_with_a_suggestion()
    {
        Fields("tal: tvo").OneOf("tal", Words);

        Assert.Equal(["PORTAL109 1: \"tal\" kan inte vara \"tvo\""], Messages);
        Assert.Equal("Menade du \"två\"?", bag.Sorted()[0].Suggestion);
    }

    [Fact]
    public void A_single_word_is_a_list_of_one() => Assert.Equal(["a"], Fields("källor: a").List("källor").Select(item => item.Value));

    [Theory]
    [InlineData("mål: [a]", null)]
    [InlineData("mål: a", null)]
    [InlineData("mål: []", "PORTAL109 1: \"mål\" ska ha minst 1 del")]
    [InlineData("mål:", "PORTAL108 1: \"mål\" har inget värde")]
    [InlineData("{}", "PORTAL108 1: nyckeln \"mål\" saknas")]
    public void A_list_that_must_have_parts_is_reported_when_it_has_none(string yaml, string? message)
    {
        Read(yaml, fields => fields.RequiredList("mål"));

        Assert.Equal(message is null ? [] : [message], Messages);
    }

    [Fact]
    public void A_list_where_one_value_belongs_is_reported()
    {
        Fields("titel: [a, b]").OptionalText("titel");

        Assert.Equal(["PORTAL109 1: \"titel\" ska vara ett enda värde, inte en lista"], Messages);
    }

    [Fact]
    public void Parts_that_are_no_words_are_reported_and_left_out()
    {
        Assert.Equal(["a"], Fields("källor:\n  - a\n  - b: c\n").List("källor").Select(item => item.Value));
        Assert.Equal(["PORTAL109 3: \"källor\" ska vara en lista av ord: [ett, två]"], Messages);
    }

    [Fact]
    public void Each_map_of_a_list_is_read_and_its_unknown_keys_reported_and_not_missed_too()
    {
        var needs = Fields("behov:\n  - gäller: a\n  - galler: b\n").Items("behov", item => item.Text("gäller"));

        Assert.Equal(["a", ""], needs);
        Assert.Equal(["PORTAL107 3: nyckeln \"galler\" finns inte här"], Messages);
    }

    [Fact]
    public void A_group_that_is_missing_is_one_error_not_one_for_each_of_its_keys()
    {
        Read("{}", fields => fields.Group("kontakt", group => group.Text("funktion") + group.Text("telefon")));

        Assert.Equal(["PORTAL108 1: nyckeln \"kontakt\" saknas"], Messages);
    }

    [Fact]
    public void A_group_that_is_a_word_is_reported()
    {
        Fields("kontakt: Säkerhetsenheten").Group("kontakt", group => group.Text("funktion"));

        Assert.Equal(["PORTAL109 1: \"kontakt\" ska ha nycklar och värden på raderna under sig"], Messages);
    }

    [Fact]
    public void Keys_that_nobody_asked_for_are_unknown_and_the_nearest_free_key_is_suggested()
    {
        var fields = Fields("titel: a\ntital: b\n");
        fields.Text("titel");
        fields.OptionalText("tid");
        fields.Finish();

        Assert.Equal(["PORTAL107 2: nyckeln \"tital\" finns inte här"], Messages);
        Assert.Equal("Det här går att välja: tid.", bag.Sorted()[0].Suggestion);
    }

    [Fact]
    public void A_key_that_must_be_there_is_missed_beside_one_that_is_quite_another()
    {
        Read("tid: 5\nsamanfattning: b\n", fields => fields.Text("sammanfattning") + fields.Text("titel"));

        Assert.Equal(["PORTAL107 1: nyckeln \"tid\" finns inte här", "PORTAL107 2: nyckeln \"samanfattning\" finns inte här", "PORTAL108 1: nyckeln \"titel\" saknas"], Messages.Order());
    }

    [Theory]
    [InlineData("2026-11-31", "\"granskad\" är en dag som inte finns: november 2026 har 30 dagar")]
    [InlineData("2026-02-29", "\"granskad\" är en dag som inte finns: februari 2026 har 28 dagar")]
    [InlineData("2026-13-01", "\"granskad\" ska vara ett datum som 2026-11-20")]
    [InlineData("2026-11-3o", "\"granskad\" ska vara ett datum som 2026-11-20")]
    [InlineData("26-11-20", "\"granskad\" ska vara ett datum som 2026-11-20")]
    public void A_day_that_a_month_does_not_have_is_told_as_such(string day, string message)
    {
        Fields($"granskad: {day}").Date("granskad");

        Assert.Equal([$"PORTAL109 1: {message}"], Messages);
    }

    [Theory]
    [InlineData("20261120", "Skriv 2026-11-20.")]
    [InlineData("2026-26-11", "Skriv 2026-11-26.")]
    [InlineData("2026–11–20", "Skriv 2026-11-20.")]
    [InlineData("2026-1-2", "Skriv 2026-01-02.")]
    [InlineData("20/11 2026", "Skriv 2026-11-20.")]
    [InlineData("20.11.2026", "Skriv 2026-11-20.")]
    [InlineData("20 november 2026", "Skriv 2026-11-20.")]
    [InlineData("2026111", "Skriv år, månad och dag med siffror och bindestreck emellan.")]
    [InlineData("2026-31-31", "Skriv år, månad och dag med siffror och bindestreck emellan.")]
    [InlineData("i höst", "Skriv år, månad och dag med siffror och bindestreck emellan.")]
    [InlineData("2018", "Skriv år, månad och dag med siffror och bindestreck emellan. Vet ingen vilken dag: ta bort raden och skriv året i texten.")]
    [InlineData("2018-02", "Skriv år, månad och dag med siffror och bindestreck emellan. Vet ingen vilken dag: ta bort raden och skriv året i texten.")]
    [InlineData("2018-2021", "Skriv år, månad och dag med siffror och bindestreck emellan.")]
    public void A_date_is_shown_as_it_should_be_when_it_can_be_guessed(string day, string remedy)
    {
        Fields($"granskad: {day}").Date("granskad");

        Assert.Equal(remedy, Assert.Single(bag.Sorted()).Suggestion);
    }

    [Fact]
    public void A_list_in_other_brackets_is_shown_in_the_right_ones()
    {
        Assert.Equal(["chef", "ombud"], Fields("roller: (chef, ombud)").List("roller").Select(item => item.Value));
        Assert.Equal("Skriv en lista: [chef, ombud].", Assert.Single(bag.Sorted()).Suggestion);
    }

    [Theory]
    [InlineData("“Det brinner”", true)]
    [InlineData("„Det brinner“", true)]
    [InlineData("\"“Det brinner”\"", false)]
    [InlineData("”Det brinner”", true)]
    [InlineData("\"”Det brinner”\"", false)]
    [InlineData("”Brand” eller ”rök”", false)]
    [InlineData("“Brand” och “rök” i huset", false)]
    public void Quotation_marks_of_a_word_processor_round_a_value_are_told(string value, bool isTold)
    {
        Fields($"titel: {value}").Text("titel");

        Assert.Equal(isTold ? ["PORTAL109 1: läsarna får se citattecknen runt värdet av \"titel\""] : [], Messages);
    }

    private T Read<T>(string yaml, Func<Fields, T> read)
    {
        var fields = Fields(yaml);
        var value = read(fields);
        fields.Finish();
        return value;
    }

    private Fields Fields(string yaml) => new((YamlMap)YamlTree.Read(yaml, "x.md", 1, bag)!, "x.md", bag);
}
