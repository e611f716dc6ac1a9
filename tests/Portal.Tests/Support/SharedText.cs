using System.Text;

namespace Portal.Tests.Support;

/// <summary>A writer that can be read while others write.</summary>
public sealed class SharedText : TextWriter
{
    private readonly StringBuilder text = new();

    /// <inheritdoc />
    public override Encoding Encoding => Encoding.UTF8;

    /// <inheritdoc />
    public override void Write(char value)
    {
        lock (text)
            text.Append(value);
    }

    /// <inheritdoc />
    public override void Write(string? value)
    {
        lock (text)
            text.Append(value);
    }

    /// <inheritdoc />
    public override string ToString()
    {
        lock (text)
            return text.ToString();
    }
}
