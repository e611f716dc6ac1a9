namespace Portal.Generator.Views.Wording;

/// <summary>Lengths of time in words.</summary>
public static class Duration
{
    /// <summary><c>45 minuter</c>, <c>1 timme 10 minuter</c>.</summary>
    public static string Text(int minutes)
    {
        var (hours, rest) = (minutes / 60, minutes % 60);
        var parts = new[] { Count.Text(hours, "timme", "timmar"), Count.Text(rest, "minut", "minuter") };
        return (hours, rest) switch
        {
            (0, _) => parts[1],
            (_, 0) => parts[0],
            _ => string.Join(' ', parts),
        };
    }
}
