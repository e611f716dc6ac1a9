using System.Diagnostics;
using System.Security.Cryptography;

namespace Portal.Tests.Support;

/// <summary>The built program, run as a process of its own.</summary>
public static class PortalProgram
{
    /// <summary>The program beside the tests; the build puts it there.</summary>
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "portal.dll");

    /// <summary>Starts the program.</summary>
    public static Process Start(IEnumerable<string> arguments, string? folder = null, params (string Name, string? Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments])
        {
            WorkingDirectory = folder ?? AppContext.BaseDirectory,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    /// <summary>Runs the program to its end.</summary>
    public static async Task<(int ExitCode, string Output, string Errors)> RunAsync(
        IEnumerable<string> arguments, string? folder = null, params (string Name, string? Value)[] environment)
    {
        using var process = Start(arguments, folder, environment);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await errors);
    }

    /// <summary>The SHA-256 of every file of a folder, one to a line, by path.</summary>
    public static string Hashes(string folder) => string.Join('\n', Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(path => $"{Path.GetRelativePath(folder, path).Replace('\\', '/')} {Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)))}")
        .Order(StringComparer.Ordinal));
}
