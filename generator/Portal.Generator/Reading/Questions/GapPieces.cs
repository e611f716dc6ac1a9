using System.Collections.Immutable;
using Markdig.Helpers;
using Markdig.Syntax.Inlines;
using Portal.Model.Diagnostics;
using Portal.Model.Learning;

namespace Portal.Generator.Reading.Questions;

/// <summary>A piece of a gap text: text to show, with its Markdown, or the alternatives of a gap.</summary>
public sealed record GapPiece(RichText? Text, ImmutableArray<string>? Gap);

/// <summary>Cuts the tree of a gap text at its gaps, <c>[[...]]</c>.</summary>
public sealed class GapPieces
{
    private readonly List<GapPiece> pieces = [];

    /// <summary>Letters not yet put into a piece: those of the gap that is open, or text.</summary>
    private readonly List<(char Letter, bool IsEscaped)> letters = [];

    /// <summary>The text since the last gap.</summary>
    private ContainerInline text = new();

    private bool isInGap;
    private string? fault;

    /// <summary>The pieces in order. Brackets that do not pair up and Markdown in a gap are reported.</summary>
    public static List<GapPiece> Cut(AnswerLine line, QuestionDraft draft)
    {
        var cut = new GapPieces();
        foreach (var inline in line.Inline.ToList())
            cut.Add(inline, line, draft);
        cut.Scan();
        cut.Show();
        if ((cut.isInGap ? "en lucka är inte avslutad" : cut.fault) is { } wrong && !draft.Log.IsUsed(line.Block))
            draft.Report(DiagnosticRules.BadAnswer, line.Block, wrong, "En lucka skrivs med dubbla hakparenteser runt svaret: [[112]]. En hakparentes som ska synas skrivs \\[.");
        return cut.pieces;
    }

    private void Add(Inline inline, AnswerLine line, QuestionDraft draft)
    {
        if (inline is LiteralInline or HtmlEntityInline or LineBreakInline { IsHard: false })
        {
            letters.AddRange(AnswerLine.Letters(inline));
            return;
        }
        Scan();
        inline.Remove();
        if (isInGap && inline is LineBreakInline)
            letters.AddRange(AnswerLine.Letters(inline));
        else if (isInGap)
            PlainText.Check(new ContainerInline().AppendChild(inline), line.Block, "en lucka", draft.Log);
        else
            text.AppendChild(inline);
        if (inline is ContainerInline container && string.Concat(AnswerLine.Letters(container).Select(each => each.Letter)).Contains("[["))
            fault ??= "en lucka kan inte stå i fetstil, kursiv stil eller en länk";
    }

    /// <summary>Divides the letters so far into text and gaps. Those of a gap that is still open are kept.</summary>
    private void Scan()
    {
        var start = 0;
        for (var at = 0; at < letters.Count; at++)
        {
            if (letters[at] is not ('[' or ']', false) || at + 1 == letters.Count && isInGap)
                continue;
            if (at + 1 == letters.Count || letters[at + 1] != letters[at] || isInGap != (letters[at].Letter == ']'))
            {
                fault ??= "en hakparentes är ensam";
                continue;
            }
            if (isInGap)
                pieces.Add(new GapPiece(null, AnswerLine.Alternatives(letters[start..at])));
            else
                Show(letters[start..at]);
            isInGap = !isInGap;
            start = ++at + 1;
        }
        letters.RemoveRange(0, start);
        if (isInGap)
            return;
        text.AppendChild(Literal(letters));
        letters.Clear();
    }

    /// <summary>Ends the text before a gap, or at the end.</summary>
    private void Show(List<(char Letter, bool IsEscaped)>? more = null)
    {
        if (more is { Count: > 0 })
            text.AppendChild(Literal(more));
        if (text.Any(inline => inline is not LiteralInline { Content.Length: 0 }))
            pieces.Add(new GapPiece(new RichText(text), null));
        text = new ContainerInline();
    }

    private static LiteralInline Literal(List<(char Letter, bool IsEscaped)> letters) => new(new StringSlice(string.Concat(letters.Select(each => each.Letter))));
}
