using Portal.Model.Pages;

namespace Portal.Generator.Reading.Kinds;

/// <summary>Pages in <c>sakomraden/</c>.</summary>
public sealed class TopicKind : IPageKind
{
    /// <inheritdoc />
    public string Name => "Sakområde";

    /// <inheritdoc />
    public string Folder => "sakomraden";

    /// <inheritdoc />
    public bool Holds(ContentPath path) => path.IsPageIn(Folder);

    /// <inheritdoc />
    public Page Read(PageParts parts, Fields fields) =>
        new TopicPage { Source = parts.Source, Id = parts.Path.Id, Url = parts.Url, Meta = parts.Meta, Body = parts.Body, Group = fields.OptionalSpanned("grupp") };
}
