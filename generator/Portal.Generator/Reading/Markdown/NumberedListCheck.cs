using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Portal.Generator.Reading.Markdown.Residue;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Reading.Markdown;

/// <summary>
/// Looks for steps that have fallen out of a numbered list: readers see other numbers than were written, or a step within the one
/// before it. What numbers were written is all that shows it.
/// </summary>
/// <param name="text">The text of the file, in which places are places in the file.</param>
/// <param name="path">The file.</param>
/// <param name="lines">Its lines.</param>
/// <param name="bag">Receives the diagnostics.</param>
public sealed class NumberedListCheck(string text, string path, LineMap lines, DiagnosticBag bag)
{
    /// <summary>Checks the lists of a page. Those that answer a question are looked at with it.</summary>
    public void Check(IEnumerable<MarkdownObject> nodes)
    {
        var last = new Dictionary<ContainerBlock, int>(); // of the list before, within the same container
        foreach (var list in nodes.OfType<ListBlock>().Where(list => list is { IsOrdered: true, Count: > 0 } && !(list.Count == 1 && ResidueCheck.IsSentence(list))))
        {
            ListItemBlock[] items = [.. list.OfType<ListItemBlock>()];
            CheckNumbers(items, last.GetValueOrDefault(list.Parent!));
            last[list.Parent!] = items[^1].Order;
            foreach (var item in items)
                CheckLines(item);
        }
    }

    /// <summary>Numbers go 1, 2, 3 or are all the same; those of a list may go on with those of the list before it.</summary>
    private void CheckNumbers(ListItemBlock[] items, int before)
    {
        var first = items[0];
        if (first.Order > 1 && first.Order != before + 1)
            Report(first, first.Span.End, $"listan börjar med {first.Order}", before == 0 ? "Börja med 1. Saknas steg: skriv dem före det här." : $"Börja med 1, eller med {before + 1} om den fortsätter listan ovanför.");
        if (items.All(item => item.Order == first.Order))
            return;
        foreach (var (item, next) in items.Zip(items.Skip(1)).Where(pair => pair.Second.Order != pair.First.Order + 1).Take(1))
            Report(next, next.Span.End, $"efter {item.Order} kommer {next.Order} i listan", "Läsarna får se 1, 2, 3. Saknas ett steg: skriv dess siffra och punkt först på raden. Annars rättar du siffrorna.");
    }

    /// <summary>A line that begins as a step does, with bold words, and is the rest of the one above.</summary>
    private void CheckLines(ListItemBlock item)
    {
        foreach (var paragraph in item.OfType<ParagraphBlock>().Where(paragraph => paragraph.Inline is not null))
            foreach (var bold in paragraph.Inline!.OfType<EmphasisInline>().Where(bold => bold.DelimiterCount == 2 && bold.PreviousSibling is LineBreakInline && text[bold.Span.Start - 1] == '\n'))
                Report(bold, bold.Span.End, $"raden blir en del av punkt {item.Order}, fast den börjar som en egen", "Skriv siffra, punkt och mellanslag först på raden. Hör den till punkten ovanför: skriv tre mellanslag först.");
    }

    private void Report(MarkdownObject place, int end, string message, string remedy) =>
        bag.Add(DiagnosticRules.BrokenNumbering, path, lines.Span(place.Span.Start, end), message, remedy);
}
