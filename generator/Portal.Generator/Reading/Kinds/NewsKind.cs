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
        var (published, importantUntil) = (fields.RequiredDate("publicerad"), fields.Date("viktig-till"));
        if (importantUntil < published)
            fields.ReportValue("viktig-till", "dagen är före den då nyheten publiceras", "Skriv den sista dagen då nyheten ska stå överst på alla sidor.");
        if (importantUntil is not null && parts.Meta.InformationClass > InformationClass.Open)
            fields.ReportValue("viktig-till", "en intern nyhet står inte överst på alla sidor", "Ta bort raden, eller gör nyheten öppen.");
        return new NewsPage
        {
            Source = parts.Source,
            Id = parts.Path.Id,
            Url = parts.Url,
            Meta = parts.Meta with { PublishFrom = parts.Meta.PublishFrom > published ? parts.Meta.PublishFrom : published },
            Body = parts.Body,
            Published = published,
            ImportantUntil = importantUntil,
        };
    }
}
