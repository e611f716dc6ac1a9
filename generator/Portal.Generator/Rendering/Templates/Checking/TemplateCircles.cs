using System.Collections.Immutable;
using Portal.Model.Diagnostics;
using Scriban.Syntax;

namespace Portal.Generator.Rendering.Templates.Checking;

/// <summary>Finds templates that draw themselves, and tells the call that is to be taken away.</summary>
internal static class TemplateCircles
{
    /// <summary>
    /// Tells each circle once. The program's templates have none, so that one goes through a call that a template of the content makes
    /// and the program's in its place does not: that one is told.
    /// </summary>
    /// <param name="templates">The templates.</param>
    /// <param name="calls">The templates that each of them calls, with the first place. What is told is taken out.</param>
    /// <param name="callsOf">The templates that another template calls.</param>
    /// <param name="bag">Where it is told.</param>
    public static void Tell(ImmutableArray<Template> templates, Dictionary<string, Dictionary<string, ScriptVariable>> calls, Func<Template, Dictionary<string, ScriptVariable>> callsOf, DiagnosticBag bag)
    {
        foreach (var template in templates.OrderBy(template => template.Original is null))
        {
            var name = template.Name;
            var own = template.Original is { } original ? callsOf(original) : [];
            foreach (var (next, call) in calls[name].Where(call => !own.ContainsKey(call.Key)).OrderBy(call => call.Value.Span.Start.Offset).ToList())
                if (Way(next, name, calls) is { } way)
                {
                    bag.Add(DiagnosticRules.TemplateCircle, template.File.Path, Template.Place(call.Span), $"mallen ritar sig själv: {name} ritar {string.Join(", som ritar ", way)}", $"Ta bort {call} här.");
                    calls[name].Remove(next);
                }
        }
    }

    /// <summary>The shortest way from one template to another by calls, both ends included; null when there is none.</summary>
    private static ImmutableList<string>? Way(string from, string to, Dictionary<string, Dictionary<string, ScriptVariable>> calls)
    {
        var (ways, seen) = (new Queue<ImmutableList<string>>([[from]]), new HashSet<string> { from });
        while (ways.TryDequeue(out var way))
        {
            if (way[^1] == to)
                return way;
            foreach (var next in calls[way[^1]].Keys.Where(seen.Add))
                ways.Enqueue(way.Add(next));
        }
        return null;
    }
}
