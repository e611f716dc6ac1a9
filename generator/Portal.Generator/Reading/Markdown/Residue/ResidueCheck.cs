using System.Buffers;
using System.Collections.Frozen;
using Markdig.Extensions.Alerts;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Generator.Reading.Markdown.Residue;

/// <summary>Looks for Markdown that did not become Markdown in everything that readers will see of a page's text.</summary>
/// <param name="text">The text below the front matter, in which places are places in the file.</param>
/// <param name="path">The file.</param>
/// <param name="lines">Its lines.</param>
/// <param name="bag">Receives the diagnostics.</param>
public sealed class ResidueCheck(string text, string path, LineMap lines, DiagnosticBag bag)
{
    private static readonly FrozenSet<char> AllMarks = ResiduePatterns.All.SelectMany(pattern => pattern.Marks).ToFrozenSet();
    private static readonly SearchValues<char> Marks = SearchValues.Create([.. AllMarks]);

    /// <summary>Checks all blocks of a page.</summary>
    public void Check(IEnumerable<MarkdownObject> nodes)
    {
        Block? before = null;
        var isTold = false; // a list of ten items is one mistake
        foreach (var node in nodes)
        {
            if (node is LinkInline note && text.AsSpan(note.Span.Start) is ['[', '^', ..])
                Report(note.Span.Start, note.Span.End, "fotnoter går inte att skriva", "Skriv förklaringen i texten, eller en länk.");
            if (node is not Block block)
                continue;
            var isItem = IsDashItem(before) && IsDashItem(block) && before!.Parent == block.Parent;
            if (isItem && !isTold)
                Report(before!.Span.Start, before.Span.End, "raderna blev ingen lista", "Skriv ett bindestreck och ett mellanslag först på varje rad: - text.");
            (before, isTold) = (block, isItem);
            if (block is HeadingBlock { IsSetext: true })
                Report(block.Span.Start, block.Span.End, "raden med streck gör texten ovanför till en rubrik", "Skriv ## före rubriken i stället. Ska det vara ett streck: skriv en tom rad före det.");
            else if (block is FencedCodeBlock { ClosingFencedCharCount: 0 })
                Report(block.Span.Start, block.Span.Start + 2, "kodrutan avslutas aldrig, så att resten av sidan blir kod", "Skriv ``` på en rad för sig där koden slutar.");
            else if (block is CodeBlock and not FencedCodeBlock)
                Report(block.Span.Start, block.Span.End, "mellanslagen först på raden gör texten till en kodruta", "Ta bort dem. Ska det vara en kodruta: skriv ``` på raden före och raden efter.");
            else if (block is ListBlock { IsOrdered: true, Count: 1 } list && IsSentence(list))
                Report(list.Span.Start, list.Span.End, "siffran och punkten först på raden gör en lista", "Flytta siffran till raden före, eller skriv ett omvänt snedstreck före punkten: 31\\.");
            else if (block is AlertBlock { Count: 0 })
                Report(block.Span.Start, block.Span.End, "rutan är tom", "Skriv texten på raden under, efter >.");
            else if (block is LeafBlock { Inline.FirstChild: not null } leaf)
                CheckText(leaf);
        }
    }

    private void CheckText(LeafBlock block)
    {
        var masked = MaskedText.Of(block, text);
        var taken = new List<(int Start, int End)>();
        var told = new HashSet<string>(); // a table of ten rows is one mistake
        Span<char> room = stackalloc char[AllMarks.Count];
        var marks = MarksIn(masked, room);
        foreach (var pattern in ResiduePatterns.All)
        {
            if (pattern.Marks.Length > 0 && pattern.Marks.AsSpan().IndexOfAny(marks) < 0)
                continue;
            foreach (var match in pattern.Shape.EnumerateMatches(masked))
            {
                var (start, end) = (match.Index, match.Index + match.Length - 1);
                if (taken.Any(other => start <= other.End && end >= other.Start))
                    continue;
                taken.Add((start, end));
                if (!told.Add(pattern.Message))
                    break;
                Report(block.Span.Start + start, block.Span.Start + end, pattern.Message, pattern.Remedy);
            }
        }
    }

    /// <summary>The marks that a text has, each once.</summary>
    private static Span<char> MarksIn(ReadOnlySpan<char> text, Span<char> room)
    {
        var count = 0;
        for (var at = text.IndexOfAny(Marks); at >= 0; at = text.IndexOfAny(Marks))
        {
            if (!room[..count].Contains(text[at]))
                room[count++] = text[at];
            text = text[(at + 1)..];
        }
        return room[..count];
    }

    /// <summary>True for a paragraph of one line that a dash begins and that is no reply: it begins with a small letter, or no sign ends it.</summary>
    private bool IsDashItem(Block? block) => block is ParagraphBlock { Inline.FirstChild: not null } && text.AsSpan(block.Span.Start, Math.Min(block.Span.Length, text.Length - block.Span.Start)) is ['\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212', ' ' or '\u00A0', var first, .., var last] line
        && !line.Contains('\n') && (char.IsLower(first) || char.IsLetterOrDigit(last));

    /// <summary>True for one item with a number above 1 that goes on as a sentence does: <c>31. december är sista dagen</c>.</summary>
    internal static bool IsSentence(ListBlock list) =>
        list.OrderedStart is not (null or "0" or "1") && list.Descendants<ParagraphBlock>().FirstOrDefault() is { } first
        && InlineText.Of(first) is [var letter, ..] text && char.IsLower(letter) && (text.Contains(' ') || SwedishDate.IsMonth(text.TrimEnd('.')));

    private void Report(int start, int end, string message, string remedy) =>
        bag.Add(DiagnosticRules.MarkdownResidue, path, lines.Span(start, end), message, remedy);
}
