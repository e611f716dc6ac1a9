using System.Collections.Concurrent;
using System.IO.Compression;
using Portal.Generator;
using Portal.Generator.Reporting;
using Portal.Model.Output;

namespace Portal.Tests.Support;

/// <summary>
/// A fixture site: <c>content/</c> is built, and what comes out must be what lies in <c>expected/</c>, byte for byte:
/// <list type="bullet">
/// <item><c>diagnostics.txt</c>: the report on the terminal; always there.</item>
/// <item><c>main/...html</c>: the inner HTML of a page's <c>main</c>.</item>
/// <item><c>whole/...</c>: a whole file.</item>
/// <item><c>word/...docx.xml</c>: the text part of a Word document.</item>
/// </list>
/// With the environment variable <c>PORTAL_ACCEPT=1</c> the files in <c>expected/</c> are rewritten instead. To expect
/// one more file, create it empty and accept.
/// </summary>
public sealed record FixtureCase(string Name)
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<BuildResult>>> Builds = new();

    /// <summary>All cases, by name.</summary>
    public static IReadOnlyList<FixtureCase> All { get; } =
        [.. Directory.EnumerateDirectories(Repository.Fixtures).Select(Path.GetFileName).Order(StringComparer.Ordinal).Select(name => new FixtureCase(name!))];

    /// <summary>True when expected files are to be rewritten.</summary>
    public static bool Accepts { get; } = Environment.GetEnvironmentVariable("PORTAL_ACCEPT") == "1";

    /// <summary>The folder that is built.</summary>
    public string Content => Path.Combine(Repository.Fixtures, Name, "content");

    /// <summary>The folder with what must come out.</summary>
    public string Expected => Path.Combine(Repository.Fixtures, Name, "expected");

    /// <summary>What the report must say.</summary>
    public string DiagnosticsFile => Path.Combine(Expected, "diagnostics.txt");

    /// <summary>Paths below <see cref="Expected"/> with <c>/</c>, the diagnostics not among them.</summary>
    public IReadOnlyList<string> ExpectedFiles => !Directory.Exists(Expected) ? [] :
    [
        .. Directory.EnumerateFiles(Expected, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Expected, path).Replace('\\', '/'))
            .Where(path => path != "diagnostics.txt")
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Builds the case, once for all tests.</summary>
    public Task<BuildResult> BuildAsync() => Builds.GetOrAdd(Name, _ => new(() => FolderBuild.RunAsync(Content))).Value;

    /// <summary>The report of a build as on the terminal.</summary>
    public static string Report(BuildResult result) => new TextReporter().Report(result.Diagnostics, result.Content);

    /// <summary>The bytes that an expected file must hold.</summary>
    public static byte[] Actual(BuildResult result, string expectedFile)
    {
        var (form, path) = (expectedFile[..expectedFile.IndexOf('/')], expectedFile[(expectedFile.IndexOf('/') + 1)..]);
        return form switch
        {
            "main" => System.Text.Encoding.UTF8.GetBytes(result.Files.At(path).MainHtml().Trim() + "\n"),
            "whole" => result.Files.At(path).Bytes.ToArray(),
            "word" => WordText(result.Files.At(path[..^".xml".Length])),
            _ => throw new InvalidOperationException($"expected/{form} is none of main, whole and word"),
        };
    }

    /// <inheritdoc />
    public override string ToString() => Name;

    private static byte[] WordText(OutputFile file)
    {
        using var zip = new ZipArchive(new MemoryStream(file.Bytes.ToArray()));
        using var part = zip.GetEntry("word/document.xml")!.Open();
        using var copy = new MemoryStream();
        part.CopyTo(copy);
        return copy.ToArray();
    }
}
