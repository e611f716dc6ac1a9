using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Portal.Model.Pages;

namespace Portal.Generator.Reading.Markdown;

/// <summary>Reads which steps of a guide a line asks for: a link to the guide, and <c>, steg 1–4</c> if not all.</summary>
public static partial class QuotedSteps
{
    /// <summary>An example of the form, for remedies.</summary>
    public const string Form = "[Det brinner](../../vagledning/brand.md), steg 1–4";

    /// <summary>True for a paragraph that says nothing else.</summary>
    public static bool Is(Block? block) => block is ParagraphBlock { Inline: { } line } && Read(line, _ => default) is not null;

    /// <summary>The steps that a line asks for, or null when it says something else.</summary>
    public static StepQuote? Read(ContainerInline line, Func<MarkdownObject, Model.SourceSpan> span, int block = -1)
    {
        var inlines = line.Where(inline => inline is not LiteralInline literal || !literal.Content.IsEmptyOrWhitespace()).ToList();
        if (inlines is not [LinkInline { IsImage: false } link, .. var rest])
            return null;
        var words = string.Concat(rest.Select(inline => inline is LiteralInline literal ? literal.Content.ToString() : "\0"));
        return Which().Match(words) is { Success: true } match && Number(match, "first") is var first && Number(match, "last") is var last
            ? new StepQuote(new BodyLink(link.Url ?? "", false, link.Span.Start, span(link)), first ?? 1, last ?? first, block)
            : null;
    }

    private static int? Number(Match match, string name) => match.Groups[name] is { Success: true } digits ? int.Parse(digits.ValueSpan, System.Globalization.CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"^\s*(,\s*steg\s+(?<first>[1-9][0-9]?)(\s*[–-]\s*(?<last>[1-9][0-9]?))?)?\s*\.?\s*$", RegexOptions.ExplicitCapture)]
    private static partial Regex Which();
}
