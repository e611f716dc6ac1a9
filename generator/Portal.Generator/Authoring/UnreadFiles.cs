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
                $"{(Meant(path, content) is { } meant ? $"Menade du {meant}? " : "")}De här läses, överst i innehållet: {string.Join(", ", Read)}.");
    }

    /// <summary>The name that was meant; where a file has that already and the list may be divided, a name of its own.</summary>
    private static string? Meant(string path, ContentFiles content)
    {
        var stem = Path.GetFileNameWithoutExtension(path);
        if (Suggestion.Nearest(stem, Read.Select(name => Path.GetFileNameWithoutExtension(name))) is not { } nearest)
            return null;
        var further = DividedList.All.FirstOrDefault(list => list.Path == $"{nearest}.yml" && content.Find(list.Path) is not null)?.Further;
        var own = Slug.From(stem.StartsWith(nearest, StringComparison.Ordinal) ? stem[nearest.Length..] : "");
        return further?.Replace("*", own.Length > 0 ? own : "fler", StringComparison.Ordinal) ?? $"{nearest}.yml";
    }
}
