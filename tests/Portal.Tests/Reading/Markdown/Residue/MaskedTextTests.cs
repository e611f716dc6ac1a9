using Markdig.Syntax;
using Portal.Generator.Reading.Markdown;
using Portal.Generator.Reading.Markdown.Residue;

namespace Portal.Tests.Reading.Markdown.Residue;

/// <summary>A tilde stands for each character that Markdown has used.</summary>
public sealed class MaskedTextTests
{
    [Theory]
    [InlineData("vanlig text", "vanlig text")]
    [InlineData("en **fet** text", "en ~~fet~~ text")]
    [InlineData("en *kursiv*, ***båda***", "en ~kursiv~, ~~~båda~~~")]
    [InlineData("** fet**", "** fet**")]
    [InlineData("se `**kod**` här", "se ~~~~~~~~~ här")]
    [InlineData("se [texten](a.md) här", "se ~texten~~~~~~~ här")]
    [InlineData("se [**fet**](a.md)", "se ~~~fet~~~~~~~~~")]
    [InlineData("se ![bilden](a.png)", "se ~~bilden~~~~~~~~")]
    [InlineData("se [texten] (a.md)", "se [texten] (a.md)")]
    [InlineData("se <https://a.example>", "se ~~~~~~~~~~~~~~~~~~~")]
    [InlineData("se <kbd>A</kbd> &amp; B", "se ~~~~~A~~~~~~ ~~~~~ B")]
    [InlineData(@"en \*stjärna\*", "en ~~stjärna~~")]
    [InlineData(@"på \\server\mapp", @"på ~~server\mapp")]
    [InlineData("[Uppgift saknas: vad]", "~~~~~~~~~~~~~~~~~~~~~")]
    [InlineData("- [ ] att göra", "~~~ att göra")]
    [InlineData("## Rubrik **fet**", "~~~Rubrik ~~fet~~")]
    [InlineData("| a | **b** |\n|---|---|\n| c | d |", "a|~~b~~|c|d")]
    [InlineData("> citat **fet**\n> mer", "citat ~~fet~~\n> mer")]
    public void What_Markdown_has_used_is_masked_and_all_else_stands(string text, string masked)
    {
        var tree = Markdig.Markdown.Parse(text, MarkdownDialect.Pipeline);

        Assert.Equal(masked, string.Join('|', tree.Descendants<LeafBlock>().Where(block => block.Inline is not null).Select(block => MaskedText.Of(block, text).Replace(MaskedText.Used, '~'))));
    }
}
