using System.Diagnostics;
using Portal.Generator.Reading;
using Portal.Generator.Reading.Markdown;
using Portal.Generator.Search.Documents;
using Portal.Generator.Search.Index;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Pages;

namespace Portal.Benchmarks.Search;

/// <summary>Our part of the comparison, in a process of its own as Pagefind's is: Markdown files to the files of the index.</summary>
public static class SearchIndexing
{
    /// <summary>Indexes <c>content</c> of a folder to its <c>portal</c>; writes the seconds of its steps as JSON.</summary>
    public static void Run(string folder)
    {
        var watch = Stopwatch.StartNew();
        var content = ContentFolder.Read(Path.Combine(folder, "content"), new DiagnosticBag());
        var documents = content.Texts.AsParallel().AsOrdered().Select(Document).ToArray();
        var read = watch.Elapsed;
        var index = SearchIndex.Build(documents, []);
        var built = watch.Elapsed;
        foreach (var directory in index.Select(file => Path.GetDirectoryName(file.Path)!).Distinct())
            Directory.CreateDirectory(Path.Combine(folder, "portal", directory));
        Parallel.ForEach(index, file => File.WriteAllBytes(Path.Combine(folder, "portal", file.Path), file.Bytes.Span));
        Console.WriteLine($$"""{ "read": {{read.TotalSeconds}}, "build": {{(built - read).TotalSeconds}}, "write": {{(watch.Elapsed - built).TotalSeconds}} }""");
    }

    private static SearchDocument Document(SourceFile file)
    {
        var title = file.Text[2..file.Text.IndexOf('\n')];
        var body = BodyReader.Read(file with { Text = file.Text[(title.Length + 3)..] }, new DiagnosticBag())!;
        var page = new ArticlePage
        {
            Source = file,
            Id = file.Stem,
            Url = UrlPath.Root,
            Meta = new Meta { Title = title, Summary = "", MenuTitle = title },
            Body = body,
        };
        return new SearchDocument { Href = $"/{file.Stem}/", Title = title, Kind = "Sida", Sections = SectionText.Of(page, _ => null) };
    }
}
