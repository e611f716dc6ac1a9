using System.Collections.Immutable;
using System.Security.Cryptography;
using Portal.Model;
using Portal.Model.Output;
using Portal.Model.Rendering;
using Portal.Model.Text;

namespace Portal.Generator.Rendering;

/// <summary>The bundled script, style sheet and icons that the build of <c>site/</c> put beside the program.</summary>
public sealed record SiteAssets(AssetUrls Urls, ImmutableArray<OutputFile> Files)
{
    private const string WorkerName = "offline-worker.js";

    /// <summary>Bundles that are not published as they are: those of the preview server and of the verb <c>search</c>, and the worker.</summary>
    private static readonly string[] Unpublished = ["live.js", "live.css", "explain.mjs", WorkerName, .. Packaged];

    /// <summary>Bundles that only packages for learning platforms have.</summary>
    private static string[] Packaged => ["package-page.js", "package-shell.js", "package-style.css"];

    /// <summary>Bundles whose name gets the hash of their bytes, so that they can be cached for ever.</summary>
    private static readonly string[] Hashed = ["portal.css", "papers.css", "needs-matrix.css", "results.css", "portal.js", "theme.js", "learning.js", "my-learning.js", "read-aloud.js", "search.js", .. Packaged];

    /// <summary>The service worker, without what it is to keep.</summary>
    public string Worker { get; init; } = "";

    /// <summary>The script and fonts of the editor in the browser, at the paths where they are published. Read when they are asked for: they are large.</summary>
    public ImmutableArray<OutputFile> Editor { get; init; } = [];

    /// <summary>The files that only packages for learning platforms have.</summary>
    public ImmutableArray<OutputFile> OfPackages { get; private init; } = [];

    /// <summary>True when both have the same files with the same bytes.</summary>
    public bool IsSameAs(SiteAssets other) => Worker == other.Worker && Files.Length == other.Files.Length
        && Files.Zip(other.Files).All(pair => pair.First.Path == pair.Second.Path && pair.First.Bytes.Span.SequenceEqual(pair.Second.Bytes.Span));

    /// <summary>The folder with the bundles.</summary>
    public static string DefaultFolder { get; } = Path.Combine(AppContext.BaseDirectory, "site");

    /// <summary>Reads the bundles.</summary>
    public static SiteAssets Read(string folder) => Of(
    [
        .. Directory.EnumerateFiles(folder)
            .Select(path => new Bundle(Path.GetFileName(path), File.ReadAllBytes(path)))
            .OrderBy(file => file.Name, StringComparer.Ordinal),
    ]) with { Editor = ReadEditor(Path.Combine(folder, Addresses.BrowserEditor.Value.Trim('/'))) };

    /// <summary>The assets with scripts that speak the portal's words.</summary>
    public SiteAssets With(Words words) => Of([.. Bundles.Select(bundle => bundle with { Bytes = ScriptWords.Put(words, bundle.Bytes) })]) with { Editor = Editor };

    private static ImmutableArray<OutputFile> ReadEditor(string folder) => !Directory.Exists(folder) ? [] :
    [
        .. Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal)
            .Select(path => OutputFile.Later(Addresses.BrowserEditor.Value[1..] + Path.GetFileName(path), () => File.ReadAllBytes(path))),
    ];

    private static SiteAssets Of(ImmutableArray<Bundle> bundles)
    {
        return new SiteAssets(
            new AssetUrls(Url("portal.css"), Url("portal.js")) { Theme = Url("theme.js"), Learning = Url("learning.js"), MyLearning = Url("my-learning.js"), ReadAloud = Url("read-aloud.js"), Search = Url("search.js"), Papers = Url("papers.css"), Matrix = Url("needs-matrix.css"), Results = Url("results.css"), PackagePage = Url("package-page.js"), PackageShell = Url("package-shell.js"), PackageStyle = Url("package-style.css") },
            FilesOf(bundle => !Unpublished.Contains(bundle.Name)))
        {
            OfPackages = FilesOf(bundle => Packaged.Contains(bundle.Name)),
            Bundles = bundles,
            Worker = System.Text.Encoding.UTF8.GetString(bundles.First(bundle => bundle.Name == WorkerName).Bytes),
        };

        ImmutableArray<OutputFile> FilesOf(Func<Bundle, bool> isOne) => [.. bundles.Where(isOne).Select(bundle => new OutputFile(PathFor(bundle.Name, bundle.Bytes), bundle.Bytes))];
        AssetUrl Url(string name) => UrlOf(name, bundles.First(bundle => bundle.Name == name).Bytes);
    }

    private ImmutableArray<Bundle> Bundles { get; init; } = [];

    /// <summary>The address of a file whose name gets the hash of its bytes.</summary>
    public static AssetUrl UrlOf(string name, byte[] bytes) => new(new UrlPath("/" + HashedPath(name, bytes)), "sha384-" + Convert.ToBase64String(SHA384.HashData(bytes)));

    /// <summary>Where a file lies whose name gets the hash of its bytes.</summary>
    public static string HashedPath(string name, ReadOnlySpan<byte> bytes) =>
        $"{Addresses.Assets.Value[1..]}{Path.GetFileNameWithoutExtension(name)}.{Convert.ToHexStringLower(SHA256.HashData(bytes))[..12]}{Path.GetExtension(name)}";

    private static string PathFor(string name, byte[] bytes) => Hashed.Contains(name) ? HashedPath(name, bytes) : name;

    private sealed record Bundle(string Name, byte[] Bytes);
}
