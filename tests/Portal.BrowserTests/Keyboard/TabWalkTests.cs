using Portal.BrowserTests.Harness;
using Portal.Tests.Support;

namespace Portal.BrowserTests.Keyboard;

/// <summary>The Tab key alone reaches every control, shows where it is, and comes out again; on the way back in a low window.</summary>
public sealed class TabWalkTests(PublishedPortal portal) : BrowserTest(portal)
{
    /// <summary>Kinds left out: the index and the lists of sources and terms are hundreds of links of one sort.</summary>
    private static readonly string[] TooLong = ["/sok/", "/ordlista/", "/kallor/"];

    /// <summary>A laptop's window with its bars.</summary>
    private const int Low = 720;

    /// <summary>The page notes each stop when the key comes up: to ask it after each takes twice the time.</summary>
    private static readonly string NoteStops = $$"""
        () => {
          window.__walked = [];
          window.__note ??= addEventListener("keyup", event => { if (event.key === "Tab") window.__walked.push(({{Probe.Read("tabstop")}})()); }, true) ?? true;
        }
        """;

    /// <summary>By day of many links of one sort in a row only the first are walked.</summary>
    [Fact]
    public async Task Tab_reaches_each_control_once_in_order_and_back_again()
    {
        var urls = Portal.Kinds.OnePerKind.Except(TooLong).ToList();
        Expected.Nothing(await LookAtAsync(urls, () => new(), async (visitor, _) =>
        {
            await visitor.Page.EvaluateAsync(Probe.Read("twins"), !LongRun.IsOn);
            return await WalkAsync(visitor);
        }));
    }

    /// <summary>Windows where a head that stays covers most of what scrolls under it: laptops, and desk computers magnified to 400 %.</summary>
    [Theory]
    [MemberData(nameof(LowWindows))]
    public async Task Nothing_covers_what_has_the_focus_in_the_matrix_in_a_low_window(int width, int height)
    {
        var visitor = await VisitAsync(Portal.Kinds.With("[data-matrix]"), new() { ViewportSize = new() { Width = width, Height = height } });
        Expected.Nothing((await WalkAsync(visitor)).Select(fault => new Fault($"{width} x {height}", fault)));
    }

    /// <summary>By day one where the head of the matrix stays and two that are too low for it, the lower of them narrow.</summary>
    public static TheoryData<int, int> LowWindows => LongRun.IsOn
        ? new() { { 1366, 720 }, { 1366, 650 }, { 1280, 600 }, { 911, 512 }, { 853, 480 }, { 683, 384 } }
        : new() { { 1366, 720 }, { 911, 512 }, { 683, 384 } };

    [Fact]
    public async Task Tab_reaches_each_control_on_a_phone_too()
    {
        string[] urls = ["/", "/404.html", Portal.Kinds.ByTemplate["RoleView"]];
        Expected.Nothing(await LookAtAsync(urls, () => new() { ViewportSize = Screen.Narrow }, (visitor, _) => WalkAsync(visitor)));
    }

    [Fact]
    public async Task First_comes_a_link_past_the_menu_to_the_content()
    {
        var visitor = await VisitAsync(Portal.Kinds.ByTemplate["GuideView"]);

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
    private static IEnumerable<string> Faults(string key, Stop[] walked, List<int> expected, string[] stops)
    {
        var faults = walked.Where(stop => stop.Fault.Length > 0).Select(stop => $"{Name(stop.Number)} {stop.Fault}").Distinct();
        var wrong = walked.Zip(expected).FirstOrDefault(pair => pair.First.Number != pair.Second);
        return wrong.First is null ? faults : faults.Append($"{key} goes to {Name(wrong.First.Number)} instead of {Name(wrong.Second)}");

        string Name(int number) => number < 0 ? "something unknown" : stops[number];
    }

    private static async Task<Stop[]> PressAsync(Visitor visitor, string key, int times)
    {
        await visitor.Page.EvaluateAsync(NoteStops);
        for (var i = 0; i < times; i++)
            await visitor.Page.Keyboard.PressAsync(key);
        var stops = await visitor.Page.EvaluateAsync<Stop[]>("() => window.__walked");
        Assert.Equal(times, stops.Length);
        return stops;
    }

    private sealed record Stop
    {
        public int Number { get; set; }

        public string Fault { get; set; } = "";
    }
}
