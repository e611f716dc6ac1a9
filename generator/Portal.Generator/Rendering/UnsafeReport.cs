using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Portal.Generator.Reading;
using Portal.Generator.Reading.Markdown;
using Portal.Model;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Rendering;

/// <summary>
/// Tells what finished pages have that no page may have. A portal with templates of its own has most likely lost its way in one of them:
/// they are named, and a mistake on a thousand pages is told once.
/// </summary>
public static partial class UnsafeReport
{
    private const int MostNames = 5;

    /// <summary>What is said of a fault, how the tag looks that has it, and what to write instead.</summary>
    private static readonly (Regex Said, string Tag, string Remedy)[] Spelt =
    [
        (new("^attributet (?<name>on\\w+) är inte tillåtet på <(?<tag>\\w+)>$"), @"<${tag}\b[^>]*?\s(?<at>${name})\b", "Ta bort det: sidor har inga skript i sig."),
        (new("^attributet style är inte tillåtet på <(?<tag>\\w+)>$"), @"<${tag}\b[^>]*?\s(?<at>style)\b", "Ta bort det. Färger och typsnitt står under tema i portal.yml."),
        (new("^attributet (?<name>\\S+) är inte tillåtet på <(?<tag>\\w+)>$"), @"<${tag}\b[^>]*?\s(?<at>${name})\b", "Ta bort det."),
        (new("^elementet <(?<tag>\\S+)> är inte tillåtet$"), @"(?<at><${tag}\b)", "Ta bort det."),
        (new("^skript får bara finnas i egna filer$"), @"(?<at><script\b)", "Ta bort det: sidor har inga skript i sig."),
        (new("^adressen \"http:(?<rest>[^\"]*)\" är inte tillåten på <a>$"), @"(?<at>http:${rest})", "Skriv https: i stället för http:."),
        (new("^adressen \"(?<address>[^\"]*)\" är inte tillåten på <(?<tag>\\w+)>$"), @"[""'](?<at>${address})[""']", "Skriv adressen från webbplatsens början, med / först. Bilder och skript från andra webbplatser går inte."),
        (new("^bilden saknar alt"), @"(?<at><img\b(?![^>]*\salt\b))", "Skriv alt=\"\" med vad bilden visar, tomt om den bara pryder."),
    ];

    /// <summary>What has been found, in the words for this portal.</summary>
    /// <param name="found">What has been found while pages were made and checked.</param>
    /// <param name="templates">All templates, the portal's own among them.</param>
    public static IEnumerable<Diagnostic> Of(IEnumerable<Diagnostic> found, ImmutableArray<SourceFile> templates)
    {
        var own = templates.Select(file => file.Path).Where(ContentFolder.IsTemplate).Order(StringComparer.Ordinal).ToList();
        if (own.Count == 0)
            return found;
        var names = string.Join(", ", own.Take(MostNames).Select(path => path[ContentFolder.Templates.Length..])) + (own.Count > MostNames ? $" och {own.Count - MostNames} till" : "");
        return found.GroupBy(each => each.Rule == DiagnosticRules.UnsafeOutput ? each.Message : each as object).Select(group => group.First() is var first && first.Rule == DiagnosticRules.UnsafeOutput
            ? InTemplate(first, templates, ContractReport.Where([.. group.Select(each => each.Path).Distinct()])) ?? first with { Suggestion = $"{ContractReport.Where([.. group.Select(each => each.Path).Distinct()])} Kontrollera först mallarna i {ContentFolder.Templates.TrimEnd('/')}: {names}. Kontrollera sedan sidans text." }
            : first);
    }
    /// <summary>The fault where it is spelt out in one of the portal's own templates; null when it is in none.</summary>
    private static Diagnostic? InTemplate(Diagnostic found, ImmutableArray<SourceFile> templates, string where)
    {
        foreach (var (said, tag, remedy) in Spelt)
        {
            if (said.Match(found.Message) is not { Success: true } fault)
                continue;
            var shape = new Regex(Group().Replace(tag, group => Regex.Escape(fault.Groups[group.Groups["name"].Value].Value)), RegexOptions.IgnoreCase);
            foreach (var file in templates.Where(file => ContentFolder.IsTemplate(file.Path)).OrderBy(file => file.Path, StringComparer.Ordinal))
            {
                if (shape.Match(file.Text) is { Success: true } match && match.Groups["at"] is var at)
                    return found with { Path = file.Path, Span = new LineMap(file.Text).Span(at.Index, at.Index + at.Length - 1), Suggestion = $"{remedy} {where}" };
            }
            return null;
        }
        return null;
    }

    [GeneratedRegex(@"\$\{(?<name>\w+)\}")]
    private static partial Regex Group();
}
