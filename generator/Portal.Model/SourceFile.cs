namespace Portal.Model;

/// <summary>A text file of the content folder. <paramref name="Path"/> is relative to that folder, with <c>/</c>.</summary>
public sealed record SourceFile(string Path, string Text)
{
    /// <summary>The folder part of the path, empty for files directly in <c>content/</c>.</summary>
    public string Folder => Path.LastIndexOf('/') is var slash and >= 0 ? Path[..slash] : "";

    /// <summary>The file name without folder and extension.</summary>
    public string Stem => System.IO.Path.GetFileNameWithoutExtension(Path);
}

/// <summary>A picture or other attachment, copied as it is.</summary>
public sealed record AssetFile(string Path, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The size of a picture; null for other files.</summary>
    public PictureSize? Size { get; init; }
}

/// <summary>A picture's size in pixels, as it is shown.</summary>
public sealed record PictureSize(int Width, int Height);

/// <summary>A place in a file. Line and column begin at 1; the length is in characters on that line.</summary>
public readonly record struct SourceSpan(int Line, int Column, int Length)
{
    /// <summary>The beginning of the file, for faults that have no better place.</summary>
    public static SourceSpan Start { get; } = new(1, 1, 0);
}

/// <summary>A value and where it stands, so that a later stage can point at it.</summary>
public readonly record struct Spanned<T>(T Value, SourceSpan Span);
