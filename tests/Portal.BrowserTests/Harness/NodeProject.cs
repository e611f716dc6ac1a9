using System.Collections.Concurrent;
using System.Diagnostics;

namespace Portal.BrowserTests.Harness;

/// <summary>A folder with a package.json: installs what its lock file says, once for all tests that need it at the same time, and runs programs in it.</summary>
public sealed class NodeProject(string folder)
{
    private static readonly ConcurrentDictionary<string, Lazy<Task>> Installed = new();

    /// <summary>Runs Node.js in the folder. What it printed is its output, or what it said of errors when it printed nothing.</summary>
    public async Task<(int Code, string Output)> RunAsync(params string[] arguments)
    {
        await Installed.GetOrAdd(Path.GetFullPath(folder), _ => new Lazy<Task>(InstallAsync)).Value;
        return await StartAsync("node", arguments, TestContext.Current.CancellationToken);
    }

    private async Task InstallAsync()
    {
        var done = new FileInfo(Path.Combine(folder, "node_modules", ".package-lock.json"));
        if (done.Exists && done.LastWriteTimeUtc >= File.GetLastWriteTimeUtc(Path.Combine(folder, "package-lock.json")))
            return;
        string[] arguments = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
        var (code, output) = OperatingSystem.IsWindows() ? await StartAsync("cmd", ["/c", "npm", .. arguments], CancellationToken.None) : await StartAsync("npm", arguments, CancellationToken.None);
        Assert.True(code == 0, $"npm ci ended with {code}: {output}");
        File.SetLastWriteTimeUtc(done.FullName, DateTime.UtcNow);
    }

    private async Task<(int Code, string Output)> StartAsync(string program, string[] arguments, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(cancellation);
        var output = await process.StandardOutput.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return (process.ExitCode, output.Length > 0 ? output : await errors);
    }
}
