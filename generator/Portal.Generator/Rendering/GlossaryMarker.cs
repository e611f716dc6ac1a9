using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Portal.Model;

namespace Portal.Generator.Rendering;

/// <summary>Finds glossary terms in text. The longest match wins; abbreviations match with their own case only.</summary>
public sealed class GlossaryMarker
{
    private readonly Regex? pattern;
    private readonly FrozenDictionary<string, Term> byForm;

    /// <summary>Prepares to find the terms and all their forms.</summary>
    public GlossaryMarker(IReadOnlyCollection<Term> terms)
    {
        var forms = terms.SelectMany(term => Forms(term).Select(form => (form, term))).DistinctBy(pair => pair.form).ToList();
        byForm = forms.ToFrozenDictionary(pair => pair.form, pair => pair.term);
        if (forms.Count == 0)
            return;
        var alternatives = forms.Select(pair => pair.form).OrderByDescending(form => form.Length).ThenBy(form => form, StringComparer.Ordinal);
        pattern = new Regex($@"(?<![\p{{L}}\p{{N}}-])({string.Join('|', alternatives.Select(Regex.Escape))})(?![\p{{L}}\p{{N}}]|-\p{{L}})", RegexOptions.CultureInvariant);
    }

    /// <summary>The terms in a text, from left to right, not overlapping.</summary>
    public IEnumerable<TermMatch> Find(string text) =>
        pattern is null ? [] : pattern.Matches(text).Select(match => new TermMatch(match.Index, match.Length, byForm[match.Value]));

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
