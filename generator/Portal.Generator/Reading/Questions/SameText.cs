using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Portal.Generator.Reading.Markdown;
using Portal.Model.Text;

namespace Portal.Generator.Reading.Questions;

/// <summary>Texts that a learner cannot tell apart: alike but for case, spaces, a last full stop and what cannot be seen.</summary>
public static partial class SameText
{
    /// <summary>The first of the items whose text another before it has, or null.</summary>
    public static T? FirstTwice<T>(IEnumerable<T> items, Func<T, string> text)
        where T : class
    {
        var seen = new HashSet<string>();
        return items.FirstOrDefault(item => !seen.Add(Key(text(item))));
    }

    /// <summary>What is seen of a line, pictures by their addresses.</summary>
    public static string Of(ContainerInline line) =>
        InlineText.Of(line) + string.Concat(line.Descendants<LinkInline>().Where(link => link.IsImage).Select(link => $" {link.Url}"));

    private static string Key(string text) =>
        Space().Replace(Unseen().Replace(Diacritics.Compose(text), ""), " ").Trim().TrimEnd('.').ToLowerInvariant();

    [GeneratedRegex(@"\p{Cf}")]
    private static partial Regex Unseen();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
