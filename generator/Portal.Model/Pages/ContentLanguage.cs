namespace Portal.Model.Pages;

/// <summary>A language other than Swedish that a page is written in: screen readers choose their voice by it (WCAG 3.1.2).</summary>
/// <param name="Tag">The language tag of HTML (BCP 47): <c>en</c>.</param>
/// <param name="Name">What it calls itself: <c>English</c>.</param>
/// <param name="IsRightToLeft">True when it is written from right to left.</param>
public readonly record struct ContentLanguage(string Tag, string Name, bool IsRightToLeft = false)
{
    /// <summary>The value of <c>dir</c>, or null where text runs as in Swedish.</summary>
    public string? Direction => IsRightToLeft ? "rtl" : null;
}
