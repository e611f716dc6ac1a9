using Portal.BrowserTests.Harness;
using Portal.Generator;

namespace Portal.BrowserTests.Editing;

/// <summary>The real content, with editing in the browser turned on, and its files on a host.</summary>
public sealed class EditedPortal : PortalFixture
{
    private readonly DirectoryInfo content = Directory.CreateTempSubdirectory("portal-edited-");

    private HostedPortal? host;

    /// <summary>Where the files are as readers and editors meet them.</summary>
    public Uri Host => host!.Address;

    /// <summary>The repository that the settings name.</summary>
    public static string Repository => "kommun/portal";

    /// <inheritdoc />
    protected override BuildRequest Request => new() { Content = content.FullName, Today = PublishedPortal.Today, History = false };

    /// <summary>All text files of the content, by their path in it.</summary>
    public IReadOnlyDictionary<string, string> Texts { get; private set; } = new Dictionary<string, string>();

    /// <inheritdoc />
    public override async ValueTask InitializeAsync()
    {
        var from = Harness.Repository.PathTo("content");
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories).Where(file => !file.Contains("_original")))
        {
            var to = Path.Combine(content.FullName, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }
        await File.AppendAllTextAsync(Path.Combine(content.FullName, "portal.yml"), $"\nredigering:\n  tjänst: github\n  förråd: {Repository}\n");
        Texts = Directory.EnumerateFiles(content.FullName, "*", SearchOption.AllDirectories).Where(file => Path.GetExtension(file) is ".md" or ".yml")
            .ToDictionary(file => Path.GetRelativePath(content.FullName, file).Replace('\\', '/'), File.ReadAllText);
        await base.InitializeAsync();
        host = await HostedPortal.StartAsync(Files, Model.Settings);
    }

    /// <inheritdoc />
    public override async ValueTask DisposeAsync()
    {
        if (host is not null)
            await host.DisposeAsync();
        await base.DisposeAsync();
        content.Delete(recursive: true);
    }
}
