using Portal.Model.Pages;

namespace Portal.Generator.Rendering.Markdown;

/// <summary>What a link to a page in another language says of it (WCAG 3.1.2).</summary>
public static class LinkLanguage
{
    private const string Swedish = "sv";

    /// <summary>
    /// The language of the other page, and of the link's words when they are that page's title or what its language calls itself.
    /// Other words are in the language of the text around them.
    /// </summary>
    public static string Attributes(Page page, Page? other, string words)
    {
        if (other is null || other.Meta.Language == page.Meta.Language)
            return "";
        var tag = other.Meta.Language?.Tag ?? Swedish;
        var target = $" hreflang=\"{tag}\"";
        if (!IsSame(words, other.Meta.Title) && !IsSame(words, other.Meta.Language?.Name))
            return target;
        var turns = IsRightToLeft(page) != IsRightToLeft(other);
        return $"{target} lang=\"{tag}\"{(turns ? $" dir=\"{(IsRightToLeft(other) ? "rtl" : "ltr")}\"" : "")}";
    }

    private static bool IsSame(string words, string? other) => words.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static bool IsRightToLeft(Page page) => page.Meta.Language is { IsRightToLeft: true };
}
