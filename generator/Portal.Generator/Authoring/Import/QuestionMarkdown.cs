using System.Globalization;
using Portal.Model.Learning;
using Portal.Model.Text;

namespace Portal.Generator.Authoring.Import;

/// <summary>Writes questions as the portal reads them: docs/quiz-syntax.md. What the other program did not have, as a reason for an option, is left out, and <c>check</c> asks for it.</summary>
public static class QuestionMarkdown
{
    /// <summary>The questions, one after another. Ids that are none, or are there already, become others.</summary>
    public static string Of(IEnumerable<ImportedQuestion> questions)
    {
        var taken = new HashSet<string>();
        return string.Join("\n", questions.Select(question => Of(question, IdOf(question, taken))));
    }

    private static string IdOf(ImportedQuestion question, HashSet<string> taken)
    {
        var slug = LearningLimits.IsId(question.Name) ? question.Name : Slug.From(question.Name.Length > 0 ? question.Name : question.Prompt);
        var name = slug is "" ? "fraga" : slug[..Math.Min(slug.Length, LearningLimits.IdLength - 4)].TrimEnd('-');
        var id = name;
        for (var number = 2; !taken.Add(id); number++)
            id = $"{name}-{number}";
        return id;
    }

    private static string Of(ImportedQuestion question, string id)
    {
        string?[] settings = [$"id: {id}", question.Points == 1 ? null : $"poäng: {question.Points}", question.Group is { } word ? $"grupp: {word}" : null, question.MatchCase ? "skiftläge: ja" : null];
        string[] parts =
        [
            $"## Fråga: {Plain(question.Prompt)}\n<!-- {string.Join("; ", settings.OfType<string>())} -->",
            question.Intro,
            Answers(question),
            question.Explanation.Length > 0 ? $"> [!TIP]\n> {question.Explanation}" : "",
        ];
        return string.Join("\n\n", parts.Where(part => part.Length > 0)) + "\n";
    }

    private static string Answers(ImportedQuestion question) => question switch
    {
        ImportedChoice choice => string.Join('\n', choice.Options.Select(option => $"- [{(option.IsRight ? "x" : " ")}] {option.Text}{(option.Feedback.Length > 0 ? $"\n  > {option.Feedback}" : "")}")),
        ImportedOrder order => string.Join('\n', order.Items.Select((item, at) => $"{at + 1}. {item}")),
        ImportedMatch match => string.Join('\n', [$"| {Cell(match.LeftHead)} | {Cell(match.RightHead)} |", "|---|---|", .. match.Pairs.Select(pair => $"| {Cell(pair.Left)} | {Cell(pair.Right)} |")]),
        ImportedText text => $"Svar: {string.Join(" | ", text.Answers.Select(answer => Answer(answer, text.Answers.Length == 1 && (IsLikeNumber(answer) || IsLikeSeveral(answer)))))}",
        ImportedNumber number => $"Svar: {Swedish(number.Value)} ± {Swedish(number.Tolerance)}{(number.Unit.Length > 0 ? $" {number.Unit}" : "")}",
        ImportedGap gap => $"Lucktext: {string.Concat(gap.Pieces.Select(piece => piece.Answers.IsEmpty ? piece.Text : $"[[{string.Join('|', piece.Answers.Select(answer => Answer(answer, piece.Answers.Length == 1 && IsLikeSeveral(answer))))}]]")).Trim()}",
        _ => throw new InvalidOperationException($"{question.GetType().Name} has no answers."),
    };

    /// <summary>An answer; one that would be taken for something else is quoted, which says that it is one text.</summary>
    private static string Answer(string answer, bool isQuoted) => isQuoted ? $"\"{answer}\"" : answer.Replace("|", "\\|");

    private static bool IsLikeNumber(string answer) => answer.Any(char.IsAsciiDigit) && !answer.All(char.IsAsciiDigit);

    private static bool IsLikeSeveral(string answer) => answer.Contains(", ");

    private static string Swedish(decimal number) => number.ToString("0.###############", CultureInfo.InvariantCulture).Replace('.', ',');

    private static string Cell(string text) => text.Replace("|", "\\|").Replace("\n", " ");

    /// <summary>A prompt is plain text.</summary>
    private static string Plain(string prompt) => prompt.Replace("**", "");
}
