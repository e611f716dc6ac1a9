using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Portal.Model.Learning;
using Portal.Model.Text;

namespace Portal.Generator.Views;

/// <summary>What the fields of a gap text are called for who does not see where they stand: by number and sentence.</summary>
public static class GapNames
{
    private static readonly char[] Ends = ['.', '!', '?', ':'];

    /// <summary>One name for each gap in order: <c>Lucka 1: Ring lucka 1 och stäng lucka 2.</c></summary>
    public static ImmutableArray<string> Of(Words words, GapQuestion question)
    {
        var text = new StringBuilder();
        var places = new List<int>();
        foreach (var part in question.Parts)
        {
            if (part.Gap is not null)
                places.Add(text.Length);
            text.Append(part.Gap is null ? part.Plain : words.Of("question.gap", ("number", places.Count.ToString(CultureInfo.InvariantCulture))));
        }
        return [.. places.Select((place, at) => words.Of("question.gap_name", ("number", (at + 1).ToString(CultureInfo.InvariantCulture)), ("sentence", SentenceAt(text.ToString(), place))))];
    }

    private static string SentenceAt(string text, int place)
    {
        var start = text.LastIndexOfAny(Ends, Math.Max(0, place - 1)) + 1;
        var end = text.IndexOfAny(Ends, place);
        return text[start..(end < 0 ? text.Length : end + 1)].Trim();
    }
}
