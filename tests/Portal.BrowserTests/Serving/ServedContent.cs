using Portal.BrowserTests.Harness;
using Portal.Generator;
using Portal.Generator.Commands;

namespace Portal.BrowserTests.Serving;

/// <summary>A copy of the content under the command <c>serve</c>, for an author to change.</summary>
public sealed class ServedContent : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("portal-content-").FullName;
    private readonly CancellationTokenSource stop = new();
    private readonly StringWriter errors = new();
    private Task<int> command = Task.FromResult(0);

    private ServedContent()
    {
    }

    /// <summary>Where it is served.</summary>
    public Uri Address { get; } = new($"http://127.0.0.1:{FreePort.Find()}/");

    /// <summary>What the author sees in the terminal.</summary>
    public string Terminal => errors.ToString();

    /// <summary>Copies the content and serves it.</summary>
    public static async Task<ServedContent> StartAsync()
    {
        var served = new ServedContent();
        Copy(Repository.PathTo("content"), served.folder);
        var request = new BuildRequest { Content = served.folder, Today = PublishedPortal.Today };
        var output = TextWriter.Synchronized(new StringWriter());
        served.command = ServeCommand.RunAsync(request, served.Address.Port, output, TextWriter.Synchronized(served.errors), served.stop.Token);
        await served.WaitUntilBuiltAsync();
        return served;
    }

    /// <summary>Changes a file as an editor does: all of it is written anew.</summary>
    public async Task ChangeAsync(string path, string from, string to)
    {
        var file = Path.Combine(folder, path);
        var text = await File.ReadAllTextAsync(file);
        Assert.Contains(from, text);
        await File.WriteAllTextAsync(file, text.Replace(from, to, StringComparison.Ordinal));
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await command;
        stop.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private async Task WaitUntilBuiltAsync()
    {
        using var client = new HttpClient { BaseAddress = Address };
        for (var attempt = 0; attempt < 300; attempt++)
        {
            if (command.IsCompleted)
                throw new InvalidOperationException($"serve ended with {await command}: {Terminal}");
            try
            {
                using var response = await client.GetAsync(Address, TestContext.Current.CancellationToken);
                if (response.IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException)
            {
                // not listening yet
            }
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
        throw new TimeoutException("serve has not built the portal in 30 seconds");
    }

    private static void Copy(string from, string to)
    {
        foreach (var directory in Directory.EnumerateDirectories(from, "*", SearchOption.AllDirectories))
            Directory.CreateDirectory(Path.Combine(to, Path.GetRelativePath(from, directory)));
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
            File.Copy(file, Path.Combine(to, Path.GetRelativePath(from, file)));
    }
}
