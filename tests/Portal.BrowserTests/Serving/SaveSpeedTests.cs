using System.Diagnostics;
using System.Text.RegularExpressions;
using Portal.BrowserTests.Harness;

namespace Portal.BrowserTests.Serving;

/// <summary>How soon what an author saves is on the screen, with the real content.</summary>
public sealed partial class SaveSpeedTests(PublishedPortal portal) : BrowserTest(portal)
{
    private const int Saves = 20;

    /// <summary>Tells what is on the page when it has been drawn.</summary>
    private const string TellWhatIsSeen = """
        document.addEventListener("DOMContentLoaded", () => requestAnimationFrame(() => setTimeout(() => window.saw(document.documentElement.textContent))));
        """;

    private readonly Stopwatch clock = new();
    private ServedContent served = null!;
    private (Func<string, bool> Is, TaskCompletionSource<TimeSpan> At) awaited = (_ => false, new());

    public static TheoryData<string> Edits => ["text", "title", "other-title", "term", "settings", "addition", "deletion"];

    [Theory, MemberData(nameof(Edits))]
    public async Task What_is_saved_is_seen_at_once(string edit)
    {
        var visitor = await ArriveAsync(served.Address);
        await visitor.Page.ExposeFunctionAsync("saw", (string text) =>
        {
            if (awaited.Is(text))
                awaited.At.TrySetResult(clock.Elapsed);
        });
        await visitor.Page.AddInitScriptAsync(TellWhatIsSeen);
        await visitor.GoAsync(edit is "addition" or "deletion" ? "/vagledning/" : "/vagledning/brand/");
        if (edit is "deletion")
        {
            for (var i = 0; i < Saves; i++)
                served.Write($"vagledning/x-{i}.md", _ => Page(i));
            await Task.Delay(2000, TestContext.Current.CancellationToken);
        }

        var times = new List<double>();
        for (var i = 0; i < Saves; i++)
        {
            await Task.Delay(400 + i * 37 % 100, TestContext.Current.CancellationToken);
            times.Add((await SaveAsync(edit, i)).TotalMilliseconds);
        }
        times.Sort();
        TestContext.Current.TestOutputHelper!.WriteLine($"{edit}: median {times[Saves / 2]:0} ms, from {times[0]:0} to {times[^1]:0} ms");
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

    private static string Page(int number) => $"---\ntitel: Sidan x{number}.\nsammanfattning: Kort.\n---\n\nText.\n";

    private async Task<TimeSpan> SaveAsync(string edit, int number)
    {
        var word = $"x{number}.";
        awaited = (text => text.Contains(word, StringComparison.Ordinal) != edit is "deletion", new TaskCompletionSource<TimeSpan>());
        clock.Restart();
        switch (edit)
        {
            case "text":
                served.Write("vagledning/brand.md", text => $"{text}\nOrdet {word}\n");
                break;
            case "title":
                served.Write("vagledning/brand.md", text => Title().Replace(text, $"titel: Brand {word}"));
                break;
            case "other-title":
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
        return await awaited.At.Task.WaitAsync(TimeSpan.FromSeconds(20));
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
