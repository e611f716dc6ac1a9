using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Portal.Model;

namespace Portal.Generator.Reading.Markdown;

/// <summary>A paragraph that holds a film or sound and nothing else: <c>![Så larmar du](larma.mp4)</c>.</summary>
public static class MediaParagraph
{
    /// <summary>The link to the film or sound, or null when the block is something else.</summary>
    public static LinkInline? LinkIn(Block block) =>
        block is ParagraphBlock { Inline.FirstChild: LinkInline { IsImage: true, NextSibling: null } link } && MediaFormats.IsMedia(link.Url ?? "") ? link : null;
}
