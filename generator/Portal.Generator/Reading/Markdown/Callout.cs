using System.Collections.Frozen;
using Markdig.Extensions.Alerts;

namespace Portal.Generator.Reading.Markdown;

/// <summary>A sort of callout: <c>&gt; [!WARNING]</c>.</summary>
/// <param name="Name">What the style sheet calls it.</param>
/// <param name="Title">What readers see above its text.</param>
public sealed record Callout(string Name, string Title)
{
    /// <summary>The words that content may write, in upper or lower case.</summary>
    public static FrozenDictionary<string, Callout> Words { get; } = new Dictionary<string, Callout>
    {
        ["NOTE"] = new("note", "Att veta"),
        ["TIP"] = new("tip", "Tips"),
        ["IMPORTANT"] = new("important", "Viktigt"),
        ["WARNING"] = new("warning", "Varning"),
        ["CAUTION"] = new("caution", "Fara"),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The sort of a block, or null when its word is unknown.</summary>
    public static Callout? Of(AlertBlock block) => Words.GetValueOrDefault(block.Kind.ToString());
}
