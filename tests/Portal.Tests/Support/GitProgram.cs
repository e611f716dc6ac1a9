using System.Diagnostics;

namespace Portal.Tests.Support;

/// <summary>Git, as somebody runs it in a folder.</summary>
public sealed record GitProgram(string Folder)
{
    private static readonly string[] Somebody = ["-c", "user.name=Test", "-c", "user.email=test@example.se", "-c", "commit.gpgsign=false"];

    /// <summary>Runs it; fails the test where git does.</summary>
    public void Run(params string[] arguments) => Run(arguments, time: null);

    /// <summary>Saves all that there is, now or at a time.</summary>
    public void Commit(string? time = null)
    {
        Run("add", ".");
        Run([.. Somebody, "commit", "--quiet", "--no-verify", "--message", "Innehåll"], time);
    }

    private void Run(string[] arguments, string? time)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = Folder, UseShellExecute = false, RedirectStandardError = true };
        if (time is not null)
            start.Environment["GIT_COMMITTER_DATE"] = start.Environment["GIT_AUTHOR_DATE"] = time;
        using var git = Process.Start(start)!;
        var errors = git.StandardError.ReadToEnd();
        git.WaitForExit();
        Assert.True(git.ExitCode == 0, errors);
    }
}
