using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Portal.Generator.Search;

/// <summary>What the browser shows of a document: its form is <c>DocumentText</c> in <c>site/src/search/index-files.ts</c>.</summary>
public static class DocumentFile
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The document as JSON.</summary>
    public static byte[] Write(SearchDocument document) => JsonSerializer.SerializeToUtf8Bytes(new
    {
        href = document.Href,
        title = document.Title,
        kind = document.Kind,
        trail = document.Trail,
        term = document.IsTerm,
        sections = document.Sections.Select(section => new[] { section.Id, section.Heading, section.Text }),
    }, Json);
}
