using Portal.Model.Pages;

namespace Portal.Generator.Reading.Kinds;

/// <summary>Pages in <c>roller/</c>.</summary>
public sealed class RoleKind : IPageKind
{
    /// <inheritdoc />
    public string Name => "Roll";

    /// <inheritdoc />
    public string Folder => "roller";

    /// <inheritdoc />
    public bool Holds(ContentPath path) => path.IsPageIn(Folder);

    /// <inheritdoc />
    public Page Read(PageParts parts, Fields fields) => new RolePage
    {
        Source = parts.Source,
        Id = parts.Path.Id,
        Url = parts.Url,
        Meta = parts.Meta,
        Body = parts.Body,
        Level = fields.OneOf("nivå", SwedishNames.Levels),
        Placement = fields.RequiredTextFact("placering"),
        IsEverybodys = fields.Flag("gäller-alla"),
        AppointedBy = fields.TextFact("utses-av"),
        Supports = fields.List("stöd-till", IdKind.Role),
        WorksWith = fields.List("samarbetar-med", IdKind.Role),
        ResponsibleFor = fields.List("funktionsansvar-för", IdKind.Role),
        LearningPath = fields.List("lärväg", IdKind.Course),
    };
}
