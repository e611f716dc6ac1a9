using System.Collections.Immutable;
using Portal.Generator.Reading;
using Portal.Generator.Reporting;
using Portal.Generator.Writing;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Commands;

/// <summary>Where a report goes: to the output in its format, or into a file while people read it on the terminal.</summary>
/// <param name="Format">The format.</param>
/// <param name="File">The file; null for the output.</param>
/// <param name="Content">The content folder as the user wrote it.</param>
public sealed record ReportTarget(ReportFormat Format, string? File, string Content)
{
    /// <summary>True when people read the output, so that it may say more than the report.</summary>
    public bool IsForPeople => Format == ReportFormat.Text || File is not null;

    /// <summary>The same; throws <see cref="OutputRefusedException"/> for a file that would become part of the content, or take the place of some of it.</summary>
    public ReportTarget Checked()
    {
        if (File is not null && RealPath.IsIn(RealPath.Of(File), RealPath.Of(Content)))
            throw new OutputRefusedException($"Rapporten {File} ligger i innehållet ({Content}) och skulle {(System.IO.File.Exists(File) ? "skriva över det" : "bli en del av det")}. Välj en fil utanför med --report.");
        return this;
    }

    /// <summary>Writes the report.</summary>
    public async Task WriteAsync(ImmutableArray<Diagnostic> diagnostics, ContentFiles content, TextWriter output)
    {
        if (File is not null)
            await WriteFileAsync(File, Reporters.For(Format, Content).Report(diagnostics, content));
        await output.WriteAsync(Reporters.For(IsForPeople ? ReportFormat.Text : Format, Content).Report(diagnostics, content));
    }

    private static async Task WriteFileAsync(string path, string report)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            await System.IO.File.WriteAllTextAsync(path, report);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new OutputRefusedException($"Rapporten gick inte att skriva till {path}: filsystemet svarar \"{e.Message}\". Välj en annan fil med --report.", e);
        }
    }
}
