using Portal.BrowserTests.Harness;

namespace Portal.BrowserTests.Published;

/// <summary>Netlify's own parsers (npm) on netlify.toml and the built site: see tests/netlify/check.mjs.</summary>
public sealed class NetlifyTests(PublishedPortal portal) : IDisposable
{
    private readonly string site = Directory.CreateTempSubdirectory("portal-netlify-").FullName;

    [Fact]
    public async Task Netlify_reads_its_settings_as_they_are_meant()
    {
        foreach (var file in portal.Files)
        {
            var path = Path.Combine(site, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllBytesAsync(path, file.Bytes, TestContext.Current.CancellationToken);
        }

        var (code, output) = await new NodeProject(Repository.PathTo("tests", "netlify")).RunAsync("check.mjs", site);

        Assert.True(code == 0, output);
    }

    /// <inheritdoc />
    public void Dispose() => Directory.Delete(site, recursive: true);
}
