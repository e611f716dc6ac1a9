using Portal.BrowserTests.Harness;

namespace Portal.BrowserTests.Keyboard;

/// <summary>The Tab key alone reaches every control, shows where it is, and comes out again; on the way back in a low window.</summary>
public sealed class TabWalkTests(PublishedPortal portal) : BrowserTest(portal)
{
    /// <summary>Kinds left out: the index and the lists of sources and terms are hundreds of links of one sort.</summary>
    private static readonly string[] TooLong = ["/sok/", "/ordlista/", "/kallor/"];

    /// <summary>A laptop's window with its bars.</summary>
    private const int Low = 720;

    [Fact]
    public async Task Tab_reaches_each_control_once_in_order_and_back_again()
    {
        var urls = PageKinds.OnePerKind(Portal).Except(TooLong).ToList();
        Expected.Nothing(await LookAtAsync(urls, () => new(), (visitor, _) => WalkAsync(visitor)));
    }

    /// <summary>Windows where a head that stays covers most of what scrolls under it: laptops, and desk computers magnified to 400 %.</summary>
    [Theory]
    [InlineData(1366, 720)]
    [InlineData(1366, 650)]
    [InlineData(1280, 600)]
    [InlineData(911, 512)]
    [InlineData(853, 480)]
    [InlineData(683, 384)]
    public async Task Nothing_covers_what_has_the_focus_in_the_matrix_in_a_low_window(int width, int height)
    {
        var visitor = await VisitAsync(PageKinds.With(Portal, "[data-matrix]"), new() { ViewportSize = new() { Width = width, Height = height } });
        Expected.Nothing((await WalkAsync(visitor)).Select(fault => new Fault($"{width} x {height}", fault)));
    }

    [Fact]
    public async Task Tab_reaches_each_control_on_a_phone_too()
    {
        string[] urls = ["/", "/404.html", PageKinds.ByTemplate(Portal)["RoleView"]];
        Expected.Nothing(await LookAtAsync(urls, () => new() { ViewportSize = Screen.Narrow }, (visitor, _) => WalkAsync(visitor)));
    }

    [Fact]
    public async Task First_comes_a_link_past_the_menu_to_the_content()
    {
        var visitor = await VisitAsync(PageKinds.ByTemplate(Portal)["GuideView"]);

        await visitor.Page.Keyboard.PressAsync("Tab");
        var link = visitor.Page.Locator(":focus");
        Assert.Equal("Hoppa till innehållet", await link.InnerTextAsync());
        Assert.True((await link.BoundingBoxAsync())!.Y >= 0, "the skip link shows itself when it has the focus");

        await visitor.Page.Keyboard.PressAsync("Enter");
        await visitor.Page.Keyboard.PressAsync("Tab");
        Assert.True(await visitor.Page.EvaluateAsync<bool>("() => document.querySelector('main').contains(document.activeElement)"));
    }

    /// <summary>From the top to the end, and back again in a window that is low.</summary>
    private static async Task<IEnumerable<string>> WalkAsync(Visitor visitor)
    {
        var stops = await StopsAsync(visitor);
        var forth = await PressAsync(visitor, "Tab", stops.Length);
        var faults = Faults("Tab", forth, [.. Enumerable.Range(0, stops.Length)], stops);

        // A table may be a stop in the low window only, so the stops are counted anew. The last one has the focus.
        var size = visitor.Page.ViewportSize!;
        await visitor.Page.SetViewportSizeAsync(size.Width, Math.Min(size.Height, Low));
        var lowStops = await StopsAsync(visitor);
        var back = await PressAsync(visitor, "Shift+Tab", lowStops.Length - 1);
        await visitor.Page.SetViewportSizeAsync(size.Width, size.Height);
        return [.. faults.Union(Faults("Shift+Tab", back, [.. Enumerable.Range(0, lowStops.Length - 1).Reverse()], lowStops))];
    }

    private static Task<string[]> StopsAsync(Visitor visitor) => visitor.Page.EvaluateAsync<string[]>(Probe.Read("tabstops"));

    /// <summary>What is wrong with each stop, and the first that is not the one expected.</summary>
    private static IEnumerable<string> Faults(string key, List<Stop> walked, List<int> expected, string[] stops)
    {
        var faults = walked.Where(stop => stop.Fault.Length > 0).Select(stop => $"{Name(stop.Number)} {stop.Fault}").Distinct();
        var wrong = walked.Zip(expected).FirstOrDefault(pair => pair.First.Number != pair.Second);
        return wrong.First is null ? faults : faults.Append($"{key} goes to {Name(wrong.First.Number)} instead of {Name(wrong.Second)}");

        string Name(int number) => number < 0 ? "something unknown" : stops[number];
    }

    private static async Task<List<Stop>> PressAsync(Visitor visitor, string key, int times)
    {
        var probe = Probe.Read("tabstop");
        var stops = new List<Stop>();
        for (var i = 0; i < times; i++)
        {
            await visitor.Page.Keyboard.PressAsync(key);
            stops.Add(await visitor.Page.EvaluateAsync<Stop>(probe));
        }
        return stops;
    }

    private sealed record Stop
    {
        public int Number { get; set; }

        public string Fault { get; set; } = "";
    }
}
