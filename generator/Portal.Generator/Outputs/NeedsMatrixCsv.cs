using Portal.Model;
using Portal.Model.Output;
using Portal.Model.Pages;
using Portal.Model.Rendering;

namespace Portal.Generator.Outputs;

/// <summary>The needs as a table for spreadsheets, one row per need.</summary>
public sealed class NeedsMatrixCsv : IOutput
{
    /// <inheritdoc />
    public IEnumerable<OutputFile> Make(SiteContext site)
    {
        var rows = (from page in site.Model.All<AdministrationPage>()
                    from need in page.Needs
                    select new[] { page.Meta.Title, site.Model.Find<TopicPage>(need.Topic.Value ?? "")?.Meta.Title, need.Wording }).ToList();
        if (rows.Count > 0)
            yield return CsvText.File(Addresses.NeedsMatrix, [[site.Words.Of("kind.administration"), site.Words.Of("kind.topic"), site.Words.Of("need.concerns")], .. rows]);
    }
}
