using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Portal.Generator.Reading.Markdown.MissingFacts;

namespace Portal.Generator.Reading.Markdown;

/// <summary>The plain text of a piece of Markdown: what a reader sees, without marks.</summary>
public static class InlineText
{
    /// <summary>The text of a heading, paragraph or table cell.</summary>
    public static string Of(LeafBlock block) => block.Inline is { } inline ? Of(inline) : "";

    /// <summary>The text of all paragraphs in a container.</summary>
    public static string Of(ContainerBlock block) => string.Join(' ', block.Descendants<LeafBlock>().Select(Of));

    /// <summary>The text of a row of inlines.</summary>
    public static string Of(ContainerInline container)
    {
        var text = new StringBuilder();
        foreach (var inline in container.Descendants())
        {
            text.Append(inline switch
            {
                LiteralInline literal => literal.Content.ToString(),
                CodeInline code => code.Content,
                LineBreakInline => " ",
                HtmlEntityInline entity => entity.Transcoded.ToString(),
                AutolinkInline link => link.Url,
                MissingFactInline missing => $"{Fields.Missing}: {missing.What}",
                _ => "",
            });
        }
        return text.ToString().Trim();
    }
}
