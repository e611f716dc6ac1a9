using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Portal.BrowserTests.Harness;
using Portal.BrowserTests.Learning.Harness;
using static Microsoft.Playwright.Assertions;
using Portal.Model;

namespace Portal.BrowserTests.Learning;

/// <summary>Courses and the kursintyg on paper.</summary>
public sealed partial class LearningPrintTests(PublishedPortal portal) : BrowserTest(portal)
{
    private const string Name = "Alva Test Testsson";

    /// <summary>All that the site can keep in a browser, and the address.</summary>
    private const string Kept = """
        async () => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href, history.state,
          (await indexedDB.databases()).map(each => each.name), await caches.keys()])
        """;

    [Fact]
    public async Task A_course_is_printed_with_its_questions_first_and_all_answers_at_the_end()
    {
        var course = Portal.FirstWithTest();
        var questions = course.Lessons.SelectMany(lesson => lesson.Questions()).Concat(course.FinalTest!.Questions).ToList();
        var visitor = await VisitAsync(Addresses.Booklet(course.Page).Value);
        await visitor.Page.EmulateMediaAsync(new() { Media = Media.Print });

        var chapters = visitor.Page.Locator("section.chapter");
        await Expect(chapters.Last.GetByRole(AriaRole.Heading, new() { Level = 2 })).ToHaveTextAsync("Facit");
        await Expect(chapters.Last.Locator(".answer-key-prompt")).ToHaveCountAsync(questions.Count);
        await Expect(chapters.Last.Locator(".question-explanation:visible")).ToHaveCountAsync(questions.Count);
        Assert.Equal(questions.Select(question => question.Head.Prompt), (await chapters.Last.Locator(".answer-key-prompt").AllInnerTextsAsync()).Select(text => text.Replace("\u00AD", "", StringComparison.Ordinal)));

        var before = visitor.Page.Locator("section.chapter:not(.answer-key)");
        await Expect(before.Locator("form.question:visible")).ToHaveCountAsync(questions.Count);
        await Expect(before.Locator(".option-feedback:visible, .question-explanation:visible, .right-options")).ToHaveCountAsync(0);
        await Expect(before.GetByRole(AriaRole.Button)).ToHaveCountAsync(0);
        Assert.True(Pages(await visitor.Page.PdfAsync(new() { Format = "A4" })) > 5);
    }

    [Fact]
    public async Task A_kursintyg_is_one_sheet_with_the_name_which_is_kept_nowhere()
    {
        var course = Portal.FirstWithTest();
        var visitor = await ArriveAsync();
        await Clock.SetAsync(visitor, Clock.Start);
        await new Memory().Passed(course, Clock.Start, 92).GiveAsync(visitor);
        await visitor.Context.AddInitScriptAsync("window.print = () => { window.__printed = document.querySelector('main').innerText; };");
        await visitor.GoAsync($"{Addresses.Certificate}?kurs={course.Page.Id}");
        var before = await visitor.Page.EvaluateAsync<string>(Kept);

        await visitor.Page.GetByLabel("Ditt namn").PressSequentiallyAsync(Name);
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Skriv ut" }).ClickAsync();
        Assert.Contains(Name, await visitor.Page.EvaluateAsync<string>("() => window.__printed"));

        await visitor.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(visitor.Page.GetByRole(AriaRole.Article)).ToContainTextAsync(Name);
        await Expect(visitor.Page.GetByRole(AriaRole.Article)).ToContainTextAsync("92 procent rätt");
        await Expect(visitor.Page.GetByLabel("Ditt namn")).ToBeHiddenAsync();
        Assert.Equal(1, Pages(await visitor.Page.PdfAsync(new() { Format = "A4" })));

        Assert.Equal(before, await visitor.Page.EvaluateAsync<string>(Kept));
        await visitor.Page.ReloadAsync();
        Assert.DoesNotContain(Name, await visitor.Page.ContentAsync());
        await Expect(visitor.Page.GetByLabel("Ditt namn")).ToHaveValueAsync("");
    }

    [Fact]
    public async Task The_result_of_a_test_is_printed_with_several_questions_on_a_page()
    {
        var course = Portal.CourseWith(test => test.OneAtATime && test.Attempts is null);
        var visitor = await ArriveAsync();
        await Clock.SetAsync(visitor, Clock.Start); // what is drawn follows from the time, and questions differ in length
        var learner = new Learner(visitor, course, new MouseHands());
        await learner.TakeAsync(Replies.Wrong);
        await Expect(visitor.Page.Locator(".test-result")).ToBeVisibleAsync();
        await visitor.Page.EmulateMediaAsync(new() { Media = Media.Print });

        var pages = Pages(await visitor.Page.PdfAsync(new() { Format = "A4" }));
        TestContext.Current.TestOutputHelper!.WriteLine($"{course.FinalTest!.Asked} questions on {pages} pages");
        Assert.InRange(pages, 1, course.FinalTest.Asked / 2);
        await Expect(visitor.Page.Locator(".question-explanation:visible")).ToHaveCountAsync(course.FinalTest.Asked);
    }

    [Fact]
    public async Task The_code_of_a_kursintyg_says_what_is_on_it_and_a_mistyped_one_is_refused()
    {
        var course = Portal.FirstWithTest();
        var visitor = await ArriveAsync();
        await Clock.SetAsync(visitor, Clock.Start);
        await new Memory().Passed(course, Clock.Start, 92).GiveAsync(visitor);
        await visitor.GoAsync($"{Addresses.Certificate}?kurs={course.Page.Id}");
        var code = await visitor.Page.Locator("[data-proof-code]").InnerTextAsync();

        await visitor.GoAsync(Addresses.CheckCode.Value);
        await visitor.Page.GetByLabel("Kontrollkod").FillAsync(code.ToLowerInvariant());
        await visitor.Page.Keyboard.PressAsync("Enter");
        var answer = visitor.Page.Locator(".check-code-answer");
        await Expect(answer).ToContainTextAsync("Koden är rätt skriven.");
        await Expect(answer).ToContainTextAsync(course.Page.Meta.Title);
        await Expect(answer).ToContainTextAsync("92 procent");
        await Expect(answer).ToContainTextAsync(course.Page.ValidMonths is null ? "Tills vidare" : "Till och med");

        await visitor.Page.GetByLabel("Kontrollkod").FillAsync((code[0] == '7' ? '8' : '7') + code[1..]);
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(answer).ToContainTextAsync("Koden stämmer inte.");
    }

    private static int Pages(byte[] pdf) => PdfPage().Count(Encoding.Latin1.GetString(pdf));

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex PdfPage();
}
