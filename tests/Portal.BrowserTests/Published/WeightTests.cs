using System.IO.Compression;
using Portal.BrowserTests.Harness;
using Portal.Model;
using Portal.Model.Pages;

namespace Portal.BrowserTests.Published;

/// <summary>What the first visit to a page costs: the page, the style sheet and the scripts, compressed, without pictures.</summary>
public sealed class WeightTests(PublishedPortal portal)
{
    private const int Limit = 60_000;

    /// <summary>The names of all sources, of which there are a thousand.</summary>
    private const int SourcesLimit = 80_000;

    /// <summary>Script and style sheet of a lesson, which loads more than other pages.</summary>
    private const int LessonLimit = 40_000;

    [Fact]
    public void The_first_visit_to_any_page_is_at_most_60_kilobytes_and_to_the_list_of_sources_80()
    {
        var sizes = Sizes();
        var visits = portal.Pages
            .Select(page => (page.Url, Size: Compressed(page.File.Bytes.Span) + Assets(page).Sum(asset => sizes[asset])))
            .OrderByDescending(visit => visit.Size).ToList();

        var output = TestContext.Current.TestOutputHelper!;
        foreach (var (path, size) in sizes)
            output.WriteLine($"{size,6} bytes  {path}");
        foreach (var (url, size) in visits.Take(5))
            output.WriteLine($"{size,6} bytes  first visit to {url}");
        Expected.Nothing(visits.Where(visit => visit.Size > (visit.Url == Addresses.Sources.Value ? SourcesLimit : Limit)).Select(visit => new Fault(visit.Url, $"{visit.Size} bytes")));
    }

    [Fact]
    public void The_scripts_and_the_style_sheet_of_a_lesson_are_at_most_40_kilobytes()
    {
        var sizes = Sizes();
        var lessons = portal.Model.Pages.OfType<LessonPage>().Select(lesson => portal.Pages.Single(page => page.Url == lesson.Url.Value)).ToList();
        Assert.All(lessons, lesson => Assert.Contains(Assets(lesson), asset => asset.Contains("learning")));
        TestContext.Current.TestOutputHelper!.WriteLine($"{lessons.Max(lesson => Assets(lesson).Sum(asset => sizes[asset]))} bytes");
        Expected.Nothing(lessons.Select(lesson => (lesson.Url, Size: Assets(lesson).Sum(asset => sizes[asset])))
            .Where(lesson => lesson.Size > LessonLimit).Select(lesson => new Fault(lesson.Url, $"{lesson.Size} bytes")));
    }

    private Dictionary<string, int> Sizes() => portal.Files.Where(file => file.Path.EndsWith(".css") || file.Path.EndsWith(".js"))
        .ToDictionary(file => "/" + file.Path, file => Compressed(file.Bytes.Span));

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
