using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Portal.Generator.Linking;
using Portal.Generator.Reading.Markdown;
using Portal.Model;

namespace Portal.Generator.Authoring;

/// <summary>
/// What a new portal is given of the editors' handbook and of what readers must know of any portal. The pages are those of our own content, which lie beside the program
/// (the project file names them); what holds of that portal only is taken out.
/// </summary>
public static partial class Handbook
{
    /// <summary>The section that the pages are of.</summary>
    public const string Section = "om-portalen";

    private static readonly DirectoryInfo Folder = new(Path.Combine(AppContext.BaseDirectory, "handbook"));

    /// <summary>The pages.</summary>
    /// <param name="owner">The function that owns them in the new portal.</param>
    /// <param name="others">The paths of the other files that the portal begins with. A link to what it lacks is written as its words.</param>
    public static ImmutableArray<SourceFile> Pages(string owner, IEnumerable<string> others)
    {
        var masters = Files("*.md");
        var paths = masters.Keys.Concat(others).ToHashSet();
        return [.. masters.Select(master => new SourceFile(master.Key, ForAnother(File.ReadAllText(master.Value).ReplaceLineEndings("\n"))))];

        string ForAnother(string text) => Owner().Replace(Reviewed().Replace(WithoutLinks(text, paths), ""), "${key}" + owner);
    }

    /// <summary>The pictures that the pages show: where each is now, by its path.</summary>
    public static ImmutableSortedDictionary<string, string> Pictures => Files("bilder/*.*");

    private static ImmutableSortedDictionary<string, string> Files(string pattern) => Folder.Exists
        ? Folder.EnumerateFiles(pattern).ToImmutableSortedDictionary(file => $"{Section}/{Path.GetRelativePath(Folder.FullName, file.FullName).Replace('\\', '/')}", file => file.FullName, StringComparer.Ordinal)
        : ImmutableSortedDictionary<string, string>.Empty;

    private static string WithoutLinks(string text, HashSet<string> paths) => Markdig.Markdown.Parse(text, MarkdownDialect.Pipeline).Descendants<LinkInline>()
        .Where(link => link.Url is { } url && !OutwardLink.IsWeb(url) && RelativeAddress.Split(url).Path is { Length: > 0 } path && path.EndsWith(".md", StringComparison.Ordinal) && !paths.Contains(RelativeAddress.Combine(Section, path) ?? ""))
        .OrderByDescending(link => link.Span.Start)
        .Aggregate(text, (left, link) => left.Remove(link.Span.Start, link.Span.Length).Insert(link.Span.Start, text[link.FirstChild!.Span.Start..(link.LastChild!.Span.End + 1)]));

    [GeneratedRegex(@"(?<key>^ *ägare: ).*", RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex Owner();

    /// <summary>The days of the front matter, which end it or are followed by another key: nobody of the new portal has reviewed the page.</summary>
    [GeneratedRegex(@"(?<=\A---\n(?:.+\n)*?)granskad: .*\ngranskas-inom: .*\n")]
    private static partial Regex Reviewed();
}
