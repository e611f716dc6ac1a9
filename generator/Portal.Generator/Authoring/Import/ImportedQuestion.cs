using System.Collections.Immutable;

namespace Portal.Generator.Authoring.Import;

/// <summary>A question from another program, its texts as Markdown. The derived records are its forms.</summary>
public abstract record ImportedQuestion
{
    /// <summary>What it was called there; may be empty or no id of ours.</summary>
    public string Name { get; init; } = "";

    /// <summary>What is asked, on one line.</summary>
    public string Prompt { get; init; } = "";

    /// <summary>What stands before the answers; may be empty.</summary>
    public string Intro { get; init; } = "";

    /// <summary>What is said after it was answered; may be empty.</summary>
    public string Explanation { get; init; } = "";

    /// <summary>How many points it gives.</summary>
    public int Points { get; init; } = 1;

    /// <summary>True when upper and lower case of an answer matter.</summary>
    public bool MatchCase { get; init; }

    /// <summary>A word for questions that are drawn among; null for none.</summary>
    public string? Group { get; init; }
}

/// <summary>Options to choose.</summary>
public sealed record ImportedChoice(ImmutableArray<ImportedOption> Options) : ImportedQuestion;

/// <summary>An option of a choice.</summary>
public sealed record ImportedOption(string Text, bool IsRight, string Feedback);

/// <summary>Items in the right order.</summary>
public sealed record ImportedOrder(ImmutableArray<string> Items) : ImportedQuestion;

/// <summary>Two columns to pair.</summary>
public sealed record ImportedMatch(string LeftHead, string RightHead, ImmutableArray<(string Left, string Right)> Pairs) : ImportedQuestion;

/// <summary>A text to write.</summary>
public sealed record ImportedText(ImmutableArray<string> Answers) : ImportedQuestion;

/// <summary>A number to write.</summary>
public sealed record ImportedNumber(decimal Value, decimal Tolerance, string Unit) : ImportedQuestion;

/// <summary>A text with gaps.</summary>
public sealed record ImportedGap(ImmutableArray<ImportedPiece> Pieces) : ImportedQuestion;

/// <summary>A piece of a gap text: text with the spaces at its ends, or the answers that fill a gap. One of the two is empty.</summary>
public sealed record ImportedPiece(string Text, ImmutableArray<string> Answers);

/// <summary>What came of reading a file: its questions in order, and what could not be taken in, in Swedish sentences that say where.</summary>
public sealed record Imported(ImmutableArray<ImportedQuestion> Questions, ImmutableArray<string> NotRead);
