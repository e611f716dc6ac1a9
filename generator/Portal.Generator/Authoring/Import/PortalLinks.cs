using Portal.Generator.Linking;
using Portal.Model.Pages;

namespace Portal.Generator.Authoring.Import;

/// <summary>Addresses of the portal, as they stand in what comes back to it, as links in the content.</summary>
/// <param name="pages">The pages of the portal.</param>
/// <param name="root">The portal's own address.</param>
/// <param name="folder">The folder that links are written in.</param>
public sealed class PortalLinks(IEnumerable<Page> pages, Uri root, string folder)
{
    private readonly Dictionary<string, string> files = pages.DistinctBy(page => page.Url).ToDictionary(page => new Uri(root, page.Url.Value.TrimStart('/')).ToString(), page => page.Source.Path);

    /// <summary>A link to the page's file; other addresses stay as they are.</summary>
    public string Of(string address)
    {
        var (path, fragment) = RelativeAddress.Split(address);
        return files.TryGetValue(path, out var file) ? RelativeAddress.From(folder, file) + (fragment.Length > 0 ? $"#{fragment}" : "") : address;
    }
}
