using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Portal.BrowserTests.Harness;
using static Microsoft.Playwright.Assertions;

namespace Portal.BrowserTests.Search;

/// <summary>The results page as a person uses it.</summary>
public sealed class ResultsTests(PublishedPortal portal, FrozenPortal frozen) : ResultsPage(portal, frozen)
{
    [Fact]
    public async Task A_result_names_page_section_kind_and_way_and_marks_the_words()
    {
        var page = await SearchAsync("kamera");
        var first = Results(page).First;
        await Expect(first.GetByRole(AriaRole.Link).First).ToHaveTextAsync("Fysisk och teknisk säkerhet › Kameror");
        await Expect(first.Locator(".kind")).ToHaveTextAsync("Sakområde");
        await Expect(first.Locator(".result-place")).ToHaveTextAsync("Sakområde");
        await Expect(first.Locator("mark")).ToHaveTextAsync(["Kameror", "Kamerabevakning", "kamerabevakningslagen", "kamera", "kameraövervakning"]);
    }

    [Fact]
    public async Task A_lesson_is_told_with_its_course()
    {
        var page = await SearchAsync("fyra ord");
        await Expect(Results(page).First.Locator(".result-place")).ToHaveTextAsync(new Regex("^Lektion · Utbildning › "));
    }

    [Fact]
    public async Task A_result_leads_to_the_heading_that_answers()
    {
        var page = await SearchAsync("vem utser säkerhetsombud");
        await Results(page).GetByRole(AriaRole.Link, new() { Name = "Operativ nivå › Att utse ombud" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Uri(Frozen.Address, "/organisation/operativ-niva/#att-utse-ombud").ToString());
        await Expect(page.Locator("#att-utse-ombud")).ToBeInViewportAsync();
    }

    /// <summary>What other municipalities do stands last on many pages: the text on the matter is before it.</summary>
    [Theory]
    [InlineData("incident")]
    [InlineData("rapporteringssystem")]
    public async Task A_result_does_not_lead_to_the_comparison_with_others(string query)
    {
        var page = await SearchAsync(query);
        foreach (var address in await Results(page).Locator("h3 a").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))"))
            Assert.DoesNotContain("#jamfor-med-", address, StringComparison.Ordinal);
        Assert.NotEqual(0, await Results(page).Locator("h3 a").CountAsync());
    }

    [Fact]
    public async Task A_term_is_explained_over_the_results()
    {
        var term = Frozen.Model.Terms.First(term => term.Abbreviation is not null);
        var page = await SearchAsync(term.Abbreviation!);
        await Expect(page.Locator(".term-answer").GetByRole(AriaRole.Heading)).ToHaveTextAsync($"{term.Name} ({term.Abbreviation})");
        await page.GetByRole(AriaRole.Link, new() { Name = "Läs i ordlistan" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Uri(Frozen.Address, $"/ordlista/#{term.Id}").ToString());
    }

    [Fact]
    public async Task Results_follow_the_typing_and_the_address_follows_the_results()
    {
        var page = await SearchAsync("");
        await page.Locator("#sok-falt").PressSequentiallyAsync("inbrott");
        await Expect(Results(page).First).ToContainTextAsync("Inbrott eller skadegörelse");
        await Expect(page).ToHaveURLAsync(new Regex(@"#q=inbrott$"));
        await Expect(page.Locator("[data-search-index]")).ToBeHiddenAsync();

        await page.Locator("#sok-falt").FillAsync("");
        await Expect(page.Locator("[data-search-index]")).ToBeVisibleAsync();
        await Expect(Results(page).First).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Results_come_also_when_they_take_longer_than_a_pause_in_the_typing()
    {
        var page = await SearchAsync("");
        await page.Context.RouteAsync("**/sok/data/*/n*.json", async route =>
        {
            await Task.Delay(1500);
            await route.ContinueAsync();
        });
        await page.Locator("#sok-falt").PressSequentiallyAsync("inbrott");
        await Expect(Results(page).First).ToContainTextAsync("Inbrott eller skadegörelse");
        await Expect(page.Locator("[data-search-index]")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task The_number_of_results_is_told_when_the_typing_pauses_not_at_each_key()
    {
        var page = await SearchAsync("");
        await page.EvaluateAsync("""
            () => {
              window.__told = [];
              const status = document.querySelector("[data-search-live]");
              new MutationObserver(() => window.__told.push(status.textContent)).observe(status, { childList: true, characterData: true, subtree: true });
            }
            """);
        // The clock of the page, so that a slow machine makes no pause that nobody made.
        await page.Clock.InstallAsync();
        await page.Clock.PauseAtAsync(DateTime.UtcNow.AddDays(1));
        foreach (var letter in "brandskydd")
        {
            await page.Locator("#sok-falt").PressSequentiallyAsync($"{letter}");
            await Expect(page).ToHaveTitleAsync(new Regex($"{letter} – Sök"));
            await page.Clock.RunForAsync(500);
        }
        Assert.Empty(await page.EvaluateAsync<string[]>("() => window.__told"));

        await page.Clock.RunForAsync(3000);
        await Expect(page.Locator("[data-search-live]")).ToContainTextAsync("”brandskydd”");
        Assert.Single(await page.EvaluateAsync<string[]>("() => window.__told"));
    }

    [Fact]
    public async Task The_title_tells_what_was_searched_and_each_result_is_a_heading()
    {
        var page = await SearchAsync("larm");
        await Expect(page).ToHaveTitleAsync($"larm – Sök – {Frozen.Model.Settings.Name}");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Träffar", Level = 2 })).ToHaveCountAsync(1);
        await Expect(Results(page).GetByRole(AriaRole.Heading, new() { Level = 3 })).ToHaveCountAsync(10);

        await page.Locator("#sok-falt").FillAsync("");
        await Expect(page).ToHaveTitleAsync($"Sök – {Frozen.Model.Settings.Name}");
    }

    [Fact]
    public async Task Amounts_of_results_stay_on_one_line()
    {
        var amount = Frozen.Model.Pages.SelectMany(each => Regex.Matches(each.Source.Text, @"\b\d{1,3}(?: \d{3})+(?= kr\b)")).MaxBy(match => match.Length)?.Value;
        Assert.SkipWhen(amount is null, "No page of the portal has an amount.");
        var page = await SearchAsync(amount);
        var texts = string.Concat(await page.Locator(".result-text").AllTextContentsAsync());
        Assert.Matches(@"\d\u00A0\d{3}(?!\d)", texts);
        Assert.DoesNotMatch(@"\d \d{3}(?!\d)", texts);
    }

    [Fact]
    public async Task A_misspelt_word_is_put_right_and_asked_about()
    {
        var page = await SearchAsync("säkerhetsombyd");
        await Expect(Results(page).First).ToContainTextAsync("Säkerhetsombud");
        await page.GetByRole(AriaRole.Link, new() { Name = "säkerhetsombud", Exact = true }).First.ClickAsync();
        await Expect(page.Locator("#sok-falt")).ToHaveValueAsync("säkerhetsombud");
        await Expect(page).ToHaveURLAsync(new Regex("q=s%C3%A4kerhetsombud$"));
    }

    [Fact]
    public async Task A_compound_that_nobody_has_written_is_looked_for_in_pieces_and_that_is_said()
    {
        var page = await SearchAsync("parkeringstillstånd");
        await Expect(page.Locator(".search-hint")).ToHaveTextAsync("Ordet ”parkeringstillstånd” finns inte i portalen. Här är sidor där ”parkerings-” och ”tillstånd” står var för sig.");
    }

    [Fact]
    public async Task Words_that_the_portal_does_not_have_are_told_as_a_list()
    {
        var page = await SearchAsync("brand xyzzyq qqzzwq wwzzxq");
        await Expect(page.Locator(".search-hint")).ToHaveTextAsync("”xyzzyq”, ”qqzzwq” och ”wwzzxq” finns inte i portalen.");
    }

    [Fact]
    public async Task When_nothing_is_found_the_page_says_how_to_go_on()
    {
        var page = await SearchAsync("xyzzyq", expectResults: false);
        await Expect(page.Locator("[data-search-status]")).ToHaveTextAsync("Inga träffar på ”xyzzyq”.");
        await Expect(page.Locator("[data-search-none]")).ToBeVisibleAsync();
        await Expect(page.Locator("[data-search-index]")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task More_results_are_added_below_and_get_the_focus()
    {
        var page = await SearchAsync("säkerhet");
        await Expect(Results(page)).ToHaveCountAsync(10);
        await page.GetByRole(AriaRole.Button, new() { Name = "Visa fler träffar" }).ClickAsync();
        await Expect(Results(page)).ToHaveCountAsync(20);
        await Expect(Results(page).Nth(10).Locator("a").First).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Pages_of_the_chosen_role_come_somewhat_higher_and_that_is_said()
    {
        var concerning = Frozen.Model.Pages.First(each => !each.Meta.Roles.IsEmpty);
        var visitor = await ArriveAtAsync("/");
        await visitor.Page.GetByLabel("Din roll").SelectOptionAsync(concerning.Meta.Roles[0].Value);
        await visitor.GoAsync("/sok/?q=" + Uri.EscapeDataString(concerning.Meta.Title));
        await Expect(visitor.Page.Locator(".search-hint")).ToContainTextAsync("Sidor för den roll och förvaltning som du har valt");
        var plain = await SearchAsync(concerning.Meta.Title);
        await Expect(plain.Locator(".search-hint")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E", "<img src=x onerror=alert(1)>")]
    [InlineData("%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E", "\"><script>alert(1)</script>")]
    [InlineData("%E0%A4%A", "\uFFFD%A")]
    [InlineData("s%C3%A4kerhet%3Cb%3Eombud%3C%2Fb%3E", "säkerhet<b>ombud</b>")]
    public async Task Markup_in_the_address_is_only_text(string address, string words)
    {
        var page = (await ArriveAtAsync("/sok/?q=" + address)).Page;
        await Expect(page.Locator("[data-search-status]")).ToHaveTextAsync(new Regex($@"\bträff(ar)? på ”{Regex.Escape(words)}”\.$"));
        Assert.Equal(0, await page.Locator("main img, main script, main b").CountAsync());
    }

    [Fact]
    public async Task A_letter_leads_to_its_part_of_the_index()
    {
        var page = await SearchAsync("");
        var link = page.GetByRole(AriaRole.Navigation, new() { Name = "Bokstäver" }).GetByRole(AriaRole.Link).Last;
        var letter = (await link.InnerTextAsync()).Trim();
        await link.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = letter, Exact = true })).ToBeInViewportAsync();
    }
}
