using System.Collections.Immutable;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Portal.Generator.Reading.Markdown;
using Portal.Model.Diagnostics;
using Portal.Model.Learning;

namespace Portal.Generator.Reading.Questions;

/// <summary>Match: a table with two columns.</summary>
public sealed class MatchKind : IQuestionKind
{
    /// <inheritdoc />
    public IReadOnlyList<string> Settings => ["blanda"];

    /// <inheritdoc />
    public bool Holds(QuestionDraft draft) => draft.Answers is Table;

    /// <inheritdoc />
    public Question? Read(QuestionDraft draft)
    {
        var table = (Table)draft.Answers!;
        var rows = table.OfType<TableRow>().ToList();
        if (rows.Exists(row => row.Count != 2) || rows.Count < 3)
        {
            draft.Report(DiagnosticRules.BadAnswer, table, "en parfråga behöver två kolumner och minst två rader", "Skriv det som hör ihop på samma rad.");
            return null;
        }
        var texts = rows.Select(row => ReadRow(draft, row)).ToList();
        var pairs = texts.Skip(1).Select(row => new Pair(row[0], row[1])).ToImmutableArray();
        CheckColumn(draft, table, pairs, pair => pair.Left);
        CheckColumn(draft, table, pairs, pair => pair.Right);
        return new MatchQuestion
        {
            Head = draft.Head(),
            LeftHead = texts[0][0],
            RightHead = texts[0][1],
            Pairs = pairs,
        };
    }

    private static List<string> ReadRow(QuestionDraft draft, TableRow row)
    {
        if (row.OfType<TableCell>().Any(cell => !Content.IsShown(cell)))
            draft.Report(DiagnosticRules.BadAnswer, row, "en ruta i tabellen är tom", "Skriv något i båda kolumnerna, eller ta bort raden.");
        foreach (var line in row.Descendants<LeafBlock>())
            PlainText.Check(line.Inline, row, "en tabell med par", draft.Log);
        return [.. row.OfType<TableCell>().Select(InlineText.Of)];
    }

    private static void CheckColumn(QuestionDraft draft, Table table, ImmutableArray<Pair> pairs, Func<Pair, string> text)
    {
        if (SameText.FirstTwice(pairs.Where(pair => text(pair).Length > 0), text) is { } twice)
            draft.Report(DiagnosticRules.BadAnswer, table[pairs.IndexOf(twice) + 1], $"texten \"{text(twice)}\" står två gånger i en kolumn", "Gör texterna olika, så att bara ett par är rätt.");
    }
}
