using Portal.Model.Pages;

namespace Portal.Generator.Rendering.Markdown;

/// <summary>What a link to a page in another language says of it (WCAG 3.1.2).</summary>
public static class LinkLanguage
{
    /// <summary>
    /// The language of the other page, and of the link's words when they are that page's title or what its language calls itself.
    /// Other words are in the language of the text around them.
    /// </summary>
    /// <param name="page">The page with the link.</param>
    /// <param name="other">The page that it leads to, if any.</param>
    /// <param name="words">The words of the link.</param>
    /// <param name="portal">The tag of the portal's language, which pages are in that say nothing else.</param>
    public static string Attributes(Page page, Page? other, string words, string portal)
    {
        if (other is null || other.Meta.Language == page.Meta.Language)
            return "";
        var tag = other.Meta.Language?.Tag ?? portal;
        var target = $" hreflang=\"{tag}\"";
        if (!IsSame(words, other.Meta.Title) && !IsSame(words, other.Meta.Language?.Name))
            return target;
        var turns = IsRightToLeft(page) != IsRightToLeft(other);
        return $"{target} lang=\"{tag}\"{(turns ? $" dir=\"{(IsRightToLeft(other) ? "rtl" : "ltr")}\"" : "")}";
    }

    private static bool IsSame(string words, string? other) => words.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static bool IsRightToLeft(Page page) => page.Meta.Language is { IsRightToLeft: true };
}
