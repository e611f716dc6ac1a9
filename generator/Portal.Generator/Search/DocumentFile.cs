using Portal.Model.Output;

namespace Portal.Generator.Search;

/// <summary>What the browser shows of a document: its form is <c>DocumentText</c> in <c>site/src/search/index-files.ts</c>.</summary>
public static class DocumentFile
{
    /// <summary>The document as JSON.</summary>
    public static byte[] Write(SearchDocument document) => PublishedJson.Write(new
    {
        href = document.Href,
        title = document.Title,
        kind = document.Kind,
        trail = document.Trail,
        term = document.IsTerm,
        sections = document.Sections.Select(section => new[] { section.Id, section.Heading, section.Text }),
    });
}
