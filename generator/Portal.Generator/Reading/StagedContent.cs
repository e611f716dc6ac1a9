namespace Portal.Generator.Reading;

/// <summary>
/// The content as it is about to be committed, which need not be what lies in its folder: laid out in a folder of its own, which is gone
/// afterwards. That folder has the history of the repository, so that what asks git there gets the same answers.
/// </summary>
public sealed class StagedContent : IDisposable
{
    private readonly DirectoryInfo root;

    private StagedContent(DirectoryInfo root, string inside)
    {
        this.root = root;
        Folder = Path.Combine(root.FullName, inside);
    }

    /// <summary>The content folder.</summary>
    public string Folder { get; }

    /// <summary>True when the next commit changes anything in a content folder; null when git does not know.</summary>
    public static bool? IsChanged(string content) => Git.Run(content, "diff", "--cached", "--quiet", "--", ".")?.Code switch { 0 => false, 1 => true, _ => null };

    /// <summary>Lays the content out. Null when git cannot.</summary>
    public static StagedContent? Of(string content)
    {
        if (Git.Line(content, "rev-parse", "--show-prefix") is not { } inside || Git.Line(content, "rev-parse", "--path-format=absolute", "--git-common-dir") is not { } history)
            return null;
        var staged = new StagedContent(Directory.CreateTempSubdirectory("portal-"), inside);
        if (Git.Run(content, "ls-files", "-z", "--full-name", "--", ".") is { Code: 0, Output: var files } && Lay(content, files, staged.root.FullName))
        {
            // A folder of git's own with no more than whose history it has, and where in it we are: nothing of the repository's own can change.
            var git = staged.root.CreateSubdirectory(".git");
            File.WriteAllText(Path.Combine(git.FullName, "commondir"), history + "\n");
            File.WriteAllText(Path.Combine(git.FullName, "HEAD"), (Git.Line(content, "rev-parse", "--verify", "--quiet", "HEAD") ?? "ref: refs/heads/main") + "\n");
            Directory.CreateDirectory(staged.Folder);
            return staged;
        }
        staged.Dispose();
        return null;
    }

    /// <inheritdoc />
    public void Dispose() => root.Delete(recursive: true);

    private static bool Lay(string content, string files, string root) =>
        Git.Line(content, "rev-parse", "--show-toplevel") is { } top && Git.RunWith(files, top, "checkout-index", "-z", "--stdin", $"--prefix={root.Replace('\\', '/')}/") is { Code: 0 };
}
