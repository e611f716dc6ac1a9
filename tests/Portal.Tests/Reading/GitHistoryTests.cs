using Portal.Generator.Reading;

namespace Portal.Tests;

public sealed class GitHistoryTests : IDisposable
{
    private readonly TempFolder folder = new();

    [Fact]
    public void Each_file_has_the_day_of_its_last_commit_by_path_in_the_content_folder()
    {
        Git.Run("init", "--quiet");
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
    public void A_clone_without_its_whole_history_has_no_dates_that_may_be_wrong_and_says_so()
    {
        Git.Run("init", "--quiet");
        Commit("content/gammal.md", "2026-01-31T12:00:00+01:00");
        Commit("content/mellan.md", "2026-03-01T12:00:00+01:00");
        Commit("content/ny.md", "2026-05-05T12:00:00+02:00");
        Git.Run("clone", "--quiet", "--depth", "2", "file://" + folder.Path, "klon");

        var dates = GitHistory.LastChanged(folder["klon/content"]);

        Assert.Equal([("ny.md", new DateOnly(2026, 5, 5))], dates.Select(pair => (pair.Key, pair.Value)));
        Assert.Contains("--unshallow", GitHistory.Gap(folder["klon/content"]), StringComparison.Ordinal);
        Assert.Null(GitHistory.Gap(folder["content"]));
    }

    [Fact]
    public void A_branch_of_an_unlucky_name_changes_nothing()
    {
        Git.Run("init", "--quiet", "--initial-branch", "grafted-roses");
        Commit("content/ett.md", "2026-01-31T12:00:00+01:00");

        Assert.Single(GitHistory.LastChanged(folder["content"]));
    }

    [Fact]
    public void A_commit_from_the_future_and_a_clock_set_back_change_nothing()
    {
        Git.Run("init", "--quiet");
        Commit("content/ett.md", "2099-01-31T12:00:00+01:00");
        Commit("content/två.md", "1971-01-31T12:00:00+01:00");

        Assert.Equal([2099, 1971], GitHistory.LastChanged(folder["content"]).OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value.Year));
    }

    [Fact]
    public async Task Without_git_there_are_no_dates_and_the_program_says_so()
    {
        folder.Write("innehåll/portal.yml", MiniPortal.Settings());
        folder.Write("innehåll/index.md", MiniPortal.Page("Start"));
        Directory.CreateDirectory(folder["tomt"]);
        var runtime = Path.GetDirectoryName(Environment.ProcessPath!)!;
        Assert.SkipWhen(File.Exists(Path.Combine(runtime, "git")), "git lies beside the runtime");

        var (code, output, errors) = await PortalProgram.RunAsync(["build", "--content", folder["innehåll"], "--output", folder["ut"]], null, ("PATH", runtime));

        Assert.True(code == 0, output + errors);
        Assert.EndsWith("Datum för senaste ändring saknas: git är inte installerat." + Environment.NewLine, output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_history_has_no_dates() => Assert.Empty(GitHistory.LastChanged(folder.Path));

    [Fact]
    public void A_folder_that_does_not_exist_has_no_dates() => Assert.Empty(GitHistory.LastChanged(folder["finns-inte"]));

    public void Dispose() => folder.Dispose();

    private GitProgram Git => new(folder.Path);

    private void Commit(string file, string time)
    {
        folder.Write(file, time);
        Git.Commit(time);
    }
}
