using System.Collections.Immutable;
using Portal.Model;

namespace Portal.Generator.Reading.Markdown;

/// <summary>Turns offsets in a text into lines and columns.</summary>
public sealed class LineMap
{
    private readonly ImmutableArray<int> starts;

    /// <summary>Maps a text whose lines end with <c>\n</c>.</summary>
    public LineMap(string text)
    {
        var found = ImmutableArray.CreateBuilder<int>();
        for (var start = 0; start > 0 || found.Count == 0; start = text.IndexOf('\n', start) + 1)
            found.Add(start);
        starts = found.DrainToImmutable();
    }

    /// <summary>The span from one offset to another (inclusive), cut at the end of the first line.</summary>
    public SourceSpan Span(int start, int end)
    {
        var found = starts.BinarySearch(start);
        var line = found >= 0 ? found : ~found - 1;
        var lineEnd = line + 1 < starts.Length ? starts[line + 1] - 1 : int.MaxValue;
        return new SourceSpan(line + 1, start - starts[line] + 1, Math.Max(1, Math.Min(end + 1, lineEnd) - start));
    }
}
