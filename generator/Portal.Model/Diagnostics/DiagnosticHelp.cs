using System.Collections.Immutable;

namespace Portal.Model.Diagnostics;

/// <summary>
/// What editors are told of a rule, who have never programmed: in Swedish, beside the message. What stands between grave accents is
/// written as it stands. That a message is short is its strength; here is what it has no room for.
/// </summary>
/// <param name="Rule">The rule.</param>
/// <param name="Meaning">What the program has seen.</param>
/// <param name="Remedy">What to do, one step after the other.</param>
/// <param name="Example">Right writing, lines of Markdown or YAML.</param>
public sealed partial record DiagnosticHelp(DiagnosticRule Rule, string Meaning, ImmutableArray<string> Remedy, string? Example = null)
{
    private const string ByProgrammer = "Då kan bara den som programmerar rätta det. Säg till den som sköter portalen, och skicka med hela meddelandet.";

    /// <summary>The help for every rule, by code. Tests hold that none is missing, and that all keys, words and files that it names exist.</summary>
    public static ImmutableArray<DiagnosticHelp> All { get; } = [.. OfFiles, .. OfMarkdown, .. OfPages, .. OfOutward, .. OfQuestions, .. OfTests, .. OfTemplates, .. OfTheme, .. OfLeaks, .. OfReading];
}
