using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Portal.Model;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Reading.Markdown;

/// <summary>
/// Finds rows that say something else than their table shows, here as on GitHub: text directly below a table becomes a row of it, and
/// cells beyond the columns of the head are not shown, and with a bar too few two cells become one.
/// </summary>
public static class TableRowCheck
{
    /// <summary>Checks all tables of a page. Returns the rows that were reported: what else is odd in them follows from that.</summary>
    public static HashSet<TableRow> Check(IEnumerable<MarkdownObject> nodes, SourceFile file, LineMap lines, DiagnosticBag bag)
    {
        var reported = new HashSet<TableRow>();
        foreach (var row in nodes.OfType<TableRow>().Where(row => !row.IsHeader))
        {
            var cells = Cells(file.Text.AsSpan(row.Span.Start, row.Span.Length).Trim());
            if (cells != row.Count)
                reported.Add(row);
            if (cells == 0)
                bag.Add(DiagnosticRules.BadTableRow, file.Path, lines.Span(row.Span.Start, row.Span.End), "raden blev en del av tabellen ovanför", "Skriv en tom rad mellan tabellen och texten.");
            else if (cells != row.Count)
                bag.Add(DiagnosticRules.BadTableRow, file.Path, lines.Span(row.Span.Start, row.Span.End), $"raden har {cells} {(cells == 1 ? "cell" : "celler")}, men tabellen har {row.Count} kolumner", cells < row.Count
                    ? "Skriv ett lodrätt streck mellan alla celler, också de tomma: | Chef | | Nu |."
                    : "Lägg till kolumner på de två första raderna, eller ta bort celler. Ett lodrätt streck som ska synas skrivs \\|.");
        }
        return reported;
    }

    /// <summary>How many cells a row is written with; 0 when it has no bar.</summary>
    private static int Cells(ReadOnlySpan<char> row)
    {
        var (bars, isEscaped) = (0, false);
        foreach (var c in row)
        {
            bars += c == '|' && !isEscaped ? 1 : 0;
            isEscaped = c == '\\';
        }
        return bars == 0 ? 0 : bars + 1 - (row[0] == '|' ? 1 : 0) - (row[^1] == '|' && row.Length > 1 && row[^2] != '\\' ? 1 : 0);
    }
}
