using Portal.BrowserTests.Harness;
using Portal.Generator.Outputs;

namespace Portal.BrowserTests.Published;

/// <summary>The headers that the pages are tested under are those that the hosts send.</summary>
public sealed class HeaderTests(PublishedPortal portal)
{
    [Theory]
    [InlineData("/", 200)]
    [InlineData("/sok/?q=hot", 200)]
    [InlineData("/favicon.svg", 200)]
    [InlineData("/finns-inte/", 404)]
    public async Task Every_answer_has_the_security_headers(string url, int status)
    {
        using var client = new HttpClient { BaseAddress = portal.Address };
        using var response = await client.GetAsync(new Uri(url, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(status, (int)response.StatusCode);
        foreach (var (name, value) in SecurityHeaders.All.Where(header => header.Name != "Strict-Transport-Security"))
            Assert.Equal(value, string.Join(", ", response.Headers.GetValues(name)));
    }

    [Fact]
    public async Task Files_with_a_hash_in_the_name_are_kept_for_ever_and_pages_are_asked_for_each_time()
    {
        using var client = new HttpClient { BaseAddress = portal.Address };
        var style = portal.Files.First(file => file.Path.EndsWith(".css")).Path;
        using var asset = await client.GetAsync(new Uri("/" + style, UriKind.Relative), TestContext.Current.CancellationToken);
        using var page = await client.GetAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(SecurityHeaders.AssetCache, string.Join(", ", asset.Headers.GetValues("Cache-Control")));
        Assert.Equal("text/css", asset.Content.Headers.ContentType!.MediaType);
        Assert.Equal(SecurityHeaders.PageCache, string.Join(", ", page.Headers.GetValues("Cache-Control")));
    }
}
