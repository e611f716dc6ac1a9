using System.Text.RegularExpressions;
using Markdig.Syntax;
using Portal.Generator.Reading.Markdown;

namespace Portal.Generator.Reading.Questions;

/// <summary>A comment with settings: <c>&lt;!-- id: okand-person; poäng: 2 --&gt;</c>.</summary>
public static partial class SettingsComment
{
    /// <summary>The settings of a comment block, or null when the block is something else.</summary>
    public static IReadOnlyList<(string Key, string Value)>? Read(Block? block)
    {
        if (block is not HtmlBlock { Type: HtmlBlockType.Comment } html || Comment().Match(DirectiveComment.RawText(html)) is not { Success: true } match)
            return null;
        var inside = match.Groups["inside"].Value;
        return
        [
            .. inside.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(part => part.Split(':', 2, StringSplitOptions.TrimEntries))
                .Select(pair => (pair[0], pair.ElementAtOrDefault(1) ?? "")),
        ];
    }

    [GeneratedRegex(@"^\s*<!--(?<inside>.*)-->\s*$", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Comment();
}
