using Portal.Model.Pages;

namespace Portal.Generator.Reading.Kinds;

/// <summary>Pages in <c>vagledning/</c>.</summary>
public sealed class GuideKind : IPageKind
{
    /// <inheritdoc />
    public string Name => "Vägledning";

    /// <inheritdoc />
    public bool Holds(ContentPath path) => path.IsPageIn("vagledning");

    /// <inheritdoc />
    public Page Read(PageParts parts, Fields fields) => new GuidePage
    {
        Source = parts.Source,
        Id = parts.Path.Id,
        Url = parts.Url,
        Meta = parts.Meta,
        Body = parts.Body,
        Acknowledgement = AcknowledgementKey.Read(fields, parts),
        IsAcute = fields.Flag("akut"),
        IsOnCard = fields.Flag("kort"),
        QuickAction = fields.OptionalText("snabbval") ?? parts.Meta.MenuTitle,
    };
}
