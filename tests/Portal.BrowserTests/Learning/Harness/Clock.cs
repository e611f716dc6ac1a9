using Portal.BrowserTests.Harness;

namespace Portal.BrowserTests.Learning.Harness;

/// <summary>What day it is for a visitor.</summary>
public static class Clock
{
    /// <summary>The day from which the tests count.</summary>
    public static DateOnly Start { get; } = new(2026, 11, 23);

    /// <summary>The middle of a day, the same day in Sweden too, in milliseconds as in JavaScript.</summary>
    public static long At(DateOnly day) => new DateTimeOffset(day.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero).ToUnixTimeMilliseconds();

    /// <summary>From the next page on it is another day.</summary>
    public static Task SetAsync(Visitor visitor, DateOnly day) => visitor.Context.AddInitScriptAsync($"globalThis.portalNow = {At(day)};");
}
