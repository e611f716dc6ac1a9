using System.Collections.Immutable;

namespace Portal.Generator.Search.Documents;

/// <summary>
/// Headings that many pages have, such as <c>Läs mer</c> and <c>Vem gör vad</c>: they say where on a page something stands, not
/// what the page is about. The search takes them for text.
/// </summary>
public static class CommonHeadings
{
    /// <summary>On so many pages a heading is common.</summary>
    private const int Many = 5;

    /// <summary>The documents with their common headings marked.</summary>
    public static ImmutableArray<SearchDocument> Mark(ImmutableArray<SearchDocument> documents)
    {
        var common = documents
            .SelectMany(document => document.Sections.Select(section => section.Heading).Where(heading => heading.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase))
            .CountBy(heading => heading, StringComparer.OrdinalIgnoreCase)
            .Where(heading => heading.Value >= Many)
            .Select(heading => heading.Key)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. documents.Select(document => document.Sections.Any(section => common.Contains(section.Heading))
            ? document with { Sections = [.. document.Sections.Select(section => section with { IsCommon = common.Contains(section.Heading) })] }
            : document)];
    }
}
