using Portal.Generator.Search.Documents;
using Portal.Generator.Search.Index;

namespace Portal.Tests.Search;

public sealed class CommonHeadingsTests
{
    [Fact]
    public void A_heading_of_many_pages_is_common_and_one_of_few_is_not()
    {
        var marked = CommonHeadings.Mark([.. Enumerable.Range(0, 5).Select(i => Page("Läs mer", i < 4 ? "Rutin" : "Regel"))]);

        Assert.All(marked, document => Assert.Equal([true, false], document.Sections.Select(section => section.IsCommon)));
    }

    [Fact]
    public void Common_headings_are_indexed_as_text()
    {
        var documents = CommonHeadings.Mark([.. Enumerable.Range(0, 5).Select(i => Page("Ombud", $"Rutin{i}"))]);
        var part = SearchIndex.Build(documents, []).Single(file => file.Path.EndsWith("d0.json", StringComparison.Ordinal));

        Assert.Contains("\"ombud\":[", part.Text());
        Assert.DoesNotContain("\"ombud=\"", part.Text());
    }

    private static SearchDocument Page(params string[] headings) => new()
    {
        Href = "", Title = "", Kind = "", Sections = [.. headings.Select(heading => new SearchSection("id", heading, "text"))],
    };
}
