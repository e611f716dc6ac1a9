using FsCheck;
using FsCheck.Fluent;
using Markdig.Syntax.Inlines;
using Portal.Model.Learning;

namespace Portal.Tests.Packaging;

/// <summary>Made-up questions of all kinds, whose texts are of signs that mean something to the formats that they are exported to.</summary>
internal static class Made
{
    private static readonly string[] Signs =
    [
        "{", "}", "~", "=", "#", ":", "\\", "\\n", "\\\\", "\"", "'", "å", "Ä", "ö", " ", "  ", "<b>", "</p>", "&", "&amp;", "::", "//", "####", "%50%", "[html]", "$CATEGORY: x", "a", "b", "112", "TRUE", "*", "%", "$", "…", "]]>", "<!--",
    ];

    /// <summary>A question.</summary>
    public static Gen<Question> Question { get; } = Gen.OneOf(
        Gen.Choose(1, 9).SelectMany(right => Gen.Choose(1, 4).SelectMany(wrong => Rich.ArrayOf(2 * (right + wrong)).SelectMany(texts => Head.Select(head => Choice(head, right, texts))))),
        Gen.Elements(true, false).SelectMany(isTrue => Rich.Two().SelectMany(feedback => Head.Select(head => TrueFalse(head, isTrue, feedback.Item1, feedback.Item2)))),
        Gen.Choose(2, 5).SelectMany(count => Text.ArrayOf(2 * count).SelectMany(texts => Head.Select(head => Match(head, texts)))),
        Rich.ArrayOf(4).SelectMany(items => Head.Select(head => (Question)new OrderQuestion { Head = head, Items = [.. items] })),
        Accepted.SelectMany(answer => Head.Select(head => (Question)new TextQuestion { Head = head, Answer = answer })),
        Gen.Choose(-100_000, 100_000).SelectMany(value => Gen.Choose(0, 99).SelectMany(tolerance => Text.SelectMany(unit => Head.Select(head => (Question)new NumberQuestion { Head = head, Value = value / 10_000_000m, Tolerance = tolerance / 1_000m, Unit = unit })))),
        Gen.Choose(1, 3).SelectMany(gaps => Accepted.ArrayOf(gaps).SelectMany(accepted => Rich.ArrayOf(gaps).SelectMany(texts => Head.Select(head => Gaps(head, texts, accepted))))));

    private static Gen<string> Text => Gen.Elements(Signs).NonEmptyListOf().Where(signs => !signs.All(sign => sign.Trim().Length == 0)).Select(signs => string.Concat(signs).Trim());

    private static Gen<RichText> Rich => Text.Select(text => new RichText(new ContainerInline().AppendChild(new LiteralInline(text))));

    private static Gen<AcceptedText> Accepted => Text.NonEmptyListOf().Select(texts => new AcceptedText([.. texts], MatchCase: false, MatchMarks: false));

    private static Gen<QuestionHead> Head => Text.SelectMany(prompt => Rich.Two().Select(texts => new QuestionHead
    {
        Id = "",
        Prompt = prompt,
        Anchor = "",
        Hash = "00000000",
        Span = default,
        Points = 1,
        Intro = texts.Item1,
        Hint = new RichText(Array.Empty<Markdig.Syntax.Block>()),
        Explanation = texts.Item2,
    }));

    private static Question Choice(QuestionHead head, int right, RichText[] texts) => new ChoiceQuestion
    {
        Head = head,
        Options = [.. texts.Chunk(2).Select((pair, at) => new Option($"o{at}", pair[0], at < right, pair[1]))],
    };

    private static Question TrueFalse(QuestionHead head, bool isTrue, RichText first, RichText second) => new ChoiceQuestion
    {
        Head = head,
        IsTrueFalse = true,
        Options = [new Option("a", Line("Sant"), isTrue, first), new Option("b", Line("Falskt"), !isTrue, second)],
    };

    private static Question Match(QuestionHead head, string[] texts) => new MatchQuestion
    {
        Head = head,
        LeftHead = "",
        RightHead = "",
        Pairs = [.. texts.Chunk(2).Select(pair => new Pair(pair[0], pair[1]))],
    };

    private static Question Gaps(QuestionHead head, RichText[] texts, AcceptedText[] accepted) => new GapQuestion
    {
        Head = head,
        Parts = [.. texts.Zip(accepted).SelectMany(pair => new[] { new GapPart(pair.First, "", null), new GapPart(null, "", pair.Second) })],
    };

    private static RichText Line(string text) => new(new ContainerInline().AppendChild(new LiteralInline(text)));
}
