using System.ComponentModel;
using System.Diagnostics;

namespace Portal.Generator.Reading;

/// <summary>The program git, which answers for a folder.</summary>
public static class Git
{
    /// <summary>What git tells its hooks of the repository. The folder decides, so that a folder within it, or another one, is understood.</summary>
    private static readonly string[] Hidden = ["GIT_DIR", "GIT_WORK_TREE", "GIT_PREFIX"];

    private static readonly System.Text.UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Runs git in a folder; null when it is not installed.</summary>
    public static (int Code, string Output, string Errors)? Run(string root, params string[] arguments) => RunWith("", root, arguments);

    /// <summary>The line that git answers in a folder; null when it answers nothing good.</summary>
    public static string? Line(string root, params string[] arguments) => Run(root, arguments) is { Code: 0, Output: var output } ? output.TrimEnd('\n', '\r') : null;

    /// <summary>Runs git in a folder and gives it something to read.</summary>
    public static (int Code, string Output, string Errors)? RunWith(string input, string root, params string[] arguments)
    {
        if (!Directory.Exists(root))
            return (1, "", "");
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = root,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = Utf8,
            StandardOutputEncoding = Utf8,
        };
        start.Environment["LC_ALL"] = "C";
        foreach (var name in Hidden)
            start.Environment.Remove(name);
        try
        {
            using var git = Process.Start(start)!;
            var errors = git.StandardError.ReadToEndAsync();
            var output = git.StandardOutput.ReadToEndAsync();
            Give(git, input);
            git.WaitForExit();
            return (git.ExitCode, output.Result, errors.Result);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private static void Give(Process git, string input)
    {
        try
        {
            using var reader = git.StandardInput;
            reader.Write(input);
        }
        catch (IOException)
        {
            // It ended without reading; its exit code says why.
        }
    }
}
