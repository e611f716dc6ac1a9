using System.Collections.Immutable;
using Markdig.Syntax;
using Portal.Model.Learning;

namespace Portal.Model.Pages;

/// <summary>The text of a page as a tree, with what other stages need to know of it. The tree is only read, never changed.</summary>
public sealed record Body(
    MarkdownDocument Tree,
    ImmutableArray<Heading> Headings,
    ImmutableArray<BodyLink> Links,
    ImmutableArray<MissingFact> MissingFacts)
{
    /// <summary>Questions among the blocks of the tree, in order.</summary>
    public ImmutableArray<PlacedQuestion> Questions { get; init; } = [];

    /// <summary>Questions shown as examples after the code blocks they are written in. Nobody answers them.</summary>
    public ImmutableArray<PlacedQuestion> Examples { get; init; } = [];

    /// <summary>Local facts and contacts that the text names, in order.</summary>
    public ImmutableArray<TextReference> References { get; init; } = [];

    /// <summary>The numbered lists of the text itself, in order.</summary>
    public ImmutableArray<StepList> StepLists { get; init; } = [];

    /// <summary>Steps of guides that the text asks for, in order.</summary>
    public ImmutableArray<StepQuote> StepQuotes { get; init; } = [];

    /// <summary>The generated parts that the text asks for.</summary>
    public ImmutableArray<Rendering.Directive> Directives { get; init; } = [];

    /// <summary>How easy the running text is to read.</summary>
    public Readability Readability { get; init; } = Readability.None;

    /// <summary>The blocks of the text that belong to no question, in order.</summary>
    public IEnumerable<Block> Prose
    {
        get
        {
            var next = 0;
            for (var i = 0; i < Tree.Count; i++)
                if (next < Questions.Length && Questions[next].FirstBlock == i)
                    i += Questions[next++].BlockCount - 1;
                else
                    yield return Tree[i];
        }
    }

    /// <summary>A page without text.</summary>
    public static Body Empty { get; } = new([], [], [], []);
}

/// <summary>A question and the blocks of the tree that it takes up, its heading the first.</summary>
public sealed record PlacedQuestion(Question Question, int FirstBlock, int BlockCount);

/// <summary>A heading in the text. The level is 2 or more; the id is unique on the page.</summary>
public sealed record Heading(int Level, string Text, string Id, SourceSpan Span);

/// <summary>A link or picture as written. <paramref name="Offset"/> is its place in the file and identifies it on the page.</summary>
public sealed record BodyLink(string Target, bool IsImage, int Offset, SourceSpan Span);

/// <summary>Something the text says it does not know: <c>[Uppgift saknas: vad]</c>.</summary>
public sealed record MissingFact(string What, SourceSpan Span);
