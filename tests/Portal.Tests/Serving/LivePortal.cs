using System.Collections.Concurrent;
using Portal.Generator.Rendering.Templates;
using Portal.Generator.Serving;

namespace Portal.Tests;

/// <summary>A small portal in a folder, kept up to date by the preview, without a server.</summary>
public sealed class LivePortal : IAsyncDisposable
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(30);

    private readonly CancellationTokenSource stop = new();
    private readonly SharedText output = new();
    private readonly ConcurrentQueue<(string Event, string Data)> events = new();
    private readonly ChangeWatcher watcher;
    private readonly PreviewLoop loop;
    private readonly Task[] running;

    /// <summary>Begins with the files that are given; a start page and settings if there are none. A preview that is deaf hears of no change.</summary>
    public LivePortal(bool deaf = false, params IEnumerable<(string Path, string Text)> files)
    {
        Folder.Write("innehåll/portal.yml", MiniPortal.Settings("roller"));
        Folder.Write("innehåll/index.md", MiniPortal.Page("Start"));
        Folder.Write("innehåll/roller/index.md", MiniPortal.Page("Roller"));
        Folder.Write("innehåll/roller/a.md", MiniPortal.Page("Alfa", "Första.", "nivå: linje\nplacering: Alla"));
        foreach (var (path, text) in files)
            Folder.Write($"innehåll/{path}", text);
        foreach (var template in TemplateProbe.OfProgram.Concat(TemplateProbe.Languages))
            Folder.Write($"mallar/{template.Path[TemplateFolder.Prefix.Length..]}", template.Text);
        watcher = new ChangeWatcher([Content, Templates], deaf ? (_, _, _) => new DeafWatch() : null);
        var terminal = new PreviewTerminal(Content, new Uri("http://127.0.0.1/"), output, output);
        loop = new PreviewLoop(new LiveBuild(FolderBuild.Request(Content) with { Templates = Templates }), Preview, watcher, terminal);
        running = [loop.RunAsync(stop.Token), ListenAsync()];
    }

    /// <summary>The folder that the content folder <c>innehåll</c> lies in.</summary>
    public TempFolder Folder { get; } = new();

    /// <summary>What is shown.</summary>
    public Preview Preview { get; } = new();

    /// <summary>The content folder.</summary>
    public string Content => Folder["innehåll"];

    /// <summary>The folder with the program's templates.</summary>
    public string Templates => Folder["mallar"];

    /// <summary>What an open browser has been told.</summary>
    public IEnumerable<(string Event, string Data)> Events => events;

    /// <summary>What stands in the terminal.</summary>
    public string Terminal => output.ToString();

    /// <summary>Writes a page of the content.</summary>
    public void Write(string path, string text) => Folder.Write($"innehåll/{path}", text);

    /// <summary>The page of the role, with this text.</summary>
    public static string Role(string text) => MiniPortal.Page("Alfa", text, "nivå: linje\nplacering: Alla");

    /// <summary>The text of a file as it is shown now; empty when there is none.</summary>
    public string Shown(string path) => Preview.Shown.Site?.Find(path)?.Text() ?? "";

    /// <summary>Waits until a page says something.</summary>
    public Task UntilShown(string text, string path = "roller/a/index.html") => Until(() => Shown(path).Contains(text, StringComparison.Ordinal), $"{path} never says {text}");

    /// <summary>Waits until an open browser has been told something.</summary>
    public Task UntilTold(string name, string data = "") =>
        Until(() => events.Any(told => told.Event == name && told.Data.Contains(data, StringComparison.Ordinal)), $"nobody is told {name} {data}");

    /// <summary>Waits until the terminal has been told something: it is told after the browsers.</summary>
    public Task UntilTerminalTells(string text) => Until(() => Terminal.Contains(text, StringComparison.Ordinal), $"the terminal never tells {text}");

    /// <summary>Waits until something is so.</summary>
    public async Task Until(Func<bool> isSo, string otherwise)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        while (!isSo())
        {
            if (running[0].IsCompleted)
                await running[0]; // what it failed with
            Assert.True(clock.Elapsed < Long, $"{otherwise}. Told: {string.Join(" | ", events)}. {Terminal}");
            await Task.Delay(5);
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await Task.WhenAll(running).ContinueWith(_ => { }, TaskScheduler.Default);
        loop.Dispose();
        watcher.Dispose();
        Folder.Dispose();
        stop.Dispose();
        await output.DisposeAsync();
    }

    private async Task ListenAsync()
    {
        await foreach (var told in Preview.EventsAsync(stop.Token))
            events.Enqueue(told);
    }
}
