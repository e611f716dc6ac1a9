using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Portal.BrowserTests.Harness;
using Portal.BrowserTests.Search;
using Portal.Generator.Reading;
using Portal.Generator.Rendering.Templates;
using Portal.Model.Diagnostics;
using Portal.Model.Text;
using static Microsoft.Playwright.Assertions;

namespace Portal.BrowserTests.Looks;

/// <summary>A portal with a theme, an English interface, some words and a template of its own, all at once.</summary>
public sealed class OwnWordsTests(PublishedPortal portal, OwnWordsTests.EnglishPortal english) : BrowserTest(portal), IClassFixture<OwnWordsTests.EnglishPortal>
{
    private static readonly Dictionary<string, Word> English = Words("en");

    /// <summary>What the interface says in Swedish and not in English, as patterns: a value may stand in its places.</summary>
    private static readonly Regex[] Swedish =
    [
        .. Words("sv").Where(word => $"{word.Value.Text}" != $"{English[word.Key].Text}")
            .SelectMany(word => new[] { word.Value.Text, word.Value.One }).OfType<WordText>()
            .Where(text => text.Pieces.Where(piece => !piece.IsPlace).Sum(piece => piece.Text.Count(char.IsLetter)) > 3)
            .Select(text => new Regex($"^{string.Concat(text.Pieces.Select(piece => piece.IsPlace ? ".{1,80}" : Regex.Escape(piece.Text)))}$")),
    ];

    private static readonly string[] Pages = ["/", "/sok/", "/ordlista/", "/kallor/", "/roller/", "/roller/ombud/", "/forvaltningar/", "/forvaltningar/skola/", "/sakomraden/brand/", "/vagledning/",
        "/vagledning/brand/", "/utbildning/", "/utbildning/kurs/", "/utbildning/kurs/lektion/", "/utbildning/kurs/prov/", "/utbildning/kurs/hafte/", "/utbildning/mitt-larande/",
        "/utbildning/kursintyg/", "/utbildning/kontrollera/", "/utbildning/kvittens/", "/styrdokument/", "/styrdokument/plan/", "/nyheter/", "/nyheter/nyhet/", "/organisation/niva/", "/fakta/artikel/", "/finns-inte/"];

    [Fact]
    public async Task No_page_says_a_word_of_the_swedish_interface()
    {
        var faults = await LookAtAsync(english.Address, Pages, () => new(), async (visitor, _) =>
        {
            visitor.Expect("404");
            await visitor.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            var language = await visitor.Page.EvaluateAsync<string>("() => document.documentElement.lang");
            return (await SwedishAsync(visitor)).Concat(language == "en" ? [] : [$"the page is in {language}"]);
        });
        Expected.Nothing(faults);
    }

    [Fact]
    public async Task A_search_and_its_results_are_in_english()
    {
        var visitor = await ArriveAsync(english.Address);
        await visitor.GoAsync("/sok/");
        await visitor.Page.Locator("main .search-input").FillAsync("brand");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(visitor.Page.Locator("[data-search-status]")).ToContainTextAsync("result");

        await ExpectNoSwedishAsync(visitor);
    }

    [Fact]
    public async Task A_test_is_begun_answered_and_handed_in_in_english()
    {
        var visitor = await ArriveAsync(english.Address);
        await visitor.GoAsync("/utbildning/kurs/prov/");
        await Button("Begin the test").ClickAsync();
        while (await Button("Hand in").CountAsync() == 0)
        {
            await ExpectNoSwedishAsync(visitor);
            await visitor.Page.Locator("form.question:visible input").First.ClickAsync();
            await visitor.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^(Next|Look over the answers)$") }).ClickAsync();
        }
        await ExpectNoSwedishAsync(visitor);
        await Button("Hand in").ClickAsync();

        await Expect(visitor.Page.GetByText("per cent").First).ToBeVisibleAsync();
        await ExpectNoSwedishAsync(visitor);

        ILocator Button(string name) => visitor.Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
    }

    [Fact]
    public async Task Its_own_words_template_and_colours_hold_together_and_are_without_violations()
    {
        var visitor = await ArriveAsync(english.Address, new() { ViewportSize = Screen.Desktop });
        await visitor.GoAsync("/vagledning/brand/");

        await Expect(visitor.Page.Locator(".emergency-call")).ToHaveTextAsync("Dial 0112 now");
        await Expect(visitor.Page.Locator(".site-footer")).ToContainTextAsync("Footer of our own: Skip to the text");
        Assert.Equal("rgb(253, 248, 241)", await visitor.Page.Locator("body").EvaluateAsync<string>("element => getComputedStyle(element).backgroundColor"));
        await SearchStatesTests.ExpectNoViolationsAsync(visitor.Page);
    }

    private static async Task ExpectNoSwedishAsync(Visitor visitor) => Assert.Empty(await SwedishAsync(visitor));

    private static async Task<IEnumerable<string>> SwedishAsync(Visitor visitor) =>
        (await visitor.Page.EvaluateAsync<string[]>(Probe.Read("said"))).Where(text => Swedish.Any(swedish => swedish.IsMatch(text)));

    private static Dictionary<string, Word> Words(string language) =>
        WordsReader.Entries(TemplateFolder.Read(TemplateFolder.Default, new FileMemo()).Words.Single(file => file.Stem == language), new DiagnosticBag()).ToDictionary(entry => entry.Key, entry => entry.Word);

    /// <summary>The fixture in which every key is filled in, in English and with a word and a template of its own.</summary>
    public sealed class EnglishPortal() : OtherPortal("every-key")
    {
        /// <inheritdoc />
        protected override void Change()
        {
            Write("portal.yml", Read("portal.yml").Replace("språk: sv", "språk: en"));
            Write("ord.yml", "emergency:\n  call: Dial {number} now\nframe:\n  skip: Skip to the text\n");
            Write("_mallar/layouts/site_footer.html", """
                {{ takes frame: 'FrameView' }}
                <footer class="site-footer"><div class="wrap"><p>Footer of our own: {{ word 'frame.skip' }}</p><p>{{ frame.site.name }}</p></div></footer>
                """);
        }
    }
}
