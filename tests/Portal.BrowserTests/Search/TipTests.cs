using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Portal.BrowserTests.Harness;
using static Microsoft.Playwright.Assertions;

namespace Portal.BrowserTests.Search;

/// <summary>Who finds nothing can tell the unit of the word, by a mail that they send themselves.</summary>
public sealed class TipTests(PublishedPortal portal, TipTests.WithAddress own, TipTests.WithContact among, TipTests.WithNone none)
    : BrowserTest(portal), IClassFixture<TipTests.WithAddress>, IClassFixture<TipTests.WithContact>, IClassFixture<TipTests.WithNone>
{
    private const string Tip = "[data-search-tip] a";

    [Fact]
    public async Task A_word_that_finds_nothing_is_told_by_a_mail_that_the_reader_sends()
    {
        var page = await SearchAsync(own, "xyzzyq & åäö?");

        await Expect(page.Locator(Tip)).ToHaveTextAsync("Tipsa Säkerhetsenheten om ordet");
        await Expect(page.Locator(Tip)).ToHaveAttributeAsync("href",
            "mailto:sakerhet@kommun.example?subject=" + Uri.EscapeDataString("Sökningen hittar inte: xyzzyq & åäö?")
            + "&body=" + Uri.EscapeDataString("Jag sökte i portalen på: xyzzyq & åäö?\r\n\r\nDet jag letade efter: "));
    }

    [Fact]
    public async Task The_mail_is_about_the_last_word_that_was_searched()
    {
        var page = await SearchAsync(own, "xyzzyq");
        await page.Locator("#sok-falt").FillAsync("qqwwrr");
        await Expect(page.Locator("[data-search-status]")).ToContainTextAsync("qqwwrr");

        await Expect(page.Locator(Tip)).ToHaveAttributeAsync("href", new Regex("^mailto:sakerhet@kommun[.]example[?]subject=[^?]*qqwwrr&body=[^?]*qqwwrr[^?]*$"));
    }

    [Fact]
    public async Task The_address_may_be_that_of_the_function_among_the_contacts()
    {
        var page = await SearchAsync(among, "xyzzyq");

        await Expect(page.Locator(Tip)).ToHaveAttributeAsync("href", new Regex("^mailto:enheten@kommun[.]example[?]"));
    }

    [Fact]
    public async Task A_portal_without_an_address_has_no_such_link()
    {
        var page = await SearchAsync(none, "xyzzyq");

        await Expect(page.Locator("[data-search-tip]")).ToHaveCountAsync(0);
        await Expect(page.Locator("a[href^='mailto:']")).ToHaveCountAsync(0);
    }

    private async Task<IPage> SearchAsync(PortalFixture other, string query)
    {
        var visitor = await ArriveAsync(other.Address);
        await visitor.GoAsync("/sok/#q=" + Uri.EscapeDataString(query));
        await Expect(visitor.Page.Locator("[data-search-none]")).ToBeVisibleAsync();
        return visitor.Page;
    }

    /// <summary>A portal whose contact has an address, or only a name and an entry among the contacts.</summary>
    public abstract class AskedPortal(string address, string? contacts = null) : OtherPortal("minimal")
    {
        /// <inheritdoc />
        protected override void Change()
        {
            Write("portal.yml", Read("portal.yml").Replace("e-post: Uppgift saknas", $"e-post: {address}", StringComparison.Ordinal));
            if (contacts is not null)
                Write("kontakter.yml", contacts);
        }
    }

    /// <summary>The portal's contact has an address.</summary>
    public sealed class WithAddress() : AskedPortal("sakerhet@kommun.example");

    /// <summary>Only the contacts know the address.</summary>
    public sealed class WithContact() : AskedPortal("Uppgift saknas", """
        - id: enheten
          funktion: Säkerhetsenheten
          telefon: Uppgift saknas
          e-post: enheten@kommun.example
          giltig-till: 2099-01-01
          ägare: Säkerhetsenheten
        """);

    /// <summary>Nobody's address is known.</summary>
    public sealed class WithNone() : AskedPortal("Uppgift saknas");
}
