using System.Collections.Immutable;
using Portal.Model;

namespace Portal.Generator.Rendering.Templates;

/// <summary>The program's own templates.</summary>
public static class TemplateFolder
{
    /// <summary>What their paths begin with.</summary>
    public const string Prefix = "templates/";

    /// <summary>The folder with them: that of the source code, when the program is run from it, so that a saved template is seen; else the one beside the program.</summary>
    public static string Default { get; } = OfSource(AppContext.BaseDirectory) ?? Path.Combine(AppContext.BaseDirectory, "templates");

    /// <summary>All templates of a folder, by path.</summary>
    public static ImmutableArray<SourceFile> Read(string folder) => Read(folder, "*.html");

    /// <summary>The words of the interface, a file for each language.</summary>
    public static ImmutableArray<SourceFile> ReadWords(string folder) => Read(folder, "*.yml");

    private static ImmutableArray<SourceFile> Read(string folder, string pattern) =>
    [
        .. Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories)
            .Select(path => new SourceFile(Prefix + Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText(path).ReplaceLineEndings("\n")))
            .OrderBy(file => file.Path, StringComparer.Ordinal),
    ];

    private static string? OfSource(string folder)
    {
        for (var each = new DirectoryInfo(folder); each is not null; each = each.Parent)
        {
            if (File.Exists(Path.Combine(each.FullName, "Portal.sln")) && Path.Combine(each.FullName, "templates") is var templates && Directory.Exists(templates))
                return templates;
        }
        return null;
    }
}
