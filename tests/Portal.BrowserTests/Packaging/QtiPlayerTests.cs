using Portal.BrowserTests.Harness;
using Portal.Generator.Packaging.Qti;
using Portal.Generator.Rendering;
using Portal.Model;
using Portal.Model.Learning;
using Portal.Model.Output;
using Portal.Model.Rendering;
using Portal.Tests.Support;

namespace Portal.BrowserTests.Packaging;

/// <summary>
/// A player that was not written here shows every item of the real courses, and gives a right answer the points that the portal gives it; to some of
/// each kind it is also given half right and wrong ones. <c>PORTAL_LONG=1</c> gives all answers to all.
/// </summary>
public sealed class QtiPlayerTests(PublishedPortal portal)
{
    private static readonly int OfEachKind = LongRun.Of(5, int.MaxValue);

    [Fact]
    public async Task Items_of_the_real_courses_are_played_and_scored_as_in_the_portal()
    {
        var site = new SiteContext(portal.Model, SiteAssets.Read(SiteAssets.DefaultFolder).Urls);
        var items = portal.Model.Courses.SelectMany(course => Items(site, course)).GroupBy(item => item.Question.Kind)
            .SelectMany(kind => kind.Select((item, at) => (item.File, item.Question, Answers: QtiAnswer.To(item.Question).Take(at < OfEachKind ? int.MaxValue : 1).ToList()))).ToList();
        Assert.Equal(7, items.Select(item => item.Question.Kind).Distinct().Count());

        await using var player = await QtiPlayer.OpenAsync(portal.Browser);
        var played = await player.PlayAsync(items.Select(item => (item.File, item.Answers)));

        Expected.Nothing(items.Zip(played).SelectMany(pair => Faults(pair.First.Question, pair.First.Answers, pair.Second).Select(fault => new Fault(pair.First.File.Path, fault))));
    }

    private static IEnumerable<(OutputFile File, Question Question)> Items(SiteContext site, Course course)
    {
        var questions = course.Parts.SelectMany(part => part.Body.Questions).ToDictionary(placed => $"items/{placed.Question.Head.Id}.xml", placed => placed.Question);
        return QtiExport.Of(site, course).Files.Where(file => questions.ContainsKey(file.Path)).Select(file => (file, questions[file.Path]));
    }

    private static IEnumerable<string> Faults(Question question, List<QtiAnswer> answers, QtiPlayed played)
    {
        foreach (var fault in played.Faults)
            yield return fault;
        if (!played.Seen.Contains(question.Head.Prompt, StringComparison.Ordinal))
            yield return "the prompt is not seen";
        if (answers.Count != played.Results.Length)
            yield return "not all answers could be given";
        foreach (var (answer, result) in answers.Zip(played.Results))
        {
            if (Math.Abs(result.Score - answer.Share * question.Head.Points) > 0.0001m)
                yield return $"{answer} gave {result.Score} of {question.Head.Points} points";
            if (!result.Feedback.Order().SequenceEqual(answer.Feedback(question).Order()))
                yield return $"{answer} is told {string.Join(' ', result.Feedback)}";
        }
    }
}
