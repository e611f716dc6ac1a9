using System.Text.Json;
using Portal.Model.Learning;

namespace Portal.Tests.Learning;

public class ScoringTests
{
    [Fact]
    public void One_right_option_is_all_or_nothing() =>
        Check("oneRight", each => Marking.OneRight(each.GetProperty("right").GetString()!, each.GetProperty("chosen").GetString()!));

    [Fact]
    public void Several_right_options_count_right_ones_less_wrong_ones() =>
        Check("severalRight", each => Marking.SeveralRight(each.Texts("right"), each.Texts("chosen")));

    [Fact]
    public void Places_count_one_by_one() =>
        Check("share", each => Marking.Share([.. each.GetProperty("places").EnumerateArray().Select(place => place.GetBoolean())]));

    [Fact]
    public void An_ending_is_worth_all_half_or_nothing() =>
        Check("ending", each => Scoring.Ending(Enum.Parse<Outcome>(each.GetProperty("outcome").GetString()!, ignoreCase: true)));

    [Fact]
    public void Texts_are_compared_as_their_settings_say() =>
        Check("text", each => Marking.IsRight(new AcceptedText([.. each.Texts("alternatives")], each.Flag("matchCase"), each.Flag("matchMarks")), Answer(each)));

    [Fact]
    public void Numbers_are_right_within_their_tolerance() =>
        Check("number", each => Marking.IsRight(each.GetProperty("value").GetDecimal(), each.GetProperty("tolerance").GetDecimal(), Answer(each), each.TryGetProperty("unit", out var unit) ? unit.GetString()! : ""));

    private static string Answer(JsonElement each) => each.GetProperty("answer").GetString()!;

    private static void Check(string name, Func<JsonElement, decimal> share) => Check(name, "share", each => each.GetProperty("share").GetDecimal(), share);

    private static void Check(string name, Func<JsonElement, bool> isRight) => Check(name, "isRight", each => each.GetProperty("isRight").GetBoolean(), isRight);

    private static void Check<T>(string name, string key, Func<JsonElement, T> expected, Func<JsonElement, T> actual)
    {
        var cases = SharedCases.Of("scoring.json", name).ToList();
        Assert.NotEmpty(cases);
        Assert.All(cases, each => Assert.True(Equals(expected(each), actual(each)), $"{key} of {each.GetRawText()} was {actual(each)}"));
    }
}
