using System.Text.RegularExpressions;
using Portal.Generator.Reading.Yaml;
using Portal.Model;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Reading;

/// <summary>The YAML between the two <c>---</c> lines at the top of a Markdown file.</summary>
public static partial class FrontMatter
{
    /// <summary>Most characters of front matter.</summary>
    public const int MaxLength = 16 * 1024;

    /// <summary>Reads the front matter of a file. Reports and returns null when there is none or it cannot be read.</summary>
    public static YamlMap? Read(SourceFile file, DiagnosticBag bag)
    {
        const string fence = "---\n";
        var end = file.Text.StartsWith(fence, StringComparison.Ordinal) && ClosingFence().Match(file.Text, fence.Length - 1) is { Success: true } close ? close.Index : -1;
        if (end < 0)
        {
            bag.Add(DiagnosticRules.MissingFrontMatter, file.Path, SourceSpan.Start,
                "filen börjar inte med ett sidhuvud", "Börja filen med en rad ---, nycklarna titel och sammanfattning och en rad ---.");
            return null;
        }
        if (end > MaxLength)
        {
            bag.Add(DiagnosticRules.TooComplex, file.Path, SourceSpan.Start, "sidhuvudet är för stort", "Flytta text till sidan.");
            return null;
        }
        var yaml = end < fence.Length ? "" : file.Text[fence.Length..end];
        switch (YamlTree.Read(yaml, file.Path, 2, bag))
        {
            case YamlMap map:
                return map;
            case null:
                return null;
            case var other:
                bag.Add(DiagnosticRules.BadYaml, file.Path, other.Span, "sidhuvudet ska ha en nyckel och ett värde på varje rad", "Skriv till exempel \"titel: Säkerhetsombud\".");
                return null;
        }
    }

    [GeneratedRegex(@"\n---[ \t]*(\n|$)")]
    private static partial Regex ClosingFence();
}
