using System.Text.Json;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Portal.BrowserTests.Packages;

/// <summary>A learner's visit to a course in a learning platform.</summary>
public sealed class CourseVisit
{
    private readonly IBrowserContext context;
    private readonly Uri address;
    private readonly bool isAlone;

    private CourseVisit(IBrowserContext context, IPage page, Uri address, bool isAlone) => (this.context, Page, this.address, this.isAlone) = (context, page, address, isAlone);

    /// <summary>The platform's page.</summary>
    public IPage Page { get; }

    /// <summary>The page of the package.</summary>
    public ILocator Shell => isAlone ? Page.Locator("html") : Page.FrameLocator("iframe").Locator("html");

    /// <summary>The page of the course in it.</summary>
    public ILocator Course => Shell.FrameLocator("iframe").Locator("html");

    /// <summary>What is said of how it stands.</summary>
    public ILocator Status => Shell.Locator("p[role=status]");

    /// <summary>Opens the course.</summary>
    public static Task<CourseVisit> OpenAsync(IBrowserContext context, IPage page, Uri address) => OpenAsync(context, page, address, isAlone: false);

    /// <summary>Opens the course in a window of its own.</summary>
    public static Task<CourseVisit> OpenAloneAsync(IBrowserContext context, IPage page, Uri address) => OpenAsync(context, page, address, isAlone: true);

    private static async Task<CourseVisit> OpenAsync(IBrowserContext context, IPage page, Uri address, bool isAlone)
    {
        await page.GotoAsync(address.ToString());
        var visit = new CourseVisit(context, page, address, isAlone);
        await Expect(visit.Course.Locator("main")).ToBeVisibleAsync();
        return visit;
    }

    /// <summary>Opens it once more, in a new window.</summary>
    public async Task<CourseVisit> AgainAsync() => await OpenAsync(context, await context.NewPageAsync(), address);

    /// <summary>Follows a link in the text.</summary>
    public Task PressAsync(string link) => Course.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = link }).First.ClickAsync();

    /// <summary>Goes to the final test.</summary>
    public Task GoToTestAsync() => Course.Locator("[data-final-test] a").ClickAsync();

    /// <summary>Presses Avsluta kursen, and waits until it is said that it is over.</summary>
    public async Task EndAsync()
    {
        await Shell.GetByRole(AriaRole.Button, new() { Name = "Avsluta kursen" }).ClickAsync();
        await Expect(Status).ToContainTextAsync("Kursen är avslutad");
        await Expect(Status).ToBeFocusedAsync();
    }

    /// <summary>Closes the window without a word.</summary>
    public Task CloseAsync() => Page.CloseAsync(new() { RunBeforeUnload = false });

    /// <summary>What the platform has noted when it was last asked to keep something.</summary>
    public async Task<ScormRecord> RecordAsync()
    {
        var page = Page.IsClosed ? await context.NewPageAsync() : Page;
        if (page != Page)
            await page.GotoAsync(new Uri(address, "/platform.js").ToString());
        return JsonSerializer.Deserialize<ScormRecord>(await page.EvaluateAsync<string>("localStorage.getItem('record')"), JsonSerializerOptions.Web)!;
    }
}

/// <summary>What a platform has noted of a visit.</summary>
/// <param name="Calls">What was called, with its values.</param>
/// <param name="Broken">Which rules were broken by what.</param>
/// <param name="State">closed, open or over.</param>
public sealed record ScormRecord(string[][] Calls, string[] Broken, string State)
{
    /// <summary>The last value of each element that was set.</summary>
    public Dictionary<string, string> Values() => Calls.Where(call => call is [_, _, _]).GroupBy(call => call[1]).ToDictionary(group => group.Key, group => group.Last()[2]);

    /// <summary>The answers, in order.</summary>
    public List<Dictionary<string, string>> Interactions() => [.. Values()
        .Where(pair => pair.Key.StartsWith("cmi.interactions.", StringComparison.Ordinal))
        .GroupBy(pair => int.Parse(pair.Key.Split('.')[2], System.Globalization.CultureInfo.InvariantCulture)).OrderBy(group => group.Key)
        .Select(group => group.ToDictionary(pair => string.Join('.', pair.Key.Split('.')[3..]), pair => pair.Value))];
}
