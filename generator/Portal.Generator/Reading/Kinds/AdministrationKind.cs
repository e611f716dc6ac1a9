using Portal.Model.Pages;

namespace Portal.Generator.Reading.Kinds;

/// <summary>Pages in <c>forvaltningar/</c>.</summary>
public sealed class AdministrationKind : IPageKind
{
    /// <inheritdoc />
    public string Name => "Förvaltning";

    /// <inheritdoc />
    public bool Holds(ContentPath path) => path.IsPageIn("forvaltningar");

    /// <inheritdoc />
    public Page Read(PageParts parts, Fields fields) => new AdministrationPage
    {
        Source = parts.Source,
        Id = parts.Path.Id,
        Url = parts.Url,
        Meta = parts.Meta,
        Body = parts.Body,
        IsCompany = fields.OneOf("typ", SwedishNames.AdministrationTypes),
        Coordinators = fields.Number("samordnare", 0, 999),
        CoordinatorsNote = fields.OptionalText("samordnare-not"),
        Boards = [.. fields.List("nämnder").Select(board => board.Value)],
        Needs = fields.Items("behov", ReadNeed),
        RequirementProfile = fields.ReferenceFact("kravprofil"),
    };

    private static Need ReadNeed(Fields fields)
    {
        fields.Text("sakområde");
        return new Need(fields.OptionalSpanned("sakområde") ?? default, fields.Text("gäller"))
        {
            Example = fields.OptionalText("exempel"),
            Guides = fields.List("börja-med"),
        };
    }
}
