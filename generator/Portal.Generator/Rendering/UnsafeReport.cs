using System.Collections.Immutable;
using Portal.Generator.Reading;
using Portal.Model;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Rendering;

/// <summary>
/// Tells what finished pages have that no page may have. A portal with templates of its own has most likely lost its way in one of them:
/// they are named, and a mistake on a thousand pages is told once.
/// </summary>
public static class UnsafeReport
{
    private const int MostNames = 5;

    /// <summary>What has been found, in the words for this portal.</summary>
    /// <param name="found">What has been found while pages were made and checked.</param>
    /// <param name="templates">All templates, the portal's own among them.</param>
    public static IEnumerable<Diagnostic> Of(IEnumerable<Diagnostic> found, ImmutableArray<SourceFile> templates)
    {
        var own = templates.Select(file => file.Path).Where(path => path.StartsWith(ContentFolder.Templates, StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        if (own.Count == 0)
            return found;
        var names = string.Join(", ", own.Take(MostNames).Select(path => path[ContentFolder.Templates.Length..])) + (own.Count > MostNames ? $" och {own.Count - MostNames} till" : "");
        return found.GroupBy(each => each.Rule == DiagnosticRules.UnsafeOutput ? each.Message : each as object).Select(group => group.First() is var first && first.Rule == DiagnosticRules.UnsafeOutput
            ? first with { Suggestion = $"{ContractReport.Where([.. group.Select(each => each.Path).Distinct()])} Kontrollera först mallarna i {ContentFolder.Templates.TrimEnd('/')}: {names}. Kontrollera sedan sidans text." }
            : first);
    }
}
