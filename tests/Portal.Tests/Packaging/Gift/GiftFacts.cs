using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Portal.Model.Learning;
using Portal.Model.Text;

namespace Portal.Tests.Packaging;

/// <summary>
/// All that a question says and what is right in it, as lines: from the model, and from what a parser of GIFT has read. They are written in different
/// ways on purpose. Spaces do not count, for GIFT and HTML do not keep them, nor how a page curls its quotation marks.
/// </summary>
internal static partial class GiftFacts
{
    private static readonly HtmlParser Html = new();

    /// <summary>What the file must say of a question.</summary>
    public static IEnumerable<string> Of(Question question, Words words)
    {
        var head = question.Head;
        var gaps = question is GapQuestion gap ? gap.Parts.Where(part => part.Gap is not null).ToList() : [];
        var texts = question switch
        {
            ChoiceQuestion { IsTrueFalse: true } choice => [$"TF {choice.Options[0].IsRight}; wrong {Words(choice.Options.Single(option => !option.IsRight).Feedback)}; right {Words(choice.Options.Single(option => option.IsRight).Feedback)}"],
            ChoiceQuestion choice => [$"MC {string.Join("; ", choice.Options.Select(option => $"{Weight(choice, option)} {Words(option.Text)} ({Words(option.Feedback)})"))}"],
            MatchQuestion match => match.Pairs.Length < 3 ? [] : [$"Matching {string.Join("; ", match.Pairs.Select(pair => $"{pair.Left} = {pair.Right}"))}"],
            OrderQuestion order => [$"Matching {string.Join("; ", order.Items.Select((item, at) => $"{at + 1} = {Words(item)}"))}"],
            TextQuestion text => [Accepted(text.Answer)],
            NumberQuestion number => [$"Numerical {Invariant(number.Value)} : {Invariant(number.Tolerance)}"],
            GapQuestion => gaps.Select(part => Accepted(part.Gap!)),
            _ => Enumerable.Empty<string>(),
        };
        var said = question switch
        {
            MatchQuestion match => $"{match.LeftHead} – {match.RightHead}",
            OrderQuestion => words.Of("question.how_order"),
            NumberQuestion { Unit.Length: > 0 } number => words.Of("question.your_answer_in", ("unit", number.Unit)),
            _ => "",
        };
        foreach (var (at, text) in texts.Index())
            yield return Tight($"{head.Id}{(gaps.Count > 1 ? $"-{at + 1}" : "")} [{head.Group}] {text} #### {Words(head.Explanation)} <- {head.Prompt} {Words(head.Intro)} {said}");
    }

    /// <summary>What it says of one.</summary>
    public static string Of(JsonElement question)
    {
        var type = question.GetProperty("type").GetString();
        var answer = type switch
        {
            "TF" => $"{question.GetProperty("isTrue").GetBoolean()}; wrong {Seen(question, "trueFeedback")}; right {Seen(question, "falseFeedback")}",
            "MC" => string.Join("; ", List(question, "choices").Select(choice => $"{Weight(choice)} {Seen(choice, "text")} ({Seen(choice, "feedback")})")),
            "Matching" => string.Join("; ", List(question, "matchPairs").Select(pair => $"{Seen(pair, "subquestion")} = {Signs(pair.GetProperty("subanswer").GetString()!)}")),
            "Short" => string.Join("; ", List(question, "choices").Select(choice => choice.GetProperty("text").GetProperty("text").GetString()!.Replace("\\*", "*"))),
            "Numerical" => $"{Invariant(question.GetProperty("choices").GetProperty("number").GetDecimal())} : {Invariant(question.GetProperty("choices").GetProperty("range").GetDecimal())}",
            _ => "",
        };
        var tags = question.GetProperty("tags") is { ValueKind: JsonValueKind.Array } list ? string.Join(", ", list.EnumerateArray()) : "";
        Assert.Equal(question.GetProperty("id").GetString(), question.GetProperty("title").GetString());
        return Tight($"{question.GetProperty("id")} [{tags}] {type} {answer} #### {Seen(question, "globalFeedback")} <- {Seen(question, "stem")}");
    }

    /// <summary>The words of a piece of the question.</summary>
    private static string Words(RichText text) => QuestionSummary.Words(text);

    private static string Weight(ChoiceQuestion choice, Option option)
    {
        var right = choice.Options.Count(each => each.IsRight);
        return right == 1 ? $"{option.IsRight}" : (option.IsRight ? 1 : -1) * Math.Round(100m / right, 5) + "%";
    }

    private static string Weight(JsonElement choice) =>
        choice.GetProperty("weight") is { ValueKind: JsonValueKind.Number } weight ? $"{Invariant(weight.GetDecimal())}%" : $"{choice.GetProperty("isCorrect").GetBoolean()}";

    private static string Accepted(AcceptedText accepted) => $"Short {string.Join("; ", accepted.Alternatives)}";

    private static string Seen(JsonElement of, string name)
    {
        var text = of.GetProperty(name);
        Assert.Equal("html", text.GetProperty("format").GetString());
        var body = Html.ParseDocument(text.GetProperty("text").GetString()!).Body!;
        if (name == "stem" && of.GetProperty("hasEmbeddedAnswers").GetBoolean())
            body.LastElementChild!.Remove(); // the paragraph with the gap, held by its own test
        return body.TextContent;
    }

    private static IEnumerable<JsonElement> List(JsonElement of, string name) => of.GetProperty(name).EnumerateArray();

    /// <summary>Signs that gift-pegjs leaves as it marks them in the right column of pairs.</summary>
    private static string Signs(string text) => Marked().Replace(text, match => ((char)int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)).ToString());

    private static string Invariant(decimal number) => number.ToString("0.###############", CultureInfo.InvariantCulture);

    private static string Tight(string text) => Space().Replace(text, "").Replace('”', '"').Replace('’', '\'');

    [GeneratedRegex("&&([0-9]{3});")]
    private static partial Regex Marked();

    [GeneratedRegex(@"\s")]
    private static partial Regex Space();
}
