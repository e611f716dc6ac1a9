using Portal.Model.Pages;

namespace Portal.Generator.Reading.Kinds;

/// <summary>Pages in <c>nyheter/</c>.</summary>
public sealed class NewsKind : IPageKind
{
    /// <inheritdoc />
    public string Name => "Nyhet";

    /// <inheritdoc />
    public string Folder => "nyheter";

    /// <inheritdoc />
    public bool Holds(ContentPath path) => path.IsPageIn(Folder);

    /// <inheritdoc />
    public Page Read(PageParts parts, Fields fields)
    {
        var published = fields.RequiredDate("publicerad");
        return new NewsPage
        {
            Source = parts.Source,
            Id = parts.Path.Id,
            Url = parts.Url,
            Meta = parts.Meta with { PublishFrom = parts.Meta.PublishFrom > published ? parts.Meta.PublishFrom : published },
            Body = parts.Body,
            Published = published,
        };
    }
}
