using System.Collections.Immutable;
using Portal.Generator.Reading;
using Portal.Model;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Rendering.Templates;

/// <summary>The program's own templates.</summary>
public static class TemplateFolder
{
    /// <summary>What their paths begin with.</summary>
    public const string Prefix = ContentFolder.ProgramTemplates;

    /// <summary>The folder with them: that of the source code, when the program is run from it, so that a saved template is seen; else the one beside the program.</summary>
    public static string Default { get; } = OfSource(AppContext.BaseDirectory) ?? Path.Combine(AppContext.BaseDirectory, "templates");

    /// <summary>All templates of a folder and the words of the interface, a file for each language, by path. Only those that <paramref name="memory"/> does not know are read.</summary>
    public static (ImmutableArray<SourceFile> Templates, ImmutableArray<SourceFile> Words) Read(string folder, FileMemo memory)
    {
        ImmutableArray<SourceFile> files =
        [
            .. new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Where(info => info.Extension is ".html" or ".yml")
                .Select(info => (Path: Prefix + Path.GetRelativePath(folder, info.FullName).Replace('\\', '/'), Info: info))
                .OrderBy(file => file.Path, StringComparer.Ordinal)
                .Select(file => (SourceFile)memory.Of(file.Path, file.Info, _ => new SourceFile(file.Path, File.ReadAllText(file.Info.FullName).ReplaceLineEndings("\n")), new DiagnosticBag())!),
        ];
        memory.KeepOnly(files.Select(file => file.Path));
        return ([.. files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal))], [.. files.Where(file => file.Path.EndsWith(".yml", StringComparison.Ordinal))]);
    }

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
