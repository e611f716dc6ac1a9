using Microsoft.Playwright;
using Portal.BrowserTests.Harness;
using Portal.BrowserTests.Learning.Harness;
using Portal.Model;
using Portal.Model.Learning;
using static Microsoft.Playwright.Assertions;

namespace Portal.BrowserTests.Learning;

/// <summary>After a test: what was wrong stays readable, and the next attempt asks other questions.</summary>
public sealed class LastAttemptTests(PublishedPortal portal) : BrowserTest(portal)
{
    private Course Course => Portal.CourseWith(test => test.OneAtATime && test.Attempts is null && Spare(test) > 3);

    [Fact]
    public async Task The_last_attempt_can_be_read_from_the_course_Mitt_larande_and_the_test_until_a_new_one_is_handed_in()
    {
        var (visitor, learner, asked) = await FailAsync();
        foreach (var (page, link) in new[] { (Course.Page.Url.Value, "Visa senaste försöket på provet"), (Addresses.MyLearning.Value, "Visa senaste försöket på provet") })
        {
            await visitor.GoAsync(page);
            await visitor.Page.GetByRole(AriaRole.Link, new() { Name = link }).ClickAsync();
            await ExpectLastAsync(visitor, asked);
        }
        await learner.Page.ReloadAsync();
        await ExpectLastAsync(visitor, asked);
        await learner.Button("Gör om provet").ClickAsync();
        await learner.Button("Visa senaste försöket").ClickAsync();
        await ExpectLastAsync(visitor, asked);

        await learner.Button("Gör om provet").ClickAsync();
        await learner.Button("Gör om provet").ClickAsync();
        await learner.AnswerAsync(Replies.Right);
        await visitor.GoAsync(Course.Page.Url.Value);
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Visa senaste försöket på provet" }).ClickAsync();
        await ExpectLastAsync(visitor, asked);
        await learner.Button("Fortsätt provet").ClickAsync();
        var again = await learner.AnswerAllAsync(Replies.Right);
        await learner.HandInAsync();
        await learner.ResumeAsync();
        await learner.Button("Visa senaste försöket").ClickAsync();
        await Expect(visitor.Page.Locator(".test-result h2")).ToHaveTextAsync("Godkänt: 100 procent");
        await Expect(visitor.Page.Locator("form.question:visible")).ToHaveCountAsync(again.Count);
    }

    [Fact]
    public async Task Gor_om_provet_leads_to_the_beginning_of_the_test_and_the_focus_with_it()
    {
        var (visitor, learner, _) = await FailAsync(new() { ViewportSize = new() { Width = 390, Height = 844 } });
        await learner.Button("Gör om provet").ClickAsync();
        var title = visitor.Page.GetByRole(AriaRole.Heading, new() { Name = "Innan du börjar" });
        await Expect(title).ToBeFocusedAsync();
        await Expect(title).ToBeInViewportAsync();
    }

    [Fact]
    public async Task The_next_attempt_asks_what_the_last_one_did_not_as_far_as_each_group_goes()
    {
        var (_, learner, first) = await FailAsync();
        await learner.Button("Gör om provet").ClickAsync();
        await learner.Button("Gör om provet").ClickAsync();
        var second = await learner.AnswerAllAsync(_ => null);
        var test = Course.FinalTest!;
        foreach (var draw in test.Draws)
        {
            var group = test.Questions.Where(question => question.Head.Group == draw.Group.Value).ToList();
            Assert.Equal(Math.Max(0, (2 * draw.Count) - group.Count), first.Intersect(second).Intersect(group).Count());
        }
    }

    [Fact]
    public async Task A_question_that_was_edited_or_is_gone_is_told_of()
    {
        var (visitor, learner, asked) = await FailAsync();
        await WholeTest.ChangeAsync(visitor.Page, Course.FinalTest!.Url.Value, html => html.Replace(asked[0].Head.Hash, "00000000").Replace($"data-question=\"{asked[1].Head.Id}\"", "data-question=\"ny\""));
        await learner.ResumeAsync();
        await learner.Button("Visa senaste försöket").ClickAsync();
        await Expect(visitor.Page.GetByText("Frågan har ändrats sedan du svarade. Här står den som den är nu, utan ditt svar.")).ToHaveCountAsync(1);
        await Expect(visitor.Page.GetByText("En fråga som du fick finns inte längre i provet.")).ToHaveCountAsync(1);
    }

    /// <summary>How many more questions the test holds than it asks.</summary>
    private static int Spare(Model.Pages.TestPage test) => test.Questions.Count() - test.Asked;

    private async Task<(Visitor Visitor, Learner Learner, IReadOnlyList<Question> Asked)> FailAsync(BrowserNewContextOptions? options = null)
    {
        var visitor = await ArriveAsync(options);
        var learner = new Learner(visitor, Course, new MouseHands());
        var asked = await learner.TakeAsync(Replies.Wrong);
        await Expect(visitor.Page.Locator(".test-result h2")).ToContainTextAsync("Inte godkänt");
        return (visitor, learner, asked);
    }

    private static async Task ExpectLastAsync(Visitor visitor, IReadOnlyList<Question> asked)
    {
        await Expect(visitor.Page.GetByText("Ditt senaste försök, ")).ToBeVisibleAsync();
        await Expect(visitor.Page.Locator(".test-result h2")).ToContainTextAsync("Inte godkänt");
        await Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Name = "Läs igen" })).ToBeVisibleAsync();
        var forms = visitor.Page.Locator("form.question:visible");
        await Expect(forms).ToHaveCountAsync(asked.Count);
        for (var at = 0; at < asked.Count; at++)
        {
            var form = forms.Nth(at);
            await Expect(form).ToHaveAttributeAsync("data-question", asked[at].Head.Id);
            await Expect(form.Locator(".question-result-kept")).ToContainTextAsync(new System.Text.RegularExpressions.Regex("Inte riktigt|Delvis rätt"));
            await Expect(form.Locator(".question-explanation")).ToBeVisibleAsync();
            await Expect(form.GetByText("Visa svaret")).ToBeVisibleAsync();
            if (asked[at] is ChoiceQuestion choice)
                await Expect(form.Locator("input:checked").First).ToBeCheckedAsync();
            else if (asked[at] is TextQuestion)
                await Expect(form.Locator(".given")).ToHaveTextAsync(Replies.Wrong(asked[at]).Texts[0]);
        }
    }
}
