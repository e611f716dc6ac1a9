namespace Portal.Templates.Wording;

/// <summary>Values that the content says it does not know.</summary>
public static class Missing
{
    /// <summary>What the content writes, and what readers see.</summary>
    public const string Text = "Uppgift saknas";

    /// <summary>True for <c>Uppgift saknas</c>, with or without what is missing.</summary>
    public static bool Is(string? value) => value is not null && value.StartsWith(Text, StringComparison.OrdinalIgnoreCase);
}
