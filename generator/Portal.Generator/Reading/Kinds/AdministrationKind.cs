using System.Collections.Immutable;
using Portal.Model.Pages;

namespace Portal.Generator.Reading.Kinds;

/// <summary>Pages in <c>forvaltningar/</c>.</summary>
public sealed class AdministrationKind : IPageKind
{
    /// <inheritdoc />
    public string Name => "Förvaltning";

    /// <inheritdoc />
    public string Folder => "forvaltningar";

    /// <inheritdoc />
    public bool Holds(ContentPath path) => path.IsPageIn(Folder);

    /// <inheritdoc />
    public Page Read(PageParts parts, Fields fields) => new AdministrationPage
    {
        Source = parts.Source,
        Id = parts.Path.Id,
        Url = parts.Url,
        Meta = parts.Meta,
        Body = parts.Body,
        IsCompany = fields.OneOf("typ", SwedishNames.AdministrationTypes),
        Coordinators = fields.NumberFact("samordnare", 0, 999),
        CoordinatorsNote = fields.OptionalText("samordnare-not"),
        Boards = fields.TextList("nämnder"),
        Needs = Needs(fields),
        RequirementProfile = fields.ReferenceFact("kravprofil", IdKind.Document),
    };

    private static ImmutableArray<Need> Needs(Fields fields)
    {
        var needs = fields.Items("behov", ReadNeed);
        foreach (var twice in needs.Where(need => need.Topic.Value is not null).GroupBy(need => need.Topic.Value).SelectMany(group => group.Skip(1)))
            fields.ReportValue(twice.Topic.Span, $"behovet av \"{twice.Topic.Value}\" står två gånger", "Skriv ett behov för varje sakområde.");
        return needs;
    }

    private static Need ReadNeed(Fields fields)
    {
        fields.Text("sakområde", IdKind.Topic);
        return new Need(fields.OptionalSpanned("sakområde") ?? default, fields.Text("gäller"))
        {
            Example = fields.OptionalText("exempel"),
            Guides = fields.List("börja-med", IdKind.Guide),
        };
    }
}
