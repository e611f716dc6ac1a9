using Portal.Generator.Serving;

namespace Portal.Generator.Commands;

/// <summary>The verb <c>serve</c>: build, show, and build again when something changes.</summary>
public static class ServeCommand
{
    /// <summary>Serves until stopped.</summary>
    public static async Task<int> RunAsync(BuildRequest request, int port, TextWriter output, TextWriter errors, CancellationToken stop)
    {
        var address = new Uri($"http://127.0.0.1:{port}/");
        var local = request with { BaseUrl = request.BaseUrl ?? address, Editor = true, Drafts = true };
        var preview = new Preview();
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

        // The watch begins before the first build does: what is saved while it goes on is seen too.
        using var watcher = new ChangeWatcher([request.Content, request.Site, request.Templates]);
        var terminal = new PreviewTerminal(request.Content, new Uri(address, local.BaseUrl.AbsolutePath), output, errors);
        await output.WriteLineAsync("Bygger portalen. Avsluta med Ctrl+C.");
        try
        {
            using var loop = new PreviewLoop(new LiveBuild(local), preview, watcher, terminal);
            await loop.RunAsync(stop);
        }
        catch (OperationCanceledException)
        {
            // Ctrl+C
        }
        await server.StopAsync(CancellationToken.None);
        return ExitCode.Fine;
    }
}
