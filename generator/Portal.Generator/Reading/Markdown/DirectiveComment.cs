using System.Collections.Frozen;
using Markdig.Syntax;
using Portal.Model.Rendering;

namespace Portal.Generator.Reading.Markdown;

/// <summary>A comment on a line of its own that asks for a generated part: <c>&lt;!-- visa: behovsmatris --&gt;</c>.</summary>
public static class DirectiveComment
{
    private const string Show = "visa:";

    /// <summary>The words that can follow <c>visa:</c>.</summary>
    public static FrozenDictionary<string, Directive> Words { get; } = new Dictionary<string, Directive>
    {
        ["organisationsbild"] = Directive.OrganisationChart,
        ["behovsmatris"] = Directive.NeedsMatrix,
        ["samordnare"] = Directive.Coordinators,
        ["dokumentregister"] = Directive.DocumentRegister,
        ["granskningsrapport"] = Directive.ReviewReport,
        ["årshjul"] = Directive.YearWheel,
        ["arbetsplatsens-kort"] = Directive.WorkplaceCard,
        ["kontakter"] = Directive.Contacts,
        ["stapeldiagram"] = Directive.BarChart,
        ["tidslinje"] = Directive.Timeline,
        ["steg"] = Directive.Steps,
        ["kolumner"] = Directive.Columns,
        ["svenska"] = Directive.Swedish,
    }.ToFrozenDictionary();

    /// <summary>The word after <c>visa:</c> in a comment block, or null when the block is something else.</summary>
    public static string? Word(HtmlBlock block) =>
        block.Type == HtmlBlockType.Comment && RawText(block).Trim() is ['<', '!', '-', '-', .. var inside, '-', '-', '>']
        && inside.Trim() is var words && words.StartsWith(Show, StringComparison.Ordinal) && words[Show.Length..].TrimStart() is var word && !word.Contains('\n')
            ? word
            : null;

    /// <summary>The directive of a comment block, or null when it has none or an unknown word.</summary>
    public static Directive? Read(Block block) =>
        block is HtmlBlock html && Word(html) is { } word && Words.TryGetValue(word, out var directive) ? directive : null;

    /// <summary>True when a directive is about the block after it and shows nothing of its own.</summary>
    public static bool IsAboutNext(Directive directive) => directive is Directive.BarChart or Directive.Steps or Directive.Timeline or Directive.Columns or Directive.Swedish;

    /// <summary>The text of a raw HTML block as written.</summary>
    public static string RawText(LeafBlock block) => block.Lines.ToString();
}
