using Microsoft.Playwright;
using Portal.BrowserTests.Harness;
using static Microsoft.Playwright.Assertions;

namespace Portal.BrowserTests.Parts;

/// <summary>A guide read out, with the voices of a computer put in by the test: browsers of servers have none.</summary>
public sealed class ReadAloudTests(PublishedPortal portal) : BrowserTest(portal)
{
    /// <summary>A computer with voices, and what is said with them.</summary>
    private const string Computer = """
        (() => {
          window.said = [];
          const voices = VOICES.map(([lang, localService]) => ({ lang, localService }));
          window.SpeechSynthesisUtterance = class extends EventTarget { constructor(text) { super(); this.text = text; } };
          const speech = new EventTarget();
          Object.assign(speech, {
            getVoices: () => voices,
            speak: utterance => { window.said.push(utterance); },
            cancel: () => { window.cancelled = true; },
          });
          Object.defineProperty(window, "speechSynthesis", { value: speech });
        })();
        """;

    private string Acute => Portal.Kinds.With(".emergency-call");

    [Fact]
    public async Task Listening_says_the_title_and_the_steps_with_their_numbers_in_the_order_of_the_page()
    {
        var visitor = await ArriveAsync("[['en-GB', true], ['sv-SE', true]]", Acute);
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Lyssna" }).ClickAsync();

        await Expect(visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Sluta läsa" })).ToBeVisibleAsync();
        var said = await visitor.Page.EvaluateAsync<string[]>("() => said.map(({ text }) => text)");
        var steps = await visitor.Page.Locator(".page-opening .steps > li").CountAsync();
        Assert.Equal((await visitor.Page.Locator("h1").InnerTextAsync()).Replace("\u00AD", "", StringComparison.Ordinal), said[0]);
        Assert.Equal(Enumerable.Range(1, steps), said.Where(text => char.IsAsciiDigit(text[0]) && text.Contains(". ", StringComparison.Ordinal)).Take(steps).Select(text => int.Parse(text[..text.IndexOf('.', StringComparison.Ordinal)])));
        Assert.DoesNotContain(said, text => text.Contains('\u00AD', StringComparison.Ordinal) || text.Contains("Fyll i", StringComparison.Ordinal) || text.Contains("ordlista", StringComparison.Ordinal));
        Assert.Equal(["sv-SE"], await visitor.Page.EvaluateAsync<string[]>("() => [...new Set(said.map(({ lang }) => lang))]"));
    }

    [Fact]
    public async Task It_stops_when_one_says_so_and_says_by_itself_that_it_has_ended()
    {
        var visitor = await ArriveAsync("[['sv-SE', true]]", Acute);
        var listen = visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Lyssna" });
        await listen.ClickAsync();
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Sluta läsa" }).ClickAsync();
        Assert.True(await visitor.Page.EvaluateAsync<bool>("() => cancelled"));

        await listen.ClickAsync();
        await visitor.Page.EvaluateAsync("() => { said.at(-1).dispatchEvent(new Event('end')); }");
        await Expect(listen).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("[['sv-SE', false]]")] // a voice of others, to whom the text would be sent
    [InlineData("[['en-GB', true]]")]
    public async Task Without_a_voice_of_the_computers_own_in_the_language_of_the_page_there_is_no_button(string voices)
    {
        var visitor = await ArriveAsync(voices, Acute);
        await Expect(visitor.Page.Locator("[data-read-aloud]")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_page_in_another_language_is_read_by_a_voice_of_that_language()
    {
        var visitor = await ArriveAsync("[['sv-SE', true], ['ar_SA', true]]", Portal.Kinds.With("h1[dir=rtl]"));
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Lyssna" }).ClickAsync();
        Assert.Equal("ar_SA", await visitor.Page.EvaluateAsync<string>("() => said[0].lang"));
    }

    private async Task<Visitor> ArriveAsync(string voices, string url)
    {
        var visitor = await ArriveAsync();
        await visitor.Page.AddInitScriptAsync(Computer.Replace("VOICES", voices, StringComparison.Ordinal));
        await visitor.GoAsync(url);
        return visitor;
    }
}
