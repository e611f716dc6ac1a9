using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Portal.Benchmarks.Search;

/// <summary>A page of a large portal: its title, and headings with the text below each. The first heading is empty: the lead.</summary>
public sealed record LargePage(string Title, (string Heading, string Text)[] Sections);

/// <summary>Generates large portals and writes each as Markdown, as HTML for Pagefind and as lines of JSON for what runs in Node.js.</summary>
public static class LargePortal
{
    private const int WordsInPage = 1100;
    private const int Headings = 6;
    private const int Queries = 40;
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Writes a portal to a folder: <c>content</c>, <c>html</c>, <c>documents.jsonl</c>, <c>queries.json</c>.</summary>
    public static void Write(string folder, GrowingText text, int pages)
    {
        Directory.CreateDirectory(Path.Combine(folder, "content"));
        using var lines = new StreamWriter(Path.Combine(folder, "documents.jsonl"));
        var titles = new List<string>();
        for (var number = 0; number < pages; number++)
        {
            var page = Page(text);
            titles.Add(page.Title);
            File.WriteAllText(Path.Combine(folder, "content", $"sida-{number}.md"), $"# {page.Title}\n" + Body(page));
            var html = Directory.CreateDirectory(Path.Combine(folder, "html", $"sida-{number}")).FullName;
            File.WriteAllText(Path.Combine(html, "index.html"), Html(page));
            lines.WriteLine(JsonSerializer.Serialize(new { title = page.Title, headings = page.Sections.Select(section => section.Heading), texts = page.Sections.Select(section => section.Text) }, Json));
        }
        File.WriteAllText(Path.Combine(folder, "queries.json"), JsonSerializer.Serialize(Enumerable.Range(0, Queries).Select(i => Query(titles, i)), Json));
        Console.WriteLine($"{pages} pages, {pages * WordsInPage} words, {text.VocabularySize} different");
    }

    /// <summary>A page of as many words as the search comparison asks for.</summary>
    public static LargePage Page(GrowingText text)
    {
        var words = text.Page(WordsInPage);
        var telling = words.Where(word => word.Length > 4).ToArray();
        var taken = new HashSet<string>();
        var sections = words.Chunk(WordsInPage / (Headings + 1) + 1).Select((part, i) => (i == 0 ? "" : Heading(), Sentences(text, part)));
        return new LargePage(Phrase(text, telling), [.. sections]);

        // No two headings of a page are the same: the portal refuses it.
        string Heading()
        {
            var heading = Phrase(text, telling);
            return taken.Add(heading) ? heading : Heading();
        }
    }

    private static string Phrase(GrowingText text, string[] words) =>
        Capital(string.Join(' ', Enumerable.Range(0, 2 + text.Pick(3)).Select(_ => words[text.Pick(words.Length)])));

    private static string Sentences(GrowingText text, string[] words)
    {
        var sentences = new StringBuilder();
        for (var from = 0; from < words.Length;)
        {
            var to = Math.Min(words.Length, from + 8 + text.Pick(10));
            sentences.Append(Capital(string.Join(' ', words[from..to]))).Append(". ");
            from = to;
        }
        return sentences.ToString().TrimEnd();
    }

    /// <summary>One word of a title, or two that stand together in one.</summary>
    private static string Query(List<string> titles, int number)
    {
        var words = titles[number * titles.Count / Queries].ToLowerInvariant().Split(' ');
        return number % 2 == 0 ? words[0] : $"{words[0]} {words[1]}";
    }

    /// <summary>The page without its title, as Markdown.</summary>
    public static string Body(LargePage page) => string.Concat(page.Sections.Select(section =>
        (section.Heading.Length == 0 ? "" : $"\n## {section.Heading}\n") + $"\n{section.Text}\n"));

    private static string Html(LargePage page) =>
        $"<!doctype html><html lang=\"sv\"><head><meta charset=\"utf-8\"><title>{page.Title}</title></head><body><main><h1>{page.Title}</h1>"
        + string.Concat(page.Sections.Select((section, i) => (section.Heading.Length == 0 ? "" : $"<h2 id=\"r{i}\">{section.Heading}</h2>") + $"<p>{section.Text}</p>"))
        + "</main></body></html>";

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
