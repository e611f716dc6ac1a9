using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Portal.BrowserTests.Harness;
using Portal.Model.Pages;
using Portal.Model;

namespace Portal.BrowserTests.Looks;

/// <summary>On paper. That every kind of page prints dark text on white is looked at by <see cref="Reading.EveryKindTests"/>.</summary>
public sealed partial class PrintTests(PublishedPortal portal) : BrowserTest(portal)
{
    /// <summary>The width between the margins of a paper that stands.</summary>
    private const int PixelsStanding = 665;

    /// <summary>The width between the margins of a paper that lies.</summary>
    private const int PixelsLying = 986;

    private IEnumerable<string> Templates => Portal.Model.All<DocumentPage>().Where(document => document.Type == DocumentType.Template).Select(document => document.Url.Value);

    /// <summary>A template with a table of seven columns or more lies.</summary>
    private bool IsWide(string url) => Portal.Pages.Single(page => page.Url == url).Document.QuerySelector(".template-text thead th:nth-child(7)") is not null;

    [Fact]
    public async Task A_template_becomes_a_PDF_with_its_text_in_full()
    {
        var visitor = await VisitAsync(Portal.Kinds.ByTemplate["DocumentView"]);
        var pdf = Encoding.Latin1.GetString(await visitor.Page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true }));

        Assert.StartsWith("%PDF-", pdf);
        Assert.InRange(PdfPage().Count(pdf), 1, 12);
    }

    [Fact]
    public async Task A_handout_of_a_course_is_one_sheet()
    {
        var handouts = Portal.Model.Sections.Single(section => section.Folder == "blad").Pages.Where(page => !page.IsIndex).ToList();
        Assert.Equal(Portal.Model.Courses.Length, handouts.Count);
        foreach (var handout in handouts)
        {
            var visitor = await VisitAsync(handout.Url.Value);
            Assert.Equal((handout.Id, 1), (handout.Id, PdfPage().Count(Encoding.Latin1.GetString(await visitor.Page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true })))));
        }
    }

    [Fact]
    public async Task What_is_folded_on_the_screen_is_open_on_paper()
    {
        var visitor = await VisitAsync(Portal.Kinds.With("details"));
        var open = await visitor.Page.EvaluateAsync<bool>(
            "() => { dispatchEvent(new Event('beforeprint')); return [...document.querySelectorAll('main details')].every(details => details.open); }");
        Assert.True(open);

        await visitor.Page.EvaluateAsync("() => dispatchEvent(new Event('afterprint'))");
        Assert.Equal(0, await visitor.Page.Locator("main details[open]:not(.contents details)").CountAsync());
    }

    [Fact]
    public async Task Wide_tables_lie_on_paper_and_nothing_else()
    {
        var matrix = Portal.Pages.Where(page => page.Document.QuerySelector(".matrix-table") is not null).Select(page => page.Url).Take(1).ToList();
        foreach (var url in Templates.GroupBy(IsWide).Select(group => group.First()).Append(Portal.Kinds.ByTemplate["GuideView"]).Concat(matrix))
        {
            var lies = matrix.Contains(url) || IsWide(url);
            var visitor = await VisitAsync(url);
            var pdf = Encoding.Latin1.GetString(await visitor.Page.PdfAsync(new() { PreferCSSPageSize = true }));

            var sides = MediaBox().Matches(pdf).Select(match => double.Parse(match.Groups["width"].Value) > double.Parse(match.Groups["height"].Value)).ToList();
            Assert.NotEmpty(sides);
            Assert.All(sides, isWide => Assert.True(lies == isWide, url));
        }
    }

    [Fact]
    public async Task No_word_of_a_templates_headings_is_cut_on_paper()
    {
        var faults = new List<Fault>();
        foreach (var url in Templates)
        {
            var visitor = await VisitAsync(url, new() { ViewportSize = new() { Width = IsWide(url) ? PixelsLying : PixelsStanding, Height = 900 } });
            await visitor.Page.EmulateMediaAsync(new() { Media = Media.Print });
            faults.AddRange((await visitor.Page.EvaluateAsync<string[]>(Probe.Read("breaks"))).Select(fault => new Fault(url, fault)));
        }
        Expected.Nothing(faults);
    }

    [Fact]
    public async Task What_only_helps_on_the_screen_is_not_printed()
    {
        var visitor = await VisitAsync("/sok/?q=hot");
        await Assertions.Expect(visitor.Page.Locator("#filter-typ")).ToBeVisibleAsync();
        await visitor.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(visitor.Page.Locator("select:visible, input:visible")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_sum_stands_once_after_the_last_row()
    {
        var visitor = await VisitAsync(Portal.Kinds.With("tfoot"));
        await visitor.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal("table-row-group", await visitor.Page.Locator("tfoot").EvaluateAsync<string>("foot => getComputedStyle(foot).display"));
    }

    [Fact]
    public async Task A_paper_tells_whence_it_comes_and_when_it_was_printed()
    {
        var url = Portal.Kinds.ByTemplate["GuideView"];
        var visitor = await VisitAsync(url);
        await visitor.Page.EvaluateAsync("() => dispatchEvent(new Event('beforeprint'))");
        await visitor.Page.EmulateMediaAsync(new() { Media = Media.Print });

        var end = visitor.Page.Locator(".site-footer-end");
        await Assertions.Expect(end).ToContainTextAsync(new Uri(Portal.Address, url).ToString());
        await Assertions.Expect(end).ToContainTextAsync(new Regex(@"Utskriven \d+ [a-z]+ \d{4}"));
        // A list of many sources goes on on the next sheet; kept together it left most of one empty.
        Assert.Equal("auto", await visitor.Page.Locator(".page-foot").EvaluateAsync<string>("foot => getComputedStyle(foot).breakInside"));
    }

    [Fact]
    public async Task A_booklet_has_its_contents_on_the_first_page_and_its_first_chapter_under_them()
    {
        var visitor = await VisitAsync(Addresses.Booklet(Portal.Model.Courses.First().Page).Value);
        await visitor.Page.EmulateMediaAsync(new() { Media = Media.Print });
        var contents = visitor.Page.GetByRole(AriaRole.Navigation, new() { Name = "Innehåll" });
        await Assertions.Expect(contents.GetByRole(AriaRole.Link).Last).ToBeVisibleAsync();
        Assert.Equal("auto", await visitor.Page.Locator(".chapter").First.EvaluateAsync<string>("chapter => getComputedStyle(chapter).breakBefore"));
    }

    [GeneratedRegex(@"/MediaBox\s*\[0 0 (?<width>[\d.]+) (?<height>[\d.]+)\]", RegexOptions.ExplicitCapture)]
    private static partial Regex MediaBox();

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex PdfPage();
}
