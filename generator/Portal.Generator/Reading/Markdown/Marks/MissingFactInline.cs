using Markdig.Syntax.Inlines;

namespace Portal.Generator.Reading.Markdown.Marks;

/// <summary><c>[Uppgift saknas: vad]</c> in a text.</summary>
public sealed class MissingFactInline : LeafInline
{
    /// <summary>What is missing; empty when the text does not say.</summary>
    public required string What { get; init; }
}
