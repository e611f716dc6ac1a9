using System.Text.RegularExpressions;
using Markdig.Syntax;
using Portal.Generator.Reading.Markdown;

namespace Portal.Generator.Reading.Questions;

/// <summary>A comment in the text: settings (<c>&lt;!-- id: okand-person; poäng: 2 --&gt;</c>) or a note that no reader sees.</summary>
/// <param name="Pairs">Keys in lower case with their values; a part without a colon has an empty value.</param>
/// <param name="Rest">What stands after the comment on its last line.</param>
public sealed partial record SettingsComment(IReadOnlyList<(string Key, string Value)> Pairs, string Rest)
{
    /// <summary>The word that a step of a scenario says how it ends with.</summary>
    public const string Outcome = "utfall";

    /// <summary>The comment of a block, or null when the block is something else, a comment without end among it.</summary>
    public static SettingsComment? Read(Block? block) =>
        block is HtmlBlock { Type: HtmlBlockType.Comment } html ? Read(DirectiveComment.RawText(html)) : null;

    /// <summary>The comment that a text begins with.</summary>
    public static SettingsComment? Read(string html)
    {
        if (Comment().Match(html) is not { Success: true } match)
            return null;
        var parts = match.Groups["inside"].Value.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return new SettingsComment(
            [.. parts.Select(part => part.Split(':', 2, StringSplitOptions.TrimEntries)).Select(pair => (pair[0].ToLowerInvariant(), pair.ElementAtOrDefault(1) ?? ""))],
            match.Groups["rest"].Value.Trim());
    }

    /// <summary>True when it says something of a question or of a step, also with another sign than a colon.</summary>
    public bool IsSettings => Pairs.Any(pair => Key().Match(pair.Key) is { Success: true } key && (pair.Value.Length > 0 || key.Groups["sign"].Success));

    /// <summary>True for what directly under a heading can only be meant as settings.</summary>
    public bool IsPairs => IsSettings || Pairs.Any(pair => pair.Value.Length > 0);

    /// <summary>True for the outcome of a step.</summary>
    public bool HasOutcome => Pairs.Any(pair => pair.Key.StartsWith(Outcome));

    [GeneratedRegex(@"^\s*<!--(?<inside>.*?)-->(?<rest>.*)$", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"^(?:id|poäng|poang|grupp|lektion|blanda|skiftläge|tecken|granskad|utfall)\s*(?<sign>=.*)?$")]
    private static partial Regex Key();
}
