using Microsoft.Playwright;
using Portal.BrowserTests.Harness;
using static Microsoft.Playwright.Assertions;

namespace Portal.BrowserTests.Parts;

/// <summary>Where am I, and where to next.</summary>
public sealed class WayfindingTests(PublishedPortal portal) : BrowserTest(portal)
{
    [Fact]
    public async Task The_contents_list_marks_the_section_one_reads()
    {
        var page = (await VisitAsync(Portal.Kinds.ByTemplate["RoleView"])).Page;
        var contents = page.GetByRole(AriaRole.Navigation, new() { Name = "På den här sidan" });
        var entries = await contents.GetByRole(AriaRole.Link).AllAsync();
        Assert.True(entries.Count >= 3);

        foreach (var entry in entries)
        {
            await entry.ClickAsync();
            await Expect(contents.Locator("[aria-current]")).ToHaveCountAsync(1);
            await Expect(await TargetAsync(page, entry)).ToBeInViewportAsync();
        }

        var third = await TargetAsync(page, entries[2]);
        await third.EvaluateAsync("heading => scrollTo(0, heading.getBoundingClientRect().top + scrollY - 100)");
        await Expect(entries[2]).ToHaveAttributeAsync("aria-current", "location");
        await page.EvaluateAsync("() => scrollTo(0, 0)");
        await Expect(entries[2]).Not.ToHaveAttributeAsync("aria-current", "location");
    }

    [Fact]
    public async Task Next_leads_through_a_section_and_previous_back()
    {
        var section = Portal.Model.Sections.First(each => each.Pages.Length >= 3);
        var page = (await VisitAsync(section.Pages[0].Url.Value)).Page;
        foreach (var next in section.Pages.Skip(1))
        {
            await page.Locator("a[rel=next]").ClickAsync();
            await Expect(page).ToHaveURLAsync(new Uri(Portal.Address, next.Url.Value).ToString());
        }
        await Expect(page.Locator("a[rel=next]")).ToHaveCountAsync(0);

        await page.Locator("a[rel=prev]").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(section.Pages[^2].Meta.Title);
    }

    [Fact]
    public async Task Lessons_follow_each_other_through_the_course()
    {
        var course = Portal.Model.Courses.First();
        var page = (await VisitAsync(course.Page.Url.Value)).Page;
        await page.GetByRole(AriaRole.Link, new() { Name = "Börja med lektion 1" }).ClickAsync();
        for (var i = 0; i < course.Lessons.Length; i++)
        {
            await Expect(page.GetByText($"Lektion {i + 1} av {course.Lessons.Length}")).ToBeVisibleAsync();
            if (i + 1 < course.Lessons.Length)
                await page.Locator("a[rel=next]").ClickAsync();
        }
    }

    [Fact]
    public async Task Breadcrumbs_lead_back_to_the_section_and_the_start()
    {
        var lesson = Portal.Model.Courses.First().Lessons[0];
        var page = (await VisitAsync(lesson.Url.Value)).Page;
        var crumbs = page.GetByRole(AriaRole.Navigation, new() { Name = "Du är här" });
        await Expect(crumbs.Locator("[aria-current=page]")).ToHaveTextAsync(lesson.Meta.MenuTitle);

        await crumbs.GetByRole(AriaRole.Link).Last.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(Portal.Model.Courses.First().Page.Meta.Title);
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Du är här" }).GetByRole(AriaRole.Link).First.ClickAsync();
        await Expect(page).ToHaveURLAsync(Portal.Address.ToString());
    }

    [Fact]
    public async Task The_quick_actions_begin_with_the_emergency_number()
    {
        var page = (await VisitAsync("/", new() { ViewportSize = Screen.Narrow })).Page;
        var actions = page.GetByRole(AriaRole.Region, new() { Name = "Vad har hänt?" }).GetByRole(AriaRole.Link);
        await Expect(actions.First).ToHaveAttributeAsync("href", $"tel:{Portal.Model.Settings.EmergencyNumber}");
        foreach (var action in await actions.AllAsync())
            Assert.True((await action.BoundingBoxAsync())!.Height >= 24, "targets are at least 24 pixels high");

        await actions.Nth(1).ClickAsync();
        await Expect(page.Locator($"main a[href='tel:{Portal.Model.Settings.EmergencyNumber}']").First).ToBeVisibleAsync();
    }

    private static async Task<ILocator> TargetAsync(IPage page, ILocator entry) =>
        page.Locator($"[id='{Uri.UnescapeDataString((await entry.GetAttributeAsync("href"))![1..])}']");
}
