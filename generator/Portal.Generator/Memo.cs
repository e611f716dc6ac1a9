using System.Collections.Concurrent;
using System.Collections.Immutable;
using Portal.Model.Diagnostics;

namespace Portal.Generator;

/// <summary>
/// Remembers what was made of each file, and what was found wrong with it, and gives it again while what it was made from is the same.
/// What is made may depend on that alone.
/// </summary>
public sealed class Memo<TInput, TValue>
    where TInput : notnull
{
    private readonly ConcurrentDictionary<string, (TInput Input, TValue Value, ImmutableArray<Diagnostic> Found)> known = new();

    /// <summary>The value for a path: the remembered one when the input equals the last one, otherwise a new one. Safe to call from several threads.</summary>
    public TValue Of(string path, TInput input, Func<DiagnosticBag, TValue> make, DiagnosticBag bag)
    {
        if (!known.TryGetValue(path, out var last) || !last.Input.Equals(input))
        {
            var own = new DiagnosticBag();
            last = (input, make(own), own.Sorted());
            known[path] = last;
        }
        bag.Add(last.Found);
        return last.Value;
    }

    /// <summary>Forgets all other paths.</summary>
    public void KeepOnly(IEnumerable<string> paths)
    {
        foreach (var gone in known.Keys.Except(paths))
            known.TryRemove(gone, out _);
    }
}
