using System.IO.Compression;
using Portal.BrowserTests.Harness;

namespace Portal.BrowserTests.Published;

/// <summary>What the first visit to a page costs: the page, the style sheet and the scripts, compressed, without pictures.</summary>
public sealed class WeightTests(PublishedPortal portal)
{
    private const int Limit = 60_000;

    [Fact]
    public void The_first_visit_to_any_page_is_at_most_60_kilobytes()
    {
        var sizes = portal.Files.Where(file => file.Path.EndsWith(".css") || file.Path.EndsWith(".js"))
            .ToDictionary(file => "/" + file.Path, file => Compressed(file.Bytes.Span));
        var visits = portal.Pages
            .Select(page => (page.Url, Size: Compressed(page.File.Bytes.Span) + Assets(page).Sum(asset => sizes[asset])))
            .OrderByDescending(visit => visit.Size).ToList();

        var output = TestContext.Current.TestOutputHelper!;
        foreach (var (path, size) in sizes)
            output.WriteLine($"{size,6} bytes  {path}");
        foreach (var (url, size) in visits.Take(5))
            output.WriteLine($"{size,6} bytes  first visit to {url}");
        Expected.Nothing(visits.Where(visit => visit.Size > Limit).Select(visit => new Fault(visit.Url, $"{visit.Size} bytes")));
    }

    private static IEnumerable<string> Assets(PublishedPage page) =>
        page.Document.QuerySelectorAll("script[src], link[rel=stylesheet]").Select(asset => asset.GetAttribute("src") ?? asset.GetAttribute("href")!);

    /// <summary>Size in bytes with gzip, the least that every host does.</summary>
    private static int Compressed(ReadOnlySpan<byte> bytes)
    {
        using var buffer = new MemoryStream();
        using (var gzip = new GZipStream(buffer, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(bytes);
        return (int)buffer.Length;
    }
}
