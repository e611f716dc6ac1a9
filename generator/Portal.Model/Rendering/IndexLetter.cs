using System.Collections.Immutable;

namespace Portal.Model.Rendering;

/// <summary>Entries of the alphabetical index under a letter, in Swedish order.</summary>
public sealed record IndexLetter(string Letter, ImmutableArray<IndexEntry> Entries)
{
    /// <summary>A letter in addresses and anchors; Å, Ä and Ö have their own, since they would fold to A and O, and foreign letters their code.</summary>
    public static string Id(string letter) => letter switch
    {
        "Å" => "aa",
        "Ä" => "ae",
        "Ö" => "oe",
        "0–9" => "siffra",
        [var other] when !char.IsAsciiLetter(other) => $"tecken-{(int)other:x}",
        _ => letter.ToLowerInvariant(),
    };

    /// <summary>The page of a letter, which only a portal with many entries has.</summary>
    public static UrlPath PageOf(string letter) => new($"{GeneratedPages.Search.Url}{Id(letter)}/");
}

/// <summary>An entry of the index. Texts that are the same share an entry with several places.</summary>
public sealed record IndexEntry(string Text, ImmutableArray<IndexPlace> Places);

/// <summary>A place that an entry of the index leads to.</summary>
public sealed record IndexPlace(string Where, string Href);
