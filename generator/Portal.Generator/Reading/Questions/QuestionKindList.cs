using System.Collections.Immutable;

namespace Portal.Generator.Reading.Questions;

/// <summary>All kinds of questions. The first that recognises the answers reads them.</summary>
public static class QuestionKindList
{
    /// <summary>The kinds; the scenario first, since its steps may hold anything.</summary>
    public static ImmutableArray<IQuestionKind> All { get; } =
        [new ScenarioKind(), new ChoiceKind(), new OrderKind(), new MatchKind(), new GapKind(), new NumberKind(), new TextKind()];
}
