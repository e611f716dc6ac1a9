using Microsoft.Playwright;
using Portal.BrowserTests.Harness;
using Portal.BrowserTests.Learning.Harness;
using Portal.Model;
using Portal.Model.Pages;
using Portal.Model.Text;
using static Microsoft.Playwright.Assertions;

namespace Portal.BrowserTests.Learning;

/// <summary>How far one has come is seen where one comes in: on the start page, on the role's page and in the list of courses.</summary>
public sealed class WayBackTests(PublishedPortal portal) : BrowserTest(portal)
{
    private RolePage Role => Portal.Model.All<RolePage>().First(role => PathOf(role) is { Count: >= 4 } path && path.Take(3).All(course => course is { FinalTest: not null, Page.ValidMonths: not null }));

    private List<Course> Path => PathOf(Role);

    [Fact]
    public async Task The_learning_path_says_what_is_done_begun_about_to_expire_and_expired()
    {
        var visitor = await LearnerAsync();
        foreach (var url in new[] { "/", Role.Url.Value })
        {
            await visitor.GoAsync(url);
            var path = visitor.Page.Locator(".learning-path:visible");
            await Expect(Mark(path, Path[0])).ToHaveTextAsync("Klar");
            await Expect(Mark(path, Path[1])).ToHaveTextAsync($"Går ut {SwedishDate.Text(Clock.Start.AddDays(10))}");
            await Expect(Mark(path, Path[2])).ToHaveTextAsync("Har gått ut");
            await Expect(Mark(path, Path[3])).ToContainTextAsync(" kvar");
            await visitor.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Mitt lärande", Exact = true }).First.ClickAsync();
            await Expect(visitor.Page.Locator("[data-mine-part=reminders] li")).ToHaveCountAsync(2);
        }
    }

    [Fact]
    public async Task The_cards_of_the_courses_say_it_too()
    {
        var visitor = await LearnerAsync();
        foreach (var (url, list) in new[] { ("/", ".course-rows"), ("/utbildning/", ".course-list") })
        {
            await visitor.GoAsync(url);
            await Expect(visitor.Page.Locator($"{list} [data-course='{Path[2].Page.Id}'] .mark")).ToHaveTextAsync("Har gått ut");
        }
    }

    [Fact]
    public async Task Who_has_begun_nothing_loads_no_script_for_it()
    {
        var visitor = await ArriveAsync();
        var scripts = new List<string>();
        visitor.Page.Request += (_, request) => scripts.Add(request.Url);
        await visitor.GoAsync("/");
        await visitor.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await Expect(visitor.Page.Locator("[data-course] .mark")).ToHaveCountAsync(0);
        Assert.DoesNotContain(scripts, url => url.Contains("learning"));
    }

    [Fact]
    public async Task The_path_fits_a_phone_without_breaking_words()
    {
        var visitor = await LearnerAsync(new() { ViewportSize = new() { Width = 390, Height = 844 } });
        await visitor.GoAsync(Addresses.MyLearning.Value);
        await Expect(visitor.Page.Locator(".learning-path li")).Not.ToHaveCountAsync(0);
        // A word that is broken stands on two lines, or a part of it where a soft hyphen divides it.
        const string Broken = """
            list => [...list.querySelectorAll("a")].flatMap(link => {
              const text = link.firstChild;
              return [...text.data.matchAll(/[^\s\u00AD]{2,}/g)].filter(word => {
                const range = document.createRange();
                range.setStart(text, word.index + 1); // before its first letter the hyphen of the line above counts
                range.setEnd(text, word.index + word[0].length);
                return range.getClientRects().length > 1;
              }).map(String);
            })
            """;
        Assert.Empty(await visitor.Page.Locator(".learning-path").EvaluateAsync<string[]>(Broken));
        await visitor.GoAsync("/");
        Assert.Empty(await visitor.Page.Locator(".learning-path:visible").EvaluateAsync<string[]>(Broken));
    }

    [Fact]
    public async Task A_lesson_whose_questions_were_missed_is_not_just_read()
    {
        var lesson = Portal.Model.Pages.OfType<LessonPage>().First(lesson => lesson.Questions().Count >= 2);
        var visitor = await VisitAsync(lesson.Url.Value);
        await Giving.AllAsync(visitor.Page, lesson.Questions(), Replies.Wrong);
        await visitor.Page.Locator("[data-lesson-end]").ScrollIntoViewIfNeededAsync();
        var missed = $"{lesson.Questions().Count}\u00A0frågor att repetera";
        await Expect(visitor.Page.Locator("[data-lesson-end] [role=status]")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex($"^Läst .*, {missed}$"));
        await Expect(visitor.Page.Locator("[data-lessons] [aria-current] ~ .mark")).ToHaveTextAsync($"Läst, {missed}");

        await visitor.GoAsync(Portal.Course(lesson.CourseId).Page.Url.Value);
        await Expect(visitor.Page.Locator("[data-lessons] .mark")).ToHaveTextAsync($"Läst, {missed}");
    }

    [Fact]
    public async Task Nothing_that_is_seen_moves_when_Mitt_larande_is_filled()
    {
        var visitor = await LearnerAsync();
        await using var browser = await DevTools.OpenAsync(visitor.Page);
        await browser.SlowDownAsync(6);
        await visitor.Page.AddInitScriptAsync("""
            window.__moved = 0;
            new PerformanceObserver(list => { for (const entry of list.getEntries()) window.__moved += entry.value; }).observe({ type: "layout-shift", buffered: true });
            """);
        foreach (var size in new[] { new ViewportSize { Width = 390, Height = 844 }, Screen.Desktop })
        {
            await visitor.Page.SetViewportSizeAsync(size.Width, size.Height);
            foreach (var (url, last) in new[]
            {
                (Addresses.MyLearning.Value, "[data-mine-part=done] .mine-card"), ($"{Addresses.Certificate}?kurs={Path[0].Page.Id}", ".proof-paper"),
                (Path[0].Page.Url.Value, "[data-final-test] .mark"), (Path[3].Page.Url.Value, "[data-lesson] .mark"),
            })
            {
                await visitor.GoAsync(url);
                await visitor.Page.Locator(last).First.WaitForAsync();
                await visitor.Page.WaitForTimeoutAsync(500); // for what should not come after it
                var moved = await visitor.Page.EvaluateAsync<double>("() => window.__moved");
                TestContext.Current.TestOutputHelper!.WriteLine($"{size.Width} {url}: {moved:0.000}");
                Assert.True(moved < 0.1, $"{url} at {size.Width}: {moved:0.000}");
            }
        }
    }

    private List<Course> PathOf(RolePage role) => [.. role.LearningPath.Select(id => Portal.Course(id.Value))];

    private static ILocator Mark(ILocator path, Course course) => path.Locator("li", new() { HasText = course.Page.Meta.Title }).Locator(".mark");

    /// <summary>One course done, one about to expire, one expired, one begun, and the role chosen.</summary>
    private async Task<Visitor> LearnerAsync(BrowserNewContextOptions? options = null)
    {
        var visitor = await ArriveAsync(options);
        await Clock.SetAsync(visitor, Clock.Start);
        await new Memory()
            .Passed(Path[0], Clock.Start)
            .Passed(Path[1], Clock.Start.AddDays(10).AddMonths(-Path[1].Page.ValidMonths!.Value))
            .Passed(Path[2], Clock.Start.AddMonths(-Path[2].Page.ValidMonths!.Value - 1))
            .Read(Path[3], 0, Clock.Start).GiveAsync(visitor);
        await visitor.Context.AddInitScriptAsync($$"""localStorage.setItem('portal.val', '{"version":1,"role":"{{Role.Id}}","administration":""}');""");
        return visitor;
    }
}
