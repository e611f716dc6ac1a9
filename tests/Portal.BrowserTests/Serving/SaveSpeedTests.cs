using System.Text.RegularExpressions;
using Portal.BrowserTests.Harness;
using Portal.Tests.Support;

namespace Portal.BrowserTests.Serving;

/// <summary>How soon what an author saves is on the screen, with the real content.</summary>
public sealed partial class SaveSpeedTests(PublishedPortal portal) : BrowserTest(portal)
{
    /// <summary>
    /// Milliseconds from the save until the page has been drawn, on a machine that runs other tests too. Alone, on two processors, the
    /// median is half of the 300 that are promised; it is printed. A preview that makes every page before it shows one takes longer than this.
    /// </summary>
    private const double Limit = 1200;

    /// <summary>Tells what is on the page when it has been drawn, and when that was, in milliseconds since 1970.</summary>
    private const string TellWhatIsSeen = """
        document.addEventListener("DOMContentLoaded", () => requestAnimationFrame(() => setTimeout(() => {
          window.saw(document.documentElement.textContent, performance.timeOrigin + performance.now());
        })));
        """;

    private ServedContent served = null!;
    private (Func<string, bool> Is, TaskCompletionSource<double> At) awaited = (_ => false, new());

    [Theory]
    [InlineData("text", "/vagledning/brand/")]
    [InlineData("title", "/vagledning/brand/")]
    [InlineData("menu", "/vagledning/brand/")]
    [InlineData("term", "/vagledning/brand/")]
    [InlineData("settings", "/vagledning/brand/")]
    [InlineData("addition", "/vagledning/")]
    [InlineData("deletion", "/vagledning/")]
    public async Task What_is_saved_is_seen_at_once(string edit, string url)
    {
        var saves = LongRun.Of(3, 20);
        for (var i = 0; i < saves && edit == "deletion"; i++)
            served.Write($"vagledning/x-{i}.md", _ => Page(i));
        await OpenAsync(url);
        var times = new List<double>();
        for (var i = 0; i < saves; i++)
        {
            await Task.Delay(500, TestContext.Current.CancellationToken); // an author looks before she saves again
            times.Add(await SaveAsync(edit, i));
        }
        times.Sort();
        TestContext.Current.TestOutputHelper!.WriteLine($"{edit}: median {times[saves / 2]:0} ms, from {times[0]:0} to {times[^1]:0} ms");
        // The fastest counts: the others were held up by something else on the machine.
        Assert.True(times[0] <= Limit, $"The fastest took {times[0]:0} ms.");
    }

    /// <inheritdoc />
    public override async ValueTask InitializeAsync() => served = await ServedContent.StartAsync();

    /// <inheritdoc />
    public override async ValueTask DisposeAsync()
    {
        try
        {
            await base.DisposeAsync();
        }
        finally
        {
            await served.DisposeAsync();
        }
        GC.SuppressFinalize(this);
    }

    private async Task OpenAsync(string url)
    {
        var visitor = await ArriveAsync(served.Address);
        await visitor.Page.ExposeFunctionAsync("saw", (string text, double time) =>
        {
            return awaited.Is(text) && awaited.At.TrySetResult(time);
        });
        await visitor.Page.AddInitScriptAsync(TellWhatIsSeen);
        await visitor.GoAsync(url);
    }

    private static string Page(int number) => $"---\ntitel: Sidan x{number}.\nsammanfattning: Kort.\nägare: Enheten\ngranskad: 2026-01-01\ngranskas-inom: 12 månader\n---\n\nText.\n";

    /// <summary>Saves, and says how many milliseconds it took until that was on the screen.</summary>
    private async Task<double> SaveAsync(string edit, int number)
    {
        var word = $"x{number}.";
        awaited = (text => text.Contains(word, StringComparison.Ordinal) != edit is "deletion", new TaskCompletionSource<double>());
        var saved = (DateTime.UtcNow - DateTime.UnixEpoch).TotalMilliseconds;
        switch (edit)
        {
            case "text":
                served.Write("vagledning/brand.md", text => $"{text}\nOrdet {word}\n");
                break;
            case "title":
                served.Write("vagledning/brand.md", text => Title().Replace(text, $"titel: Brand {word}"));
                break;
            case "menu":
                served.Write("vagledning/index.md", text => MenuTitle().Replace(text, $"menytitel: Vägledning {word}"));
                break;
            case "term":
                served.Write("ordlista.yml", text => $"{Term().Replace(text, "")}\n- id: hissen\n  term: hissen\n  förklaring: Det betyder {word}\n");
                break;
            case "settings":
                served.Write("portal.yml", text => Name().Replace(text, $"namn: Portalen {word}"));
                break;
            case "addition":
                served.Write($"vagledning/x-{number}.md", _ => Page(number));
                break;
            default:
                served.Delete($"vagledning/x-{number}.md");
                break;
        }
        return await awaited.At.Task.WaitAsync(TimeSpan.FromSeconds(20)) - saved;
    }

    [GeneratedRegex("(?m)^titel: .*")]
    private static partial Regex Title();

    [GeneratedRegex("(?m)^menytitel: .*")]
    private static partial Regex MenuTitle();

    [GeneratedRegex(@"\n- id: hissen[\s\S]*")]
    private static partial Regex Term();

    [GeneratedRegex("(?m)^namn: .*")]
    private static partial Regex Name();
}
