using Portal.Generator.Reporting;
using Portal.Generator.Serving;

namespace Portal.Generator.Commands;

/// <summary>The verb <c>serve</c>: build, show, and build again when something changes.</summary>
public static class ServeCommand
{
    /// <summary>Serves until stopped.</summary>
    public static async Task<int> RunAsync(BuildRequest request, int port, TextWriter output, TextWriter errors, CancellationToken stop)
    {
        var preview = new Preview();
        var reporter = new TextReporter(request.Content);
        var address = $"http://127.0.0.1:{port}";
        var local = request with { BaseUrl = request.BaseUrl ?? new Uri(address + "/") };

        async Task Rebuild()
        {
            var result = await PortalBuilder.BuildAsync(local);
            preview.Show(result);
            await errors.WriteAsync(reporter.Report(result.Diagnostics, result.Content));
            await output.WriteLineAsync(result.HasErrors
                ? "Innehållet har fel. Den senaste felfria versionen visas."
                : $"{DateTime.Now:HH:mm:ss} Klart: {result.Model!.Pages.Length} sidor på {address}{new Uri(local.BaseUrl!, ".").AbsolutePath}");
        }

        await using var server = PreviewServer.Create(preview, port);
        try
        {
            await server.StartAsync(stop);
        }
        catch (IOException)
        {
            await errors.WriteLineAsync($"Port {port} används redan. Välj en annan, till exempel --port {port + 1}.");
            return ExitCode.WrongUsage;
        }
        await Rebuild();
        await output.WriteLineAsync("Avsluta med Ctrl+C.");
        using var watcher = new ChangeWatcher([request.Content, request.Site]);
        await watcher.RunAsync(Rebuild, stop);
        await server.StopAsync(CancellationToken.None);
        return ExitCode.Fine;
    }
}
