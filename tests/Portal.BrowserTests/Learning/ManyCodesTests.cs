using Microsoft.Playwright;
using Portal.BrowserTests.Harness;
using Portal.BrowserTests.Learning.Harness;
using Portal.BrowserTests.Reading;
using Portal.Model;
using static Microsoft.Playwright.Assertions;

namespace Portal.BrowserTests.Learning;

/// <summary>A manager who follows up a group without a platform: many check codes at once. And a learner who is reminded by her own calendar.</summary>
public sealed class ManyCodesTests(PublishedPortal portal) : BrowserTest(portal)
{
    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task A_list_of_names_and_codes_becomes_a_table_and_a_file_for_spreadsheets(int width)
    {
        var course = Portal.Model.Courses.First(course => course.FinalTest is not null && course.Page.ValidMonths is not null);
        var visitor = await ArriveAsync(new() { ViewportSize = new() { Width = width, Height = 800 } });
        var code = await PassedAsync(visitor, course);
        await visitor.GoAsync(Addresses.CheckCode.Value);
        var list = visitor.Page.GetByRole(AriaRole.Region, new() { Name = "Kontrollera flera koder" });
        await list.GetByRole(AriaRole.Button, new() { Name = "Kontrollera alla" }).ClickAsync();
        await Expect(list.GetByRole(AriaRole.Status)).ToHaveTextAsync("Skriv minst en kod.");
        await list.GetByLabel("Koder, en på varje rad").FillAsync($"Anna Ek {code}\n=Bo; {code[..^1]}{(code[^1] == '0' ? '1' : '0')}\n\nCia {code.ToLowerInvariant()}\nDan är sjuk");
        await list.GetByRole(AriaRole.Button, new() { Name = "Kontrollera alla" }).ClickAsync();
        await Expect(list.GetByRole(AriaRole.Status)).ToHaveTextAsync("2 av 4 rader har en kod som gäller.");

        var rows = list.GetByRole(AriaRole.Row);
        await Expect(rows).ToHaveCountAsync(5);
        await Expect(rows.Nth(1)).ToContainTextAsync("Anna Ek");
        await Expect(rows.Nth(1)).ToContainTextAsync(course.Page.Meta.Title);
        await Expect(rows.Nth(1)).ToContainTextAsync("Gäller");
        await Expect(rows.Nth(2)).ToContainTextAsync("Fel skriven");
        await Expect(rows.Nth(3)).ToContainTextAsync("Gäller. Samma kod som rad 1");
        await Expect(list).ToContainTextAsync("De som klarar en kurs samma dag med samma resultat får samma kod.");
        await Expect(rows.Nth(4)).ToContainTextAsync("Ingen kod");
        Expected.Nothing((await visitor.Page.EvaluateAsync<string[]>(Probe.Read("overflow"))).Concat(await Axe.LookAsync(visitor.Page)).Select(fault => new Fault(Addresses.CheckCode.Value, fault)));

        var file = await visitor.Page.RunAndWaitForDownloadAsync(() => list.GetByRole(AriaRole.Button, new() { Name = "Spara som tabell" }).ClickAsync());
        var lines = (await File.ReadAllTextAsync((await file.PathAsync())!, TestContext.Current.CancellationToken)).Split("\r\n");
        Assert.Equal("Rad;Kurs;Datum;Resultat;Gäller;Version;Läge", lines[0].TrimStart('\uFEFF'));
        Assert.StartsWith($"Anna Ek;{course.Page.Meta.Title};", lines[1]);
        Assert.StartsWith("'=Bo", lines[2].TrimStart('"'));
        await visitor.GoAsync(Addresses.CheckCode.Value);
        await Expect(visitor.Page.Locator("#intyg-koder")).ToHaveValueAsync("");
    }

    [Fact]
    public async Task The_last_day_of_a_kursintyg_can_be_put_in_ones_own_calendar()
    {
        var course = Portal.Model.Courses.First(course => course.FinalTest is not null && course.Page.ValidMonths is not null);
        var visitor = await ArriveAsync();
        await Clock.SetAsync(visitor, Clock.Start);
        await PassedAsync(visitor, course);
        var file = await visitor.Page.RunAndWaitForDownloadAsync(() => visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Lägg slutdatumet i kalendern" }).ClickAsync());
        var calendar = Ical.Net.Calendar.Load(await File.ReadAllTextAsync((await file.PathAsync())!, TestContext.Current.CancellationToken))!;
        var day = Assert.Single(calendar.Events);
        Assert.Equal($"Kursintyget går ut: {course.Page.Meta.Title}", day.Summary);
        Assert.Equal(Clock.Start.AddMonths(course.Page.ValidMonths!.Value), day.DtStart!.Date);
        Assert.True(day.IsAllDay);
        Assert.Single(day.Alarms);
    }

    /// <summary>Somebody who has passed a course and looks at the kursintyg; its code.</summary>
    private static async Task<string> PassedAsync(Visitor visitor, Course course)
    {
        var learner = new Learner(visitor, course, new MouseHands());
        await learner.TakeAsync(Replies.Right);
        await visitor.GoAsync($"{Addresses.Certificate}?kurs={course.Page.Id}");
        await Expect(visitor.Page.Locator("[data-proof-code]")).ToContainTextAsync("-");
        return await visitor.Page.Locator("[data-proof-code]").InnerTextAsync();
    }
}
