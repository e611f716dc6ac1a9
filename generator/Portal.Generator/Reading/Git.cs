using System.ComponentModel;
using System.Diagnostics;

namespace Portal.Generator.Reading;

/// <summary>The program git, which answers for a folder.</summary>
public static class Git
{
    /// <summary>Runs git in a folder; null when it is not installed.</summary>
    public static (int Code, string Output, string Errors)? Run(string root, params string[] arguments)
    {
        if (!Directory.Exists(root))
            return (1, "", "");
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = root,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        start.Environment["LC_ALL"] = "C";
        try
        {
            using var git = Process.Start(start)!;
            var errors = git.StandardError.ReadToEndAsync();
            var output = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            return (git.ExitCode, output, errors.Result);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
