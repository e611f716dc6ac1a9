using Ical.Net;
using Portal.Model;
using Portal.Model.Output;
using Portal.Model.Pages;
using Portal.Model.Rendering;

namespace Portal.Generator.Outputs;

/// <summary>The year wheel as a calendar: each task is an event on the first of its month that comes back every year.</summary>
public sealed class YearWheelCalendar : IOutput
{
    /// <inheritdoc />
    public IEnumerable<OutputFile> Make(SiteContext site) => site.Model.YearWheel.IsEmpty ? [] :
    [
        CalendarText.File(site, Addresses.YearWheel,
            from month in site.Model.YearWheel.GroupBy(task => task.Month)
            from task in month.Index()
            select Event(site, task.Item, task.Index + 1)),
    ];

    private static Ical.Net.CalendarComponents.CalendarEvent Event(SiteContext site, YearTask task, int place)
    {
        var made = CalendarText.AllDay(site, FormattableString.Invariant($"arshjul-{task.Month:00}-{place}"), new DateOnly(site.Model.Today.Year, task.Month, 1),
            task.What, task.Who, site.Model.Find<DocumentPage>(task.Document?.Value ?? ""));
        made.RecurrenceRule = new(FrequencyType.Yearly);
        return made;
    }
}
