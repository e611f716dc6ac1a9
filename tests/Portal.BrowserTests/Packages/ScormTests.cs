using Microsoft.Playwright;
using Portal.BrowserTests.Harness;
using Portal.BrowserTests.Learning.Harness;
using Portal.Model;
using Portal.Model.Learning;
using Portal.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace Portal.BrowserTests.Packages;

/// <summary>Courses in scorm-again (https://github.com/jcputney/scorm-again), behind rules that it forgives: Probes/scorm-platform.js.</summary>
public sealed class ScormTests(PublishedPortal portal, PackagedPortal packaged) : BrowserTest(portal)
{
    private static readonly NodeProject Node = new(Repository.PathTo("tests", "Portal.BrowserTests"));

    private PackageHost? host;

    /// <summary>Every course in both versions; by day one course is played.</summary>
    public static TheoryData<PackageFormat, string> Courses
    {
        get
        {
            var all = new TheoryData<PackageFormat, string>();
            foreach (var id in CourseList.Ids)
            {
                all.Add(PackageFormat.Scorm12, id);
                all.Add(PackageFormat.Scorm2004, id);
            }
            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Courses))]
    public async Task A_learner_who_reads_answers_and_passes_is_reported_so(PackageFormat format, string id)
    {
        var course = Played(id);
        var visit = await LaunchAsync(format, course: course);
        await visit.PressAsync("Börja med lektion 1");
        var (question, page) = (course.Lessons[0].Questions()[0], course.Lessons[0]);
        await Answering.GiveAsync(visit.Course.Locator($"form[data-question='{question.Head.Id}']"), Replies.Right(question), new MouseHands());
        if (question is not ScenarioQuestion)
            await visit.Course.Locator($"form[data-question='{question.Head.Id}'] [type=submit]").ClickAsync();
        await visit.Course.GetByRole(AriaRole.Button, new() { Name = "Markera som läst" }).ClickAsync();
        await TakeTestAsync(visit, course, Replies.Right);
        await Expect(visit.Course.Locator(":focus")).ToHaveTextAsync("Godkänt: 100 procent");
        await Expect(visit.Course.GetByText("Visa kursintyg")).ToHaveCountAsync(0);

        // Who takes it again and fails has passed all the same.
        if (course.FinalTest!.Attempts is not 1)
        {
            await visit.Course.GetByRole(AriaRole.Button, new() { Name = "Gör om provet" }).ClickAsync();
            await TakeTestAsync(visit, course, _ => null, "Gör om provet", "Lämna in ändå");
            await Expect(visit.Course.Locator(":focus")).ToHaveTextAsync("Inte godkänt: 0 procent");
        }
        await visit.EndAsync();

        var record = await visit.RecordAsync();
        Assert.Empty(record.Broken);
        Assert.Equal("over", record.State);
        var last = record.Values();
        if (format is PackageFormat.Scorm12)
        {
            Assert.Equal(("passed", "100", "suspend"), (last["cmi.core.lesson_status"], last["cmi.core.score.raw"], last["cmi.core.exit"]));
            Assert.Equal((page.LearningId, "completed"), (last["cmi.objectives.0.id"], last["cmi.objectives.0.status"]));
        }
        else
        {
            Assert.Equal(("completed", "passed", "1", "1"), (last["cmi.completion_status"], last["cmi.success_status"], last["cmi.score.scaled"], last["cmi.progress_measure"]));
            Assert.Equal((page.LearningId, "completed"), (last["cmi.objectives.0.id"], last["cmi.objectives.0.completion_status"]));
        }
        var answered = record.Interactions();
        Assert.Equal(question.Head.Id, answered[0]["id"]);
        Assert.Equal(1 + course.FinalTest!.Asked, answered.Count);
        Assert.All(answered, each => Assert.Equal("correct", each["result"]));
    }

    [Theory]
    [MemberData(nameof(Courses))]
    public async Task A_learner_who_fails_and_closes_the_window_comes_back_to_what_she_had_done(PackageFormat format, string id)
    {
        var course = Played(id);
        var visit = await LaunchAsync(format, course: course);
        await visit.GoToTestAsync();
        var learner = await TakeTestAsync(visit, course, Replies.Wrong);
        await Expect(visit.Course.Locator(":focus")).ToContainTextAsync("Inte godkänt");
        var asked = course.FinalTest!.Attempts is 1 ? null : await AnswerAgainAsync(visit, course, learner);
        await visit.CloseAsync();

        var record = await visit.RecordAsync();
        Assert.Empty(record.Broken);
        var (status, score) = format is PackageFormat.Scorm12 ? ("cmi.core.lesson_status", "cmi.core.score.raw") : ("cmi.success_status", "cmi.score.scaled");
        Assert.Equal(format is PackageFormat.Scorm12 ? "incomplete" : "failed", record.Values()[status]);
        Assert.True(decimal.Parse(record.Values()[score], System.Globalization.CultureInfo.InvariantCulture) < course.Page.PassMark);

        var again = await visit.AgainAsync();
        if (asked is null)
        {
            // The attempts of a day are counted by what the platform keeps.
            await Expect(again.Course.Locator(".test-stage")).ToContainTextAsync("inte godkänt");
            await Expect(again.Course.GetByRole(AriaRole.Button, new() { Name = "Gör om provet" })).ToHaveCountAsync(0);
            return;
        }
        await Expect(again.Course.Locator("form.question:visible")).ToHaveAttributeAsync("data-question", asked);
        Assert.NotEqual(0, await again.Course.Locator("form.question:visible").EvaluateAsync<int>("form => [...form.elements].filter(each => each.checked || (each.value && each.matches('select, [type=text]'))).length + (form.dataset.kind === 'order' || form.dataset.kind === 'scenario' ? 1 : 0)"));
        await again.EndAsync();
        Assert.Empty((await again.RecordAsync()).Broken);
    }

    [Theory]
    [InlineData(PackageFormat.Scorm12, "browse", "Du bläddrar i kursen. Ingenting sparas.")]
    [InlineData(PackageFormat.Scorm12, "review", "Du ser tillbaka på kursen. Inga ändringar sparas.")]
    [InlineData(PackageFormat.Scorm2004, "browse", "Du bläddrar i kursen. Ingenting sparas.")]
    [InlineData(PackageFormat.Scorm2004, "review", "Du ser tillbaka på kursen. Inga ändringar sparas.")]
    public async Task Who_only_looks_leaves_nothing(PackageFormat format, string mode, string words)
    {
        var visit = await LaunchAsync(format, $"&mode={mode}");
        await Expect(visit.Status).ToHaveTextAsync(words);
        await visit.PressAsync("Börja med lektion 1");
        await visit.Course.GetByRole(AriaRole.Button, new() { Name = "Markera som läst" }).ClickAsync();
        await visit.EndAsync();
        await Expect(visit.Status).ToHaveTextAsync("Kursen är avslutad. Du kan stänga fönstret.");

        var record = await visit.RecordAsync();
        Assert.Empty(record.Broken);
        Assert.Equal(mode is "browse" && format is PackageFormat.Scorm12 ? ["browsed"] : [], record.Values().Values);
    }

    [Fact]
    public async Task A_platform_that_takes_nothing_is_told_of_and_what_was_done_waits_in_the_browser()
    {
        var visit = await LaunchAsync(PackageFormat.Scorm12);
        await Expect(visit.Status).ToHaveTextAsync("Sparat i lärplattformen.");
        await visit.Page.EvaluateAsync("window.isDown = true");
        await visit.PressAsync("Börja med lektion 1");
        await visit.Course.GetByRole(AriaRole.Button, new() { Name = "Markera som läst" }).ClickAsync();
        await Expect(visit.Status).ToHaveTextAsync("Lärplattformen svarar inte. Det du har gjort är sparat i den här webbläsaren och skickas så snart det går.");
        await visit.CloseAsync();

        var again = await visit.AgainAsync();
        await Expect(again.Course.Locator("[data-lesson]").First).ToContainTextAsync("Läst");
        await Expect(again.Status).ToHaveTextAsync("Sparat i lärplattformen.");
        await again.EndAsync();
        var record = await again.RecordAsync();
        Assert.Equal("completed", record.Values()["cmi.objectives.0.status"]);
        Assert.Equal("null", await again.Page.EvaluateAsync<string>("() => String(Object.keys(localStorage).find(key => key.startsWith('portal.')) ?? null)"));
    }

    [Fact]
    public async Task A_window_above_without_a_platform_is_told_of()
    {
        var visit = await LaunchAsync(PackageFormat.Scorm2004, "&missing");
        await Expect(visit.Status).ToContainTextAsync("Här finns ingen lärplattform", new() { Timeout = 20_000 });
        await Expect(visit.Course.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(packaged.Course.Page.Meta.Title);
    }

    /// <inheritdoc />
    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (host is not null)
            await host.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private Course Played(string id)
    {
        Assert.SkipUnless(LongRun.IsOn || packaged.Course.Page.Id == id, "Played at night.");
        var course = packaged.Model.Courses.SingleOrDefault(course => course.Page.Id == id);
        Assert.SkipWhen(course?.FinalTest is null, "The course is not published, or has no test.");
        return course!;
    }

    private async Task<CourseVisit> LaunchAsync(PackageFormat format, string more = "", Course? course = null)
    {
        var api = format is PackageFormat.Scorm12 ? "scorm12" : "scorm2004";
        var (code, script) = await Node.RunAsync("-p", $"require('fs').readFileSync('node_modules/scorm-again/dist/{api}.min.js', 'utf8')");
        Assert.Equal(0, code);
        var files = new Dictionary<string, ReadOnlyMemory<byte>>(PackageHost.Below("/paket", packaged.Files(course ?? packaged.Course, format)))
        {
            ["/scorm-again.js"] = System.Text.Encoding.UTF8.GetBytes(script),
            ["/platform.js"] = System.Text.Encoding.UTF8.GetBytes(Probe.Read("scorm-platform")),
            ["/platform.html"] = System.Text.Encoding.UTF8.GetBytes("<!DOCTYPE html><html lang=sv><title>Plattform</title><script src=/scorm-again.js></script><script src=/platform.js></script><iframe src=/paket/index.html title=Kurs style='width:1200px;height:800px'></iframe>"),
        };
        host ??= await PackageHost.StartAsync(files);
        var visitor = await ArriveAsync(host.Address);
        return await CourseVisit.OpenAsync(visitor.Context, visitor.Page, new Uri(host.Address, $"platform.html?{api}{more}"));
    }

    private static async Task<Learner> TakeTestAsync(CourseVisit visit, Course course, Func<Question, Reply?> reply, string begin = "Börja provet", string? anyway = null)
    {
        if (await visit.Course.Locator("[data-test]").CountAsync() == 0)
            await visit.GoToTestAsync();
        var learner = new Learner(visit.Page, course, new MouseHands()) { In = visit.Course };
        await learner.Button(begin).ClickAsync();
        await learner.AnswerAllAsync(reply);
        await learner.HandInAsync();
        if (anyway is not null)
            await learner.Button(anyway).ClickAsync();
        return learner;
    }

    /// <summary>Begins once more and answers the first question; its id.</summary>
    private static async Task<string> AnswerAgainAsync(CourseVisit visit, Course course, Learner learner)
    {
        await learner.Button("Gör om provet").ClickAsync();
        await learner.Button("Gör om provet").ClickAsync();
        await Answering.GiveAsync(visit.Course.Locator("form.question:visible"), Replies.Right(await AskedAsync(visit, course)), new MouseHands());
        return (await visit.Course.Locator("form.question:visible").GetAttributeAsync("data-question"))!;
    }

    private static async Task<Question> AskedAsync(CourseVisit visit, Course course)
    {
        var id = await visit.Course.Locator("form.question:visible").GetAttributeAsync("data-question");
        return course.FinalTest!.Questions.Single(question => question.Head.Id == id);
    }
}
