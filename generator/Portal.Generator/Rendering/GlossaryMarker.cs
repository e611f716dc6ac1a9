using Portal.Model;

namespace Portal.Generator.Rendering;

/// <summary>Finds glossary terms in text. The longest match wins; abbreviations match with their own case only.</summary>
public sealed class GlossaryMarker
{
    /// <summary>The forms to look for by their first run of letters and digits, the longest first.</summary>
    private readonly Dictionary<string, (string Text, Term Term)[]>.AlternateLookup<ReadOnlySpan<char>> forms;

    /// <summary>Prepares to find the terms and all their forms.</summary>
    public GlossaryMarker(IReadOnlyCollection<Term> terms) => forms = terms
        .SelectMany(term => Forms(term).Select(form => (Text: form, Term: term)))
        .DistinctBy(form => form.Text)
        .GroupBy(form => form.Text[..Run(form.Text)])
        .ToDictionary(group => group.Key, group => group.OrderByDescending(form => form.Text.Length).ToArray())
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The terms in a text, from left to right, not overlapping.</summary>
    public List<TermMatch> Find(string text)
    {
        var found = new List<TermMatch>();
        for (var at = 0; at < text.Length;)
        {
            var run = Run(text.AsSpan(at));
            if (forms.TryGetValue(text.AsSpan(at, run), out var begun) && (at == 0 || text[at - 1] != '-' && !IsPart(text[at - 1]))
                && begun.FirstOrDefault(form => Stands(form.Text, text, at)) is { Text: { } whole, Term: var term })
            {
                found.Add(new TermMatch(at, whole.Length, term));
                at += whole.Length;
            }
            else
            {
                at += Math.Max(run, 1);
            }
        }
        return found;
    }

    /// <summary>True when a form stands at a place of a text, and no word goes on after it.</summary>
    private static bool Stands(string form, string text, int at)
    {
        var after = text.AsSpan(at);
        if (!after.StartsWith(form, StringComparison.Ordinal))
            return false;
        after = after[form.Length..];
        return after is not [var next, ..] || !IsPart(next) && !(next == '-' && after is [_, var letter, ..] && char.IsLetter(letter));
    }

    private static bool IsPart(char c) => char.IsLetterOrDigit(c);

    /// <summary>How many letters and digits come first.</summary>
    private static int Run(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && IsPart(text[length]))
            length++;
        return length;
    }

    /// <summary>The forms to look for: words also with a capital first letter, abbreviations as they are.</summary>
    private static IEnumerable<string> Forms(Term term)
    {
        foreach (var word in term.Forms.Prepend(term.Name).Where(word => word.Length > 0))
        {
            yield return word;
            yield return char.ToUpperInvariant(word[0]) + word[1..];
        }
        if (term.Abbreviation is { Length: > 0 } abbreviation)
        {
            yield return abbreviation;
            yield return abbreviation + "-";
            yield return abbreviation + ":s";
        }
    }
}

/// <summary>A term found in a text.</summary>
public readonly record struct TermMatch(int Start, int Length, Term Term);
