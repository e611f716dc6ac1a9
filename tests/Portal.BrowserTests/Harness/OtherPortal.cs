using Portal.Generator;

namespace Portal.BrowserTests.Harness;

/// <summary>Another portal than the real one: for what the real content has no example of. It is a copy of one of <c>tests/Portal.Tests/Fixtures</c>, which a test may change.</summary>
public abstract class OtherPortal(string fixture) : PortalFixture
{
    private readonly DirectoryInfo content = Directory.CreateTempSubdirectory("portal-other-");

    /// <inheritdoc />
    protected override BuildRequest Request => new() { Content = content.FullName, Today = PublishedPortal.Today, History = false };

    /// <inheritdoc />
    public override async ValueTask InitializeAsync()
    {
        var from = Repository.PathTo("tests", "Portal.Tests", "Fixtures", fixture, "content");
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
            File.Copy(file, PathTo(Path.GetRelativePath(from, file)));
        Change();
        await base.InitializeAsync();
    }

    /// <inheritdoc />
    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        content.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Makes it other than the fixture.</summary>
    protected virtual void Change()
    {
    }

    /// <summary>The text of a file.</summary>
    protected string Read(string path) => File.ReadAllText(PathTo(path));

    /// <summary>Writes a file.</summary>
    protected void Write(string path, string text) => File.WriteAllText(PathTo(path), text);

    private string PathTo(string path)
    {
        var full = Path.Combine(content.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        return full;
    }
}
