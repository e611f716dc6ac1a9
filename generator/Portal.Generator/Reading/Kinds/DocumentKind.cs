using Portal.Model.Pages;

namespace Portal.Generator.Reading.Kinds;

/// <summary>Pages in <c>styrdokument/</c>.</summary>
public sealed class DocumentKind : IPageKind
{
    /// <inheritdoc />
    public string Name => "Styrdokument";

    /// <inheritdoc />
    public string Folder => "styrdokument";

    /// <inheritdoc />
    public bool Holds(ContentPath path) => path.IsPageIn(Folder);

    /// <inheritdoc />
    public Page Read(PageParts parts, Fields fields)
    {
        var decided = fields.PastDateFact("beslutad");
        return new DocumentPage
        {
            Source = parts.Source,
            Id = parts.Path.Id,
            Url = parts.Url,
            Meta = parts.Meta,
            Body = parts.Body,
            Acknowledgement = AcknowledgementKey.Read(fields, parts, decided.Value),
            Type = fields.OneOf("dokumenttyp", SwedishNames.DocumentTypes),
            Decided = decided,
            DecidedBy = fields.TextFact("beslutsinstans"),
            DiaryNumber = fields.TextFact("diarienummer"),
            Responsible = fields.OptionalText("dokumentansvarig"),
            ValidTo = fields.Date("giltig-till"),
            Attachment = fields.OptionalSpanned("fil") is { } file ? file with { Value = parts.Source.Folder + "/" + file.Value } : null,
        };
    }
}
