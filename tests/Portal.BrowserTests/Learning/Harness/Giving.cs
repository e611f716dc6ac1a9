using Microsoft.Playwright;
using Portal.BrowserTests.Harness;
using Portal.Model.Learning;

namespace Portal.BrowserTests.Learning.Harness;

/// <summary>Replies to many questions on a page at once, without waiting as a person would.</summary>
public static class Giving
{
    /// <summary>Gives the replies one after another, in a test before it is handed in, and tells what is seen of each.</summary>
    public static Task<Seen[]> AllAsync(IPage page, IEnumerable<Case> cases) => AllAsync(page, cases.Select(each => (each.Question, each.Reply)));

    /// <summary>Gives each question a reply.</summary>
    public static Task<Seen[]> AllAsync(IPage page, IEnumerable<Question> questions, Func<Question, Reply> reply) =>
        AllAsync(page, questions.Select(question => (question, reply(question))));

    private static Task<Seen[]> AllAsync(IPage page, IEnumerable<(Question Question, Reply Reply)> replies) => page.EvaluateAsync<Seen[]>(
        Probe.Read("give"), replies.Select(each => new { id = each.Question.Head.Id, kind = each.Reply.Kind, texts = each.Reply.Texts.ToArray() }).ToArray());
}
