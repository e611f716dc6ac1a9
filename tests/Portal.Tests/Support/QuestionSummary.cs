using Portal.Generator.Reading.Markdown;
using Portal.Model.Learning;

namespace Portal.Tests.Support;

/// <summary>A question in a line of text: everything that a learner meets or that decides what is right.</summary>
public static class QuestionSummary
{
    /// <summary>The line.</summary>
    public static string Of(Question question) => string.Join("; ", new[]
    {
        $"{question.Kind} \"{question.Head.Prompt}\"",
        Answers(question),
        question.Head.Points == 1 ? "" : $"{question.Head.Points} poäng",
        question.Head.Group is { } group ? $"grupp {group}" : "",
        question.Head.Shuffle ? "" : "blandas inte",
        Part("text", question.Head.Intro),
        Part("ledtråd", question.Head.Hint),
        Words(question.Head.Explanation) == "Därför." ? "" : Part("förklaring", question.Head.Explanation),
    }.Where(part => part.Length > 0));

    /// <summary>The words of a piece of text.</summary>
    public static string Words(RichText text) => text.Line is { } line ? InlineText.Of(line) : string.Join(' ', text.Blocks.Select(block => block switch
    {
        Markdig.Syntax.CodeBlock code => code.Lines.ToString(),
        Markdig.Syntax.LeafBlock leaf => InlineText.Of(leaf),
        Markdig.Syntax.ContainerBlock container => InlineText.Of(container),
        _ => "",
    }).Where(words => words.Length > 0));

    private static string Answers(Question question) => question switch
    {
        ChoiceQuestion choice => string.Join(" ", choice.Options.Select(option => $"[{(option.IsRight ? 'x' : ' ')}] {Words(option.Text)} ({Words(option.Feedback)})")),
        OrderQuestion order => string.Join(" > ", order.Items.Select(Words)),
        MatchQuestion match => string.Join(", ", match.Pairs.Select(pair => $"{pair.Left} = {pair.Right}")),
        TextQuestion text => Accepted(text.Answer),
        NumberQuestion number => $"{number.Value} ± {number.Tolerance} {number.Unit}".Trim(),
        GapQuestion gap => string.Concat(gap.Parts.Select(part => part.Gap is { } accepted ? $"[{Accepted(accepted)}]" : string.Concat(AnswerLetters(part.Text!)))),
        ScenarioQuestion scenario => string.Join(" ", scenario.Steps.Select(step => $"{step.Title}({string.Join(" ", step.Choices.Select(choice => choice.Anchor))}{step.Outcome}: {Words(step.Text)})")),
        _ => "",
    };

    private static string AnswerLetters(RichText text) => string.Concat(Generator.Reading.Questions.AnswerLine.Letters(text.Line!).Select(each => each.Letter));

    private static string Accepted(AcceptedText accepted) =>
        string.Join(" / ", accepted.Alternatives) + (accepted.MatchCase ? " {skiftläge}" : "") + (accepted.MatchMarks ? " {tecken}" : "");

    private static string Part(string name, RichText text) => Words(text) is { Length: > 0 } words ? $"{name}: {words}" : "";
}
