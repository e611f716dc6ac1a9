using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Portal.Model.Text;

namespace Portal.Model.Diagnostics;

/// <summary>Collects the diagnostics of a run beside the data. Safe to add to from several threads; read in a stable order.</summary>
public sealed class DiagnosticBag
{
    /// <summary>Most diagnostics of one rule in one file; the others are only counted.</summary>
    public const int MostOfAKind = 20;

    /// <summary>Most characters of a sentence. The longest that the program itself writes has half as many.</summary>
    private const int Longest = 600;

    private readonly HashSet<Diagnostic> found = [];
    private readonly Dictionary<(DiagnosticRule Rule, string Path), (int Count, SourceSpan FirstLeftOut)> kinds = [];
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
        var diagnostic = new Diagnostic(rule, path, span, Short(message), suggestion is null ? null : Short(suggestion));
        lock (gate)
        {
            if (found.Contains(diagnostic))
                return;
            ref var kind = ref CollectionsMarshal.GetValueRefOrAddDefault(kinds, (rule, path), out _);
            if (++kind.Count <= MostOfAKind)
                found.Add(diagnostic);
            else if (kind.Count == MostOfAKind + 1)
                kind.FirstLeftOut = span;
        }
    }

    /// <summary>True when no more of a rule are told in a file, so that there is no need to look for a remedy.</summary>
    public bool IsFull(DiagnosticRule rule, string path)
    {
        lock (gate)
            return kinds.GetValueOrDefault((rule, path)).Count >= MostOfAKind;
    }

    /// <summary>True when one of the rules was broken somewhere.</summary>
    public bool HasAny(params DiagnosticRule[] rules)
    {
        lock (gate)
            return found.Any(d => rules.Contains(d.Rule));
    }

    /// <summary>Adds what was found elsewhere.</summary>
    public void Add(IEnumerable<Diagnostic> others)
    {
        lock (gate)
            found.UnionWith(others);
    }

    /// <summary>Reports a reference to something that does not exist, with the nearest existing name; else with all names when they are few, and with <paramref name="otherwise"/> when they are many. The nearest is left out where it is seldom meant.</summary>
    public void AddUnknown(
        DiagnosticRule rule, string path, SourceSpan span, string message, string word, IEnumerable<string> known, string? now = null, string? otherwise = null, bool mayGuess = true)
    {
        if (now is not null || IsFull(rule, path))
        {
            Add(rule, path, span, message, now);
            return;
        }
        var all = known.ToList();
        var nearest = mayGuess ? Suggestion.Nearest(word, all) : null;
        var remedy = nearest is not null
            ? $"Menade du \"{nearest}\"?"
            : all.Count is > 0 and <= 24 ? $"Det här går att välja: {string.Join(", ", all.Order(SwedishOrder.Instance))}." : otherwise;
        Add(rule, path, span, message, remedy);
    }

    /// <summary>True when a file has an error of its own, so that what refers to its inside cannot be judged.</summary>
    public bool HasErrorsIn(string path) => HasErrorsIn(other => other == path);

    /// <summary>True when one of the files has an error of its own.</summary>
    public bool HasErrorsIn(Func<string, bool> isOne)
    {
        lock (gate)
            return found.Any(d => d.Rule.Severity == Severity.Error && isOne(d.Path));
    }

    /// <summary>A sentence without the middle of what it quotes, when that is longer than anyone reads.</summary>
    private static string Short(string sentence) => sentence.Length <= Longest ? sentence : $"{sentence[..(Longest / 2)]} … {sentence[^(Longest / 2)..]}";

    /// <summary>How many were left out of each rule and file, told where the first of them stands.</summary>
    private IEnumerable<Diagnostic> LeftOut() => kinds.Where(kind => kind.Value.Count > MostOfAKind).Select(kind =>
        new Diagnostic(kind.Key.Rule, kind.Key.Path, kind.Value.FirstLeftOut, $"och {SwedishNumber.Text(kind.Value.Count - MostOfAKind)} till av samma slag i filen"));

    /// <summary>All diagnostics by file, place and code; first those of files that cannot be read, since others may follow from them.</summary>
    public ImmutableArray<Diagnostic> Sorted()
    {
        lock (gate)
        {
            return
            [
                .. found.Concat(LeftOut())
                    .OrderBy(d => d.Rule.Code.StartsWith("PORTAL1", StringComparison.Ordinal) ? 0 : 1)
                    .ThenBy(d => d.Path, StringComparer.Ordinal)
                    .ThenBy(d => d.Span.Line).ThenBy(d => d.Span.Column)
                    .ThenBy(d => d.Rule.Code, StringComparer.Ordinal)
                    .ThenBy(d => d.Message, StringComparer.Ordinal),
            ];
        }
    }
}
