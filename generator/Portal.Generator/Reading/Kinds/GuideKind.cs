using Portal.Model.Pages;

namespace Portal.Generator.Reading.Kinds;

/// <summary>Pages in <c>vagledning/</c>.</summary>
public sealed class GuideKind : IPageKind
{
    /// <inheritdoc />
    public string Name => "Vägledning";

    /// <inheritdoc />
    public string Folder => "vagledning";

    /// <inheritdoc />
    public bool Holds(ContentPath path) => path.IsPageIn(Folder);

    /// <inheritdoc />
    public Page Read(PageParts parts, Fields fields)
    {
        var (isAcute, quickAction, group) = (fields.Flag("akut"), fields.OptionalText("snabbval"), fields.OptionalSpanned("grupp"));
        if (isAcute && group is { } unused)
            fields.ReportValue(unused.Span, "en akut vägledning står överst, inte i en grupp", "Ta bort raden.");
        return new GuidePage
        {
            Source = parts.Source,
            Id = parts.Path.Id,
            Url = parts.Url,
            Meta = parts.Meta,
            Body = parts.Body,
            Group = group,
            Acknowledgement = AcknowledgementKey.Read(fields, parts),
            IsAcute = isAcute,
            AcuteSpan = fields.SpanOf("akut"),
            SummarySpan = fields.SpanOf("sammanfattning"),
            QuickActionSpan = fields.SpanOf("snabbval"),
            CardSpan = fields.Flag("kort") ? fields.SpanOf("kort") : null,
            QuickAction = quickAction ?? parts.Meta.MenuTitle,
            IsShortcut = !isAcute && quickAction is not null,
        };
    }
}
