using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Portal.Model;

/// <summary>A film or a sound recording in a page, with what lies beside it by the same name.</summary>
public sealed record MediaClip
{
    /// <summary>The recording in one or several formats, the one that the page names first.</summary>
    public required ImmutableArray<AssetFile> Sources { get; init; }

    /// <summary>The captions of a film, WebVTT; null for sound.</summary>
    public SourceFile? Captions { get; init; }

    /// <summary>The picture shown until a film is played.</summary>
    public AssetFile? Poster { get; init; }

    /// <summary>Everything that is said and matters, in paragraphs.</summary>
    public required ImmutableArray<string> Transcript { get; init; }

    /// <summary>True for a film, false for sound.</summary>
    public bool IsVideo => MediaFormats.IsVideo(Sources[0].Path);
}

/// <summary>The formats of films and sound that can be published, by file name extension.</summary>
public static class MediaFormats
{
    private static readonly FrozenDictionary<string, string> Types = new Dictionary<string, string>
    {
        [".mp4"] = "video/mp4",
        [".webm"] = "video/webm",
        [".mp3"] = "audio/mpeg",
        [".m4a"] = "audio/mp4",
        [".ogg"] = "audio/ogg",
    }.ToFrozenDictionary();

    /// <summary>The extensions, with their point.</summary>
    public static IEnumerable<string> Extensions => Types.Keys.Order(StringComparer.Ordinal);

    /// <summary>True for a film or sound; what follows <c>#</c> or <c>?</c> in an address does not count.</summary>
    public static bool IsMedia(string address) => Types.ContainsKey(Extension(address));

    /// <summary>True for a film.</summary>
    public static bool IsVideo(string address) => IsMedia(address) && Type(address).StartsWith("video/", StringComparison.Ordinal);

    /// <summary>The MIME type of a film or sound.</summary>
    public static string Type(string address) => Types[Extension(address)];

    private static string Extension(string address) => Path.GetExtension(address.Split('#', '?')[0]).ToLowerInvariant();
}
