using System.Diagnostics;
using Portal.Generator.Reading;

namespace Portal.Tests;

public sealed class GitHistoryTests : IDisposable
{
    private readonly TempFolder folder = new();

    [Fact]
    public void Each_file_has_the_day_of_its_last_commit_by_path_in_the_content_folder()
    {
        Git("init", "--quiet");
        Commit("content/ett.md", "2026-01-31T23:30:00+01:00");
        Commit("content/roller/två.md", "2026-03-01T00:30:00+01:00");
        Commit("annat.txt", "2026-04-01T12:00:00+02:00");
        Commit("content/ett.md", "2026-05-05T12:00:00+02:00");

        var dates = GitHistory.LastChanged(folder["content"]);

        Assert.Equal(
            [("ett.md", new DateOnly(2026, 5, 5)), ("roller/två.md", new DateOnly(2026, 3, 1))],
            dates.Select(pair => (pair.Key, pair.Value)).OrderBy(pair => pair.Key, StringComparer.Ordinal));
    }

    [Fact]
    public void A_folder_without_history_has_no_dates() => Assert.Empty(GitHistory.LastChanged(folder.Path));

    [Fact]
    public void A_folder_that_does_not_exist_has_no_dates() => Assert.Empty(GitHistory.LastChanged(folder["finns-inte"]));

    public void Dispose() => folder.Dispose();

    private void Commit(string file, string time)
    {
        folder.Write(file, time);
        Git("add", ".");
        Git("-c", "user.name=Test", "-c", "user.email=test@example.se", "-c", "commit.gpgsign=false", "commit", "--quiet", "--no-verify", "--message", time);
    }

    private void Git(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = folder.Path, UseShellExecute = false, RedirectStandardError = true };
        if (arguments.Contains("commit"))
            start.Environment["GIT_COMMITTER_DATE"] = start.Environment["GIT_AUTHOR_DATE"] = arguments[^1];
        using var git = Process.Start(start)!;
        var errors = git.StandardError.ReadToEnd();
        git.WaitForExit();
        Assert.True(git.ExitCode == 0, errors);
    }
}
