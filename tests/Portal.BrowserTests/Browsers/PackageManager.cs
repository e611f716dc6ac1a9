using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;

namespace Portal.BrowserTests.Browsers;

/// <summary>A system's package manager, and the commands that install a browser with it without asking anything.</summary>
public sealed record PackageManager(string Program, bool NeedsRoot, ImmutableArray<string> Commands)
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(8);

    /// <summary>The known ones; at most one of them is on a machine, apart from brew.</summary>
    public static ImmutableArray<PackageManager> All { get; } =
    [
        new("apt-get", true, ["update -q", "install -q -y --no-install-recommends chromium"]),
        new("dnf", true, ["install -q -y chromium"]),
        new("pacman", true, ["-Sy --noconfirm chromium"]),
        new("zypper", true, ["--non-interactive install chromium"]),
        new("brew", false, ["install --cask google-chrome"]),
        new("winget", false, ["install --id Google.Chrome --exact --silent --accept-package-agreements --accept-source-agreements"]),
    ];

    /// <summary>Installs with the first manager that the machine has. True when all its commands went well.</summary>
    public static async Task<bool> TryInstallAsync()
    {
        var searchPath = Environment.GetEnvironmentVariable("PATH");
        var manager = All.FirstOrDefault(each => BrowserPlaces.OnPath(searchPath, [each.Program, each.Program + ".exe"]).Any(File.Exists));
        return manager is not null && await manager.InstallAsync();
    }

    private async Task<bool> InstallAsync()
    {
        foreach (var arguments in Commands)
        {
            if (!await RunAsync(CommandLine(arguments, Environment.IsPrivilegedProcess)))
                return false;
        }
        return true;
    }

    /// <summary>Program and arguments; sudo that never asks for a password where root is needed.</summary>
    public ImmutableArray<string> CommandLine(string arguments, bool isRoot) =>
        [.. NeedsRoot && !isRoot ? ["sudo", "-n"] : Array.Empty<string>(), Program, .. arguments.Split(' ')];

    private static async Task<bool> RunAsync(ImmutableArray<string> command)
    {
        var start = new ProcessStartInfo(command[0], command[1..]) { Environment = { ["DEBIAN_FRONTEND"] = "noninteractive" } };
        using var limit = new CancellationTokenSource(Limit);
        try
        {
            using var process = Process.Start(start)!;
            try
            {
                await process.WaitForExitAsync(limit.Token);
                return process.ExitCode == 0;
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
                return false;
            }
        }
        catch (Win32Exception)
        {
            return false; // sudo is not there
        }
    }
}
