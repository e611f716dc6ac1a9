using System.Text;
using Portal.Model;
using Portal.Model.Output;

namespace Portal.Generator.Outputs;

/// <summary>Tables for spreadsheets: semicolons and a byte order mark, as a Swedish Excel expects (RFC 4180 otherwise).</summary>
public static class CsvText
{
    /// <summary>A table as a file, its first row the headings.</summary>
    public static OutputFile File(UrlPath url, IEnumerable<IEnumerable<string?>> rows) => new(url.OutputPath, Encoding.UTF8.GetBytes(Of(rows)));

    /// <summary>A table as text, with its byte order mark.</summary>
    public static string Of(IEnumerable<IEnumerable<string?>> rows) => "\uFEFF" + string.Concat(rows.Select(row => string.Join(';', row.Select(cell => Cell(cell ?? ""))) + "\r\n"));

    /// <summary>Quotes where needed; a leading sign that a spreadsheet would run as a formula gets an apostrophe.</summary>
    private static string Cell(string text)
    {
        var safe = text.Length > 0 && text[0] is '=' or '+' or '-' or '@' ? "'" + text : text;
        return safe.IndexOfAny([';', '"', '\n', '\r']) >= 0 ? $"\"{safe.Replace("\"", "\"\"")}\"" : safe;
    }
}
