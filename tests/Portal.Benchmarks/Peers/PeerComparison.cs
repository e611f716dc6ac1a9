using System.Runtime.InteropServices;
using Portal.Benchmarks.Search;

namespace Portal.Benchmarks.Peers;

/// <summary>
/// How long the portal takes to build a site, from files to files, beside Hugo and Pagefind on the same site, the programs by turns.
/// The portal's build always has its search and its checks; there is no way to leave them out.
/// </summary>
public static class PeerComparison
{
    private static readonly string Pagefind = Path.Combine(Repository.Root, "tests", "search-comparison", "node_modules", "@pagefind",
        $"linux-{RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant()}", "bin", "pagefind_extended");

    /// <summary>Measures sites of so many pages, for each number, and the real content (0), in so many rounds, and prints tables.</summary>
    public static int Run(string root, int rounds, IReadOnlyList<string> sizes)
    {
        string[] missing = [.. new[]
        {
            TimedProcess.Missing("hugo", "apt-get install hugo (Debian 12 has 0.111.3), or https://gohugo.io/installation/", "version"),
            TimedProcess.Missing(Pagefind, "npm ci in tests/search-comparison, which installs Pagefind's program for Linux", "--version"),
        }.OfType<string>()];
        if (missing.Length > 0)
        {
            Console.Error.WriteLine(string.Join('\n', missing));
            return 1;
        }
        var work = Directory.CreateTempSubdirectory("portal-peers-").FullName;
        try
        {
            var program = Path.Combine(work, "program");
            TimedProcess.Run("dotnet", "publish", Path.Combine(root, "generator", "Portal.Generator"), "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier,
                "--self-contained", "true", "-o", program, "-p:RunAnalyzers=false", "-nodeReuse:false", "-p:UseSharedCompilation=false");
            foreach (var size in sizes.Select(int.Parse))
            {
                if (size == 0)
                    Real(root, work, Path.Combine(program, "portal"), rounds);
                else
                    Compare(root, work, Path.Combine(program, "portal"), size, rounds);
            }
            return 0;
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static void Compare(string root, string work, string program, int pages, int rounds)
    {
        var site = Path.Combine(work, $"site-{pages}");
        PeerSite.Write(site, SearchComparison.Text(root), pages);
        var (portal, hugo, pagefind, copy) = (new List<Cost>(), new List<Cost>(), new List<Cost>(), new List<Cost>());
        var (ours, theirs) = ("", "");
        for (var round = 0; round <= rounds; round++)
        {
            (ours, theirs) = (Path.Combine(site, $"portal-{round}"), Path.Combine(site, $"hugo-{round}")); // files just removed make new ones slow
            portal.Add(Build(program, Path.Combine(site, "portal"), ours));
            hugo.Add(TimedProcess.Run("hugo", "--source", Path.Combine(site, "hugo"), "--destination", theirs, "--quiet"));
            pagefind.Add(TimedProcess.Run(Pagefind, "--site", theirs, "--root-selector", "main", "--force-language", "sv", "--quiet"));
            copy.Add(TimedProcess.Run("cp", "-r", ours, Path.Combine(site, $"copy-{round}")));
        }
        var both = hugo.Zip(pagefind, (one, other) => one + other).ToList();
        Console.WriteLine($"\n{pages} pages, {rounds} rounds after one that is not counted; medians. The portal wrote {Size(ours)}, Hugo and Pagefind {Size(theirs)}.\n");
        Console.WriteLine("| | seconds | processor seconds | peak memory, MB | portal's part of the seconds | of the processor seconds | of the memory |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        Row("portal, whole build with search and checks", portal, portal);
        Row("Hugo, no search", hugo, portal);
        Row("Pagefind on Hugo's pages", pagefind, portal);
        Row("Hugo and Pagefind", both, portal);
        Row("`cp -r` of the portal's output", copy, portal);
        Directory.Delete(site, recursive: true);
    }

    private static void Real(string root, string work, string program, int rounds)
    {
        var built = Path.Combine(AppContext.BaseDirectory, "portal.dll");
        var (published, notPublished, copy) = (new List<Cost>(), new List<Cost>(), new List<Cost>());
        var output = "";
        for (var round = 0; round <= rounds; round++)
        {
            output = Path.Combine(work, $"out-{round}");
            notPublished.Add(Build("dotnet", Path.Combine(root, "content"), $"{output}-built", built));
            published.Add(Build(program, Path.Combine(root, "content"), output));
            copy.Add(TimedProcess.Run("cp", "-r", output, $"{output}-copy"));
        }
        Console.WriteLine($"\nThe real portal, {rounds} rounds after one that is not counted; medians. It wrote {Size(output)}.\n");
        Console.WriteLine("| | seconds | processor seconds | peak memory, MB | published program's part of the seconds | of the processor seconds | of the memory |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        Row("portal, published as ReadyToRun with its runtime", published, published);
        Row("portal, built only", notPublished, published);
        Row("`cp -r` of the output", copy, published);
    }

    private static Cost Build(string program, string content, string output, params IEnumerable<string> before) =>
        TimedProcess.Run(program, [.. before, "build", "--content", content, "--output", output]);

    private static void Row(string name, List<Cost> costs, List<Cost> ours)
    {
        var counted = costs.Zip(ours).Skip(1).ToList();
        Console.WriteLine($"| {name} | {Median(counted, pair => pair.First.Seconds):0.00} | {Median(counted, pair => pair.First.Processor):0.0} | {Median(counted, pair => pair.First.Megabytes):0} "
            + $"| {Median(counted, pair => pair.Second.Seconds / pair.First.Seconds):0.00} | {Median(counted, pair => pair.Second.Processor / pair.First.Processor):0.00} | {Median(counted, pair => pair.Second.Megabytes / pair.First.Megabytes):0.00} |");
    }

    private static double Median<T>(List<T> of, Func<T, double> value) => of.Select(value).Order().ElementAt(of.Count / 2);

    private static string Size(string folder)
    {
        var files = new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).ToList();
        return $"{files.Count} files of {files.Sum(file => file.Length) / 1024 / 1024} MB";
    }
}
