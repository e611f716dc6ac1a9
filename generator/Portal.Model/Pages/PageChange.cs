namespace Portal.Model.Pages;

/// <summary>A change of a page that its author tells readers of.</summary>
/// <param name="Date">The day of it.</param>
/// <param name="What">What is different, in a sentence.</param>
/// <param name="IsMajor">True when readers should know: it stands among the news.</param>
public sealed record PageChange(DateOnly Date, string What, bool IsMajor);
