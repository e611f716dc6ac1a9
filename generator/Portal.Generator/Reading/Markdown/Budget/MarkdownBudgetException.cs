namespace Portal.Generator.Reading.Markdown.Budget;

/// <summary>A text costs more work than it may. Stops the parser, which has no other way to be stopped; never leaves <see cref="BoundedMarkdown"/>.</summary>
/// <param name="offset">Where in the text.</param>
/// <param name="message">What there is too much of, in Swedish.</param>
public sealed class MarkdownBudgetException(int offset, string message) : Exception(message)
{
    /// <summary>Where in the text, counted from 0.</summary>
    public int Offset { get; } = offset;
}
