using System.Collections.Immutable;
using Portal.Model.Learning;

namespace Portal.BrowserTests.Learning.Harness;

/// <summary>A way through a scenario: the links to follow and the ending they lead to.</summary>
public sealed record Way(ImmutableArray<string> Links, Step End);

/// <summary>Finds ways through scenarios.</summary>
public static class Ways
{
    /// <summary>The shortest way to every ending.</summary>
    public static IReadOnlyList<Way> To(ScenarioQuestion scenario)
    {
        var ways = new List<Way>();
        var seen = new HashSet<string>();
        var waiting = new Queue<(ImmutableArray<string> Links, ImmutableArray<Choice> Choices)>([([], scenario.Choices)]);
        while (waiting.TryDequeue(out var at))
        {
            foreach (var choice in at.Choices.Where(choice => seen.Add(choice.Anchor)))
            {
                var step = scenario.Steps.Single(step => step.Anchor == choice.Anchor);
                ImmutableArray<string> links = [.. at.Links, choice.Text];
                if (step.Outcome is null)
                    waiting.Enqueue((links, step.Choices));
                else
                    ways.Add(new Way(links, step));
            }
        }
        return ways;
    }
}
