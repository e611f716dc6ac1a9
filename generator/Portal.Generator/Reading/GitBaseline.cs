using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Portal.Model;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Reading;

/// <summary>
/// The pages that the content had where the work on it began: in the commit of the main branch that it comes from. What is there is
/// published, so its addresses are known to readers.
/// </summary>
/// <param name="Root">The content folder.</param>
/// <param name="Commit">The commit; empty where there is none.</param>
/// <param name="Paths">The Markdown files in it.</param>
public sealed record GitBaseline(string Root, string Commit, FrozenSet<string> Paths)
{
    /// <summary>Names of the main branch; the one that others have comes first.</summary>
    private static readonly string[] Branches = ["origin/main", "origin/master", "main", "master"];

    private readonly ConcurrentDictionary<string, string> texts = new();

    /// <summary>No pages: the folder is not under git, or its history does not reach the main branch.</summary>
    public static GitBaseline None { get; } = new("", "", FrozenSet<string>.Empty);

    /// <summary>Asks git.</summary>
    public static GitBaseline Of(string root)
    {
        foreach (var branch in Branches)
            if (Git.Line(root, "rev-parse", "--verify", "--quiet", branch + "^{commit}") is { Length: > 0 } tip)
                return Git.Line(root, "merge-base", tip, "HEAD") is { Length: > 0 } commit ? new GitBaseline(root, commit, Files(root, commit)) : None;
        return None;
    }

    /// <summary>The pages that are not in the folder any more, as they were.</summary>
    public IEnumerable<SourceFile> Gone(ContentFiles content)
    {
        var here = content.Texts.Select(file => file.Path).Concat(content.Unreadable).ToHashSet();
        return Paths.Where(path => !here.Contains(path)).Order(StringComparer.Ordinal).Select(path => new SourceFile(path, Text(path)));
    }

    /// <summary>What workplaces were asked to fill in; nothing where the file of now cannot be read.</summary>
    public ImmutableArray<LocalFact> LocalFacts(ContentFiles content) => Commit.Length == 0 || content.Unreadable.Contains(LocalFactsReader.Path) ? []
        : LocalFactsReader.Read(new ContentFiles([new SourceFile(LocalFactsReader.Path, Text(LocalFactsReader.Path))], []), new DiagnosticBag());

    private string Text(string path) => texts.GetOrAdd(path, _ => Git.Run(Root, "show", $"{Commit}:./{path}") is { Code: 0 } shown ? shown.Output.ReplaceLineEndings("\n") : "");

    private static FrozenSet<string> Files(string root, string commit) => Git.Run(root, "ls-tree", "-r", "-z", "--name-only", commit, "--", ".") is { Code: 0 } tree
        ? tree.Output.Split('\0').Where(path => path.EndsWith(".md", StringComparison.Ordinal) && !path.Split('/').Any(part => part.Length > 0 && part[0] is '_' or '.')).ToFrozenSet()
        : [];
}
