using Microsoft.Playwright;
using Portal.BrowserTests.Harness;
using Portal.BrowserTests.Learning.Harness;
using Portal.Model.Pages;

namespace Portal.BrowserTests.Learning;

/// <summary>All questions of all courses, in the browser against the content: what is right is accepted, and what is wrong gets its own feedback.</summary>
public sealed class EveryQuestionTests(PublishedPortal portal) : BrowserTest(portal)
{
    /// <summary>The content had so many when this was written; a number far below means that questions are not found.</summary>
    private const int Fewest = 250;

    [Fact]
    public void Every_question_has_a_right_reply_and_one_that_is_less_than_right()
    {
        var questions = Portal.Model.Pages.SelectMany(page => page.Questions()).ToList();
        Assert.InRange(questions.Count, Fewest, 10_000);
        Assert.All(questions, question => Assert.Contains(Cases.Of(question), each => each.Share == question.BestShare));
        Assert.All(questions, question => Assert.Contains(Cases.Of(question), each => each.Share < 1));
    }

    [Fact]
    public async Task A_lesson_accepts_what_is_right_and_tells_of_each_wrong_answer_why()
    {
        var lessons = Portal.Model.Pages.OfType<LessonPage>().Where(lesson => lesson.Questions().Count > 0).ToDictionary(lesson => lesson.Url.Value);
        Expected.Nothing(await LookAtAsync([.. lessons.Keys], () => new(), async (visitor, url) =>
        {
            // What is wrong first, so that the right answer must take it away.
            var cases = lessons[url].Questions().SelectMany(question => Cases.Of(question)).OrderBy(each => each.Share).ToList();
            return cases.Zip(await Giving.AllAsync(visitor.Page, cases), (each, seen) => each.Faults(seen)).SelectMany(faults => faults);
        }));
    }

    [Fact]
    public async Task A_test_accepts_what_is_right_and_tells_of_each_wrong_answer_why()
    {
        var tests = Portal.Model.Pages.OfType<TestPage>().ToDictionary(test => test.Url.Value);
        Expected.Nothing(await LookAtAsync([.. tests.Keys], () => new(), async (visitor, url) =>
        {
            await WholeTest.AskAsync(visitor.Page, url);
            var questions = tests[url].Questions.Select(Cases.Of).ToList();
            var faults = new List<string>();
            await visitor.GoAsync(url);
            for (var round = 0; round < questions.Max(cases => cases.Length); round++)
            {
                var cases = questions.Select(cases => cases[Math.Min(round, cases.Length - 1)]).ToList();
                var seen = await Giving.AllAsync(visitor.Page, cases);
                faults.AddRange(cases.Zip(seen, (each, seen) => each.Faults(seen)).SelectMany(found => found));
                faults.AddRange(await ResultFaultsAsync(visitor.Page, cases));
            }
            return faults;
        }));
    }

    private static async Task<IEnumerable<string>> ResultFaultsAsync(IPage page, IReadOnlyList<Case> cases)
    {
        var percent = (int)Math.Floor(cases.Sum(each => each.Share * each.Question.Head.Points) * 100 / cases.Sum(each => each.Question.Head.Points) + 0.000001m);
        var title = await page.Locator(".test-result h2").InnerTextAsync();
        return title.EndsWith($": {percent} procent", StringComparison.Ordinal) ? [] : [$"the result is \"{title}\" and not {percent} percent"];
    }
}
