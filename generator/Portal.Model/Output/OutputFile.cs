using System.Text;

namespace Portal.Model.Output;

/// <summary>A file of the finished site. <paramref name="Path"/> is relative to the output folder, with <c>/</c>.</summary>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>A text file in UTF-8 without byte order mark.</summary>
    public static OutputFile FromText(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
