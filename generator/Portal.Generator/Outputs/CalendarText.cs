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
/// Calendars of the portal (RFC 5545). An event's UID stays, so that a calendar that reads the file again changes the event rather than
/// adding one.
/// </summary>
public static class CalendarText
{
    /// <summary>A calendar as a file.</summary>
    public static OutputFile File(SiteContext site, UrlPath url, IEnumerable<CalendarEvent> events) => new(url.OutputPath, Encoding.UTF8.GetBytes(Of(site, events)));

    /// <summary>A calendar as text.</summary>
    public static string Of(SiteContext site, IEnumerable<CalendarEvent> events)
    {
        var calendar = new Calendar { ProductId = $"-//{site.Model.Settings.Organisation}//{site.Model.Settings.Name}//{site.Words.LanguageTag.ToUpperInvariant()}" };
        calendar.Events.AddRange(events);
        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    /// <summary>An event of a whole day, which takes nobody's time.</summary>
    /// <param name="site">The site.</param>
    /// <param name="id">What tells it from all others in the portal.</param>
    /// <param name="day">The day.</param>
    /// <param name="what">What is done.</param>
    /// <param name="who">Who does it.</param>
    /// <param name="page">The page on it.</param>
    public static CalendarEvent AllDay(SiteContext site, string id, DateOnly day, string what, string? who, Page? page) => new()
    {
        Uid = $"{id}@{site.Model.Settings.BaseUrl.Host}",
        DtStamp = new CalDateTime(site.Model.Today.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc)),
        DtStart = new CalDateTime(day),
        Summary = what,
        Description = who,
        Url = page is null ? null : new Uri(site.Absolute(page.Url)),
        Transparency = TransparencyType.Transparent,
    };
}
