using System.Diagnostics;
using System.Text;
using Portal.BrowserTests.Harness;
using Portal.Tests.Support;

namespace Portal.BrowserTests.Serving;

/// <summary>A copy of the content under the command <c>serve</c>, run as a process of its own, for an author to change.</summary>
public sealed class ServedContent : IAsyncDisposable
{
    /// <summary>The program beside the tests; the build puts it there.</summary>
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "portal.dll");

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly string folder = Directory.CreateTempSubdirectory("portal-content-").FullName;
    private readonly StringBuilder terminal = new();
    private Process? command;

    private ServedContent()
    {
    }

    /// <summary>Where it is served.</summary>
    public Uri Address { get; } = new($"http://127.0.0.1:{FreePort.Find()}/");

    /// <summary>How long it took from the start until it answered: all is read then.</summary>
    public TimeSpan Took { get; private set; }

    /// <summary>What the author sees in the terminal.</summary>
    public string Terminal
    {
        get
        {
            lock (terminal)
                return terminal.ToString();
        }
    }

    /// <summary>Copies the content, lets the author change it and serves it until it answers with <paramref name="isReady"/>.</summary>
    public static async Task<ServedContent> StartAsync(Action<ServedContent>? before = null, Func<HttpResponseMessage, bool>? isReady = null)
    {
        var served = new ServedContent();
        Copy(Repository.PathTo("content"), served.folder);
        before?.Invoke(served);
        var watch = Stopwatch.StartNew();
        served.Start();
        await served.WaitAsync("/", response => Task.FromResult(isReady?.Invoke(response) ?? response.IsSuccessStatusCode));
        served.Took = watch.Elapsed;
        return served;
    }

    /// <summary>Changes a file as an editor does: all of it is written anew.</summary>
    public void Change(string path, string from, string to)
    {
        var file = Path.Combine(folder, path);
        var text = File.ReadAllText(file);
        Assert.Contains(from, text);
        File.WriteAllText(file, text.Replace(from, to, StringComparison.Ordinal));
    }

    /// <summary>Writes a file, given its text so far.</summary>
    public void Write(string path, Func<string, string> change)
    {
        var file = Path.Combine(folder, path);
        File.WriteAllText(file, change(File.Exists(file) ? File.ReadAllText(file) : ""));
    }

    /// <summary>
    /// Puts a page's file back as it is in the content, but for a word at its end, and waits until readers get that word: what was written
    /// before, and any mistake in it, is then forgotten.
    /// </summary>
    public async Task RestoreAsync(string path, string url)
    {
        var word = $"x{Guid.NewGuid():N}";
        await File.WriteAllTextAsync(Path.Combine(folder, path), $"{await File.ReadAllTextAsync(Repository.PathTo("content", path))}\n{word}\n");
        await WaitAsync(url, async response => (await response.Content.ReadAsStringAsync()).Contains(word, StringComparison.Ordinal));
    }

    /// <summary>Waits until the author has been told something in the terminal, after its first <paramref name="from"/> characters: browsers are told first.</summary>
    public async Task UntilTerminalTells(string text, int from = 0)
    {
        var clock = Stopwatch.StartNew();
        while (!Terminal[from..].Contains(text, StringComparison.Ordinal))
        {
            Assert.True(clock.Elapsed < Patience, $"the terminal never tells {text}: {Terminal[from..]}");
            await Task.Delay(20);
        }
    }

    /// <summary>Takes a file away.</summary>
    public void Delete(string path) => File.Delete(Path.Combine(folder, path));

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        command!.Kill();
        await command.WaitForExitAsync();
        command.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private void Start()
    {
        var start = new ProcessStartInfo("dotnet", [Program, "serve", "--content", folder, "--port", $"{Address.Port}", "--date", $"{PublishedPortal.Today:yyyy-MM-dd}"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        command = Process.Start(start)!;
        command.OutputDataReceived += (_, line) => Note(line.Data);
        command.ErrorDataReceived += (_, line) => Note(line.Data);
        command.BeginOutputReadLine();
        command.BeginErrorReadLine();
    }

    private void Note(string? line)
    {
        lock (terminal)
            terminal.AppendLine(line);
    }

    private async Task WaitAsync(string url, Func<HttpResponseMessage, Task<bool>> isReady)
    {
        using var client = new HttpClient { BaseAddress = Address };
        for (var end = DateTime.UtcNow + Patience; DateTime.UtcNow < end;)
        {
            if (command!.HasExited)
                throw new InvalidOperationException($"serve ended with {command.ExitCode}: {Terminal}");
            try
            {
                using var response = await client.GetAsync(new Uri(url, UriKind.Relative), TestContext.Current.CancellationToken);
                if (await isReady(response))
                    return;
            }
            catch (HttpRequestException)
            {
                // not listening yet
            }
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
        throw new TimeoutException($"serve has not shown what was waited for on {url}: {Terminal}");
    }

    private static void Copy(string from, string to)
    {
        foreach (var directory in Directory.EnumerateDirectories(from, "*", SearchOption.AllDirectories))
            Directory.CreateDirectory(Path.Combine(to, Path.GetRelativePath(from, directory)));
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
            File.Copy(file, Path.Combine(to, Path.GetRelativePath(from, file)));
    }
}
