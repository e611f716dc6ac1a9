using System.Collections.Immutable;
using Portal.Model.Learning;
using Portal.Model.Rendering;
using Portal.Model.Text;

namespace Portal.Generator.Views;

/// <summary>A situation in steps, where each choice leads on.</summary>
/// <param name="Start">The id of the question's heading, where it begins.</param>
/// <param name="Choices">The first ways on.</param>
/// <param name="Steps">The steps, in the order of the file.</param>
public sealed record ScenarioAnswersView(string Start, ImmutableArray<ScenarioChoiceView> Choices, ImmutableArray<ScenarioStepView> Steps) : AnswersView
{
    /// <summary>The view of a scenario.</summary>
    public static ScenarioAnswersView Of(Words words, QuestionPart part, ScenarioQuestion scenario)
    {
        return new(part.IdOf(scenario.Head.Anchor), Choices(scenario.Choices), [.. scenario.Steps.Select(Step)]);

        ImmutableArray<ScenarioChoiceView> Choices(ImmutableArray<Choice> choices) =>
            [.. choices.Select(choice => new ScenarioChoiceView(choice.Text, part.IdOf(choice.Anchor), scenario.NumberOf(choice.Anchor)))];

        ScenarioStepView Step(Step step) => new(
            part.IdOf(step.Anchor), scenario.NumberOf(step.Anchor), part.Level + 1, step.Title, part.HtmlOf(step.Text),
            Choices(step.Choices), step.Outcome is { } outcome ? ScenarioEndView.Of(words, outcome) : null);
    }
}

/// <summary>A way on in a scenario.</summary>
/// <param name="Text">What one does.</param>
/// <param name="StepId">The id of the step that it leads to.</param>
/// <param name="Number">The number of that step on paper.</param>
public sealed record ScenarioChoiceView(string Text, string StepId, int Number);

/// <summary>A step of a scenario.</summary>
/// <param name="Id">The id of its heading.</param>
/// <param name="Number">Its number on paper, from 1.</param>
/// <param name="Level">The level of its heading.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Text">What has happened.</param>
/// <param name="Choices">The ways on; none at an end.</param>
/// <param name="End">How it ended, at an end.</param>
public sealed record ScenarioStepView(string Id, int Number, int Level, string Title, FinishedHtml Text, ImmutableArray<ScenarioChoiceView> Choices, ScenarioEndView? End);

/// <summary>How a scenario ends.</summary>
/// <param name="Kind"><c>good</c>, <c>partial</c> or <c>bad</c>.</param>
/// <param name="Text">The same as a sentence: <c>Slut: det gick bra.</c></param>
public sealed record ScenarioEndView(string Kind, string Text)
{
    /// <summary>The view of an outcome.</summary>
    public static ScenarioEndView Of(Words words, Outcome outcome) => outcome switch
    {
        Outcome.Good => new("good", words.Of("scenario.end_good")),
        Outcome.Partial => new("partial", words.Of("scenario.end_partial")),
        _ => new("bad", words.Of("scenario.end_bad")),
    };
}
