using Portal.Model.Pages;

namespace Portal.Generator.Reading.Kinds;

/// <summary>Pages in <c>organisation/</c>.</summary>
public sealed class OrganisationKind : IPageKind
{
    /// <inheritdoc />
    public string Name => "Organisation";

    /// <inheritdoc />
    public string Folder => "organisation";

    /// <inheritdoc />
    public bool Holds(ContentPath path) => path.IsPageIn(Folder);

    /// <inheritdoc />
    public Page Read(PageParts parts, Fields fields) => new OrganisationPage
    {
        Source = parts.Source,
        Id = parts.Path.Id,
        Url = parts.Url,
        Meta = parts.Meta,
        Body = parts.Body,
        Group = fields.OptionalSpanned("grupp"),
        Level = fields.OptionalOneOf("nivå", SwedishNames.Levels),
        LevelSpan = fields.SpanOf("nivå"),
        Under = fields.OptionalText("under"),
    };
}
