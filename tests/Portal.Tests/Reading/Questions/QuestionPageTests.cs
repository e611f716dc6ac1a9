using Portal.Generator.Reading.Questions;
using Portal.Model.Learning;
using Portal.Model.Pages;

namespace Portal.Tests;

/// <summary>The Swedish page that messages send editors to shows every form of question, with its result, and every setting.</summary>
public sealed class QuestionPageTests
{
    private const string Path = "om-portalen/skriva-fragor.md";

    [Fact]
    public async Task Every_form_is_shown_with_its_result()
    {
        var examples = (await PageAsync()).Body.Examples.Select(placed => placed.Question).ToList();

        Assert.Equal(["gap", "match", "multiple", "number", "order", "scenario", "single", "text"], examples.Select(question => question.Kind).Distinct().Order());
        Assert.Contains(examples, question => question is ChoiceQuestion { IsTrueFalse: true });
        Assert.Contains(examples, question => !question.Head.Hint.IsEmpty);
        var html = (await LinkopingBuild.ResultAsync()).Files.At("om-portalen/skriva-fragor/index.html").MainHtml();
        Assert.All(examples, question => Assert.Contains($"data-question=\"{question.Head.Id}\"", html));
    }

    [Fact]
    public async Task Every_setting_and_outcome_is_named()
    {
        var text = (await PageAsync()).Source.Text;

        Assert.All(QuestionSettings.Keys, key => Assert.Contains($"\n| `{key}` |", text));
        Assert.All(SwedishNames.Outcomes.Keys.Prepend(SettingsComment.Outcome), word => Assert.Contains($"`{word}`", text));
        Assert.Contains($"högst {LearningLimits.IdLength} tecken", text);
        Assert.Contains($"Högst {LearningLimits.MaxText} tecken", text);
        Assert.Contains($"Högst {LearningLimits.MaxGap} tecken", text);
    }

    [Fact]
    public void Messages_do_not_name_the_page_for_another_municipality_has_none() => Assert.DoesNotContain(
        Repository.SourceFiles("generator").Where(path => path.EndsWith(".cs")), path => Repository.Read(path).Contains(Path));

    private static async Task<Page> PageAsync() => (await LinkopingBuild.ResultAsync()).Model!.Pages.Single(page => page.Source.Path == Path);
}
