using System.Text.Json;
using Microsoft.Playwright;
using Portal.BrowserTests.Harness;
using static Microsoft.Playwright.Assertions;

namespace Portal.BrowserTests.Search;

/// <summary>What a reader sees, from the key to the answer, on a net of 100 kbit/s.</summary>
public sealed class SlowSearchTests(PublishedPortal portal, FrozenPortal frozen) : BrowserTest(portal)
{
    /// <summary>
    /// Writes down each state of the page that differs from the one before, and when, and the longest time between two pictures: a
    /// browser that is busy draws late whatever the page does.
    /// </summary>
    private const string Watch = """
        words => {
          const seen = window.__seen = { states: [], late: 0 };
          const field = document.querySelector("#sok-falt");
          const isShown = element => element !== null && element.checkVisibility() && element.getClientRects().length > 0;
          const waiting = [...document.querySelectorAll("main *")].filter(one => one.children.length === 0 && one.textContent.trim() === "Söker …");
          let start = 0, before = performance.now();
          const look = () => {
            const now = performance.now();
            seen.late = Math.max(seen.late, now - before);
            before = now;
            const first = document.querySelector("#sokresultat > li");
            const state = { isWaiting: waiting.some(isShown), first: isShown(first) ? first.querySelector("a").getAttribute("href") : "", query: field.value };
            if (JSON.stringify(state) !== JSON.stringify(seen.states.at(-1)?.state)) seen.states.push({ after: now - start, state });
            requestAnimationFrame(look);
          };
          field.focus();
          field.value = words;
          field.dispatchEvent(new InputEvent("input", { bubbles: true }));
          start = before = performance.now();
          look();
        }
        """;

    [Fact]
    public async Task That_it_is_looked_for_is_told_at_once_the_question_stays_and_only_its_own_answer_comes_under_it()
    {
        var visitor = await ArriveAsync(frozen.Address);
        await visitor.GoAsync("/sok/#q=ombud");
        var first = visitor.Page.Locator("#sokresultat > li").First;
        await Expect(first).ToBeVisibleAsync();
        await Expect(visitor.Page.Locator(".result-text:empty")).ToHaveCountAsync(0);
        await visitor.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        var old = await first.Locator("a").First.GetAttributeAsync("href");
        await using var browser = await DevTools.OpenAsync(visitor.Page);
        await browser.SlowNetworkAsync(100);

        await visitor.Page.EvaluateAsync(Watch, "visselblåsare");
        await Expect(first).ToContainTextAsync("oegentlighet", new() { IgnoreCase = true, Timeout = 30_000 });

        var seen = JsonSerializer.Deserialize<Seen>(await visitor.Page.EvaluateAsync<string>("() => JSON.stringify(window.__seen)"), Json)!;
        Assert.All(seen.States, one => Assert.Equal("visselblåsare", one.State.Query));
        var told = seen.States.FindIndex(one => one.State.IsWaiting);
        Assert.True(told >= 0, "Söker … is never shown");
        Assert.InRange(seen.States[told].After, 0, 200 + seen.Late);
        Assert.All(seen.States[told..], one => Assert.NotEqual(old, one.State.First));
        Assert.All(seen.States.Where(one => one.State.IsWaiting), one => Assert.Equal("", one.State.First));
        Assert.InRange(seen.States.Last().After, 400, 30_000); // the net was slow indeed
        Assert.False(seen.States.Last().State.IsWaiting);
    }

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private sealed record Seen(List<Moment> States, double Late);

    private sealed record Moment(double After, State State);

    private sealed record State(bool IsWaiting, string First, string Query);
}
