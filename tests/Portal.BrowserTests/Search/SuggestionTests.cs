using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Portal.BrowserTests.Harness;
using Portal.Model.Pages;
using static Microsoft.Playwright.Assertions;

namespace Portal.BrowserTests.Search;

/// <summary>Suggestions under the search field while a person types.</summary>
public sealed partial class SuggestionTests(PublishedPortal portal) : BrowserTest(portal)
{
    /// <summary>A role whose title is one long word.</summary>
    private RolePage Role => Portal.Model.All<RolePage>().First(role => role.Meta.Title.Length >= 8 && role.Meta.Title.All(char.IsLetter));

    /// <summary>A page that is not the role's.</summary>
    private string Elsewhere => Portal.Model.All<RolePage>().First(role => role != Role).Url.Value;

    [Fact]
    public async Task Typing_suggests_pages_and_the_arrow_keys_and_Enter_lead_there()
    {
        var page = await FocusFieldAsync();
        var field = Field(page);
        var typed = Role.Meta.Title.ToLowerInvariant()[..^2];
        await field.PressSequentiallyAsync(typed);
        await Expect(Options(page).First).ToContainTextAsync(typed, new() { IgnoreCase = true });
        await Expect(field).ToHaveAttributeAsync("aria-expanded", "true");
        await Expect(field).ToHaveAttributeAsync("role", "combobox");
        await Expect(field).ToHaveAttributeAsync("type", "text"); // the only type that HTML allows of a combobox

        await page.Keyboard.PressAsync("ArrowDown");
        var first = Options(page).First;
        await Expect(first).ToHaveAttributeAsync("aria-selected", "true");
        await Expect(field).ToHaveAttributeAsync("aria-activedescendant", await first.GetAttributeAsync("id") ?? "");
        await Expect(field).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("ArrowUp");
        await Expect(field).Not.ToHaveAttributeAsync("aria-activedescendant", Any());
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).Not.ToHaveURLAsync(new Uri(Portal.Address, Elsewhere).ToString());
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync(typed, new() { IgnoreCase = true });
    }

    [Fact]
    public async Task Enter_without_a_choice_leads_to_all_results()
    {
        var page = await FocusFieldAsync();
        await Field(page).PressSequentiallyAsync("hot våld");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new Regex(@"/sok/#q=hot(\+|%20)v%C3%A5ld$"));
        await Expect(page.Locator("#sokresultat .result-link").First).ToContainTextAsync("hot", new() { IgnoreCase = true });
    }

    [Fact]
    public async Task Esc_closes_the_suggestions_and_leaves_the_words()
    {
        var page = await FocusFieldAsync();
        await Field(page).PressSequentiallyAsync("larm");
        await Expect(List(page)).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(List(page)).ToBeHiddenAsync();
        await Expect(Field(page)).ToHaveValueAsync("larm");
        await Expect(Field(page)).ToHaveAttributeAsync("aria-expanded", "false");
    }

    [Fact]
    public async Task A_press_leads_to_the_page()
    {
        var page = await FocusFieldAsync();
        await Field(page).PressSequentiallyAsync(Role.Meta.Title.ToLowerInvariant());
        await Options(page).Filter(new() { HasTextRegex = new Regex("Roll$") }).First.ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex(Role.Url.Value));
    }

    [Theory]
    [InlineData("/", 1280)]
    [InlineData("/", 320)]
    [InlineData("/404.html", 320)]
    [InlineData(null, 320)]
    public async Task Nothing_hides_the_suggestions(string? path, int width)
    {
        var visitor = await ArriveAsync();
        visitor.Expect("404");
        var page = visitor.Page;
        await page.SetViewportSizeAsync(width, 800);
        await visitor.GoAsync(path ?? Elsewhere);
        await page.Locator("form.search input").First.PressSequentiallyAsync("brand");
        await Expect(Options(page).Nth(3)).ToBeVisibleAsync();

        Assert.True(await List(page).EvaluateAsync<bool>("""
            list => {
              const box = list.getBoundingClientRect();
              return box.left >= 0 && box.right <= innerWidth && [...list.children].slice(0, 3).every(option => {
                const { left, right, top, bottom } = option.getBoundingClientRect();
                return [left + 4, right - 4].every(x => [top + 4, bottom - 4].every(y => option.contains(document.elementFromPoint(x, y))));
              });
            }
            """));
    }

    [Fact]
    public async Task Ctrl_and_K_lead_to_the_field()
    {
        var page = (await VisitAsync(Elsewhere)).Page;
        await page.Keyboard.PressAsync("Control+k");
        await Expect(Field(page)).ToBeFocusedAsync();
        await Expect(Field(page)).ToHaveValueAsync("");
    }

    /// <summary>WCAG 2.1.4: who dictates, or slips, presses single keys without meaning them.</summary>
    [Fact]
    public async Task No_key_alone_moves_the_focus()
    {
        var page = (await VisitAsync(Elsewhere)).Page;
        var link = page.Locator("main a").First;
        await link.FocusAsync();
        for (var key = '!'; key <= '~'; key++)
        {
            await page.Keyboard.PressAsync(key.ToString());
            Assert.True(await link.EvaluateAsync<bool>("link => link === document.activeElement"), $"the focus stays at {key}");
        }
        foreach (var key in new[] { "å", "ä", "ö" })
            await page.Keyboard.InsertTextAsync(key);
        await Expect(link).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Esc_closes_the_suggestions_first_and_then_empties_the_field()
    {
        var page = await FocusFieldAsync();
        await Field(page).PressSequentiallyAsync("larm");
        await Expect(List(page)).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(Field(page)).ToHaveValueAsync("larm");
        await page.Keyboard.PressAsync("Escape");
        await Expect(Field(page)).ToHaveValueAsync("");
        await Expect(Field(page)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task What_is_found_after_Esc_stays_away()
    {
        var page = await FocusFieldAsync();
        await Field(page).PressSequentiallyAsync("larm");
        await Expect(List(page)).ToBeVisibleAsync();
        var found = new TaskCompletionSource();
        await page.Context.RouteAsync("**/sok/data/**", async route =>
        {
            await Task.Delay(700);
            await route.ContinueAsync();
            found.TrySetResult();
        });

        await Field(page).PressSequentiallyAsync(" ran");
        await page.Keyboard.PressAsync("Escape");
        await Expect(List(page)).ToBeHiddenAsync();
        await found.Task.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await page.WaitForTimeoutAsync(3000); // what comes late comes by then
        await Expect(List(page)).ToBeHiddenAsync();
        await Expect(Field(page)).ToHaveValueAsync("larm ran");

        await Field(page).PressSequentiallyAsync("d");
        await Expect(List(page)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_slash_in_a_field_is_a_slash()
    {
        var page = await FocusFieldAsync();
        await Field(page).PressSequentiallyAsync("KS 2018/03");
        await Expect(Field(page)).ToHaveValueAsync("KS 2018/03");
    }

    [Fact]
    public async Task The_number_of_results_is_announced()
    {
        var page = await FocusFieldAsync();
        await Field(page).PressSequentiallyAsync("ombud");
        await Expect(page.Locator(".site-header").GetByRole(AriaRole.Status)).ToHaveTextAsync(new Regex(@"^\d+\sträffar\. Pil ned för att välja\.$"));
        await Field(page).FillAsync("xyzzyq");
        await Expect(page.Locator(".site-header").GetByRole(AriaRole.Status)).ToHaveTextAsync("Inga träffar på ”xyzzyq”.");
    }

    [Fact]
    public async Task When_the_typing_pauses_the_suggestions_are_those_of_the_results_page()
    {
        var visitor = await VisitAsync("/sok/?q=in");
        await Expect(visitor.Page.Locator("[data-search-status]")).ToContainTextAsync("träffar");
        var total = FirstNumber().Match(await visitor.Page.Locator("[data-search-status]").InnerTextAsync()).Value;
        var first = await visitor.Page.Locator("#sokresultat > li .result-link").First.InnerTextAsync();

        var page = await FocusFieldAsync();
        await Field(page).PressSequentiallyAsync("in");
        await Expect(Options(page).Last).ToHaveTextAsync($"Visa alla {total} träffar");
        Assert.StartsWith(first.Split(" › ")[0], await Options(page).First.InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Suggestions_stay_while_somebody_chooses_among_them()
    {
        var page = await FocusFieldAsync();
        await Field(page).PressSequentiallyAsync("in");
        await Expect(Options(page).First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        var before = await Options(page).Last.InnerTextAsync();

        await page.WaitForTimeoutAsync(1500);

        Assert.Equal(before, await Options(page).Last.InnerTextAsync());
        await Expect(Options(page).First).ToHaveAttributeAsync("aria-selected", "true");
    }

    [Fact]
    public async Task The_latest_searches_are_offered_and_can_be_forgotten()
    {
        var page = await FocusFieldAsync();
        await Field(page).PressSequentiallyAsync("utrymning");
        await Expect(List(page)).ToBeVisibleAsync(); // the script that remembers is here
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new Regex("/sok/"));
        await page.GotoAsync(Elsewhere);
        await Field(page).FocusAsync();
        await Expect(Options(page)).ToHaveTextAsync(["utrymning", "Rensa senaste sökningar"]);

        await Options(page).Last.ClickAsync();
        await Expect(List(page)).ToBeHiddenAsync();
        Assert.Null(await page.EvaluateAsync<string?>("() => localStorage.getItem('portal.sokningar')"));
    }

    [Fact]
    public async Task Nothing_of_the_search_is_loaded_before_the_field_is_used()
    {
        var visitor = await ArriveAsync();
        var asked = new List<string>();
        visitor.Page.Request += (_, request) => asked.Add(new Uri(request.Url).AbsolutePath);
        await visitor.GoAsync(Elsewhere);
        await visitor.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.DoesNotContain(asked, path => SearchFile().IsMatch(path));

        await Field(visitor.Page).FocusAsync();
        await Field(visitor.Page).PressSequentiallyAsync("larm");
        await Expect(List(visitor.Page)).ToBeVisibleAsync();
        Assert.Contains(asked, path => SearchFile().IsMatch(path));
    }

    [Fact]
    public async Task The_field_leads_to_the_results_also_when_the_index_cannot_be_reached()
    {
        var visitor = await ArriveAsync();
        visitor.Expect("/sok/register.json");
        visitor.Expect("net::ERR_FAILED");
        await visitor.Context.RouteAsync("**/sok/register.json", route => route.AbortAsync());
        await visitor.GoAsync(Elsewhere);
        await Field(visitor.Page).PressSequentiallyAsync("larm");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(visitor.Page.Locator("[data-search-failed]")).ToContainTextAsync("Sökningen kunde inte hämtas");
        await Expect(visitor.Page.Locator("[data-search-index]")).ToBeVisibleAsync();
    }

    [GeneratedRegex(@"\d+")]
    private static partial Regex FirstNumber();

    private async Task<IPage> FocusFieldAsync()
    {
        var visitor = await VisitAsync(Elsewhere);
        await Field(visitor.Page).FocusAsync();
        return visitor.Page;
    }

    private static ILocator Field(IPage page) => page.Locator("#sok-sidhuvud");

    private static ILocator List(IPage page) => page.GetByRole(AriaRole.Listbox, new() { Name = "Förslag" });

    private static ILocator Options(IPage page) => List(page).GetByRole(AriaRole.Option);

    [GeneratedRegex(".")]
    private static partial Regex Any();

    [GeneratedRegex(@"/sok/(data|register)|/assets/search\.")]
    private static partial Regex SearchFile();
}
