using Portal.Model;
using Portal.Model.Output;
using Portal.Model.Pages;
using Portal.Model.Rendering;

namespace Portal.Generator.Outputs;

/// <summary>Pictures, films, captions and attachments that a published page uses, at their path in the content folder.</summary>
public sealed class ContentAssets : IOutput
{
    /// <inheritdoc />
    public IEnumerable<OutputFile> Make(SiteContext site)
    {
        var used = site.Model.Links.Values.Select(target => target.Path?.Value.TrimStart('/'))
            .Concat(site.Model.Pages.OfType<DocumentPage>().Select(document => document.Attachment?.Value))
            .Concat(site.Model.Media.Values.SelectMany(clip => clip.Sources.Append(clip.Poster)).Select(file => file?.Path))
            .OfType<string>().ToHashSet();
        var captions = site.Model.Media.Values.Select(clip => clip.Captions).OfType<SourceFile>().DistinctBy(file => file.Path);
        return site.Model.Assets.Values
            .Where(asset => used.Contains(asset.Path))
            .Select(asset => new OutputFile(asset.Path, asset.Bytes))
            .Concat(captions.Select(file => OutputFile.FromText(file.Path, file.Text)))
            .OrderBy(file => file.Path, StringComparer.Ordinal);
    }
}
