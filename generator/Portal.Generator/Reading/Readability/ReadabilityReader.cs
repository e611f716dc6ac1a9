using System.Text.RegularExpressions;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Portal.Generator.Reading.Markdown;
using Portal.Generator.Reading.Markdown.Residue;
using Portal.Model;
using Portal.Model.Pages;
using Portal.Model.Text;

namespace Portal.Generator.Reading.Readability;

/// <summary>Looks at the running text of a page as a reader does: how long its sentences are, and what is not said in words.</summary>
/// <param name="body">The text.</param>
/// <param name="file">The file, in which places are.</param>
/// <param name="lines">Its lines.</param>
public sealed partial class ReadabilityReader(Body body, string file, LineMap lines)
{
    /// <summary>Most abbreviations that are looked up on a page.</summary>
    private const int MostAbbreviations = 200;

    /// <summary>Reads the text.</summary>
    public Portal.Model.Pages.Readability Read()
    {
        var paragraphs = body.Prose.SelectMany(block => block is ContainerBlock container ? container.Descendants<ParagraphBlock>() : new[] { block }.OfType<ParagraphBlock>())
            .Where(paragraph => paragraph is { Inline.FirstChild: not null, Parent: not TableCell })
            .Select(paragraph => (Start: paragraph.Span.Start, Text: MaskedText.Of(paragraph, file).Replace('\n', ' '))).ToList();
        return new()
        {
            Sentences = [.. paragraphs.SelectMany(paragraph => Sentences.In(paragraph.Text).Select(place => SentenceAt(paragraph, place)))],
            VagueLinks = [.. body.Tree.Descendants<LinkInline>().Where(link => !link.IsImage && SwedishWords.IsVague(InlineText.Of(link))).Select(link => Spanned(InlineText.Of(link), link.Span.Start, link.Span.End))],
            Abbreviations = [.. paragraphs.SelectMany(paragraph => Found(Capitals(), paragraph)).DistinctBy(found => found.Value).Where(found => !SwedishWords.IsKnown(found.Value)).Take(MostAbbreviations).Where(found => !IsExplained(found.Value))],
            ShortForms = [.. paragraphs.SelectMany(paragraph => Found(SwedishWords.ShortForms, paragraph))],
        };
    }

    private Sentence SentenceAt((int Start, string Text) paragraph, (int Start, int Length) place) => Sentence.Of(
        paragraph.Text.AsSpan(place.Start, place.Length), lines.Span(paragraph.Start + place.Start, paragraph.Start + place.Start + place.Length - 1));

    private IEnumerable<Spanned<string>> Found(Regex form, (int Start, string Text) paragraph) => form.Matches(paragraph.Text)
        .Select(match => Spanned(match.Value, paragraph.Start + match.Index, paragraph.Start + match.Index + match.Length - 1));

    private Spanned<string> Spanned(string value, int start, int end) => new(value, lines.Span(start, end));

    /// <summary>True when the page says what it means: <c>systematiskt brandskyddsarbete (SBA)</c>, <c>SBA (systematiskt ...)</c> or <c>abbr</c>.</summary>
    private bool IsExplained(string abbreviation) =>
        file.Contains($"({abbreviation})", StringComparison.Ordinal) || file.Contains($"{abbreviation} (", StringComparison.Ordinal) || file.Contains($"\">{abbreviation}</abbr>", StringComparison.Ordinal);

    [GeneratedRegex(@"(?<![\p{L}\p{N}-])\p{Lu}{2,6}(?![\p{L}\p{N}])")]
    private static partial Regex Capitals();
}
