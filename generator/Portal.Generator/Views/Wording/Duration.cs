using Portal.Model.Text;

namespace Portal.Generator.Views.Wording;

/// <summary>Lengths of time in words.</summary>
public static class Duration
{
    /// <summary><c>45 minuter</c>, <c>1 timme 10 minuter</c>.</summary>
    public static string Text(Words words, int minutes)
    {
        var (hours, rest) = (minutes / 60, minutes % 60);
        var parts = new[] { words.Count("number.hours", hours), words.Count("number.minutes", rest) };
        return (hours, rest) switch
        {
            (0, _) => parts[1],
            (_, 0) => parts[0],
            _ => string.Join(' ', parts),
        };
    }
}
