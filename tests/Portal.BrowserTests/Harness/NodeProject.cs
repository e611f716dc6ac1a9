using System.Diagnostics;

namespace Portal.BrowserTests.Harness;

/// <summary>A folder with a package.json: installs what its lock file says, once, and runs programs in it.</summary>
public sealed class NodeProject(string folder)
{
    /// <summary>Runs Node.js in the folder. What it printed is its output, or what it said of errors when it printed nothing.</summary>
    public async Task<(int Code, string Output)> RunAsync(params string[] arguments)
    {
        await InstallAsync();
        return await StartAsync("node", arguments);
    }

    private async Task InstallAsync()
    {
        var done = new FileInfo(Path.Combine(folder, "node_modules", ".package-lock.json"));
        if (done.Exists && done.LastWriteTimeUtc >= File.GetLastWriteTimeUtc(Path.Combine(folder, "package-lock.json")))
            return;
        string[] arguments = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
        var (code, output) = OperatingSystem.IsWindows() ? await StartAsync("cmd", ["/c", "npm", .. arguments]) : await StartAsync("npm", arguments);
        Assert.True(code == 0, $"npm ci ended with {code}: {output}");
        File.SetLastWriteTimeUtc(done.FullName, DateTime.UtcNow);
    }

    private async Task<(int Code, string Output)> StartAsync(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, output.Length > 0 ? output : await errors);
    }
}
