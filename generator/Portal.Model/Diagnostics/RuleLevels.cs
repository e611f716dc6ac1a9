using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Portal.Model.Diagnostics;

/// <summary>How much a portal makes of a rule.</summary>
public enum RuleLevel
{
    /// <summary>It is never told.</summary>
    Off,
    Hint,
    Warning,
    Error,
}

/// <summary>What a portal makes of the rules that it may choose about: those that are no errors.</summary>
/// <param name="Chosen">The levels that it has chosen, by code.</param>
public sealed record RuleLevels(FrozenDictionary<string, RuleLevel> Chosen)
{
    /// <summary>Nothing chosen.</summary>
    public static RuleLevels Default { get; } = new(FrozenDictionary<string, RuleLevel>.Empty);

    /// <summary>The rules that a portal may choose about.</summary>
    public static IEnumerable<DiagnosticRule> Adjustable => DiagnosticRules.All.Where(rule => rule.Severity != Severity.Error);

    /// <summary>What the portal makes of a rule.</summary>
    public RuleLevel Of(DiagnosticRule rule) => Chosen.TryGetValue(rule.Code, out var level) ? level : rule.Severity switch
    {
        Severity.Hint => RuleLevel.Hint,
        Severity.Warning => RuleLevel.Warning,
        _ => RuleLevel.Error,
    };

    /// <summary>Diagnostics with the severity that the portal has chosen, and apart from them those that are hints only.</summary>
    public (ImmutableArray<Diagnostic> Told, ImmutableArray<Diagnostic> Hints) Apply(ImmutableArray<Diagnostic> found)
    {
        var chosen = found.Select(Apply).OfType<Diagnostic>().ToLookup(diagnostic => diagnostic.Rule.Severity == Severity.Hint);
        return ([.. chosen[false]], [.. chosen[true]]);
    }

    private Diagnostic? Apply(Diagnostic diagnostic) => !Chosen.TryGetValue(diagnostic.Rule.Code, out var level) ? diagnostic : level switch
    {
        RuleLevel.Off => null,
        RuleLevel.Hint => WithSeverity(diagnostic, Severity.Hint),
        RuleLevel.Warning => WithSeverity(diagnostic, Severity.Warning),
        _ => WithSeverity(diagnostic, Severity.Error),
    };

    private static Diagnostic WithSeverity(Diagnostic diagnostic, Severity severity) => diagnostic with { Rule = diagnostic.Rule with { Severity = severity } };
}
