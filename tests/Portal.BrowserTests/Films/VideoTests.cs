using System.Collections.Concurrent;
using Microsoft.Playwright;
using Portal.BrowserTests.Harness;
using Portal.BrowserTests.Reading;
using static Microsoft.Playwright.Assertions;

namespace Portal.BrowserTests.Films;

/// <summary>Films in a lesson.</summary>
public sealed class VideoTests(PublishedPortal portal, VideoTests.FilmPortal films) : BrowserTest(portal), IClassFixture<VideoTests.FilmPortal>
{
    private const string Lesson = "/utbildning/kurs/larma/";
    private readonly ConcurrentQueue<string> requested = new();

    [Fact]
    public async Task Nothing_of_a_film_is_fetched_before_it_is_played()
    {
        var page = await OpenAsync(new() { ViewportSize = new() { Width = 1280, Height = 300 } });
        await Expect(page.Locator("video")).ToHaveCountAsync(1);
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        Assert.Contains("/assets/", string.Concat(requested));
        Assert.DoesNotContain(requested, path => IsMedia(path) && !path.EndsWith(".jpg"));
    }

    [Fact]
    public async Task The_poster_is_fetched_when_it_comes_into_sight_and_nothing_else()
    {
        var page = await OpenAsync();
        await page.Locator("video").ScrollIntoViewIfNeededAsync();
        await Expect(page.Locator("video")).ToHaveAttributeAsync("poster", "/utbildning/kurs/larma.jpg");
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        Assert.Equal(["/utbildning/kurs/larma.jpg"], requested.Where(IsMedia));
    }

    [Fact]
    public async Task A_played_film_runs_to_its_end_with_its_captions_showing()
    {
        var page = await OpenAsync();
        var cues = await page.Locator("video").EvaluateAsync<string[]>("""
            video => new Promise((resolve, reject) => {
              const seen = new Set();
              const [track] = video.textTracks;
              track.addEventListener("cuechange", () => { for (const cue of track.activeCues) seen.add(cue.text); });
              video.addEventListener("error", () => reject(new Error("the film does not play")), true);
              video.addEventListener("ended", () => resolve([track.kind, track.language, track.mode, ...seen]));
              video.muted = true;
              video.play().catch(reject);
            })
            """);

        Assert.Equal(["captions", "sv", "showing", "Ring 112.", "Möt räddningstjänsten vid vägen."], cues);
        Assert.Contains("/utbildning/kurs/larma.webm", requested);
        Assert.Contains("/utbildning/kurs/larma.vtt", requested);
    }

    [Fact]
    public async Task One_can_go_to_a_place_in_the_film()
    {
        var page = await OpenAsync();
        var time = await page.Locator("video").EvaluateAsync<double>("""
            video => new Promise(resolve => {
              video.addEventListener("loadedmetadata", () => { video.currentTime = 1.2; });
              video.addEventListener("seeked", () => resolve(video.currentTime));
              video.preload = "auto";
              video.load();
            })
            """);

        Assert.Equal(1.2, time, 3);
    }

    [Fact]
    public async Task Without_script_the_film_and_its_text_are_there()
    {
        var page = await OpenAsync(new() { JavaScriptEnabled = false });
        await Expect(page.Locator("video[controls]")).ToBeVisibleAsync();
        await page.Locator(".media-text summary").First.ClickAsync();
        await Expect(page.GetByText("En person håller upp en telefon och ringer.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task On_paper_the_text_stands_in_the_place_of_the_player()
    {
        var page = await OpenAsync();
        await page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });
        await page.EvaluateAsync("() => dispatchEvent(new Event('beforeprint'))");
        await Expect(page.GetByText("En person håller upp en telefon och ringer.")).ToBeVisibleAsync();
        await Expect(page.Locator("video")).ToBeHiddenAsync();
        await Expect(page.Locator("audio")).ToBeHiddenAsync();
        await Expect(page.GetByText("Film: Så larmar du")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_page_fits_the_narrowest_screen_and_axe_finds_nothing()
    {
        var page = await OpenAsync(new() { ViewportSize = Screen.Narrow });
        Assert.Empty(await page.EvaluateAsync<string[]>(Probe.Read("overflow")));
        Assert.Empty(await Axe.LookAsync(page));
    }

    private static bool IsMedia(string path) => path.EndsWith(".webm") || path.EndsWith(".vtt") || path.EndsWith(".mp3") || path.EndsWith(".jpg");

    private async Task<IPage> OpenAsync(BrowserNewContextOptions? options = null)
    {
        var visitor = await ArriveAsync(films.Address, options);
        visitor.Page.Request += (_, request) => requested.Enqueue(new Uri(request.Url).AbsolutePath);
        await visitor.GoAsync(Lesson);
        return visitor.Page;
    }

    /// <summary>The fixture with films.</summary>
    public sealed class FilmPortal() : OtherPortal("page-media");
}
