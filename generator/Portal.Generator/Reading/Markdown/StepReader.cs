using System.Text.RegularExpressions;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Portal.Model.Pages;

namespace Portal.Generator.Reading.Markdown;

/// <summary>Reads the numbered lists of a text as steps that other pages can quote.</summary>
public static partial class StepReader
{
    /// <summary>The numbered lists of the text itself, in order.</summary>
    public static IEnumerable<StepList> Read(MarkdownDocument tree, Func<MarkdownObject, Model.SourceSpan> span)
    {
        var section = "";
        for (var at = 0; at < tree.Count; at++)
            if (tree[at] is HeadingBlock heading)
                section = heading.TryGetAttributes()?.Id ?? "";
            else if (tree[at] is ListBlock { IsOrdered: true } list)
                yield return new StepList(section, at, [.. list.OfType<ListItemBlock>().Select(Step)], span(list));
    }

    private static GuideStep Step(ListItemBlock item)
    {
        var line = item.FirstOrDefault() is ParagraphBlock paragraph ? paragraph.Inline : null;
        var sentence = line is null ? "" : Sentence().Match(InlineText.Of(line)).Value;
        var first = line?.FirstOrDefault(inline => !(inline is LinkInline picture && StepPicture.Is(picture)) && !(inline is LiteralInline blank && blank.Content.IsEmptyOrWhitespace()));
        var words = first is EmphasisInline { DelimiterCount: 2 } bold ? InlineText.Of(bold) : sentence;
        return new GuideStep(words.TrimEnd('.', ':', ','), sentence);
    }

    /// <summary>As far as a full stop after which a new sentence begins. A question goes on: its answer is what to do.</summary>
    [GeneratedRegex(@"^.*?[.!](?=\s+[\p{Lu}”""]|\s*$)|^.*", RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex Sentence();
}
