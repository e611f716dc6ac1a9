using System.Diagnostics;

namespace Portal.Tests.Support;

/// <summary>A repository that is gone after the test, with a portal of one page in its folder <c>content</c>.</summary>
public sealed class GitFolder : IDisposable
{
    private readonly TempFolder temp = new();

    /// <summary>A new repository with one commit, in a folder whose name is hard to quote.</summary>
    public GitFolder()
    {
        Directory.CreateDirectory(Path);
        Run("init", "--quiet", "--initial-branch", "main");
        Write("content/portal.yml", MiniPortal.Settings());
        Write("content/index.md", MiniPortal.Page("Start"));
        Write("annat.txt", "Annat.");
        Run("add", ".");
        Commit("Början");
    }

    /// <summary>The repository's folder.</summary>
    public string Path => System.IO.Path.Combine(temp.Path, "säkerhets portalen's");

    /// <summary>A folder beside the repository.</summary>
    public string Beside(string name) => temp[name];

    /// <summary>A path in the repository.</summary>
    public string this[string name] => System.IO.Path.Combine(Path, name);

    /// <summary>Writes a file.</summary>
    public void Write(string name, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[name])!);
        File.WriteAllText(this[name], text);
    }

    /// <summary>Runs git, which must succeed.</summary>
    public string Run(params string[] arguments)
    {
        var (code, output) = Try(arguments);
        Assert.True(code == 0, output);
        return output;
    }

    /// <summary>Commits what is staged, without hooks.</summary>
    public void Commit(string message) => Run("commit", "--quiet", "--no-verify", "--message", message);

    /// <summary>Runs git in the repository.</summary>
    public (int Code, string Output) Try(params string[] arguments) => TryIn(Path, arguments);

    /// <summary>Runs git in a folder.</summary>
    public static (int Code, string Output) TryIn(string folder, params string[] arguments)
    {
        string[] settings = ["-c", "user.name=Test", "-c", "user.email=test@example.se", "-c", "commit.gpgsign=false", "-c", "core.quotePath=false"];
        using var git = Process.Start(new ProcessStartInfo("git", [.. settings, .. arguments]) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true })!;
        var errors = git.StandardError.ReadToEndAsync();
        var output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        return (git.ExitCode, output + errors.Result);
    }

    /// <inheritdoc />
    public void Dispose() => temp.Dispose();
}
