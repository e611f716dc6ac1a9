using System.Text;
using System.Text.Json;
using Microsoft.Playwright;
using Portal.BrowserTests.Harness;
using Portal.Model.Output;

namespace Portal.BrowserTests.Packaging;

/// <summary>What came of an answer.</summary>
public sealed record QtiResult(decimal Score, string[] Feedback);

/// <summary>What came of an item: what is seen of it, its answers, and what the player did not like.</summary>
public sealed record QtiPlayed(string Seen, QtiResult[] Results, string[] Faults);

/// <summary>A page with qti3-item-player (npm), which plays items of QTI 3: see tests/qti/play.js.</summary>
public sealed class QtiPlayer(IPage page) : IAsyncDisposable
{
    private static readonly string Folder = Repository.PathTo("tests", "qti");

    /// <summary>Opens the player.</summary>
    public static async Task<QtiPlayer> OpenAsync(IBrowser browser)
    {
        await new NodeProject(Folder).RunAsync("--version"); // which installs the player first
        var page = await browser.NewPageAsync();
        await page.SetContentAsync("<div id=\"app\"></div>");
        foreach (var script in new[] { "node_modules/vue/dist/vue.min.js", "node_modules/qti3-item-player/dist/qti3Player.umd.min.js", "play.js" })
            await page.AddScriptTagAsync(new() { Path = Path.Combine(Folder, script) });
        return new QtiPlayer(page);
    }

    /// <summary>Plays items, each with its answers.</summary>
    public async Task<QtiPlayed[]> PlayAsync(IEnumerable<(OutputFile Item, List<QtiAnswer> Answers)> items) => JsonSerializer.Deserialize<QtiPlayed[]>(
        await page.EvaluateAsync<string>("items => playAll(items).then(JSON.stringify)", items.Select(each => new { xml = Markup(each.Item), answers = each.Answers.Select(answer => answer.Values) })),
        JsonSerializerOptions.Web)!;

    /// <inheritdoc />
    public async ValueTask DisposeAsync() => await page.CloseAsync();

    /// <summary>The item without its XML declaration, which the player does not take.</summary>
    private static string Markup(OutputFile item) => string.Join('\n', Encoding.UTF8.GetString(item.Bytes.Span).Split('\n').Skip(1));
}
