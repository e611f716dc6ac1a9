using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Portal.Generator.Reading.Questions;

/// <summary>Whether a piece of a question shows anything.</summary>
public static class Content
{
    /// <summary>True when some letter, code or picture is seen.</summary>
    public static bool IsShown(MarkdownObject node) => node switch
    {
        HtmlBlock => false,
        LeafBlock { Inline: { } line } => IsShown(line),
        LeafBlock leaf => !string.IsNullOrWhiteSpace(leaf.Lines.ToString()),
        ContainerBlock blocks => blocks.Any(IsShown),
        LinkInline { IsImage: true } => true,
        LiteralInline literal => !IsBlank(literal.Content.ToString()),
        HtmlEntityInline entity => !IsBlank(entity.Transcoded.ToString()),
        ContainerInline line => line.Any(IsShown),
        HtmlInline or LineBreakInline => false,
        _ => true,
    };

    /// <summary>True for text that nobody sees: spaces and characters without a form.</summary>
    public static bool IsBlank(string text) => text.All(c => char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format);
}
