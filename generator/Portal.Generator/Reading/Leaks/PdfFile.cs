using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace Portal.Generator.Reading.Leaks;

/// <summary>The text of a PDF as a reader sees it. Pages that are pictures, scanned for instance, have none.</summary>
public static class PdfFile
{
    /// <summary>Furthest apart that two words on a line are, in points, to be read as one piece.</summary>
    private const double SameLine = 3;

    /// <summary>The text, and the number of the first page without any; null when all have.</summary>
    /// <exception cref="InvalidDataException">It cannot be read.</exception>
    public static (string Text, int? FirstWithout) Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            var text = new StringBuilder();
            int? without = null;
            using var pdf = PdfDocument.Open(bytes.ToArray(), new ParsingOptions { UseLenientParsing = true });
            foreach (var page in pdf.GetPages())
            {
                var before = text.Length;
                AddLines(text, page);
                if (text.Length == before)
                    without ??= page.Number;
            }
            return (text.ToString(), without);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            throw new InvalidDataException("Not a PDF that can be read.", e); // the library has no exception of its own
        }
    }

    private static void AddLines(StringBuilder text, Page page)
    {
        double? line = null;
        foreach (var word in page.GetWords())
        {
            var bottom = word.BoundingBox.Bottom;
            if (line is { } last && text.Length > 0)
                text.Append(Math.Abs(last - bottom) < SameLine ? ' ' : '\n');
            text.Append(word.Text);
            line = bottom;
        }
        if (line is not null)
            text.Append('\n');
    }
}
