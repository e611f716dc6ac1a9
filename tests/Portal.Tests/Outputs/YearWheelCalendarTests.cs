using System.Text;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Portal.Generator.Outputs;
using Calendar = Ical.Net.Calendar;

namespace Portal.Tests;

/// <summary>The year wheel as other programs read it.</summary>
public sealed class YearWheelCalendarTests
{
    private const string Tasks = "- månad: november\n  vad: Utvärdering, den årliga\n  vem: Säkerhetsenheten\n- månad: januari\n  vad: Riskanalyser\n  vem: Säkerhetsombud\n- månad: november\n  vad: Åtgärder\n  vem: Chefen\n";

    [Fact]
    public void A_calendar_program_reads_every_task_with_its_words_whole()
    {
        var events = Events(Tasks);

        Assert.Equal(["Riskanalyser", "Utvärdering, den årliga", "Åtgärder"], events.Select(each => each.Summary));
        Assert.Equal(["Säkerhetsombud", "Säkerhetsenheten", "Chefen"], events.Select(each => each.Description));
    }

    [Fact]
    public void A_task_comes_back_on_the_second_Tuesday_of_its_month_every_year_all_day()
    {
        var evaluation = Events(Tasks)[1];

        Assert.True(evaluation.IsAllDay);
        Assert.Equal(
            [new DateOnly(2027, 11, 9), new DateOnly(2028, 11, 14), new DateOnly(2029, 11, 13)],
            evaluation.GetOccurrences(new CalDateTime(2026, 1, 1)).Take(3).Select(each => DateOnly.FromDateTime(each.Period.StartTime.Value)));
    }

    [Theory]
    [InlineData("november", 2027, 11, 9)] // 10 November has been
    [InlineData("december", 2026, 12, 8)]
    [InlineData("januari", 2027, 1, 12)]
    public void The_first_time_is_the_next_one(string month, int year, int number, int day) =>
        Assert.Equal(new DateOnly(year, number, day), DateOnly.FromDateTime(Assert.Single(Events($"- månad: {month}\n  vad: A\n  vem: B\n")).DtStart!.Value));

    [Fact]
    public void A_changed_task_keeps_its_UID_so_that_it_is_changed_and_not_doubled()
    {
        var before = Events(Tasks);
        var after = Events(Tasks.Replace("Åtgärder", "Åtgärder in i planen", StringComparison.Ordinal));

        Assert.Equal(before.Select(each => each.Uid), after.Select(each => each.Uid));
        Assert.Equal(3, before.Select(each => each.Uid).Distinct().Count());
    }

    [Fact]
    public void A_month_that_does_not_exist_is_an_error_with_its_place_and_the_nearest_month()
    {
        var portal = new MiniPortal().With("arshjul.yml", "- månad: novembr\n  vad: A\n  vem: B\n");

        Assert.Empty(Generator.Reading.YearWheelReader.Read(portal.Content(), portal.Bag).Where(task => task.Month == 11));
        var found = Assert.Single(portal.Bag.Sorted());
        Assert.Equal(("arshjul.yml", 1), (found.Path, found.Span.Line));
        Assert.Contains("november", found.Suggestion, StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_that_does_not_exist_is_an_error_with_its_place()
    {
        var portal = new MiniPortal().With("arshjul.yml", "- månad: maj\n  vad: A\n  vem: B\n  mall: lagesbild\n");
        portal.TryLink();

        Assert.Contains(portal.Bag.Sorted(), found => found.Path == "arshjul.yml" && found.Span.Line == 4 && found.Message.Contains("lagesbild", StringComparison.Ordinal));
    }

    private static List<CalendarEvent> Events(string tasks)
    {
        var file = Assert.Single(new YearWheelCalendar().Make(new MiniPortal().With("arshjul.yml", tasks).Site()));
        Assert.Equal("arshjul.ics", file.Path);
        return [.. Calendar.Load(Encoding.UTF8.GetString(file.Bytes.Span))!.Events];
    }
}
