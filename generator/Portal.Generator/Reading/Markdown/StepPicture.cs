using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Portal.Model;

namespace Portal.Generator.Reading.Markdown;

/// <summary>A picture without words of its own, first in a step: <c>1. ![](ring.png) Ring 112.</c> The step says what it shows.</summary>
public static class StepPicture
{
    /// <summary>The class of the numbered lists that are steps.</summary>
    public const string StepsClass = "steps";

    /// <summary>True for such a picture, once lists have been named.</summary>
    public static bool Is(LinkInline link) =>
        link is { IsImage: true, PreviousSibling: null, Parent.ParentBlock: ParagraphBlock { Parent: ListItemBlock { Parent: ListBlock list } item } step }
        && item[0] == step
        && list.TryGetAttributes()?.Classes?.Contains(StepsClass) == true
        && InlineText.Of(link).Length == 0 && InlineText.Of(step).Length > 0
        && !MediaFormats.IsMedia(link.Url ?? "");
}
