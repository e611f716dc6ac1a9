using System.Collections.Immutable;
using Portal.Model;

namespace Portal.Generator.Reading.Yaml;

/// <summary>A piece of YAML with its place in the file.</summary>
public abstract record YamlNode(SourceSpan Span);

/// <summary>A word, number or text. <paramref name="IsPlain"/> when it has no quotation marks.</summary>
public sealed record YamlScalar(string Value, SourceSpan Span, bool IsPlain = true) : YamlNode(Span)
{
    /// <summary>True when the whole value stands in one pair of quotation marks that YAML does not know: readers would see them.</summary>
    public bool IsInCurlyQuotes => IsPlain && Value is ['“' or '„' or '”', .. { Length: > 0 } inner, '”' or '“'] && inner.AsSpan().IndexOfAny('“', '„', '”') < 0;
}

/// <summary>A list. <paramref name="IsOneLine"/> when it is written <c>[a, b]</c>.</summary>
public sealed record YamlList(ImmutableArray<YamlNode> Items, SourceSpan Span, bool IsOneLine = false) : YamlNode(Span);

/// <summary>Keys and values, in the order of the file.</summary>
public sealed record YamlMap(ImmutableArray<YamlEntry> Entries, SourceSpan Span) : YamlNode(Span)
{
    /// <summary>The entry of a key, or null.</summary>
    public YamlEntry? Find(string key) => Entries.FirstOrDefault(entry => entry.Key.Value == key);
}

/// <summary>A key and its value.</summary>
public sealed record YamlEntry(YamlScalar Key, YamlNode Value);
