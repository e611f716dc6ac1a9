namespace Portal.Model.Pages;

/// <summary>The words with which content says that a fact is known to be missing, and which readers see.</summary>
public static class MissingText
{
    /// <summary>As the portal writes them.</summary>
    public const string Words = "Uppgift saknas";

    /// <summary>True when a value is these words and nothing else; case and a full stop do not matter.</summary>
    public static bool Is(string value) => value.Trim().TrimEnd('.').Equals(Words, StringComparison.OrdinalIgnoreCase);

    /// <summary>True when a value begins with these words.</summary>
    public static bool Begins(string value) => value.TrimStart().StartsWith(Words, StringComparison.OrdinalIgnoreCase);
}
