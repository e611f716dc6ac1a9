using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Output;

namespace Portal.Generator.Outputs;

/// <summary>Checks that the finished files can lie beside one another, also where upper and lower case are the same.</summary>
public static class OutputPaths
{
    /// <summary>Reports every file whose place is taken by another file or by a folder.</summary>
    public static void Check(IReadOnlyCollection<OutputFile> files, DiagnosticBag bag)
    {
        var folders = files.SelectMany(file => Folders(file.Path)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files.Where(file => !taken.Add(file.Path) || folders.Contains(file.Path)))
            bag.Add(DiagnosticRules.DuplicateUrl, "", SourceSpan.Start, $"två saker skulle ligga på adressen /{file.Path}",
                "Byt namn på filen eller sidan, eller ändra den gamla adressen i alias.");
    }

    private static IEnumerable<string> Folders(string path)
    {
        for (var slash = path.IndexOf('/'); slash >= 0; slash = path.IndexOf('/', slash + 1))
            yield return path[..slash];
    }
}
