using Portal.Model.Output;
using Portal.Model.Pages;
using Portal.Model.Rendering;

namespace Portal.Generator.Outputs;

/// <summary>Pictures and attachments that a published page uses, at their path in the content folder.</summary>
public sealed class ContentAssets : IOutput
{
    /// <inheritdoc />
    public IEnumerable<OutputFile> Make(SiteContext site)
    {
        var used = site.Model.Links.Values.Select(target => target.Path?.Value.TrimStart('/'))
            .Concat(site.Model.Pages.OfType<DocumentPage>().Select(document => document.Attachment?.Value))
            .OfType<string>().ToHashSet();
        return site.Model.Assets.Values
            .Where(asset => used.Contains(asset.Path))
            .OrderBy(asset => asset.Path, StringComparer.Ordinal)
            .Select(asset => new OutputFile(asset.Path, asset.Bytes));
    }
}
