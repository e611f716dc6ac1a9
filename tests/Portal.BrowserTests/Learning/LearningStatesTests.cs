using Microsoft.Playwright;
using Portal.BrowserTests.Harness;
using Portal.BrowserTests.Learning.Harness;
using Portal.BrowserTests.Reading;
using Portal.Model;
using Portal.Model.Learning;
using Portal.Model.Pages;

namespace Portal.BrowserTests.Learning;

/// <summary>Every state that a course can be in, on a phone 320 pixels wide and in light and dark: by axe, and without sideways scrolling.</summary>
public sealed class LearningStatesTests(PublishedPortal portal) : BrowserTest(portal)
{
    private Course Course => Portal.FirstWithTest();

    [Fact]
    public async Task Lessons_are_accessible_unanswered_asked_wrong_and_right_with_hints_open()
    {
        foreach (var lesson in OnePerKind())
        {
            var visitor = await PhoneAsync();
            await visitor.GoAsync(lesson.Url.Value);
            await visitor.Page.EvaluateAsync("() => document.querySelectorAll('details.question-hint').forEach(hint => { hint.open = true; })");
            await ExpectGoodAsync(visitor, "unanswered");
            await visitor.Page.EvaluateAsync("() => document.querySelectorAll('form.question [type=submit]').forEach(button => button.click())");
            await ExpectGoodAsync(visitor, "asked for an answer");
            await Giving.AllAsync(visitor.Page, lesson.Questions(), Replies.Wrong);
            await ExpectGoodAsync(visitor, "wrong");
            await Giving.AllAsync(visitor.Page, lesson.Questions(), Replies.Right);
            await ExpectGoodAsync(visitor, "right");
        }
    }

    [Fact]
    public async Task The_list_of_lessons_fits_however_many_questions_are_to_be_repeated()
    {
        var lesson = Portal.Model.Pages.OfType<LessonPage>().First(lesson => lesson.Questions().Count > 0);
        var visitor = await PhoneAsync();
        await visitor.GoAsync(lesson.Url.Value);
        await Giving.AllAsync(visitor.Page, lesson.Questions(), Replies.Wrong);
        await visitor.Page.Locator("[data-lesson-end]").ScrollIntoViewIfNeededAsync();
        var mark = visitor.Page.Locator("[data-lessons] [aria-current] ~ .mark");
        await Assertions.Expect(mark).ToContainTextAsync("att repetera");
        await mark.EvaluateAsync("mark => { mark.lastChild.data = mark.lastChild.data.replace(/\\d+/, '100'); }");
        await Assertions.Expect(mark).ToContainTextAsync("100");
        await ExpectGoodAsync(visitor, "a hundred to repeat");
    }

    [Fact]
    public async Task A_test_is_accessible_before_during_and_after()
    {
        var visitor = await PhoneAsync();
        var learner = new Learner(visitor, Course, new MouseHands());
        await learner.ResumeAsync();
        await ExpectGoodAsync(visitor, "before the test");
        await learner.Button("Börja provet").ClickAsync();
        await ExpectGoodAsync(visitor, "a question");
        await learner.AnswerAllAsync(question => question is ChoiceQuestion ? Replies.Right(question) : null);
        await ExpectGoodAsync(visitor, "the look over the answers");
        await learner.HandInAsync();
        await ExpectGoodAsync(visitor, "what is missing");
        await learner.Button("Lämna in ändå").ClickAsync();
        await ExpectGoodAsync(visitor, "the result with questions unanswered");
    }

    [Fact]
    public async Task A_result_is_accessible_failed_and_passed_with_questions_of_every_kind()
    {
        var visitor = await PhoneAsync();
        await WholeTest.AskAsync(visitor.Page, Course.FinalTest!.Url.Value);
        foreach (var (reply, name) in new[] { ((Func<Question, Reply>)Replies.Wrong, "failed"), (Replies.Right, "passed") })
        {
            await visitor.GoAsync(Course.FinalTest.Url.Value);
            await Giving.AllAsync(visitor.Page, Course.FinalTest.Questions, reply);
            await visitor.Page.Locator($".test-result-{name}").WaitForAsync();
            await ExpectGoodAsync(visitor, name);
        }
    }

    [Fact]
    public async Task Mitt_larande_the_course_and_the_kursintyg_are_accessible_full()
    {
        var visitor = await PhoneAsync();
        var courses = Portal.Model.Courses.Where(course => course is { FinalTest: not null, Page.ValidMonths: not null } && course.Lessons.Any(lesson => lesson.Questions().Count > 0)).ToList();
        await Clock.SetAsync(visitor, Clock.Start);
        await Remembered(courses).GiveAsync(visitor);
        await visitor.Context.AddInitScriptAsync($$"""localStorage.setItem('portal.val', '{"version":1,"role":"{{RoleWithPath()}}","administration":""}');""");

        await visitor.GoAsync(Addresses.MyLearning.Value);
        await Assertions.Expect(visitor.Page.Locator(".learning-path, [data-mine-part=reminders] li, [data-mine-part=begun] .mine-card, [data-mine-part=done] .mine-card"))
            .Not.ToHaveCountAsync(0);
        await ExpectGoodAsync(visitor, "Mitt lärande");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Rensa mina uppgifter" }).ClickAsync();
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Börja repetera" }).ClickAsync();
        await visitor.Page.Locator("[data-mine-part=repeat] form").WaitForAsync();
        await ExpectGoodAsync(visitor, "a question to repeat, and being asked about clearing");
        foreach (var (url, ready) in new[]
        {
            (courses[0].Page.Url.Value, "[data-course-start]"), ($"{Addresses.Certificate}?kurs={courses[0].Page.Id}", ".proof-paper"),
            ($"{Addresses.Certificate}?kurs={courses[1].Page.Id}", ".proof-message a"), (Addresses.Certificate.Value, ".proof-message a"),
        })
        {
            await visitor.GoAsync(url);
            await visitor.Page.Locator(ready).First.WaitForAsync();
            await ExpectGoodAsync(visitor, url);
        }
    }

    [Fact]
    public async Task What_is_told_of_unreadable_data_and_of_a_browser_that_does_not_save_is_accessible()
    {
        var visitor = await PhoneAsync();
        await visitor.Context.AddInitScriptAsync($"localStorage.getItem('{Memory.Key}') ?? localStorage.setItem('{Memory.Key}', 'oläsligt');");
        await visitor.GoAsync(Addresses.MyLearning.Value);
        await visitor.Page.Locator(".notice-place .notice").WaitForAsync();
        await ExpectGoodAsync(visitor, "unreadable data");

        var blocked = await PhoneAsync();
        await blocked.Context.AddInitScriptAsync(StorageTests.Block);
        await WholeTest.AskAsync(blocked.Page, Course.FinalTest!.Url.Value);
        await blocked.GoAsync(Course.FinalTest.Url.Value);
        await Giving.AllAsync(blocked.Page, Course.FinalTest.Questions, Replies.Right);
        await blocked.Page.GetByRole(AriaRole.Button, new() { Name = "Visa kursintyg" }).ClickAsync();
        await blocked.Page.GetByRole(AriaRole.Button, new() { Name = "Skriv ut" }).ClickAsync();
        await ExpectGoodAsync(blocked, "the paper from memory, without a name");
    }

    /// <summary>One course done, one expired, one begun, and a question to repeat.</summary>
    private static Memory Remembered(List<Course> courses) => new Memory()
        .Passed(courses[0], Clock.Start)
        .Passed(courses[1], Clock.Start.AddMonths(-courses[1].Page.ValidMonths!.Value - 1))
        .Read(courses[2], 0, Clock.Start)
        .Missed(courses[2], courses[2].Lessons.SelectMany(lesson => lesson.Questions()).First(), Clock.Start);

    private string RoleWithPath() => Portal.Model.All<RolePage>().First(role => !role.LearningPath.IsEmpty).Id;

    private Task<Visitor> PhoneAsync() => ArriveAsync(new BrowserNewContextOptions { ViewportSize = Screen.Narrow });

    /// <summary>Lessons that together have every kind of question that lessons have, as few as may be.</summary>
    private List<LessonPage> OnePerKind() =>
        Enough.Of(Portal.Model.Pages.OfType<LessonPage>(), lesson => lesson.Questions().Select(question => question.Kind));

    internal static async Task ExpectGoodAsync(Visitor visitor, string state)
    {
        var page = visitor.Page;
        var rules = await Axe.LookAsync(page);
        string[] wide = [.. await page.EvaluateAsync<string[]>(Probe.Read("overflow")), .. await page.EvaluateAsync<string[]>(Probe.Read("clipped"))];
        Expected.Nothing(rules.Concat(wide).Select(fault => new Fault(new Uri(page.Url).PathAndQuery, $"{state}: {fault}")));
    }
}
