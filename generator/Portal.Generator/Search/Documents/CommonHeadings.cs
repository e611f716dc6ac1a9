using System.Collections.Immutable;
using Portal.Model.Text;

namespace Portal.Generator.Search.Documents;

/// <summary>The search takes <see cref="SharedHeadings"/> for text.</summary>
public static class CommonHeadings
{
    /// <summary>The documents with their common headings marked.</summary>
    public static ImmutableArray<SearchDocument> Mark(ImmutableArray<SearchDocument> documents)
    {
        var common = SharedHeadings.Of(documents.Select(document => document.Sections.Select(section => section.Heading).Where(heading => heading.Length > 0)));
        return [.. documents.Select(document => document.Sections.Any(section => common.Contains(section.Heading))
            ? document with { Sections = [.. document.Sections.Select(section => section with { IsCommon = common.Contains(section.Heading) })] }
            : document)];
    }
}
