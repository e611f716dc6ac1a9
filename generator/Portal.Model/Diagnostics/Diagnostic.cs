namespace Portal.Model.Diagnostics;

/// <summary>How grave a diagnostic is: an error stops the build, a warning and a hint do not.</summary>
public enum Severity
{
    /// <summary>Nothing is written.</summary>
    Error,

    /// <summary>Shown and counted, but the site is written.</summary>
    Warning,

    /// <summary>Told to those who ask for it.</summary>
    Hint,
}

/// <summary>A kind of content mistake: a stable code, its severity and a Swedish title. Listed in <see cref="DiagnosticRules"/>.</summary>
public sealed record DiagnosticRule(string Code, Severity Severity, string Title);

/// <summary>One mistake in the content, as data. Printing it is the reporters' business.</summary>
/// <param name="Rule">What kind of mistake.</param>
/// <param name="Path">The file, relative to the content folder; empty when no file can be named.</param>
/// <param name="Span">Where in the file.</param>
/// <param name="Message">One Swedish sentence that begins in lower case and has no full stop.</param>
/// <param name="Suggestion">The remedy, a Swedish sentence, or null.</param>
public sealed record Diagnostic(
    DiagnosticRule Rule, string Path, SourceSpan Span, string Message, string? Suggestion = null);
