using Microsoft.Playwright;
using Portal.BrowserTests.Harness;
using Portal.Model;
using Portal.Model.Learning;
using static Microsoft.Playwright.Assertions;

namespace Portal.BrowserTests.Learning.Harness;

/// <summary>Takes the final test of a course.</summary>
public sealed class Learner(IPage window, Course course, IHands hands)
{
    /// <summary>Takes it in a visitor's window.</summary>
    public Learner(Visitor visitor, Course course, IHands hands)
        : this(visitor.Page, course, hands)
    {
    }

    /// <summary>The window that the test is taken in.</summary>
    public IPage Page { get; init; } = window;

    /// <summary>The document that the test is in, when it is another than the window's.</summary>
    public ILocator? In { get; init; }

    private ILocator Root => In ?? Page.Locator("html");

    /// <summary>Opens the test and begins.</summary>
    public async Task BeginAsync()
    {
        await ResumeAsync();
        await hands.PressAsync(Button("Börja provet"));
    }

    /// <summary>Opens the test, which goes on where it was broken off.</summary>
    public Task ResumeAsync() => Page.GotoAsync(course.FinalTest!.Url.Value);

    /// <summary>The question that is asked now, in this window.</summary>
    public async Task<(ILocator Form, Question Question)> AskedAsync()
    {
        await Page.BringToFrontAsync();
        var form = Root.Locator("form.question:visible");
        var id = await form.GetAttributeAsync("data-question");
        return (form, course.FinalTest!.Questions.Single(question => question.Head.Id == id));
    }

    /// <summary>Answers the question that is asked now, and tells which it was.</summary>
    public async Task<Question> AnswerAsync(Func<Question, Reply> reply)
    {
        var (form, question) = await AskedAsync();
        await Answering.GiveAsync(form, reply(question), hands);
        return question;
    }

    /// <summary>Answers question after question, to the look over the answers, and tells which were asked. Null leaves a question without an answer.</summary>
    public async Task<IReadOnlyList<Question>> AnswerAllAsync(Func<Question, Reply?> reply)
    {
        var asked = new List<Question>();
        while (asked.Count < course.FinalTest!.Asked)
        {
            var (form, question) = await AskedAsync();
            await Expect(form.Locator(".question-label")).ToHaveTextAsync($"Fråga {asked.Count + 1} av {course.FinalTest.Asked}");
            if (reply(question) is { } given)
                await Answering.GiveAsync(form, given, hands);
            asked.Add(question);
            await OnAsync();
        }
        return asked;
    }

    /// <summary>Goes to the next question, or after the last to the look over the answers.</summary>
    public async Task OnAsync()
    {
        await Page.BringToFrontAsync();
        await hands.PressAsync(Root.GetByRole(AriaRole.Button, new() { NameRegex = new("^(Nästa|Granska svaren)$") }));
    }

    /// <summary>Hands the test in.</summary>
    public Task HandInAsync() => hands.PressAsync(Button("Lämna in"));

    /// <summary>The whole test, with the questions that were asked.</summary>
    public async Task<IReadOnlyList<Question>> TakeAsync(Func<Question, Reply?> reply)
    {
        await BeginAsync();
        var asked = await AnswerAllAsync(reply);
        await HandInAsync();
        return asked;
    }

    /// <summary>A button by its words.</summary>
    public ILocator Button(string name) => Root.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    /// <summary>A link in the text of the page by its words.</summary>
    public ILocator Link(string name) => Root.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = name, Exact = true });
}
