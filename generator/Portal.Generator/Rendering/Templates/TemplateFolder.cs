using System.Collections.Immutable;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Rendering.Templates;

/// <summary>The templates that stand beside the program.</summary>
public static class TemplateFolder
{
    /// <summary>The folder with the templates.</summary>
    public static string Default { get; } = Path.Combine(AppContext.BaseDirectory, "templates");

    /// <summary>All files of the folder, by path.</summary>
    public static ImmutableArray<TemplateFile> Files(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories)
            .Select(path => new TemplateFile($"templates/{Path.GetRelativePath(folder, path).Replace('\\', '/')}", File.ReadAllText(path)))
            .OrderBy(file => file.Path, StringComparer.Ordinal),
    ];

    /// <summary>The templates, with what is wrong with them in the bag.</summary>
    public static TemplateSet Read(string folder, DiagnosticBag bag) =>
        new([.. Files(folder).Select(file => TemplateReader.Read(file, bag)).OfType<Template>()]);
}
