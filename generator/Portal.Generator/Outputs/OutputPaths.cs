using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Output;

namespace Portal.Generator.Outputs;

/// <summary>Checks that the finished files can lie beside one another, also where upper and lower case are the same.</summary>
public static class OutputPaths
{
    /// <summary>Reports every file whose place is taken by another file or by a folder, where the content asks for that place.</summary>
    public static void Check(IReadOnlyCollection<OutputFile> files, PortalModel model, DiagnosticBag bag)
    {
        var folders = files.SelectMany(file => Folders(file.Path)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files.Where(file => !taken.Add(file.Path) || folders.Contains(file.Path)))
        {
            var (path, span) = Origin(file.Path, model);
            bag.Add(DiagnosticRules.DuplicateUrl, path, span, $"två saker skulle ligga på adressen /{file.Path}",
                "Byt namn på filen eller sidan, eller ändra den gamla adressen i alias.");
        }
    }

    /// <summary>The old address, page or attachment that a finished file is made of; the settings for what is made of many.</summary>
    private static (string Path, SourceSpan Span) Origin(string file, PortalModel model)
    {
        foreach (var page in model.Pages)
            foreach (var alias in page.Meta.Aliases.Where(alias => IsAt(new UrlPath(alias.Value))))
                return (page.Source.Path, alias.Span);
        return model.Pages.FirstOrDefault(page => IsAt(page.Url)) is { } same ? (same.Source.Path, SourceSpan.Start)
            : (model.Assets.Keys.FirstOrDefault(asset => asset.Equals(file, StringComparison.OrdinalIgnoreCase)) ?? Reading.SettingsReader.Path, SourceSpan.Start);

        bool IsAt(UrlPath url) => (url.OutputPath + "/").StartsWith(file + "/", StringComparison.OrdinalIgnoreCase);
    }

    private static IEnumerable<string> Folders(string path)
    {
        for (var slash = path.IndexOf('/'); slash >= 0; slash = path.IndexOf('/', slash + 1))
            yield return path[..slash];
    }
}
