using System.Collections.Frozen;
using Markdig.Extensions.Alerts;

namespace Portal.Generator.Reading.Markdown;

/// <summary>A sort of callout: <c>&gt; [!WARNING]</c>.</summary>
/// <param name="Name">What the style sheet calls it.</param>
/// <param name="Key">The key of what readers see above its text.</param>
/// <param name="Meaning">What editors are told that it is for.</param>
public sealed record Callout(string Name, string Key, string Meaning)
{
    /// <summary>The words that content may write, in upper or lower case.</summary>
    public static FrozenDictionary<string, Callout> Words { get; } = new Dictionary<string, Callout>
    {
        ["NOTE"] = new("note", "callout.note", "att veta"),
        ["TIP"] = new("tip", "callout.tip", "tips"),
        ["IMPORTANT"] = new("important", "callout.important", "viktigt"),
        ["WARNING"] = new("warning", "callout.warning", "varning"),
        ["CAUTION"] = new("caution", "callout.caution", "fara"),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The sort of a block, or null when its word is unknown.</summary>
    public static Callout? Of(AlertBlock block) => Words.GetValueOrDefault(block.Kind.ToString());
}
