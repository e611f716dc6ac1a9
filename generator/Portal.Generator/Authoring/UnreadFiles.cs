using Portal.Generator.Reading;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Generator.Authoring;

/// <summary>Finds YAML files that nobody reads: misspelt ones would be missed without a word.</summary>
public static class UnreadFiles
{
    private static readonly string[] Read = [.. FileKeys.All.Select(file => file.Path).Append(WordsReader.Path).Concat(DividedList.All.Select(list => list.Further.Replace("*", "något"))).Order(StringComparer.Ordinal)];

    /// <summary>Tells of each, with the name that was meant if there is one.</summary>
    public static void Check(ContentFiles content, DiagnosticBag bag)
    {
        foreach (var path in content.Texts.Select(file => file.Path).Where(path => path.EndsWith(".yml", StringComparison.Ordinal) && !Read.Contains(path) && !DividedList.All.Any(list => list.Has(path))))
            bag.Add(DiagnosticRules.UnreadYaml, path, SourceSpan.Start, $"portalen läser ingen fil som heter {path}",
                $"{(Meant(path) is { } meant ? $"Menade du {meant}? " : "")}De här läses, överst i innehållet: {string.Join(", ", Read)}.");
    }

    private static string? Meant(string path)
    {
        var stem = Path.GetFileNameWithoutExtension(path);
        return Suggestion.Nearest(stem, Read.Select(name => Path.GetFileNameWithoutExtension(name))) is { } nearest ? $"{nearest}.yml" : null;
    }
}
