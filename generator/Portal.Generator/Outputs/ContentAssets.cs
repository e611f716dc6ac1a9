using Portal.Model;
using Portal.Model.Output;
using Portal.Model.Rendering;

namespace Portal.Generator.Outputs;

/// <summary>Pictures, films, captions and attachments that a published page or a template of the portal's own uses, at their path in the content folder.</summary>
public sealed class ContentAssets : IOutput
{
    /// <inheritdoc />
    public IEnumerable<OutputFile> Make(SiteContext site)
    {
        var captions = site.Model.Media.Values.Select(clip => clip.Captions).OfType<SourceFile>().DistinctBy(file => file.Path);
        return site.Model.Assets.Values
            .Where(asset => site.Model.UsedFiles.Contains(asset.Path))
            .Select(asset => new OutputFile(asset.Path, asset.Bytes))
            .Concat(captions.Select(file => OutputFile.FromText(file.Path, file.Text)))
            .OrderBy(file => file.Path, StringComparer.Ordinal);
    }
}
