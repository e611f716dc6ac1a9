using System.Diagnostics;
using Portal.Benchmarks.Search;
using Portal.Generator;
using Portal.Generator.Serving;

namespace Portal.Benchmarks;

/// <summary>What a save costs the preview, warm: until its page is there, and until everything has been checked.</summary>
public static class PreviewTimes
{
    private const int Saves = 20;
    private const int ManySaves = 200;
    private const string Saved = "vagledning/brand.md";

    /// <summary>Edits the real content with so many guides more, for each number, and prints milliseconds and memory.</summary>
    public static int Run(string root, IEnumerable<string> sizes)
    {
        foreach (var size in sizes.Select(int.Parse))
        {
            var folder = Directory.CreateTempSubdirectory("portal-preview-").FullName;
            try
            {
                LargeBuild.WriteContent(Path.Combine(root, "content"), folder, SearchComparison.Text(root), size);
                Measure(folder);
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        }
        return 0;
    }

    private static void Measure(string folder)
    {
        var build = new LiveBuild(new BuildRequest { Content = folder, Today = new DateOnly(2026, 11, 20), History = false });
        var page = Path.Combine(folder, Saved);
        var text = File.ReadAllText(page);
        var clock = Stopwatch.StartNew();
        var shown = build.Update(Changes.Unheard)!;
        _ = shown.Site.Find("vagledning/brand/index.html")!.Bytes;
        Console.WriteLine($"{shown.Model!.Pages.Length} pages: {clock.ElapsedMilliseconds} ms to the first page");
        build.Check(shown, CancellationToken.None);

        var (looking, updating, rendering, searching, checking) = (new List<double>(), new List<double>(), new List<double>(), new List<double>(), new List<double>());
        for (var i = 0; i < ManySaves; i++)
        {
            File.WriteAllText(page, $"{text}\nSparad {i} gånger.\n");
            updating.Add(Time(() => shown = build.Update(new Changes([page]))!));
            rendering.Add(Time(() => _ = shown.Site.Find("vagledning/brand/index.html")!.Bytes));
            if (i < Saves)
                checking.Add(Time(() => build.Check(shown, CancellationToken.None)));
            if (i < Saves)
                searching.Add(Time(() => _ = shown.Site.Search!.Files));
            looking.Add(Time(() => build.Update(Changes.Unheard)));
            if (i is Saves or ManySaves - 1)
                Console.WriteLine($"  after {i + 1} saves {GC.GetTotalMemory(forceFullCollection: true) / 1024 / 1024} MB in use, {Environment.WorkingSet / 1024 / 1024} MB of the system's");
        }
        Console.WriteLine($"  read and linked {Median(updating)}, the page {Median(rendering)}, all pages and the last checks {Median(checking)}, the search index {Median(searching)}; looking without a change {Median(looking)} ms");
    }

    private static double Time(Action work)
    {
        var clock = Stopwatch.StartNew();
        work();
        return clock.Elapsed.TotalMilliseconds;
    }

    private static string Median(List<double> times) => times.Order().ElementAt(times.Count / 2).ToString("0.0");
}
