namespace Portal.Model.Pages;

/// <summary>That readers are asked to say that they have read a page, and which version of it that is.</summary>
/// <param name="Version">The day of the version: of the decision where it is known, otherwise of the last review. A later day asks again.</param>
/// <param name="IsDecision">True when the day is that of the decision.</param>
public sealed record Acknowledgement(DateOnly Version, bool IsDecision);
