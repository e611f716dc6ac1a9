using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using Portal.Model;
using Portal.Model.Output;
using Portal.Model.Rendering;

namespace Portal.Generator.Rendering;

/// <summary>
/// The service worker with what it keeps. Its version is a hash of the pages and of the names of their parts, so that a browser fetches them anew when, and
/// only when, one of them has changed.
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
        var parts = Parts(site, pages);
        return [OutputFile.FromText(Addresses.OfflineWorker.Value[1..], () => $"self.portalKept = {JsonSerializer.Serialize(new
        {
            version = Version(html.Where(file => urls.Any(url => url.OutputPath == file.Path)), parts),
            pages = urls.Select(site.Href),
            parts,
            instead = site.Href(GeneratedPages.Offline.Url),
        })};\n{assets.Worker}")];
    }

    /// <summary>Addresses of the style sheets and scripts of pages, of their icons, and of the pictures in these pages.</summary>
    private static ImmutableArray<string> Parts(SiteContext site, ImmutableArray<Model.Pages.Page> pages)
    {
        var files = site.Assets.OfPages.Append(site.Assets.Favicon ?? Addresses.Favicon);
        var pictures = from page in pages
                       from link in page.Body.Links
                       where link.IsImage && !MediaFormats.IsMedia(link.Target)
                       select site.Model.Links.GetValueOrDefault((page.Source.Path, link.Offset))?.Path;
        return [.. files.Concat(pictures.OfType<UrlPath>()).Select(site.Href).Distinct().Order(StringComparer.Ordinal)];
    }

    private static string Version(IEnumerable<OutputFile> pages, ImmutableArray<string> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var page in pages)
            hash.AppendData(page.Bytes.Span);
        hash.AppendData(System.Text.Encoding.UTF8.GetBytes(string.Join('\n', parts)));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..12];
    }
}
