using System.Net;
using System.Net.Sockets;
using Portal.Generator;
using Portal.Generator.Commands;

namespace Portal.Tests;

public sealed class ServeCommandTests : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly StringWriter output = new();
    private readonly StringWriter errors = new();
    private readonly int port = FreePort();

    [Fact]
    public async Task It_builds_shows_builds_again_and_keeps_the_last_good_version_when_a_fault_is_saved()
    {
        folder.Write("portal.yml", MiniPortal.Settings());
        folder.Write("index.md", MiniPortal.Page("Första"));
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        using var browser = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        var serving = ServeCommand.RunAsync(Request(), port, TextWriter.Synchronized(output), TextWriter.Synchronized(errors), stop.Token);

        await Until(() => output.ToString().Contains("Klart: 1 sidor", StringComparison.Ordinal), stop.Token);
        Assert.Contains("<h1>Första</h1>", await browser.GetStringAsync("/", stop.Token), StringComparison.Ordinal);

        folder.Write("index.md", MiniPortal.Page("Andra", "[a](a.md)"));
        await Until(() => output.ToString().Contains("Den senaste felfria versionen visas", StringComparison.Ordinal), stop.Token);
        Assert.Contains("PORTAL204", errors.ToString(), StringComparison.Ordinal);
        Assert.Contains("<h1>Första</h1>", await browser.GetStringAsync("/", stop.Token), StringComparison.Ordinal);

        folder.Write("index.md", MiniPortal.Page("Tredje"));
        await Until(() => browser.GetStringAsync("/", stop.Token).Result.Contains("<h1>Tredje</h1>", StringComparison.Ordinal), stop.Token);

        await stop.CancelAsync();
        Assert.Equal(ExitCode.Fine, await serving);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_wrong_usage_with_another_suggested()
    {
        using var taken = new TcpListener(IPAddress.Loopback, port);
        taken.Start();

        Assert.Equal(ExitCode.WrongUsage, await ServeCommand.RunAsync(Request(), port, output, errors, CancellationToken.None));
        Assert.Contains($"--port {port + 1}", errors.ToString(), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        folder.Dispose();
        output.Dispose();
        errors.Dispose();
    }

    private BuildRequest Request() => new() { Content = folder.Path, Today = MiniPortal.Today, History = false, Site = Repository.SiteAssets };

    private static async Task Until(Func<bool> isTrue, CancellationToken stop)
    {
        while (!isTrue())
            await Task.Delay(50, stop);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
