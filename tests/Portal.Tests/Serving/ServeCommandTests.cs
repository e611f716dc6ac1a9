using System.Net;
using System.Net.Sockets;
using Portal.Generator;
using Portal.Generator.Commands;

namespace Portal.Tests;

public sealed class ServeCommandTests : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly SharedText output = new();
    private readonly SharedText errors = new();
    private readonly int port = FreePort.Find();

    [Fact]
    public async Task It_builds_shows_builds_again_and_keeps_the_last_good_version_when_a_fault_is_saved()
    {
        folder.Write("portal.yml", MiniPortal.Settings());
        folder.Write("index.md", MiniPortal.Page("Första"));
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        using var browser = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        var serving = ServeCommand.RunAsync(Request(), port, output, errors, stop.Token);

        await Until(() => output.ToString().Contains("Klart: 1 sidor", StringComparison.Ordinal), stop.Token);
        Assert.Contains("<h1>Första</h1>", await browser.GetStringAsync("/", stop.Token), StringComparison.Ordinal);

        folder.Write("index.md", MiniPortal.Page("Andra", "[a](a.md)"));
        await Until(() => output.ToString().Contains("Den senaste felfria versionen visas", StringComparison.Ordinal), stop.Token);
        Assert.Contains("PORTAL204", errors.ToString(), StringComparison.Ordinal);
        await Until(() => output.ToString().Contains($"Vad koderna betyder: {browser.BaseAddress}redaktion/felkoder/", StringComparison.Ordinal), stop.Token);
        Assert.Contains("id=\"portal204\"", await browser.GetStringAsync("/redaktion/felkoder/", stop.Token), StringComparison.Ordinal);
        Assert.Contains("<h1>Första</h1>", await browser.GetStringAsync("/", stop.Token), StringComparison.Ordinal);

        folder.Write("index.md", MiniPortal.Page("Tredje"));
        await Until(() => browser.GetStringAsync("/", stop.Token).Result.Contains("<h1>Tredje</h1>", StringComparison.Ordinal), stop.Token);

        await stop.CancelAsync();
        Assert.Equal(ExitCode.Fine, await serving);
    }

    [Fact]
    public async Task What_is_saved_while_the_first_build_runs_is_shown()
    {
        folder.CopyFrom(Repository.Content);
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(120));
        using var browser = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        var serving = ServeCommand.RunAsync(Request() with { Today = SwedishClock.Today }, port, output, errors, stop.Token);

        var (saves, page) = (0, Repository.Read("content/index.md"));
        for (; !output.ToString().Contains("Klart", StringComparison.Ordinal); await Task.Delay(20, stop.Token))
            folder.Write("index.md", $"{page}\nSparad {++saves} gånger.\n");

        await Until(() => browser.GetStringAsync("/", stop.Token).Result.Contains($"Sparad {saves} gånger.", StringComparison.Ordinal), stop.Token);
        Assert.True(saves > 1);
        await stop.CancelAsync();
        Assert.Equal(ExitCode.Fine, await serving);
    }

    [Theory]
    [InlineData("Bygger portalen")]
    [InlineData("Klart")]
    public async Task Ctrl_C_ends_it_well_and_soon_also_while_it_builds(string when)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signal to send.");
        using var serve = PortalProgram.Start(["serve", "--content", Repository.Content, "--port", $"{port}"]);
        using var stop = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        using var killing = stop.Token.Register(serve.Kill);
        using var browser = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        while (await serve.StandardOutput.ReadLineAsync(stop.Token) is { } line && !line.Contains(when, StringComparison.Ordinal))
        {
        }
        using var open = new StreamReader(await browser.GetStreamAsync("/_portal/live", stop.Token)); // a browser is open

        using (var kill = System.Diagnostics.Process.Start("kill", [IgnoresInterrupts() ? "-TERM" : "-INT", $"{serve.Id}"]))
            await kill.WaitForExitAsync(stop.Token);
        await open.ReadToEndAsync(stop.Token); // throws when the host has waited for the browser as long as it does, and breaks the connection
        await serve.WaitForExitAsync(stop.Token);

        Assert.Equal(ExitCode.Fine, serve.ExitCode);
    }

    /// <summary>True for what a shell has started in the background: it and its children do not hear Ctrl+C.</summary>
    private static bool IgnoresInterrupts() => File.Exists("/proc/self/status")
        && File.ReadLines("/proc/self/status").First(line => line.StartsWith("SigIgn:", StringComparison.Ordinal))[^1] is '2' or '3' or '6' or '7' or 'a' or 'b' or 'e' or 'f';

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

    private BuildRequest Request() => FolderBuild.Request(folder.Path);

    private static async Task Until(Func<bool> isTrue, CancellationToken stop)
    {
        while (!isTrue())
            await Task.Delay(50, stop);
    }
}
