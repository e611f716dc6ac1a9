using System.Collections.Immutable;
using Markdig.Extensions.Tables;
using Portal.Generator.Reading.Markdown;
using Portal.Model.Diagnostics;
using Portal.Model.Learning;

namespace Portal.Generator.Reading.Questions;

/// <summary>Match: a table with two columns.</summary>
public sealed class MatchKind : IQuestionKind
{
    /// <inheritdoc />
    public bool Holds(QuestionDraft draft) => draft.Last is Table;

    /// <inheritdoc />
    public Question? Read(QuestionDraft draft)
    {
        var table = (Table)draft.Last!;
        var rows = table.OfType<TableRow>().Select(row => row.OfType<TableCell>().Select(InlineText.Of).ToList()).ToList();
        if (rows.Any(row => row.Count != 2) || rows.Count < 3)
        {
            draft.Report(DiagnosticRules.BadAnswer, table, "en parfråga behöver två kolumner och minst två rader", "Skriv det som hör ihop på samma rad.");
            return null;
        }
        var pairs = rows.Skip(1).Select(row => new Pair(row[0], row[1])).ToImmutableArray();
        if (pairs.Select(pair => pair.Left).Distinct().Count() < pairs.Length || pairs.Select(pair => pair.Right).Distinct().Count() < pairs.Length)
            draft.Report(DiagnosticRules.BadAnswer, table, "samma text står två gånger i en kolumn", "Gör texterna olika, så att bara ett par är rätt.");
        return new MatchQuestion
        {
            Head = draft.Head(),
            LeftHead = rows[0][0],
            RightHead = rows[0][1],
            Pairs = pairs,
        };
    }
}
