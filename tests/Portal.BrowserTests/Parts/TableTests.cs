using Microsoft.Playwright;
using Portal.BrowserTests.Harness;
using static Microsoft.Playwright.Assertions;

namespace Portal.BrowserTests.Parts;

/// <summary>Tables and bars on narrow and wide screens.</summary>
public sealed class TableTests(PublishedPortal portal) : BrowserTest(portal)
{
    [Fact]
    public async Task On_a_phone_a_wide_table_becomes_a_list_of_rows_that_is_still_a_table()
    {
        var visitor = await VisitAsync(Portal.Kinds.With("table.register"), new() { ViewportSize = new() { Width = 390, Height = 844 } });
        var table = visitor.Page.GetByRole(AriaRole.Table, new() { Name = "Register över styrdokument" });
        await Expect(table.GetByRole(AriaRole.Columnheader)).ToHaveCountAsync(6);
        var row = table.GetByRole(AriaRole.Row).Nth(1);
        await Expect(row.GetByRole(AriaRole.Rowheader)).ToHaveCountAsync(1);
        await Expect(row.GetByRole(AriaRole.Cell)).Not.ToHaveCountAsync(0); // those with nothing in them are left out

        Assert.True(await table.EvaluateAsync<bool>("table => table.parentElement.scrollWidth <= table.parentElement.clientWidth"), "nothing is cut");
        await Expect(table).ToHaveAttributeAsync("role", "table");
        var cell = row.GetByRole(AriaRole.Cell).First;
        Assert.Equal("\"Typ\" / \"\"", await cell.EvaluateAsync<string>("cell => getComputedStyle(cell, '::before').content"));
    }

    [Fact]
    public async Task A_table_is_a_stop_for_the_Tab_key_only_while_it_scrolls()
    {
        var visitor = await VisitAsync(Portal.Kinds.With("table.register"), new() { ViewportSize = new() { Width = 700, Height = 700 } });
        var region = visitor.Page.GetByRole(AriaRole.Region, new() { Name = "Register över styrdokument" });
        await Expect(region).ToHaveAttributeAsync("tabindex", "0");

        await visitor.Page.SetViewportSizeAsync(1280, 900);
        await Expect(region).ToHaveCountAsync(0);
        Assert.Equal(0, await visitor.Page.Locator("table[role], tr[role], td[role], th[role]").CountAsync());
        await visitor.Page.SetViewportSizeAsync(700, 700);
        await Expect(region).ToHaveAttributeAsync("tabindex", "0");
    }

    [Fact]
    public async Task Without_script_every_table_can_be_reached_and_scrolled()
    {
        var visitor = await VisitAsync(Portal.Kinds.With("table.register"), new() { JavaScriptEnabled = false });
        await Expect(visitor.Page.GetByRole(AriaRole.Region, new() { Name = "Register över styrdokument" })).ToHaveAttributeAsync("tabindex", "0");
        await visitor.Page.SetViewportSizeAsync(390, 844);
        Assert.Equal("table-row", await visitor.Page.Locator("table.register tr").First.EvaluateAsync<string>("row => getComputedStyle(row).display"));
    }

    [Theory]
    [InlineData(320)]
    [InlineData(640)]
    [InlineData(1280)]
    public async Task All_bars_of_a_chart_have_tracks_of_one_length_and_figures_on_one_line(int width)
    {
        foreach (var page in Portal.Pages.Where(page => page.Document.QuerySelector(".bar-chart") is not null))
        {
            var visitor = await VisitAsync(page.Url, new() { ViewportSize = new() { Width = width, Height = 800 } });
            foreach (var chart in await visitor.Page.Locator(".bar-chart").AllAsync())
            {
                var tracks = await chart.Locator(".bar-track").EvaluateAllAsync<double[]>("tracks => tracks.map(track => Math.round(track.getBoundingClientRect().width * 10) / 10)");
                Assert.Single(tracks.Distinct());
                Assert.True(tracks[0] > 60, $"the tracks are {tracks[0]} px long");
                Assert.All(await chart.Locator(".bar-value").EvaluateAllAsync<int[]>("values => values.map(value => value.getClientRects().length)"), lines => Assert.Equal(1, lines));
            }
        }
    }

    [Fact]
    public async Task Amounts_stand_on_the_right_in_figures_of_one_width()
    {
        var page = (await VisitAsync(Portal.Kinds.With("td.number"))).Page;
        foreach (var cell in await page.Locator("main td.number").AllAsync())
        {
            await Expect(cell).ToHaveCSSAsync("text-align", "right");
            await Expect(cell).ToHaveCSSAsync("font-variant-numeric", "tabular-nums");
        }
    }
}
