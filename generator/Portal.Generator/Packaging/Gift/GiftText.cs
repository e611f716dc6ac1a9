using Portal.Model.Learning;

namespace Portal.Generator.Packaging.Gift;

/// <summary>Texts as GIFT takes them.</summary>
internal static class GiftText
{
    private const string Special = "\\~=#{}:";

    /// <summary>A text whose signs mean nothing, on one line.</summary>
    public static string Escape(string text) => string.Concat(text.Select(c => c == '\n' ? "\\n" : Special.Contains(c) ? $"\\{c}" : c.ToString()));

    /// <summary>A text that is HTML.</summary>
    public static string Html(string markup) => "[html]" + Escape(markup);

    /// <summary>Markup that goes on after the answers: some readers take one that begins with slashes for a remark, and one that begins with a bracket for a format.</summary>
    public static string After(string markup) => (markup.TrimStart() is ['/' or '[', ..] ? "<span></span>" : "") + markup;

    /// <summary>A text to write, word for word: one that begins as a format or a weight does, has both before it, and to Moodle a star is any text unless a backslash is before it.</summary>
    public static string Answer(string text) => (text is ['%' or '[', ..] ? "%100%[plain]" : "") + Escape(text.Replace("*", "\\*"));

    /// <summary>The texts to write of which each is right, on lines of their own.</summary>
    public static string Answers(AcceptedText accepted) => string.Concat(accepted.Alternatives.Select(text => $"\n\t={Answer(text)}"));

    /// <summary>True when one of the texts would be read as something else, with no way to say that it is not.</summary>
    public static bool IsUnsayable(AcceptedText accepted) => accepted.Alternatives.Any(text => text.Contains("->", StringComparison.Ordinal));
}
