using System.Globalization;
using System.Text;
using Portal.Generator.Reading.Markdown;
using Portal.Model.Learning;
using Portal.Model.Rendering;
using Portal.Model.Text;

namespace Portal.Generator.Packaging.Gift;

/// <summary>A question as GIFT. What is lost on the way is told by <see cref="GiftLosses"/>.</summary>
internal static class GiftQuestion
{
    /// <summary>Fewest pairs of a match in Moodle.</summary>
    public const int FewestPairs = 3;

    /// <summary>The question; several where each gap becomes one, none where the format has no such kind.</summary>
    public static IEnumerable<string> Of(Words words, QuestionPart part) => part.Question switch
    {
        ChoiceQuestion { IsTrueFalse: true } choice => [Whole(part, "", TrueFalse(part, choice))],
        ChoiceQuestion choice => [Whole(part, "", Options(part, choice))],
        MatchQuestion { Pairs.Length: >= FewestPairs } match => [Whole(part, $"<p>{Text(match.LeftHead)} – {Text(match.RightHead)}</p>", Pairs(match.Pairs))],
        OrderQuestion order => [Whole(part, $"<p>{Text(words.Of("question.how_order"))}</p>", Places(order))],
        TextQuestion text when !GiftText.IsUnsayable(text.Answer) => [Whole(part, "", GiftText.Answers(text.Answer))],
        NumberQuestion number => [Whole(part, Unit(words, number), $"#{Plain(number.Value)}:{Plain(number.Tolerance)}")],
        GapQuestion gaps => Gaps(part, gaps),
        _ => [],
    };

    private static string Whole(QuestionPart part, string more, string answers) => One(part, part.Question.Head.Id, Stem(part) + more, answers, "");

    /// <summary>A question; the answers stand between two pieces of text where the text goes on after them.</summary>
    private static string One(QuestionPart part, string id, string before, string answers, string after)
    {
        var head = part.Question.Head;
        var group = head.Group is { } name ? $" [tag:{name}]" : "";
        return $"// [id:{id}]{group}\n::{id}::{GiftText.Html(before)}{{{answers}\n\t####{GiftText.Html(part.Html[head.Explanation])}\n}}{GiftText.Escape(after)}\n\n";
    }

    private static string Stem(QuestionPart part) => $"<p>{Text(part.Question.Head.Prompt)}</p>{part.Html[part.Question.Head.Intro]}";

    /// <summary>First comes what is said after the wrong answer, then what after the right one.</summary>
    private static string TrueFalse(QuestionPart part, ChoiceQuestion choice)
    {
        var (right, wrong) = (choice.Options.First(option => option.IsRight), choice.Options.First(option => !option.IsRight));
        return $"{(right == choice.Options[0] ? "TRUE" : "FALSE")}#{GiftText.Html(part.Html[wrong.Feedback])}#{GiftText.Html(part.Html[right.Feedback])}";
    }

    private static string Options(QuestionPart part, ChoiceQuestion choice)
    {
        var share = 100m / choice.Options.Count(option => option.IsRight);
        return string.Concat(choice.Options.Select(option => $"\n\t{Mark(option)}{GiftText.Html(part.Html[option.Text])}#{GiftText.Html(part.Html[option.Feedback])}"));

        string Mark(Option option) => !choice.IsMultiple ? option.IsRight ? "=" : "~" : $"~%{(option.IsRight ? "" : "-")}{Plain(Math.Round(share, 5))}%";
    }

    private static string Pairs(IEnumerable<Pair> pairs) => string.Concat(pairs.Select(pair => $"\n\t={GiftText.Html(Text(pair.Left))} -> {GiftText.Escape(pair.Right)}"));

    private static string Places(OrderQuestion order) => Pairs(order.Items.Select((item, at) => new Pair(Plain(at + 1), InlineText.Of(item.Line!))));

    private static string Unit(Words words, NumberQuestion number) => number.Unit.Length == 0 ? "" : $"<p>{Text(words.Of("question.your_answer_in", ("unit", number.Unit)))}</p>";

    private static IEnumerable<string> Gaps(QuestionPart part, GapQuestion question)
    {
        var gaps = question.Parts.Where(piece => piece.Gap is not null).ToList();
        foreach (var (number, gap) in gaps.Index().Where(gap => !GiftText.IsUnsayable(gap.Item.Gap!)))
        {
            var at = question.Parts.IndexOf(gap);
            yield return One(part, gaps.Count == 1 ? question.Head.Id : $"{question.Head.Id}-{number + 1}",
                $"{Stem(part)}<p>{Around(part, question.Parts.Take(at))}", GiftText.Answers(gap.Gap!), GiftText.After($"{Around(part, question.Parts.Skip(at + 1))}</p>"));
        }
    }

    /// <summary>What stands before or after a gap; the other gaps are left open in it.</summary>
    private static string Around(QuestionPart part, IEnumerable<GapPart> pieces) =>
        pieces.Aggregate(new StringBuilder(), (text, piece) => text.Append(piece.Text is { } written ? part.Html[written] : "[…]")).ToString();

    private static string Text(string text) => PlainMarkup.Escape(text);

    private static string Plain(decimal number) => number.ToString("0.###############", CultureInfo.InvariantCulture);
}
