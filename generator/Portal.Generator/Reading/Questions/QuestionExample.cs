using Markdig.Syntax;
using Portal.Generator.Reading.Markdown;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Pages;

namespace Portal.Generator.Reading.Questions;

/// <summary>
/// A question shown as code and as what becomes of it, on any page: a code block that begins with <c>```markdown fråga</c>.
/// It is read as in a lesson, so an example that is wrong is an error.
/// </summary>
public static class QuestionExample
{
    /// <summary>The word after the language.</summary>
    private const string Word = "fråga";

    /// <summary>Most examples of a page; each is parsed by itself.</summary>
    private const int Most = 50;

    /// <summary>True for a block that is an example.</summary>
    public static bool Is(Block block) => block is FencedCodeBlock { Info: "markdown", Arguments: Word };

    /// <summary>The examples of a page, by the place of their block.</summary>
    public static IEnumerable<PlacedQuestion> Read(SourceFile file, MarkdownDocument tree, LineMap lines, DiagnosticBag bag)
    {
        var found = 0;
        for (var at = 0; at < tree.Count && found <= Most; at++)
        {
            if (!Is(tree[at]))
                continue;
            if (++found > Most)
                Report(DiagnosticRules.TooComplex, $"sidan har fler än {Most} exempel på frågor", "Dela upp den på flera sidor.");
            var alone = file with { Text = Alone(file.Text, (FencedCodeBlock)tree[at]) };
            var reader = new QuestionReader(alone, lines, bag, QuestionPlace.Asks);
            var questions = reader.Read(Markdig.Markdown.Parse(alone.Text, MarkdownDialect.Pipeline));
            if (questions.IsEmpty && !reader.HasMistakes)
                Report(DiagnosticRules.UnknownQuestionForm, "exemplet innehåller ingen fråga", "Skriv en hel fråga mellan raderna, från ## Fråga: till förklaringen.");
            foreach (var placed in questions)
                yield return placed with { FirstBlock = at, BlockCount = 1 };

            void Report(DiagnosticRule rule, string message, string remedy) => bag.Add(rule, file.Path, lines.Span(tree[at].Span.Start, tree[at].Span.End), message, remedy);
        }
    }

    /// <summary>The text with nothing left but the inside of a block, in its place, so that mistakes are reported where they are.</summary>
    private static string Alone(string text, FencedCodeBlock block)
    {
        var start = text.IndexOf('\n', block.Span.Start) + 1;
        var end = text.LastIndexOf('\n', block.Span.End) + 1;
        return string.Concat(text.Select((c, at) => at >= start && at < end || c == '\n' ? c : ' '));
    }
}
