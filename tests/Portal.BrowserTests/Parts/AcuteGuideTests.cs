using Microsoft.Playwright;
using Portal.BrowserTests.Harness;
using Portal.Model.Pages;

namespace Portal.BrowserTests.Parts;

/// <summary>Acute guides: what to do now stands first, for everybody.</summary>
public sealed class AcuteGuideTests(PublishedPortal portal) : BrowserTest(portal)
{
    private static readonly ViewportSize Phone = new() { Width = 390, Height = 844 };

    /// <summary>How far down the number, the first step and the rest stand, and whether the order of the page is the order that is seen.</summary>
    private const string Places = """
        () => {
          const parts = [".site-header", "h1", ".emergency-call", ".page-opening .steps > li", ".contents", ".lead", ".page-foot"].map(part => document.querySelector(part)).filter(part => part?.checkVisibility());
          const top = part => part.getBoundingClientRect().top + scrollY;
          const inPage = parts.toSorted((a, b) => a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1);
          const seen = parts.toSorted((a, b) => top(a) - top(b));
          return {
            number: Math.round(top(document.querySelector(".emergency-call"))),
            step: Math.round(top(document.querySelector(".page-opening .steps > li"))),
            isInOrder: inPage.every((part, i) => part === parts[i] && part === seen[i]),
          };
        }
        """;

    /// <summary>What is cut, hidden or wider than the window.</summary>
    private const string Enlarged = """
        () => {
          const linesOf = call => {
            const text = document.createTreeWalker(call, NodeFilter.SHOW_TEXT);
            while (text.nextNode()) {
              const at = text.currentNode.data.indexOf("112");
              if (at < 0) continue;
              const range = new Range();
              range.setStart(text.currentNode, at);
              range.setEnd(text.currentNode, at + 3);
              return range.getClientRects().length;
            }
            return 0;
          };
          const [search, menu] = [".site-header .search", ".menu-button"].map(part => document.querySelector(part)?.getBoundingClientRect());
          return [
            ...document.documentElement.scrollWidth > innerWidth ? ["it scrolls sideways"] : [],
            ...[...document.querySelectorAll(".emergency-call, .quick-emergency")].filter(call => linesOf(call) !== 1).map(() => "112 is cut"),
            ...search && search.right > menu.left && search.bottom > menu.top ? ["the menu lies over the search"] : [],
          ];
        }
        """;

    private string[] Guides => [.. Portal.Model.All<GuidePage>().Where(guide => guide.IsAcute).Select(guide => guide.Url.Value).Where(HasSteps)];

    /// <summary>An editor may write an acute guide without steps.</summary>
    private bool HasSteps(string url) => Portal.Pages.Single(page => page.Url == url).Document.QuerySelector(".page-opening .steps") is not null;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_number_and_the_first_step_are_seen_at_once_on_a_phone(bool script)
    {
        Assert.NotEmpty(Guides);
        var faults = await LookAtAsync(Guides, () => new() { ViewportSize = Phone, JavaScriptEnabled = script }, async (visitor, _) =>
        {
            var places = await visitor.Page.EvaluateAsync<Place>(Places);
            var faults = new List<string>();
            if (places.Number >= places.Step || places.Step >= 400)
                faults.Add($"the number stands at {places.Number} and the first step at {places.Step}");
            if (!places.IsInOrder)
                faults.Add("what is seen has another order than the page");
            return faults;
        });
        Expected.Nothing(faults);
    }

    [Fact]
    public async Task With_text_of_twice_the_size_the_number_is_whole_and_nothing_lies_over_the_search()
    {
        // All lengths grow with the text: a phone is then as one of half its width.
        var faults = await LookAtAsync([.. Guides, "/"], () => new() { ViewportSize = new() { Width = Phone.Width / 2, Height = Phone.Height / 2 } }, async (visitor, _) =>
            await visitor.Page.EvaluateAsync<string[]>(Enlarged));
        Expected.Nothing(faults);
    }

    [Fact]
    public async Task On_paper_the_steps_come_first_too()
    {
        var faults = await LookAtAsync(Guides, () => new(), async (visitor, _) =>
        {
            await visitor.Page.EmulateMediaAsync(new() { Media = Media.Print });
            return (await visitor.Page.EvaluateAsync<Place>(Places)).IsInOrder ? [] : ["the order is another on paper"];
        });
        Expected.Nothing(faults);
    }

    [Fact]
    public void Every_page_collects_what_its_text_lacks_at_its_end_and_its_marks_lead_there()
    {
        var faults = from page in Portal.Model.Pages
                     let document = Portal.Pages.Single(each => each.Url == page.Url.Value).Document
                     let lacks = page.Body.MissingFacts.Select(fact => fact.What).Where(what => what.Length > 0).Distinct().Count()
                     let listed = document.QuerySelectorAll(".ask-for li").Length
                     let lost = document.QuerySelectorAll(":is(.missing, .missing-quiet) > a").Count(mark => document.QuerySelector($".ask-for {mark.GetAttribute("href")}") is null)
                     where lacks > 0 && listed != lacks || lost > 0
                     select new Fault(page.Url.Value, $"{lacks} facts are missing, {listed} are listed, {lost} marks lead nowhere");
        Expected.Nothing(faults);
    }

    [Fact]
    public void No_acute_step_has_a_hole() =>
        Expected.Nothing(Guides.Where(url => Portal.Pages.Single(page => page.Url == url).Document.QuerySelector(".steps :is(.missing, .missing-quiet)") is not null).Select(url => new Fault(url, "a step lacks a fact")));

    private sealed record Place
    {
        public int Number { get; set; }

        public int Step { get; set; }

        public bool IsInOrder { get; set; }
    }
}
