using Ical.Net;
using Portal.Model;
using Portal.Model.Output;
using Portal.Model.Pages;
using Portal.Model.Rendering;

namespace Portal.Generator.Outputs;

/// <summary>
/// The year wheel as a calendar: each task is an event on the second Tuesday of its month that comes back every year. That day is never a
/// weekend, and of no month a Swedish public holiday.
/// </summary>
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
        var made = CalendarText.AllDay(site, FormattableString.Invariant($"arshjul-{task.Month:00}-{place}"), Next(site.Model.Today, task.Month),
            task.What, task.Who, site.Model.Find<DocumentPage>(task.Document?.Value ?? ""));
        made.RecurrenceRule = new(FrequencyType.Yearly) { ByMonth = [task.Month], ByDay = [new(DayOfWeek.Tuesday, 2)] };
        return made;
    }

    /// <summary>The first time from today on: nobody is given what was to be done before the file was fetched.</summary>
    private static DateOnly Next(DateOnly today, int month) =>
        SecondTuesday(today.Year, month) is var day && day >= today ? day : SecondTuesday(today.Year + 1, month);

    private static DateOnly SecondTuesday(int year, int month)
    {
        var eighth = new DateOnly(year, month, 8);
        return eighth.AddDays((DayOfWeek.Tuesday - eighth.DayOfWeek + 7) % 7);
    }
}
