using Portal.Generator.Reading;
using Portal.Model;

namespace Portal.Tests;

public sealed class LinkReportFileTests : IDisposable
{
    private readonly TempFolder folder = new();

    [Fact]
    public void What_is_written_is_read_again()
    {
        var day = MiniPortal.Today;
        var report = new LinkReport(day,
        [
            new LinkAnswer("https://a.example/å?b=c&d", day, 200) { NewAddress = "https://b.example/", LastWell = day, Since = day },
            new LinkAnswer("https://c.example/", day, 0, LinkFault.UnknownHost) { Since = day.AddDays(-3) },
            new LinkAnswer("https://d.example/", day, 429) { NotBefore = new DateTimeOffset(2026, 11, 20, 12, 0, 0, TimeSpan.Zero) },
        ]);

        LinkReportFile.Write(folder["under/links.json"], report);
        var read = LinkReportFile.Read(folder["under/links.json"])!;

        Assert.Equal(report.Day, read.Day);
        Assert.Equal(report.Answers, read.Answers);
        Assert.Equal(LinkState.Moved, read.Find("https://a.example/å?b=c&d#x")!.State);
    }

    [Fact]
    public void It_lies_beside_the_content_where_git_passes_over_it()
    {
        folder.Write("portal/content/portal.yml", "");
        var path = LinkReportFile.Of(folder["portal/content/"]);

        LinkReportFile.Write(path, new LinkReport(MiniPortal.Today, []));

        Assert.Equal(folder["portal/.portal/links.json"], path);
        Assert.Equal("*\n", File.ReadAllText(folder["portal/.portal/.gitignore"]));
        Assert.Equal(["content", ".portal"], Directory.EnumerateFileSystemEntries(folder["portal"]).Select(Path.GetFileName).OrderDescending(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{\"day\":\"2026-11-20\"}")]
    [InlineData("{\"day\":\"i dag\",\"answers\":[]}")]
    [InlineData("{\"day\":\"2026-11-20\",\"answers\":[{\"address\":null,\"asked\":\"2026-11-20\",\"status\":200,\"fault\":\"None\"}]}")]
    [InlineData("{\"day\":\"2026-11-20\",\"answers\":[{\"address\":\"https://a.example/\",\"asked\":\"2026-11-20\",\"status\":200,\"fault\":\"Annat\"}]}")]
    public void What_cannot_be_read_is_no_report(string text) => Assert.Null(LinkReportFile.Read(folder.Write("links.json", text)));

    [Fact]
    public void An_address_that_is_there_twice_counts_once() => Assert.Equal(200, LinkReportFile.Read(folder.Write("links.json",
        "{\"day\":\"2026-11-20\",\"answers\":[{\"address\":\"https://a.example/\",\"asked\":\"2026-11-20\",\"status\":200},{\"address\":\"https://a.example/\",\"asked\":\"2026-11-20\",\"status\":404}]}"))!.Find("https://a.example/")!.Status);

    [Fact]
    public void Without_a_file_there_is_no_report() => Assert.Null(LinkReportFile.Read(folder["finns-inte.json"]));

    public void Dispose() => folder.Dispose();
}
