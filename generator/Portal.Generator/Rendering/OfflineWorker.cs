using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using Portal.Model;
using Portal.Model.Output;
using Portal.Model.Rendering;

namespace Portal.Generator.Rendering;

/// <summary>
/// The service worker with what it keeps. Its version is a hash of the pages, of the names of their parts, and of the bytes of those parts whose names do not
/// change with them (pictures, the favicon), so that a browser fetches them anew when, and only when, one of them has changed.
/// </summary>
public static class OfflineWorker
{
    /// <summary>The file; none where there is nothing to keep.</summary>
    public static IEnumerable<OutputFile> Make(SiteContext site, SiteAssets assets, IReadOnlyCollection<OutputFile> html)
    {
        var pages = OfflineSet.Of(site.Model);
        if (pages.IsEmpty)
            return [];
        ImmutableArray<UrlPath> urls = [.. pages.Select(page => page.Url), GeneratedPages.Offline.Url];
        var (icon, pictures) = (site.Assets.Favicon ?? Addresses.Favicon, Pictures(site.Model, pages));
        ImmutableArray<string> parts = [.. site.Assets.OfPages.Append(icon).Concat(pictures).Select(site.Href).Distinct().Order(StringComparer.Ordinal)];
        var unhashed = assets.Files.Where(file => file.Path == icon.OutputPath).Select(file => file.Bytes).Concat(pictures.Select(picture => site.Model.Assets[picture.OutputPath].Bytes));
        return [OutputFile.FromText(Addresses.OfflineWorker.Value[1..], () => $"self.portalKept = {JsonSerializer.Serialize(new
        {
            version = Version(html.Where(file => urls.Any(url => url.OutputPath == file.Path)).Select(file => file.Bytes).Concat(unhashed), parts),
            pages = urls.Select(site.Href),
            parts,
            instead = site.Href(GeneratedPages.Offline.Url),
        })};\n{assets.Worker}")];
    }

    /// <summary>The pictures in these pages, each once.</summary>
    private static ImmutableArray<UrlPath> Pictures(PortalModel model, ImmutableArray<Model.Pages.Page> pages) =>
    [
        .. (from page in pages
            from link in page.Body.Links
            where link.IsImage && !MediaFormats.IsMedia(link.Target)
            select model.Links.GetValueOrDefault((page.Source.Path, link.Offset))?.Path).OfType<UrlPath>().Distinct().OrderBy(url => url.Value, StringComparer.Ordinal),
    ];

    private static string Version(IEnumerable<ReadOnlyMemory<byte>> contents, ImmutableArray<string> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var bytes in contents)
            hash.AppendData(bytes.Span);
        hash.AppendData(System.Text.Encoding.UTF8.GetBytes(string.Join('\n', parts)));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..12];
    }
}
