using Portal.Generator;

namespace Portal.Tests;

/// <summary>Builds that share what is the program's own know nothing of one another.</summary>
public sealed class BuildMemoryTests
{
    private const string Footer = "_mallar/layouts/site_footer.html";

    /// <summary>Portals that say something in the place of the program, and some that do not, after each other.</summary>
    private static readonly MiniPortal[] Portals =
    [
        new(),
        new MiniPortal().With("ord.yml", "frame:\n  skip: Till texten\n"),
        new(),
        new MiniPortal().With("ord.yml", "frame:\n  skipp: Till texten\n"),
        new MiniPortal().With(Footer, "<footer>Ett</footer>"),
        new MiniPortal().With(Footer, "<footer>Två</footer>"),
        new MiniPortal().With(Footer, "<footer>{{ frame.titel }}</footer>"),
        new(),
        new MiniPortal().With(Footer, "<footer>{{ word 'frame.skip' }}</footer>").With("ord.yml", "frame:\n  skip: Till sidan\n"),
        new MiniPortal().With("portal.yml", MiniPortal.Settings() + "språk: en\n").With(Footer, "<footer>{{ word 'frame.skip' }}</footer>"),
        new MiniPortal().With("portal.yml", MiniPortal.Settings() + "språk: en\n"),
        new MiniPortal().With("ordlista.yml", "- id: sba\n  term: SBA\n  förklaring: Brandskydd.\n"),
        new(),
    ];

    private static readonly Lazy<Task<List<string>>> BuiltAlone = new(() => BuiltAsync(() => new BuildMemory()));

    [Fact]
    public async Task What_one_portal_says_is_not_in_another()
    {
        var alone = await BuiltAlone.Value;

        Assert.Equal(10, alone.Distinct().Count()); // else nothing could be seen to leak
        Assert.Equal(alone, await BuiltAsync(FolderBuild.Memory));
    }

    [Fact]
    public async Task So_it_is_with_builds_at_once()
    {
        var alone = await BuiltAlone.Value;

        var together = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => BuiltAsync(FolderBuild.Memory))));

        Assert.All(together, built => Assert.Equal(alone, built));
    }

    /// <summary>What is told of each portal, and the hashes of all that is published of it.</summary>
    private static async Task<List<string>> BuiltAsync(Func<BuildMemory> memory)
    {
        var built = new List<string>();
        foreach (var portal in Portals)
        {
            using var folder = new TempFolder();
            foreach (var file in portal.Content().Texts)
                folder.Write(file.Path, file.Text);
            var result = await PortalBuilder.BuildAsync(FolderBuild.Request(folder.Path), memory: memory());
            built.Add(FixtureCase.Report(result) + string.Concat(result.Files.Select(file => $"{file.Path} {Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(file.Bytes.Span))}\n")));
        }
        return built;
    }
}
