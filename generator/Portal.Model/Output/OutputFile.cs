using System.Text;

namespace Portal.Model.Output;

/// <summary>A file of the finished site. Its bytes may be made when they are first asked for; then they are kept, until they are forgotten.</summary>
public sealed class OutputFile
{
    private readonly Func<ReadOnlyMemory<byte>>? make;
    private volatile Lazy<ReadOnlyMemory<byte>> bytes;

    /// <summary>A file whose bytes are there.</summary>
    public OutputFile(string path, ReadOnlyMemory<byte> bytes) => (Path, this.bytes) = (path, new Lazy<ReadOnlyMemory<byte>>(bytes));

    private OutputFile(string path, Func<ReadOnlyMemory<byte>> make) => (Path, this.make, bytes) = (path, make, new Lazy<ReadOnlyMemory<byte>>(make));

    /// <summary>Relative to the output folder, with <c>/</c>.</summary>
    public string Path { get; }

    /// <summary>What is in the file.</summary>
    public ReadOnlyMemory<byte> Bytes => bytes.Value;

    /// <summary>Gives the memory of a file back that can be made again, when it is asked for.</summary>
    public void Forget()
    {
        if (make is not null)
            bytes = new Lazy<ReadOnlyMemory<byte>>(make);
    }

    /// <summary>A text file in UTF-8 without byte order mark.</summary>
    public static OutputFile FromText(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    /// <summary>A text file that is made when it is first asked for. The same function must always give the same text.</summary>
    public static OutputFile FromText(string path, Func<string> make) => new(path, () => Encoding.UTF8.GetBytes(make()));

    /// <summary>A file that is made when it is first asked for. The same function must always give the same bytes.</summary>
    public static OutputFile Later(string path, Func<byte[]> make) => new(path, () => make());
}
