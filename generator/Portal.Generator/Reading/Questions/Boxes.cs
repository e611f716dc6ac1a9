using System.Text.RegularExpressions;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Portal.Generator.Reading.Markdown;

namespace Portal.Generator.Reading.Questions;

/// <summary>The boxes of options: <c>[ ]</c> and <c>[x]</c>, and what was to be one.</summary>
public static partial class Boxes
{
    /// <summary>True for a list in which some item begins with a box or nearly so.</summary>
    public static bool AreIn(ListBlock list) => list.OfType<ListItemBlock>().Any(item => item.FirstOrDefault() is ParagraphBlock line && BeginWith(line));

    /// <summary>True for a paragraph that begins with a box or nearly so.</summary>
    public static bool BeginWith(ParagraphBlock line) => line.Inline?.FirstChild is TaskList || IsNearly(line);

    /// <summary>True for a paragraph that begins with what only looks like a box.</summary>
    public static bool IsNearly(ParagraphBlock line) => line.Inline?.FirstChild is LiteralInline && Nearly().IsMatch(InlineText.Of(line));

    /// <summary>Takes the box away from the text of an option. Null when there is none.</summary>
    public static bool? Take(ParagraphBlock line)
    {
        if (line.Inline?.FirstChild is not TaskList box)
            return null;
        box.Remove();
        if (line.Inline.FirstChild is LiteralInline literal)
            literal.Content.TrimStart();
        return box.Checked;
    }

    [GeneratedRegex(@"^(?:\[\s*[xXvV*✓✔]?\s*\]|\(\s*[xX]?\s*\)|[☐☑☒✓✔])")]
    private static partial Regex Nearly();
}
