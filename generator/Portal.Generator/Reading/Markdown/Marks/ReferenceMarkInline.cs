using Markdig.Syntax.Inlines;
using Portal.Model.Pages;

namespace Portal.Generator.Reading.Markdown.Marks;

/// <summary><c>[Fyll i: atersamlingsplats]</c> or <c>[Kontakt: krisstod]</c> in a text.</summary>
public sealed class ReferenceMarkInline : LeafInline
{
    /// <summary>What is named.</summary>
    public required ReferenceMark Kind { get; init; }

    /// <summary>Its id; empty when the text does not say.</summary>
    public required string Id { get; init; }
}
