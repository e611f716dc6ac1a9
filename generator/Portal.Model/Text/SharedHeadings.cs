using System.Collections.Frozen;

namespace Portal.Model.Text;

/// <summary>Headings that many pages have, such as <c>Läs mer</c> and <c>Vem gör vad</c>: they say where on a page something stands, not what the page is about.</summary>
public static class SharedHeadings
{
    /// <summary>On so many pages a heading is shared.</summary>
    private const int Many = 5;

    /// <summary>Those of some pages, whether in small letters or capitals.</summary>
    /// <param name="pages">The headings of each page.</param>
    public static FrozenSet<string> Of(IEnumerable<IEnumerable<string>> pages) => pages
        .SelectMany(headings => headings.Distinct(StringComparer.OrdinalIgnoreCase))
        .CountBy(heading => heading, StringComparer.OrdinalIgnoreCase)
        .Where(heading => heading.Value >= Many)
        .Select(heading => heading.Key)
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
