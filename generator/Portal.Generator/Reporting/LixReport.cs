using System.Globalization;
using System.Text;
using Portal.Model;
using Portal.Model.Pages;
using Portal.Model.Text;

namespace Portal.Generator.Reporting;

/// <summary>How easy each page is to read, as a table, for <c>check --lix</c>.</summary>
public static class LixReport
{
    /// <summary>The table, the hardest page first.</summary>
    public static string Of(PortalModel model)
    {
        var rows = model.Pages.Where(page => page is { IsUnread: false, Meta.Language: null }).Select(page => (Page: page, Lix: Lix.Of(page.Body.Readability.Sentences)))
            .OrderByDescending(row => row.Lix.Value ?? -1).ThenBy(row => row.Page.Source.Path, StringComparer.Ordinal).ToList();
        var text = new StringBuilder("  lix  gräns    ord  ord/mening  långa ord  längst  sida\n");
        foreach (var (page, lix) in rows)
            text.Append(CultureInfo.InvariantCulture, $"{lix.Value?.ToString(CultureInfo.InvariantCulture) ?? "–",5}{Limit(page, lix, model.Settings.Reading),7}{lix.Words,7}{lix.SentenceLength.ToString("0.0", CultureInfo.InvariantCulture).Replace('.', ','),12}{lix.LongShare,9:0} %{Longest(page),8}  {page.Source.Path}\n");
        var over = rows.Count(row => row.Lix.Value > model.Settings.Reading.LixOf(row.Page));
        var all = Lix.Of([.. rows.SelectMany(row => row.Page.Body.Readability.Sentences)]);
        return text.Append($"Hela portalen: lix {all.Value?.ToString(CultureInfo.InvariantCulture) ?? "–"}. {over} av {rows.Count} sidor är över gränsen (!). Under {Lix.LeastWords} ord har en sida inget lix.\n\n").ToString();
    }

    private static string Limit(Page page, Lix lix, ReadingLimits limits) => $"{(lix.Value > limits.LixOf(page) ? "! " : "")}{limits.LixOf(page)}";

    private static int Longest(Page page) => page.Body.Readability.Sentences.Select(sentence => sentence.Words).DefaultIfEmpty().Max();
}
