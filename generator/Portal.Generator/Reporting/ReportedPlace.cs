using Portal.Generator.Reading;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Reporting;

/// <summary>What reports for code hosts say of a diagnostic alike.</summary>
public static class ReportedPlace
{
    /// <summary>The file from the root of the repository. Hosts show nothing without a file: what concerns none is told at the settings.</summary>
    public static string Path(Diagnostic diagnostic, string folder) => !IsOfContent(diagnostic)
        ? diagnostic.Path
        : System.IO.Path.Combine(folder, diagnostic.Path.Length == 0 ? SettingsReader.Path : diagnostic.Path).Replace('\\', '/');

    /// <summary>False for a finished page and for a template of the program, which do not lie in the content folder.</summary>
    public static bool IsOfContent(Diagnostic diagnostic) => (diagnostic.Rule != DiagnosticRules.UnsafeOutput || ContentFolder.IsTemplate(diagnostic.Path))
        && !(diagnostic.Path.StartsWith(ContentFolder.ProgramTemplates, StringComparison.Ordinal) && System.IO.Path.GetExtension(diagnostic.Path) is ".html" or ".yml");

    /// <summary>The message and the remedy.</summary>
    public static string Sentence(Diagnostic diagnostic) => Printable.Text(diagnostic.Suggestion is null ? diagnostic.Message : $"{diagnostic.Message}. {diagnostic.Suggestion}");
}
