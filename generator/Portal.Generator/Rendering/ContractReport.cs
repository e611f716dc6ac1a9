using System.Collections.Immutable;
using Portal.Generator.Reading;
using Portal.Generator.Reading.Markdown;
using Portal.Generator.Rendering.Checking;
using Portal.Generator.Rendering.Templates;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Generator.Rendering;

/// <summary>
/// Tells what finished pages lack that every page must have. The program's own templates have it, so it is the portal's that have lost it:
/// the one that differs most from what it replaces is named, and a mistake on a thousand pages is told once.
/// </summary>
public static class ContractReport
{
    private static readonly (PageContract Part, string Mark, string Message)[] Parts =
    [
        (PageContract.Doctype, "<!DOCTYPE html>", "varje sida ska börja med <!DOCTYPE html>"),
        (PageContract.OneMain, "<main", "varje sida ska ha precis ett <main>"),
        (PageContract.OneHeading, "<h1", "varje sida ska ha precis en huvudrubrik, <h1>"),
        (PageContract.SkipLink, "#innehall", "det första som går att nå med tangentbordet ska vara länken som hoppar till <main>"),
        (PageContract.Title, "<title", "varje sida ska ha en titel, <title>"),
        (PageContract.Charset, "charset", "varje sida ska säga sin teckenkodning, <meta charset=\"utf-8\">"),
        (PageContract.StyleSheet, "\"stylesheet\"", "varje sida ska ha en stilmall, <link rel=\"stylesheet\">"),
        (PageContract.Language, "<html lang=", "varje sida ska säga sitt språk, <html lang=\"...\">"),
        (PageContract.EmergencyLink, "emergency", "varje akut vägledning och arbetsplatsens kort ska ha länken som ringer nödnumret"),
    ];

    /// <summary>Reports each part that some page has not.</summary>
    /// <param name="pages">The pages that have not all.</param>
    /// <param name="templates">All templates, the portal's own among them.</param>
    /// <param name="bag">Receives the diagnostics.</param>
    public static void Tell(IEnumerable<BrokenPage> pages, ImmutableArray<SourceFile> templates, DiagnosticBag bag)
    {
        var broken = pages.OrderBy(page => page.Path, StringComparer.Ordinal).ToList();
        foreach (var (part, mark, message) in Parts)
        {
            var some = broken.Where(page => page.Broken.HasFlag(part)).ToList();
            if (some.Count == 0)
                continue;
            var where = Where([.. some.Select(page => page.Path)]);
            if (Suspect(mark, templates) is var (original, own))
                bag.Add(DiagnosticRules.TemplateContract, own.Path, Place(own, mark), message, $"{where} Jämför med {original.Path}.");
            else
                bag.Add(DiagnosticRules.TemplateContract, some[0].Path, SourceSpan.Start, message, where);
        }
    }

    /// <summary>On how many pages a fault is, and the first of them.</summary>
    public static string Where(IReadOnlyList<string> paths) =>
        paths.Count == 1 ? $"Felet finns på sidan {paths[0]}." : $"Felet finns på {SwedishNumber.Text(paths.Count)} sidor, den första är {paths[0]}.";

    /// <summary>The portal's own template that has another number of what is looked for than the original; or else one that has it at all.</summary>
    private static (SourceFile Original, SourceFile Own)? Suspect(string mark, ImmutableArray<SourceFile> templates)
    {
        var originals = templates.Where(file => file.Path.StartsWith(TemplateFolder.Prefix, StringComparison.Ordinal)).ToDictionary(file => file.Path[TemplateFolder.Prefix.Length..]);
        return templates
            .Where(file => ContentFolder.IsTemplate(file.Path))
            .Select(file => (Original: originals.GetValueOrDefault(file.Path[ContentFolder.Templates.Length..]), Own: file))
            .Where(pair => pair.Original is not null && Count(pair.Original) + Count(pair.Own) > 0)
            .OrderBy(pair => Count(pair.Original!) == Count(pair.Own)).ThenBy(pair => pair.Own.Path, StringComparer.Ordinal)
            .Select(pair => ((SourceFile, SourceFile)?)(pair.Original!, pair.Own))
            .FirstOrDefault();

        int Count(SourceFile file) => file.Text.Split(mark).Length - 1;
    }

    private static SourceSpan Place(SourceFile file, string mark) => file.Text.LastIndexOf(mark, StringComparison.Ordinal) is >= 0 and var at
        ? new LineMap(file.Text).Span(at, at + mark.Length - 1)
        : SourceSpan.Start;
}
