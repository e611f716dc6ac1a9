namespace Portal.Generator.Commands;

/// <summary>The day in Sweden, also where the machine that builds has the clock of another country, as most hosts have.</summary>
public static class SwedishClock
{
    /// <summary>Today.</summary>
    public static DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.TryFindSystemTimeZoneById("Europe/Stockholm", out var sweden)
        ? TimeZoneInfo.ConvertTimeFromUtc(DateTime.UtcNow, sweden)
        : DateTime.Now);
}
