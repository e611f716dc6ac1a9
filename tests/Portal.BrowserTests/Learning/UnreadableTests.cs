using System.Text.Json;
using Microsoft.Playwright;
using Portal.BrowserTests.Harness;
using Portal.BrowserTests.Learning.Harness;
using Portal.Model;
using static Microsoft.Playwright.Assertions;

namespace Portal.BrowserTests.Learning;

/// <summary>What is stored and cannot be read, or not all of it.</summary>
public sealed class UnreadableTests(PublishedPortal portal) : BrowserTest(portal)
{
    private static readonly string TooLong = new('a', 106);

    private const string Kept = "portal.larande.olast";

    private Course Course => Portal.FirstWithTest();

    private string Lesson => Course.Lessons[1].Url.Value;

    /// <summary>A passed test and a lesson that was read, beside a lesson whose name is longer than any browser remembers.</summary>
    private string Partly => $$$"""
        {"v":2,"g":0,"k":{"{{{Course.Page.Id}}}":{"w":1,"r":{"{{{Course.Lessons[0].LearningId}}}":1793000000000,"{{{TooLong}}}":5},"f":{},"q":{},"t":{},
        "a":[{"s":1,"k":"prov","v":"1.0","e":{{{Clock.At(Clock.Start)}}},"p":90,"o":1}]}},"l":{}}
        """;

    [Fact]
    public async Task The_part_that_does_not_fit_is_kept_and_told_of_once_and_all_else_stays()
    {
        var visitor = await WithAsync(Partly);
        await visitor.GoAsync(Lesson);
        await Expect(Notice(visitor)).ToContainTextAsync("En del av det som webbläsaren minns av dina kurser går inte att läsa. Allt annat är kvar.");
        await Expect(visitor.Page.Locator("[data-lessons] .mark")).ToHaveTextAsync(["Läst", "Godkänt"]);
        Assert.Equal(Partly, await SavedAsync(visitor, "Spara det oläsliga i en fil"));

        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Markera som läst" }).ClickAsync();
        await visitor.Page.ReloadAsync();
        await Expect(visitor.Page.Locator("[data-lessons] .mark")).ToHaveTextAsync(["Läst", "Läst", "Godkänt"]);
        await Expect(Notice(visitor)).ToHaveCountAsync(0);
        Assert.Contains(TooLong, await visitor.Page.EvaluateAsync<string>($"() => localStorage.getItem('{Kept}')"));
    }

    [Theory]
    [InlineData("{\"v\":3,\"g\":0,\"k\":{\"intern")]
    [InlineData("hej")]
    public async Task A_text_that_is_nothing_at_all_is_kept_too(string text)
    {
        var visitor = await WithAsync(text);
        await visitor.GoAsync(Lesson);
        await Expect(Notice(visitor)).ToContainTextAsync("går inte att läsa");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Markera som läst" }).ClickAsync();
        await visitor.GoAsync(Addresses.MyLearning.Value);
        await Expect(visitor.Page.GetByText("Här finns också uppgifter som inte gick att läsa.")).ToBeVisibleAsync();
        Assert.Equal(text, await SavedAsync(visitor, "Spara det oläsliga i en fil"));
    }

    [Fact]
    public async Task What_a_later_portal_saved_is_kept_and_what_can_be_read_of_it_goes_on()
    {
        var later = Partly.Replace("\"v\":2", "\"v\":99").Replace(TooLong, "a");
        var visitor = await WithAsync(later);
        await visitor.GoAsync(Lesson);
        await Expect(Notice(visitor)).ToContainTextAsync("Dina uppgifter är sparade av en nyare version av portalen. Ladda om sidan.");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Markera som läst" }).ClickAsync();
        await visitor.Page.ReloadAsync();
        await Expect(visitor.Page.Locator("[data-lessons] .mark")).ToHaveTextAsync(["Läst", "Läst", "Godkänt"]);
        Assert.Equal([later], await visitor.Page.EvaluateAsync<string[]>($"() => JSON.parse(localStorage.getItem('{Kept}')).map(({{ t }}) => t)"));
    }

    [Fact]
    public async Task It_can_be_removed_alone_and_goes_with_the_rest_when_all_is_cleared()
    {
        var visitor = await WithAsync(Partly);
        await visitor.GoAsync(Addresses.MyLearning.Value);
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Ta bort det oläsliga" }).ClickAsync();
        await Expect(visitor.Page.Locator("[data-data-status]")).ToHaveTextAsync("Det oläsliga är borttaget ur den här webbläsaren.");
        Assert.Null(await visitor.Page.EvaluateAsync<string?>($"() => localStorage.getItem('{Kept}')"));
        await Expect(visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Visa kursintyg" })).ToBeVisibleAsync();

        await visitor.Page.EvaluateAsync("text => localStorage.setItem('portal.larande', text)", Partly);
        await visitor.Page.ReloadAsync();
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Rensa mina uppgifter" }).ClickAsync();
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Ja, ta bort" }).ClickAsync();
        await Expect(visitor.Page.GetByText("Här finns också uppgifter som inte gick att läsa.")).ToBeHiddenAsync();
        Assert.DoesNotContain("aaaa", await visitor.Page.EvaluateAsync<string>("() => JSON.stringify({ ...localStorage })"));
    }

    [Fact]
    public async Task Cleared_while_the_clock_was_ahead_and_again_when_it_was_right_all_is_gone()
    {
        var visitor = await ArriveAsync();
        await Clock.SetAsync(visitor, Clock.Start.AddDays(400));
        await visitor.GoAsync(Addresses.MyLearning.Value);
        await ClearAsync(visitor.Page);

        await Clock.SetAsync(visitor, Clock.Start);
        var other = await visitor.Context.NewPageAsync();
        await other.GotoAsync(Lesson);
        await other.GetByRole(AriaRole.Button, new() { Name = "Markera som läst" }).ClickAsync();
        await visitor.Page.ReloadAsync();
        await Expect(visitor.Page.GetByRole(AriaRole.Region, new() { Name = "Påbörjade kurser" })).ToContainTextAsync("1 av");
        await ClearAsync(visitor.Page);

        await other.BringToFrontAsync();
        await Expect(other.GetByRole(AriaRole.Button, new() { Name = "Markera som läst" })).ToBeVisibleAsync();
        await other.ReloadAsync();
        await Expect(other.Locator("[data-lessons] .mark")).ToHaveCountAsync(0);
    }

    private static async Task ClearAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Rensa mina uppgifter" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Ja, ta bort" }).ClickAsync();
        await Expect(page.Locator("[data-data-status]")).ToHaveTextAsync("Dina uppgifter är borttagna ur den här webbläsaren.");
    }

    private static async Task<string> SavedAsync(Visitor visitor, string button)
    {
        var file = await visitor.Page.RunAndWaitForDownloadAsync(() => visitor.Page.GetByRole(AriaRole.Button, new() { Name = button }).First.ClickAsync());
        return await File.ReadAllTextAsync(await file.PathAsync(), TestContext.Current.CancellationToken);
    }

    private static ILocator Notice(Visitor visitor) => visitor.Page.GetByRole(AriaRole.Status).Locator(".notice");

    /// <summary>A visitor whose browser has a text where the portal keeps its own, the first time.</summary>
    private async Task<Visitor> WithAsync(string text)
    {
        var visitor = await ArriveAsync();
        await Clock.SetAsync(visitor, Clock.Start);
        await visitor.Context.AddInitScriptAsync($"localStorage.getItem('{Memory.Key}') ?? localStorage.setItem('{Memory.Key}', {JsonSerializer.Serialize(text)});");
        return visitor;
    }
}
