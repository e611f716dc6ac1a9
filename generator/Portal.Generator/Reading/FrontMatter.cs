using System.Text.RegularExpressions;
using Portal.Generator.Reading.Yaml;
using Portal.Model;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Reading;

/// <summary>A Markdown file in its two parts: the YAML between the two <c>---</c> lines at the top, and the text below.</summary>
public static partial class FrontMatter
{
    /// <summary>Most characters of front matter.</summary>
    public const int MaxLength = 16 * 1024;

    private const string Example = "Börja filen med en rad ---, nycklarna titel och sammanfattning och en rad ---.";

    /// <summary>Reads the front matter of a file. Reports and returns null when there is none or it cannot be read.</summary>
    public static YamlMap? Read(SourceFile file, DiagnosticBag bag)
    {
        if (OpeningFence().Match(file.Text) is not { Success: true } open)
            return ReportMissing(file, bag);
        if (ClosingFence().Match(file.Text, open.Length) is not { Success: true } close || TextBegins(file.Text[open.Length..close.Index], onlyAfterBlank: true) is not null)
            return ReportUnfinished(file, open.Length, bag);
        if (close.Index > MaxLength)
        {
            bag.Add(DiagnosticRules.TooComplex, file.Path, SourceSpan.Start, "uppgifterna överst är för långa", "Flytta text till sidan.");
            return null;
        }
        var (yaml, firstLine) = (file.Text[open.Length..close.Index], 1 + open.Value.Count('\n'));
        switch (YamlTree.Read(yaml, file.Path, firstLine, bag))
        {
            case YamlMap map:
                return map;
            case null:
                return null;
            case YamlScalar when YamlTree.Tell(YamlFaultFinder.Find(yaml, int.MaxValue), file.Path, firstLine, bag):
                return null;
            case var other:
                bag.Add(DiagnosticRules.BadYaml, file.Path, other.Span, "uppgifterna överst ska ha en nyckel och ett värde på varje rad", "Skriv till exempel \"titel: Säkerhetsombud\".");
                return null;
        }
    }

    /// <summary>True when a text has both fences, so that it is known where the page's own text begins.</summary>
    public static bool IsClosed(string text) => OpeningFence().Match(text) is { Success: true } open && ClosingFence().IsMatch(text, open.Length);

    /// <summary>Where the text below the front matter begins: 0 when there is none, the length of the text when it does not end.</summary>
    public static int End(string text)
    {
        if (OpeningFence().Match(text) is not { Success: true } open)
            return 0;
        return ClosingFence().Match(text, open.Length) is { Success: true } close ? close.Index + close.Length : text.Length;
    }

    /// <summary>Where the line begins that ends the front matter, in a text that has one.</summary>
    public static int ClosingLine(string text) => ClosingFence().Match(text, OpeningFence().Match(text).Length).Index;

    private static YamlMap? ReportMissing(SourceFile file, DiagnosticBag bag)
    {
        var first = file.Text.Split('\n').Index().FirstOrDefault(line => line.Item.Trim().Length > 0);
        var isDashes = first.Item is not null && Dashes().IsMatch(first.Item);
        bag.Add(DiagnosticRules.MissingFrontMatter, file.Path, isDashes ? new SourceSpan(first.Index + 1, 1, first.Item!.Length) : SourceSpan.Start,
            isDashes ? "raden före uppgifterna överst har inte precis tre bindestreck" : "uppgifterna överst i filen saknas", isDashes ? "Skriv raden så här: ---" : Example);
        return null;
    }

    private static YamlMap? ReportUnfinished(SourceFile file, int begin, DiagnosticBag bag)
    {
        var lines = file.Text.Split('\n');
        var first = file.Text.AsSpan(0, begin).Count('\n');
        var last = first + (TextBegins(file.Text[begin..], onlyAfterBlank: false) ?? lines.Length - first) - 1;
        while (last >= first && lines[last].Trim().Length == 0)
            last--;
        bag.Add(DiagnosticRules.MissingFrontMatter, file.Path, new SourceSpan(last + 1, 1, Math.Max(1, lines[last].Length)), "uppgifterna överst avslutas aldrig",
            "Skriv en rad --- under den sista av dem.");
        return null;
    }

    /// <summary>
    /// The line (from 0) where the page's text begins among what is read as front matter, or null. Before a closing fence only a
    /// heading, or words after a blank line, are taken for it: other lines are keys with a fault.
    /// </summary>
    private static int? TextBegins(string yaml, bool onlyAfterBlank)
    {
        var lines = yaml.Split('\n');
        for (var i = 0; i < lines.Length; i++)
            if (!YamlLine().IsMatch(lines[i]) && (!onlyAfterBlank || i > 0 && lines[i - 1].Trim().Length == 0 || lines[i].StartsWith("##", StringComparison.Ordinal)))
                return i;
        return null;
    }

    [GeneratedRegex(@"^\s*---[ \t]*\n")]
    private static partial Regex OpeningFence();

    [GeneratedRegex(@"(?<=\n)---[ \t]*(\n|$)")]
    private static partial Regex ClosingFence();

    [GeneratedRegex(@"^\s*[-\u2010-\u2015\u2212]([ -]|[\u2010-\u2015\u2212])*\s*$")]
    private static partial Regex Dashes();

    [GeneratedRegex(@"^(\s|$|#(?!#)|- |-$|---\s*$|[}\]]|[^\s:#-][^:]*:|[""'&*!%@`{\[])")]
    private static partial Regex YamlLine();
}
