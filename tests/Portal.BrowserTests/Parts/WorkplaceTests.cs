using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Portal.BrowserTests.Harness;
using Portal.Model.Rendering;
using static Microsoft.Playwright.Assertions;

namespace Portal.BrowserTests.Parts;

/// <summary>Arbetsplatsens kort: what a workplace fills in once, in the guides, on paper, as a file and without a network.</summary>
public sealed partial class WorkplaceTests(PublishedPortal portal) : BrowserTest(portal)
{
    private const string Place = "Parkeringen bakom matsalen";

    private string Card => Portal.Model.PageWith(Directive.WorkplaceCard)!.Url.Value;

    /// <summary>A local fact that an acute guide asks for, and the guide.</summary>
    private (string Id, string Guide) Asked
    {
        get
        {
            var guide = Portal.Model.All<Model.Pages.GuidePage>().FirstOrDefault(guide => guide.IsAcute && guide.Body.References.Any(mark => mark.Kind == Model.Pages.ReferenceMark.LocalFact));
            Assert.SkipWhen(guide is null, "No acute guide asks for a local fact.");
            return (guide!.Body.References.First(mark => mark.Kind == Model.Pages.ReferenceMark.LocalFact).Id, guide.Url.Value);
        }
    }

    [Fact]
    public async Task What_is_filled_in_is_shown_in_the_guides_and_on_the_card_with_numbers_to_call()
    {
        var (id, guide) = Asked;
        var visitor = await VisitAsync(guide);
        await Expect(Blank(visitor, id).GetByRole(AriaRole.Link)).ToBeVisibleAsync();
        await Blank(visitor, id).GetByRole(AriaRole.Link).ClickAsync();
        await Expect(Field(visitor, id)).ToBeFocusedAsync();

        await Field(visitor, id).FillAsync($"  {Place} 0999-11 22 33 ");
        await ExpectStatusAsync(visitor, "Sparat i den här webbläsaren.");
        await Expect(Blank(visitor, id).Locator(".blank-value")).ToHaveTextAsync($"{Place} 0999-11 22 33");
        await visitor.GoAsync(guide);

        await Expect(Blank(visitor, id).Locator(".blank-value")).ToHaveTextAsync($"{Place} 0999-11 22 33");
        await Expect(Blank(visitor, id).GetByRole(AriaRole.Link)).ToHaveAttributeAsync("href", "tel:0999112233");
        await Expect(Blank(visitor, id).Locator(".blank-fill")).ToBeHiddenAsync();

        var other = await VisitAsync(guide);
        await Expect(Blank(other, id).Locator(".blank-value")).ToHaveTextAsync("");
    }

    [Fact]
    public async Task What_is_filled_in_is_text_and_nothing_else()
    {
        var (id, guide) = Asked;
        const string written = "<img src=x onerror=alert(1)> & \"så\"";
        var visitor = await VisitAsync(Card);
        await Field(visitor, id).FillAsync(written);
        await visitor.GoAsync(guide);

        await Expect(Blank(visitor, id).Locator(".blank-value")).ToHaveTextAsync(written);
    }

    [Fact]
    public async Task A_file_takes_it_to_another_browser_and_clearing_asks_first_and_says_what_it_did()
    {
        var (id, guide) = Asked;
        var visitor = await VisitAsync(Card);
        await Field(visitor, id).FillAsync(Place);
        var file = await visitor.Page.RunAndWaitForDownloadAsync(() => Button(visitor, "Spara som fil").ClickAsync());
        Assert.Equal("arbetsplatsens-kort.json", file.SuggestedFilename);
        await Button(visitor, "Rensa").ClickAsync();
        await Expect(Button(visitor, "Nej, behåll")).ToBeFocusedAsync();
        await Button(visitor, "Nej, behåll").ClickAsync();
        await Expect(Field(visitor, id)).ToHaveValueAsync(Place);
        await Button(visitor, "Rensa").ClickAsync();
        await Button(visitor, "Ja, ta bort").ClickAsync();
        await ExpectStatusAsync(visitor, "Allt som var ifyllt är borttaget ur den här webbläsaren.");
        await Expect(Button(visitor, "Rensa")).ToBeFocusedAsync();
        await Expect(Field(visitor, id)).ToHaveValueAsync("");
        Assert.Equal(0, await visitor.Page.EvaluateAsync<int>("() => Object.keys(localStorage).filter(key => key.startsWith('portal.arbetsplats')).length"));

        var other = await VisitAsync(Card);
        await other.Page.GetByLabel("Hämta från fil").SetInputFilesAsync(new FilePayload { Name = "brev.json", MimeType = "application/json", Buffer = "{}"u8.ToArray() });
        await ExpectStatusAsync(other, "Filen är inte en fil från arbetsplatsens kort. Inget har ändrats.");
        await Button(other, "Rensa").ClickAsync();
        await other.Page.GetByLabel("Hämta från fil").SetInputFilesAsync(await file.PathAsync());
        await ExpectStatusAsync(other, "Uppgifterna i filen är hämtade.");
        await Expect(Button(other, "Ja, ta bort")).ToBeHiddenAsync();
        await Expect(Field(other, id)).ToHaveValueAsync(Place);
        await Field(other, Portal.Model.LocalFacts.First(fact => fact.Id != id).Id).FillAsync("Något annat");
        await other.Page.GetByLabel("Hämta från fil").SetInputFilesAsync(await file.PathAsync());
        await ExpectStatusAsync(other, "Uppgifterna i filen är hämtade. En uppgift som inte fanns i filen står kvar som förut. Hör den till samma arbetsplats?");
        await other.GoAsync(guide);
        await Expect(Blank(other, id).Locator(".blank-value")).ToHaveTextAsync(Place);
    }

    [Fact]
    public async Task Two_windows_show_the_same_and_neither_undoes_what_the_other_did()
    {
        var (id, _) = Asked;
        var second = Portal.Model.LocalFacts.First(fact => fact.Id != id).Id;
        var visitor = await VisitAsync(Card);
        var window = await visitor.Context.NewPageAsync();
        await window.GotoAsync(Card);

        await Field(visitor, id).FillAsync(Place);
        await Expect(window.Locator($"[data-fact='{id}']")).ToHaveValueAsync(Place);
        await window.Locator($"[data-fact='{second}']").FillAsync("Något annat");
        await Expect(Field(visitor, second)).ToHaveValueAsync("Något annat");
        await Expect(Field(visitor, id)).ToHaveValueAsync(Place);
    }

    [Fact]
    public async Task A_browser_that_keeps_nothing_says_so_and_the_card_can_be_printed_all_the_same()
    {
        var (id, _) = Asked;
        var visitor = await ArriveAsync();
        await visitor.Context.AddInitScriptAsync("Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };");
        await visitor.GoAsync(Card);
        await Field(visitor, id).FillAsync(Place);

        await ExpectStatusAsync(visitor, "Webbläsaren sparar ingenting. Skriv ut kortet eller spara det som fil innan du lämnar sidan.");
        await Expect(Blank(visitor, id).Locator(".blank-value")).ToHaveTextAsync(Place);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public async Task The_card_is_one_paper_with_the_number_the_steps_and_lines_to_write_on(bool script, bool isFilled)
    {
        var visitor = await VisitAsync(Card, new() { JavaScriptEnabled = script, ColorScheme = ColorScheme.Dark });
        if (isFilled)
            foreach (var field in await visitor.Page.Locator("[data-fact]").AllAsync())
                await field.FillAsync(AsLongAs(int.Parse((await field.GetAttributeAsync("maxlength"))!, System.Globalization.CultureInfo.InvariantCulture)));
        var pdf = Encoding.Latin1.GetString(await visitor.Page.PdfAsync(new() { PreferCSSPageSize = true }));
        Assert.Single(PdfPage().Matches(pdf));

        await visitor.Page.EmulateMediaAsync(new() { Media = Media.Print });
        var shown = await visitor.Page.Locator("main").InnerTextAsync();
        Assert.Contains($"Ring {Portal.Model.Settings.EmergencyNumber}", shown, StringComparison.Ordinal);
        Assert.All(Portal.Model.All<Model.Pages.GuidePage>().Where(guide => guide.CardSpan is not null), guide => Assert.Contains(guide.FirstSteps!.Steps[^1].Sentence, shown, StringComparison.Ordinal));
        Assert.All(Portal.Model.LocalFacts, fact => Assert.Contains(fact.Name, shown, StringComparison.Ordinal));
        await Expect(visitor.Page.Locator(".workplace-form, .site-header, .site-footer, h1").Locator("visible=true")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Without_script_a_guide_has_a_labelled_line_and_the_card_says_what_it_needs()
    {
        var (id, guide) = Asked;
        var visitor = await VisitAsync(guide, new() { JavaScriptEnabled = false });
        await Expect(Blank(visitor, id)).ToContainTextAsync(Portal.Model.LocalFacts.Single(fact => fact.Id == id).Name);
        Assert.True((await Blank(visitor, id).Locator(".blank-value").BoundingBoxAsync())!.Width > 50);
        await Expect(Blank(visitor, id).Locator(".blank-fill")).ToBeHiddenAsync();

        await visitor.GoAsync(Card);
        await Expect(visitor.Page.Locator(".needs-script")).ToBeVisibleAsync();
        await Expect(visitor.Page.Locator(".workplace-form")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Once_visited_the_guides_and_the_card_open_without_a_network_and_other_pages_say_what_does()
    {
        var (id, guide) = Asked;
        await using var host = await HostedPortal.StartAsync(Portal.Files, Portal.Model.Settings);
        var visitor = await ArriveAsync(host.Address, new() { ServiceWorkers = ServiceWorkerPolicy.Allow });
        await visitor.GoAsync(Card);
        await Field(visitor, id).FillAsync(Place);
        await visitor.Page.WaitForFunctionAsync("() => navigator.serviceWorker.controller !== null", null, new() { Timeout = 60_000 });
        visitor.Expect("net::ERR_INTERNET_DISCONNECTED");
        visitor.Expect("/offline.js"); // the browser asks for a newer worker
        await visitor.Context.SetOfflineAsync(true);

        await visitor.GoAsync(guide);
        await Expect(visitor.Page.Locator(".page-opening .steps")).ToBeVisibleAsync();
        await Expect(Blank(visitor, id).Locator(".blank-value")).ToHaveTextAsync(Place);
        await visitor.GoAsync(Card);
        await Expect(Field(visitor, id)).ToHaveValueAsync(Place);
        await visitor.GoAsync(Portal.Model.Pages.First(page => !OfflinePages.Contains(page.Url.Value)).Url.Value);
        await Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(GeneratedPages.Offline.Title(Portal.Model.Words));
        await visitor.Page.GetByRole(AriaRole.Main).Locator($"a[href='{guide}']").ClickAsync();
        await Expect(visitor.Page.Locator(".page-opening .steps")).ToBeVisibleAsync();

        await visitor.Context.SetOfflineAsync(false);
        await visitor.GoAsync("/sok/");
        await Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(GeneratedPages.Search.Title(Portal.Model.Words));
    }

    [Fact]
    public async Task What_was_filled_in_under_an_id_that_is_gone_is_told_until_it_is_written_elsewhere()
    {
        var visitor = await VisitAsync(Card);
        await visitor.Page.EvaluateAsync("() => localStorage.setItem('portal.arbetsplats', JSON.stringify({ sort: 'portal-arbetsplats', version: 1, uppgifter: { borta: 'Flaggstången' } }))");
        await visitor.Page.ReloadAsync();
        await ExpectStatusAsync(visitor, "En uppgift finns inte på kortet längre: Flaggstången. Skriv in den där den hör hemma.");

        await visitor.Page.GetByLabel("Hämta från fil").SetInputFilesAsync(new FilePayload { Name = "kort.json", MimeType = "application/json", Buffer = """{"sort":"portal-arbetsplats","version":1,"uppgifter":{"borta":"Flaggstången"}}"""u8.ToArray() });
        await ExpectStatusAsync(visitor, "Uppgifterna i filen är hämtade. En uppgift finns inte på kortet längre: Flaggstången. Skriv in den där den hör hemma.");

        await Field(visitor, Asked.Id).FillAsync("Flaggstången");
        await visitor.Page.ReloadAsync();
        await ExpectStatusAsync(visitor, "");
    }

    /// <summary>Words as people write them, to the last sign that a field takes.</summary>
    private static string AsLongAs(int length) => string.Concat(Enumerable.Repeat("Vid receptionen på plan 2, vänster i korridoren mot matsalen. ", 3))[..length];

    private HashSet<string> OfflinePages => [.. Model.OfflineSet.Of(Portal.Model).Select(page => page.Url.Value)];

    private static ILocator Blank(Visitor visitor, string id) => visitor.Page.Locator($"[data-blank='{id}']").First;

    private static ILocator Field(Visitor visitor, string id) => visitor.Page.Locator($"[data-fact='{id}']");

    private static ILocator Button(Visitor visitor, string name) => visitor.Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    private static Task ExpectStatusAsync(Visitor visitor, string text) => Expect(visitor.Page.Locator("[data-workplace-status]")).ToHaveTextAsync(text);

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex PdfPage();
}
