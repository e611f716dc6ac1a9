using System.Collections.Immutable;
using Portal.Model.Text;

namespace Portal.Model.Diagnostics;

/// <summary>Collects the diagnostics of a run beside the data. Safe to add to from several threads; read in a stable order.</summary>
public sealed class DiagnosticBag
{
    private readonly HashSet<Diagnostic> found = [];
    private readonly Lock gate = new();

    /// <summary>True when nothing may be written.</summary>
    public bool HasErrors
    {
        get
        {
            lock (gate)
                return found.Any(d => d.Rule.Severity == Severity.Error);
        }
    }

    /// <summary>Adds a diagnostic; the same one twice counts once.</summary>
    public void Add(DiagnosticRule rule, string path, SourceSpan span, string message, string? suggestion = null)
    {
        lock (gate)
            found.Add(new Diagnostic(rule, path, span, message, suggestion));
    }

    /// <summary>Adds what was found elsewhere.</summary>
    public void Add(IEnumerable<Diagnostic> others)
    {
        lock (gate)
            found.UnionWith(others);
    }

    /// <summary>Reports a reference to something that does not exist, with the nearest existing name.</summary>
    public void AddUnknown(
        DiagnosticRule rule, string path, SourceSpan span, string message, string word, IEnumerable<string> known)
    {
        var all = known.ToList();
        var nearest = Suggestion.Nearest(word, all);
        var remedy = nearest is not null
            ? $"Menade du \"{nearest}\"?"
            : all.Count is > 0 and <= 24 ? $"Det här går att välja: {string.Join(", ", all.Order(SwedishOrder.Instance))}." : null;
        Add(rule, path, span, message, remedy);
    }

    /// <summary>All diagnostics, by file, place and code.</summary>
    public ImmutableArray<Diagnostic> Sorted()
    {
        lock (gate)
        {
            return
            [
                .. found
                    .OrderBy(d => d.Path, StringComparer.Ordinal)
                    .ThenBy(d => d.Span.Line).ThenBy(d => d.Span.Column)
                    .ThenBy(d => d.Rule.Code, StringComparer.Ordinal)
                    .ThenBy(d => d.Message, StringComparer.Ordinal),
            ];
        }
    }
}
