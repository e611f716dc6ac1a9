using Portal.Model.Text;

namespace Portal.Generator.Views.Wording;

/// <summary>Sizes of files in words.</summary>
public static class FileSize
{
    /// <summary><c>14 kB</c>, <c>2,1 MB</c>: thousands and millions of bytes, at least 1 kB. The space does not break.</summary>
    public static string Text(Words words, long bytes) => bytes < 1_000_000
        ? $"{Math.Max(1, (bytes + 500) / 1000)}\u00A0kB"
        : $"{words.OfNumber(Math.Round(bytes / 1_000_000m, 1))}\u00A0MB";
}
