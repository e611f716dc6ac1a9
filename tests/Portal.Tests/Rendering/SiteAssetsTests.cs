using System.Security.Cryptography;
using Portal.Generator.Rendering;

namespace Portal.Tests;

public sealed class SiteAssetsTests
{
    [Fact]
    public void Bundles_carry_the_hash_of_their_bytes_in_the_name_and_for_the_browser_to_check()
    {
        var assets = SiteAssets.Read(Repository.SiteAssets);
        var bytes = File.ReadAllBytes(Path.Combine(Repository.SiteAssets, "portal.css"));

        Assert.Equal($"/assets/portal.{Convert.ToHexStringLower(SHA256.HashData(bytes))[..12]}.css", assets.Urls.Style.Url.Value);
        Assert.Equal("sha384-" + Convert.ToBase64String(SHA384.HashData(bytes)), assets.Urls.Style.Integrity);
        Assert.Contains(assets.Files, file => "/" + file.Path == assets.Urls.Style.Url.Value && file.Bytes.Span.SequenceEqual(bytes));
    }

    [Fact]
    public void Icons_keep_their_name_and_what_only_the_preview_needs_is_left_out() =>
        Assert.Equal(["favicon.svg", "learning", "my-learning", "needs-matrix", "papers", "portal", "portal", "read-aloud", "results", "search", "theme"], SiteAssets.Read(Repository.SiteAssets).Files
            .Select(file => file.Path.StartsWith("assets/") ? Path.GetFileName(file.Path).Split('.')[0] : file.Path).Order(StringComparer.Ordinal));

    [Fact]
    public void Another_byte_gives_another_name()
    {
        using var folder = new TempFolder();
        folder.CopyFrom(Repository.SiteAssets);
        folder.Write("portal.js", "\"annat\";");

        var (one, other) = (SiteAssets.Read(Repository.SiteAssets).Urls, SiteAssets.Read(folder.Path).Urls);

        Assert.NotEqual(one.Script, other.Script);
        Assert.Equal(one.Style, other.Style);
    }
}
