using System.Text;
using Portal.Model.Output;
using Portal.Model.Pages;
using Portal.Model.Rendering;
using Portal.Model;

namespace Portal.Generator.Outputs;

/// <summary>
/// The needs as a file for spreadsheets: semicolons and a byte order mark, as a Swedish Excel expects, one row per need.
/// </summary>
public sealed class NeedsMatrixCsv : IOutput
{
    /// <inheritdoc />
    public IEnumerable<OutputFile> Make(SiteContext site)
    {
        var rows = site.Model.All<AdministrationPage>()
            .SelectMany(page => page.Needs.Select(need => (page, need, topic: site.Model.Find<TopicPage>(need.Topic.Value ?? ""))))
            .Select(row => Row(row.page.Meta.Title, row.topic?.Meta.Title ?? "", row.need.Wording))
            .ToList();
        if (rows.Count == 0)
            yield break;
        var text = "\uFEFF" + Row(site.Words.Of("kind.administration"), site.Words.Of("kind.topic"), site.Words.Of("need.concerns")) + string.Concat(rows);
        yield return new OutputFile(Addresses.NeedsMatrix.OutputPath, Encoding.UTF8.GetBytes(text));
    }

    private static string Row(params string[] cells) => string.Join(';', cells.Select(Cell)) + "\r\n";

    /// <summary>Quotes where needed; a leading sign that a spreadsheet would run as a formula gets an apostrophe.</summary>
    private static string Cell(string text)
    {
        var safe = text.Length > 0 && text[0] is '=' or '+' or '-' or '@' ? "'" + text : text;
        return safe.IndexOfAny([';', '"', '\n', '\r']) >= 0 ? $"\"{safe.Replace("\"", "\"\"")}\"" : safe;
    }
}
