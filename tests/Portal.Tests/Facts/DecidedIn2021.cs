using System.Collections.Immutable;
using Portal.Generator.Reading;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Pages;

namespace Portal.Tests.Facts;

/// <summary>
/// The pages on the decisions of 2021 as they were when the content was first complete. The figures of the sources are held
/// against this copy, since the content goes on changing, as it should, and a correct edit must not turn a test red.
/// </summary>
public static class DecidedIn2021
{
    private static readonly Lazy<(ImmutableArray<Page> Pages, ImmutableArray<Source> Sources)> Copy = new(Read);

    /// <summary>All pages of the copy.</summary>
    public static ImmutableArray<Page> Pages => Copy.Value.Pages;

    /// <summary>Its sources.</summary>
    public static ImmutableArray<Source> Sources => Copy.Value.Sources;

    /// <summary>The page of a file.</summary>
    public static Page Page(string path) => Pages.Single(page => page.Source.Path == path);

    /// <summary>The page of a kind with an id.</summary>
    public static T Find<T>(string id)
        where T : Page => Pages.OfType<T>().Single(page => page.Id == id);

    private static (ImmutableArray<Page>, ImmutableArray<Source>) Read()
    {
        var bag = new DiagnosticBag();
        var content = ContentFolder.Read(Path.Combine(Repository.Root, "tests/Portal.Tests/Facts/Decided2021"), bag);
        var pages = PageReader.ReadAll(content, SettingsReader.Read(content, null, bag)!, bag);
        var sources = SourcesReader.Read(content, bag);
        Assert.Empty(bag.Sorted());
        return (pages, sources);
    }
}
