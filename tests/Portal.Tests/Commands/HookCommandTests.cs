using Portal.Generator.Authoring;
using Portal.Generator.Commands;

namespace Portal.Tests;

/// <summary>The hook in repositories of git, with the program as a process of its own.</summary>
public sealed class HookCommandTests : IDisposable
{
    private const string Broken = "[a](a.md)";
    private readonly GitFolder git = new();
    private readonly StringWriter output = new();
    private readonly StringWriter errors = new();

    [Fact]
    public void A_wrong_commit_is_refused_with_the_message_and_a_right_one_passes()
    {
        Assert.Equal(ExitCode.Fine, Hook());
        Assert.StartsWith("Innehållet i content kontrolleras nu före varje commit.", output.ToString(), StringComparison.Ordinal);

        Page(Broken);
        git.Run("add", ".");
        var (code, told) = git.Try("commit", "--message", "Fel");
        Assert.Equal(1, code);
        Assert.Contains("content/index.md(6,5): fel PORTAL204: filen a.md finns inte\n   6 | [a](a.md)\n     |     ^^^^\n", told, StringComparison.Ordinal);
        Assert.Contains("Rätta felen, lägg till filerna igen (git add) och gör om.", told, StringComparison.Ordinal);
        Assert.Equal("1", Commits());

        Page("Rätt.");
        git.Run("add", ".");
        Assert.Contains("Innehållet är i ordning: 1 sida", git.Run("commit", "--message", "Rätt"), StringComparison.Ordinal);
        Assert.Equal("2", Commits());
        Assert.Equal("", git.Run("status", "--porcelain"));
    }

    [Fact]
    public void A_program_that_lies_with_its_runtime_needs_no_other()
    {
        var folder = Path.Combine(Path.GetTempPath(), "programmet");
        Assert.StartsWith($"'{Path.Combine(folder, OperatingSystem.IsWindows() ? "portal.exe" : "portal").Replace('\\', '/')}' check --staged", CommitHook.For("content", folder + Path.DirectorySeparatorChar, folder).Line, StringComparison.Ordinal);
        Assert.Contains("portal.dll' check --staged", CommitHook.For("content", folder, Path.GetTempPath()).Line, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_checked_is_what_is_committed_and_not_what_lies_in_the_folder()
    {
        Hook();
        Page(Broken);
        git.Run("add", ".");
        Page("Rätt, men inte tillagt.");
        Assert.Equal(1, git.Try("commit", "--message", "Fel").Code);

        git.Run("add", ".");
        Page(Broken);
        Assert.Equal(0, git.Try("commit", "--message", "Rätt").Code);

        Assert.Equal(1, git.Try("commit", "--all", "--message", "Fel").Code);

        git.Write("content/ordlista.yml", "- id: a\n  term: A\n  förklaring: Ett ord.\n");
        git.Run("add", ".");
        Assert.Equal(0, git.Try("commit", "--message", "Bara en fil", "--", "content/ordlista.yml").Code);
        Assert.Equal(1, git.Try("commit", "--message", "Resten").Code);
    }

    [Fact]
    public void A_commit_that_leaves_the_content_alone_is_not_held_up_by_it()
    {
        Page(Broken);
        git.Run("add", ".");
        git.Commit("Fel, förbi kontrollen");
        Hook();

        git.Write("annat.txt", "Ändrat.");
        git.Run("add", ".");
        Assert.Equal(0, git.Try("commit", "--message", "Annat").Code);
    }

    [Fact]
    public void A_page_that_was_renamed_without_alias_is_told_since_the_history_is_known()
    {
        git.Write("content/gammal.md", MiniPortal.Page("Sidan"));
        Page("[a](gammal.md)");
        git.Run("add", ".");
        git.Commit("En sida");
        Hook();

        git.Run("mv", "content/gammal.md", "content/ny.md");
        Page("[a](ny.md)");
        git.Run("add", ".");

        Assert.Contains("content/ny.md(1,1): fel PORTAL315: ", git.Try("commit", "--message", "Byt namn").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void It_checks_in_every_worktree_and_leaves_their_places_alone()
    {
        Hook();
        var tree = git.Beside("gren");
        git.Run("worktree", "add", "--quiet", tree, "-b", "gren");
        var places = git.Run("worktree", "list");
        File.WriteAllText(Path.Combine(tree, "content", "index.md"), MiniPortal.Page("Start", Broken));

        var (code, told) = GitFolder.TryIn(tree, "commit", "--all", "--message", "Fel");

        Assert.Equal(1, code);
        Assert.Contains("content/index.md(6,5): fel PORTAL204: ", told, StringComparison.Ordinal);
        Assert.Equal(places, git.Run("worktree", "list"));
    }

    [Fact]
    public void A_hook_of_others_is_not_written_over_and_can_call_the_check()
    {
        git.Write(".git/hooks/pre-commit", "#!/bin/sh\necho min egen\n");

        Assert.Equal(ExitCode.WrongUsage, Hook());
        var lines = errors.ToString().TrimEnd().Split(Environment.NewLine);
        Assert.StartsWith("Det finns redan en pre-commit, och den skrivs inte över. Lägg till den här raden i ", lines[0], StringComparison.Ordinal);
        Assert.Equal("#!/bin/sh\necho min egen\n", File.ReadAllText(git[".git/hooks/pre-commit"]));

        File.AppendAllText(git[".git/hooks/pre-commit"], lines[1] + "\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(git[".git/hooks/pre-commit"], (UnixFileMode)Convert.ToInt32("755", 8));
        Page(Broken);
        git.Run("add", ".");
        var (code, told) = git.Try("commit", "--message", "Fel");
        Assert.Equal(1, code);
        Assert.Contains("min egen", told, StringComparison.Ordinal);
        Assert.Contains("fel PORTAL204", told, StringComparison.Ordinal);

        Assert.Equal(ExitCode.Fine, Hook()); // it is there already
        Assert.Equal(ExitCode.WrongUsage, Hook(remove: true));
        Assert.True(File.Exists(git[".git/hooks/pre-commit"]));
    }

    [Fact]
    public void It_goes_where_git_looks_but_not_where_other_repositories_do()
    {
        git.Run("config", "core.hooksPath", ".krokar");
        Assert.Equal(ExitCode.Fine, Hook());
        Assert.True(File.Exists(git[".krokar/pre-commit"]));
        Assert.False(File.Exists(git[".git/hooks/pre-commit"]));

        git.Run("config", "core.hooksPath", git.Beside("alla"));
        Assert.Equal(ExitCode.WrongUsage, Hook());
        Assert.Contains("delas med andra arkiv (core.hooksPath)", errors.ToString(), StringComparison.Ordinal);
        Assert.Contains("check --staged --content 'content' || exit 1", errors.ToString(), StringComparison.Ordinal);
        Assert.False(Directory.Exists(git.Beside("alla")));
    }

    [Fact]
    public void It_is_written_anew_and_removed_again()
    {
        Hook();
        var text = File.ReadAllText(git[".git/hooks/pre-commit"]);
        Assert.Equal(ExitCode.Fine, Hook());
        Assert.Equal(text, File.ReadAllText(git[".git/hooks/pre-commit"]));

        Assert.Equal(ExitCode.Fine, Hook(remove: true));
        Assert.False(File.Exists(git[".git/hooks/pre-commit"]));
        Assert.Equal(ExitCode.Fine, Hook(remove: true));
    }

    [Fact]
    public void A_program_that_is_not_there_any_more_is_told_and_lets_nothing_through()
    {
        Hook();
        File.WriteAllText(git[".git/hooks/pre-commit"], File.ReadAllText(git[".git/hooks/pre-commit"]).Replace("portal.dll", "borta.dll"));
        Page("Rätt.");
        git.Run("add", ".");

        var (code, told) = git.Try("commit", "--message", "Rätt");

        Assert.Equal(1, code);
        Assert.Contains("Innehållet är inte kontrollerat: programmet finns inte kvar där det fanns.", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Outside_a_repository_there_is_nothing_to_hook_into_or_to_check()
    {
        Directory.CreateDirectory(git.Beside("ensam"));

        Assert.Equal(ExitCode.WrongUsage, await PortalCommand.RunAsync(["hook", "--content", git.Beside("ensam")], output, errors));
        Assert.Contains("ligger inte i ett git-arkiv", errors.ToString(), StringComparison.Ordinal);
        Assert.Equal(ExitCode.WrongUsage, await PortalCommand.RunAsync(["check", "--staged", "--content", git.Beside("ensam")], output, errors));
        Assert.Contains("Git svarar inte för mappen ", errors.ToString(), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        git.Dispose();
        output.Dispose();
        errors.Dispose();
    }

    private int Hook(bool remove = false) => new HookCommand(git["content"], output, errors).Run(remove);

    private void Page(string body) => git.Write("content/index.md", MiniPortal.Page("Start", body));

    private string Commits() => git.Run("rev-list", "--count", "HEAD").Trim();
}
