using Portal.Model.Pages;

namespace Portal.Generator.Reading.Kinds;

/// <summary>Pages of text: section indexes, pages directly in the content folder, and sections without a kind.</summary>
public sealed class ArticleKind : IPageKind
{
    /// <inheritdoc />
    public string Name => "Artikel";

    /// <inheritdoc />
    public bool Holds(ContentPath path) => true;

    /// <inheritdoc />
    public Page Read(PageParts parts, Fields fields) =>
        new ArticlePage
        {
            Source = parts.Source,
            Id = parts.Path.Id,
            Url = parts.Url,
            Meta = parts.Meta,
            Body = parts.Body,
            Group = parts.Path.IsIndex || parts.Path.Section.Length == 0 ? null : fields.OptionalSpanned("grupp"),
        };
}
