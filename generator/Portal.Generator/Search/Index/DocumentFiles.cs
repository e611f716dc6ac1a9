using Portal.Generator.Search.Documents;
using Portal.Model.Output;

namespace Portal.Generator.Search.Index;

/// <summary>
/// What the browser shows of documents: the names of many in a file, so that a list of results needs few of them, and the text of
/// each in a file of its own. Their forms are <c>DocumentName</c> and <c>Section</c> in <c>site/src/search/index-files.ts</c>.
/// </summary>
public static class DocumentFiles
{
    /// <summary>So many documents, one after the other, have their names in one file.</summary>
    public const int NamesInFile = 256;

    /// <summary>The names of some documents as JSON.</summary>
    public static byte[] WriteNames(IEnumerable<SearchDocument> documents) => PublishedJson.Write(documents.Select(document => new
    {
        href = document.Href,
        title = document.Title,
        kind = document.Kind,
        trail = document.Trail,
        term = document.IsTerm,
    }));

    /// <summary>The text of a document as JSON.</summary>
    public static byte[] WriteText(SearchDocument document) =>
        PublishedJson.Write(document.Sections.Select(section => section.IsCommon ? new object[] { section.Id, section.Heading, section.Text, 1 } : [section.Id, section.Heading, section.Text]));
}
