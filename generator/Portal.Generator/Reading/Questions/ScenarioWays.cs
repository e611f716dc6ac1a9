using Portal.Model.Diagnostics;
using Portal.Model.Learning;

namespace Portal.Generator.Reading.Questions;

/// <summary>Checks the ways through a scenario: every choice leads to a step, every step can be reached and leads on to an ending.</summary>
public static class ScenarioWays
{
    /// <summary>Reports what is wrong. A choice that leads to no heading of the page is reported as a link that does.</summary>
    public static void Check(QuestionDraft draft, ScenarioQuestion question)
    {
        if (question.Choices.IsEmpty)
            draft.Report(DiagnosticRules.DeadEnd, draft.Heading, "scenariot börjar utan val", "Lägg till en lista med länkar: - [Backa](#backa).");
        var steps = question.Steps.DistinctBy(step => step.Anchor).ToDictionary(step => step.Anchor);
        var unknown = question.Steps.SelectMany(step => step.Choices).Concat(question.Choices).Where(choice => !steps.ContainsKey(choice.Anchor)).ToList();
        foreach (var choice in unknown.Where(choice => draft.Log.Anchors.Contains(choice.Anchor)))
            draft.Log.ReportUnknown(DiagnosticRules.DeadEnd, choice.Span, $"steget \"#{choice.Anchor}\" finns inte i frågan", choice.Anchor, []);
        var reached = Reached(question.Choices, steps);
        foreach (var step in question.Steps.Where(step => unknown.Count == 0 && !question.Choices.IsEmpty && !reached.Contains(step.Anchor)))
            draft.Log.ReportUnknown(DiagnosticRules.UnreachableStep, step.Span, $"inget val leder till steget \"{step.Title}\"", step.Anchor, []);
        var ending = Ending(question.Steps, steps);
        if (question.Steps.FirstOrDefault(step => reached.Contains(step.Anchor) && !ending.Contains(step.Anchor)) is { } circle)
            draft.Log.ReportUnknown(DiagnosticRules.DeadEnd, circle.Span, $"från steget \"{circle.Title}\" går det inte att komma till något slut", circle.Anchor, []);
    }

    private static HashSet<string> Reached(IEnumerable<Choice> choices, Dictionary<string, Step> steps)
    {
        var reached = new HashSet<string>();
        var next = new Stack<Choice>(choices);
        while (next.TryPop(out var choice))
            if (steps.TryGetValue(choice.Anchor, out var step) && reached.Add(step.Anchor))
                foreach (var further in step.Choices)
                    next.Push(further);
        return reached;
    }

    /// <summary>Steps from which an ending can be reached. One whose fault is reported already counts as an ending.</summary>
    private static HashSet<string> Ending(IEnumerable<Step> all, Dictionary<string, Step> steps)
    {
        var before = all.SelectMany(step => step.Choices.Select(choice => (choice.Anchor, step))).ToLookup(pair => pair.Anchor, pair => pair.step);
        var ending = new HashSet<string>();
        var next = new Stack<Step>(steps.Values.Where(step => step.Choices.IsEmpty || step.Choices.Any(choice => !steps.ContainsKey(choice.Anchor))));
        while (next.TryPop(out var step))
            if (ending.Add(step.Anchor))
                foreach (var earlier in before[step.Anchor])
                    next.Push(earlier);
        return ending;
    }
}
