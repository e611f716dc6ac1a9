namespace Portal.Model.Pages;

/// <summary>A day in front matter on which something happened, and which therefore cannot lie ahead: a review, a decision.</summary>
/// <param name="Key">The key that says it.</param>
/// <param name="Day">The day.</param>
/// <param name="Span">Where it stands.</param>
public sealed record PastDate(string Key, DateOnly Day, SourceSpan Span);
