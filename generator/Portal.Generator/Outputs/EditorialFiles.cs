using System.Collections.Immutable;
using System.Text.Json;
using Portal.Generator.Views.Editorial;
using Portal.Model;
using Portal.Model.Output;
using Portal.Model.Pages;
using Portal.Model.Rendering;
using Portal.Model.Text;

namespace Portal.Generator.Outputs;

/// <summary>What Redaktionsläge says, for spreadsheets, programs and calendars.</summary>
public sealed class EditorialFiles : IOutput
{
    private static readonly JsonSerializerOptions Indented = new(JsonSerializerOptions.Web) { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true, NewLine = "\n" };

    private static readonly string[] Columns =
    [
        "editorial.column_kind", "editorial.column_urgency", "editorial.column_day", "editorial.column_subject", "editorial.column_matter",
        "editorial.column_owner", "editorial.column_file", "editorial.column_address",
    ];

    /// <inheritdoc />
    public IEnumerable<OutputFile> Make(SiteContext site) => !site.Model.IsForEditors ? [] :
    [
        OutputFile.FromText(Addresses.EditorialTable.OutputPath, () => Table(site)),
        OutputFile.FromText(Addresses.EditorialData.OutputPath, () => Data(site)),
        .. Coverage.Of(site).Rows.IsEmpty ? [] : new[] { OutputFile.FromText(Addresses.CoverageTable.OutputPath, () => CoverageTable(site)) },
        .. ComingDay.Of(site.Model).IsEmpty ? [] : new[] { OutputFile.FromText(Addresses.EditorialCalendar.OutputPath, () => Calendar(site)) },
    ];

    /// <summary>The matters as a table.</summary>
    public static string Table(SiteContext site) => CsvText.Of(
    [
        Columns.Select(key => site.Words.Of(key)),
        .. Matters.Of(site).Select(matter => new[]
        {
            site.Words.Of(matter.Kind.Key()), site.Words.Of(matter.Urgency.Key()), matter.Day is { } day ? SwedishDate.Iso(day) : "",
            matter.Subject, matter.What, matter.Owner, matter.File, AbsoluteOf(site, matter),
        }),
    ]);

    /// <summary>The matters, the pages to acknowledge and the coverage as JSON.</summary>
    public static string Data(SiteContext site) => JsonSerializer.Serialize(new
    {
        Day = SwedishDate.Iso(site.Model.Today),
        Matters = Matters.Of(site).Select(matter => new
        {
            Kind = matter.Kind.Name(), Urgency = matter.Urgency.Name(), Day = matter.Day is { } day ? SwedishDate.Iso(day) : null,
            matter.Subject, matter.What, matter.Owner, matter.File, Address = AbsoluteOf(site, matter),
        }),
        Receipts = Receipt.AllOf(site).Select(receipt => new
        {
            Subject = receipt.Page.Meta.Title, Version = SwedishDate.Iso(receipt.Asked.Version), receipt.Asked.IsDecision, ChangedAfter = receipt.ChangedAfter is { } day ? SwedishDate.Iso(day) : null,
            Lacks = receipt.Lacking.Select(key => site.Words.Of(key)), receipt.Owner, File = receipt.Page.Source.Path, Address = site.Absolute(receipt.Page.Url),
        }),
        Coverage = Coverage.Of(site).Rows.Select(row => new
        {
            Administration = row.Administration.Id, Topic = row.Topic.Id, Need = row.Wording,
            Guides = Ids(row.Has.Guides), Courses = Ids(row.Has.Courses), Documents = Ids(row.Has.Documents),
        }),
    }, Indented) + "\n";

    /// <summary>The days by which pages, documents and contacts are to be looked at, as a calendar.</summary>
    public static string Calendar(SiteContext site) => CalendarText.Of(site, ComingDay.Of(site.Model).Select(day =>
        CalendarText.AllDay(site, Slug.From(day.Id), day.Day, site.Words.Of(day.Word, ("subject", day.Subject)), day.Owner, day.Page)));

    private static string CoverageTable(SiteContext site) => CsvText.Of(
    [
        [site.Words.Of("kind.administration"), site.Words.Of("kind.topic"), site.Words.Of("need.concerns"), site.Words.Of("editorial.guides"), site.Words.Of("editorial.courses"), site.Words.Of("editorial.documents")],
        .. Coverage.Of(site).Rows.Select(row => new[] { row.Administration.Meta.Title, row.Topic.Meta.Title, row.Wording, Titles(row.Has.Guides), Titles(row.Has.Courses), Titles(row.Has.Documents) }),
    ]);

    private static string? AbsoluteOf(SiteContext site, Matter matter) => matter.Href is { } href ? site.Model.Settings.BaseUrl.GetLeftPart(UriPartial.Authority) + href : null;

    private static string Titles(IEnumerable<Page> pages) => string.Join(", ", pages.Select(page => page.Meta.Title));

    private static ImmutableArray<string> Ids(IEnumerable<Page> pages) => [.. pages.Select(page => page.Id)];
}
