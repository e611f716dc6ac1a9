using System.Diagnostics;
using Portal.Benchmarks.Search;
using Portal.Generator;
using Portal.Generator.Writing;

namespace Portal.Benchmarks;

/// <summary>How long a whole build takes, from files to files, when the real content has thousands of guides more.</summary>
public static class LargeBuild
{
    /// <summary>Writes the content and builds it, for each number of guides, and prints the seconds.</summary>
    public static async Task<int> RunAsync(string root, IEnumerable<string> sizes)
    {
        foreach (var size in sizes.Select(int.Parse))
        {
            var work = Directory.CreateTempSubdirectory("portal-build-").FullName;
            try
            {
                var content = Path.Combine(work, "content");
                WriteContent(Path.Combine(root, "content"), content, SearchComparison.Text(root), size);
                var watch = Stopwatch.StartNew();
                var result = await PortalBuilder.BuildAsync(new BuildRequest { Content = content, Today = Portal.Generator.Commands.SwedishClock.Today, History = false });
                var built = watch.Elapsed;
                if (result.HasErrors)
                    throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Take(5)));
                OutputFolder.Write(Path.Combine(work, "output"), result.Files);
                Console.WriteLine($"{result.Model!.Pages.Length} pages: {built.TotalSeconds:0.0} s to build, {(watch.Elapsed - built).TotalSeconds:0.0} s to write {result.Files.Length} files; "
                    + $"the search page is {result.Files.Single(file => file.Path == "sok/index.html").Bytes.Length / 1024} kB");
            }
            finally
            {
                Directory.Delete(work, recursive: true);
            }
        }
        return 0;
    }

    /// <summary>The real content, and guides of generated text that are spread over its topics.</summary>
    internal static void WriteContent(string real, string folder, GrowingText text, int guides)
    {
        foreach (var file in Directory.EnumerateFiles(real, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(real, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        string[] topics = [.. Directory.EnumerateFiles(Path.Combine(real, "sakomraden"), "*.md").Select(path => Path.GetFileNameWithoutExtension(path)).Where(id => id != "index").Order(StringComparer.Ordinal)];
        for (var number = 0; number < guides; number++)
        {
            var page = LargePortal.Page(text);
            File.WriteAllText(Path.Combine(folder, "vagledning", $"stor-{number}.md"), $"""
                ---
                titel: {page.Title} {number}
                sammanfattning: {page.Title}.
                ägare: Säkerhetsenheten
                granskad: 2026-11-20
                granskas-inom: 12 månader
                sakområden: [{topics[number % topics.Length]}]
                ---
                {LargePortal.Body(page)}
                """);
        }
    }
}
