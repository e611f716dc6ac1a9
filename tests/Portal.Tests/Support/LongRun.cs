namespace Portal.Tests.Support;

/// <summary>Tests whose strength is their number try a few each time, and many with <c>PORTAL_LONG=1</c>, for a night.</summary>
public static class LongRun
{
    /// <summary>True for a night.</summary>
    public static bool IsOn { get; } = Environment.GetEnvironmentVariable("PORTAL_LONG") == "1";

    /// <summary>How many to try.</summary>
    public static int Of(int usual, int tonight) => IsOn ? tonight : usual;
}
