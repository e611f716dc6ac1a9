namespace Portal.Generator;

/// <summary>What the program is called where somebody types a command.</summary>
public static class ProgramName
{
    /// <summary>Set by the commands <c>portal</c> and <c>portal.cmd</c> of a clone to the words that they were started with.</summary>
    public const string Variable = "PORTAL_STARTED_AS";

    /// <summary>The words that the program was started with, <c>./portal</c>; <c>portal</c> where they are not known.</summary>
    public static string Value { get; } = Of(Environment.GetEnvironmentVariable(Variable));

    /// <summary>The name for what the variable says.</summary>
    public static string Of(string? started) => string.IsNullOrWhiteSpace(started) ? "portal" : started.Contains(' ') ? $"\"{started}\"" : started;
}
