using System.Collections.Immutable;
using Portal.Generator.Reading.Markdown;
using Portal.Model.Learning;

namespace Portal.BrowserTests.Learning.Harness;

/// <summary>What a person answers, in the words that she sees.</summary>
/// <param name="Kind">The kind of question.</param>
/// <param name="Texts">Options to choose, items in order, the right column row by row, what is written, or links to follow.</param>
public sealed record Reply(string Kind, ImmutableArray<string> Texts)
{
    /// <summary>A reply to a question.</summary>
    public static Reply To(Question question, IEnumerable<string> texts) => new(question.Kind, [.. texts.Select(Words)]);

    /// <summary>The words of a piece of text as they are read.</summary>
    public static string Words(RichText text) =>
        Words(text.Line is { } line ? InlineText.Of(line) : string.Join(' ', text.Blocks.Select(block => block switch
        {
            Markdig.Syntax.ContainerBlock container => InlineText.Of(container),
            Markdig.Syntax.LeafBlock leaf => InlineText.Of(leaf),
            _ => "",
        })));

    /// <summary>The words with one space between them and one sort of quotation marks.</summary>
    public static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace('"', '”');
}
