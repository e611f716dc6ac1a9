using Portal.Model.Text;

namespace Portal.Generator.Authoring.Import;

/// <summary>Knows again the line with which the portal's exports ask for a number, since the formats have no place for its unit.</summary>
public static class AskedUnit
{
    /// <summary>The unit in a line of Markdown; empty when it is another line.</summary>
    public static string In(Words words, string line)
    {
        var parts = HtmlText.Escape(words.Of("question.your_answer_in", ("unit", "\u0001"))).Split('\u0001');
        return parts is [var before, var after] && line.StartsWith(before, StringComparison.Ordinal) && line.EndsWith(after, StringComparison.Ordinal) && line.Length > before.Length + after.Length
            ? line[before.Length..^after.Length] : "";
    }
}
