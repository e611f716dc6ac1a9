namespace Portal.Model;

/// <summary>Something that the leak gate finds and the portal lets pass, with the reason.</summary>
/// <param name="Path">The file.</param>
/// <param name="Code">The rule.</param>
/// <param name="Count">How many of them in the file.</param>
/// <param name="Reason">Why, for whoever reads the report.</param>
/// <param name="Span">Where the portal says so.</param>
public sealed record Waiver(string Path, string Code, int Count, string Reason, SourceSpan Span);
