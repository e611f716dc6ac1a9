namespace Portal.Generator.Views;

/// <summary>A letter that has entries, in the row of letters.</summary>
/// <param name="Letter">The letter: <c>A</c>, <c>0–9</c>.</param>
/// <param name="Href">Where its entries are: <c>#bokstav-a</c> or a page.</param>
/// <param name="Current"><c>page</c> on the letter's own page, else nothing: the value of <c>aria-current</c>.</param>
public sealed record LetterLinkView(string Letter, string Href, string? Current);
