using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Portal.Generator.Reading.Markdown.Marks;
using Portal.Model.Pages;

namespace Portal.Generator.Reading.Markdown;

/// <summary>The plain text of a piece of Markdown: what a reader sees, without marks.</summary>
public static class InlineText
{
    /// <summary>The text of a heading, paragraph or table cell.</summary>
    /// <param name="block">The block.</param>
    /// <param name="named">What stands where something is named by its id; nothing if it is left out.</param>
    public static string Of(LeafBlock block, Func<ReferenceMarkInline, string?>? named = null) => block.Inline is { } inline ? Whole(inline, named).Trim() : "";

    /// <summary>The text of all paragraphs in a container.</summary>
    public static string Of(ContainerBlock block) => string.Join(' ', block.Descendants<LeafBlock>().Select(leaf => Of(leaf)));

    /// <summary>The text of a row of inlines.</summary>
    public static string Of(ContainerInline container) => Whole(container).Trim();

    /// <summary>The same with the spaces at its ends.</summary>
    public static string Whole(ContainerInline container, Func<ReferenceMarkInline, string?>? named = null)
    {
        var text = new StringBuilder();
        foreach (var inline in container.Descendants())
        {
            _ = inline switch
            {
                LiteralInline literal => text.Append(literal.Content.AsSpan()),
                CodeInline code => text.Append(code.Content),
                LineBreakInline => text.Append(' '),
                HtmlEntityInline entity => text.Append(entity.Transcoded.AsSpan()),
                AutolinkInline link => text.Append(link.Url),
                ReferenceMarkInline mark => text.Append(named?.Invoke(mark)),
                MissingFactInline missing => text.Append(MissingText.Words).Append(": ").Append(missing.What),
                _ => text,
            };
        }
        return text.ToString();
    }
}
