using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Portal.Model;
using Portal.Model.Output;
using Portal.Model.Pages;
using Portal.Model.Rendering;

namespace Portal.Generator.Outputs;

/// <summary>
/// The year wheel as a calendar (RFC 5545): each task is an all-day event on the first of its month that comes back every year. Its UID is
/// made of the month and its place there, so that a calendar that reads the file again changes the event rather than adding one.
/// </summary>
public sealed class YearWheelCalendar : IOutput
{
    /// <inheritdoc />
    public IEnumerable<OutputFile> Make(SiteContext site)
    {
        if (site.Model.YearWheel.IsEmpty)
            yield break;
        var calendar = new Calendar { ProductId = $"-//{site.Model.Settings.Organisation}//{site.Model.Settings.Name}//SV" };
        foreach (var month in site.Model.YearWheel.GroupBy(task => task.Month))
            foreach (var (place, task) in month.Index())
                calendar.Events.Add(Event(site, task, place + 1));
        yield return new OutputFile(Addresses.YearWheel.OutputPath, Encoding.UTF8.GetBytes(new CalendarSerializer().SerializeToString(calendar)!));
    }

    private static CalendarEvent Event(SiteContext site, YearTask task, int place)
    {
        var page = site.Model.Find<DocumentPage>(task.Document?.Value ?? "");
        return new CalendarEvent
        {
            Uid = FormattableString.Invariant($"arshjul-{task.Month:00}-{place}@{site.Model.Settings.BaseUrl.Host}"),
            DtStamp = new CalDateTime(site.Model.Today.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc)),
            DtStart = new CalDateTime(new DateOnly(site.Model.Today.Year, task.Month, 1)),
            RecurrenceRule = new(FrequencyType.Yearly),
            Summary = task.What,
            Description = task.Who,
            Url = page is null ? null : new Uri(site.Absolute(page.Url)),
            Transparency = TransparencyType.Transparent,
        };
    }
}
