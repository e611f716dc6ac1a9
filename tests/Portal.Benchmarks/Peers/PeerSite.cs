using Portal.Benchmarks.Search;

namespace Portal.Benchmarks.Peers;

/// <summary>
/// A site of so many pages, written twice: in the portal's content form and in Hugo's. Both have the same sections, titles, texts,
/// topics and links between pages.
/// </summary>
public static class PeerSite
{
    private const int Topics = 20;
    private const int LinksInPage = 2;
    private const string TopicFolder = "sakomraden";
    private static readonly string[] Folders = ["vagledning", TopicFolder, "rutiner", "handbok", "lokaler", "system", "beredskap", "resor"];

    /// <summary>Writes <c>portal</c> and <c>hugo</c> in a folder.</summary>
    public static void Write(string folder, GrowingText text, int pages)
    {
        var (portal, hugo) = (Path.Combine(folder, "portal"), Path.Combine(folder, "hugo", "content"));
        Copy(Path.Combine(Repository.Root, "tests", "Portal.Benchmarks", "Peers", "hugo"), Path.Combine(folder, "hugo"));
        foreach (var section in Folders)
        {
            Directory.CreateDirectory(Path.Combine(portal, section));
            Directory.CreateDirectory(Path.Combine(hugo, section));
        }
        File.WriteAllText(Path.Combine(portal, "portal.yml"), $"""
            namn: Säkerhetsportalen
            organisation: Exempelkommun
            bas-url: https://portal.example
            beskrivning: Så arbetar vi säkert.
            nödnummer: "112"
            kontakt:
              funktion: Säkerhetsenheten
            meny: [{string.Join(", ", Folders)}]
            """);
        Both("index.md", "_index.md", "Säkerhetsportalen", "Start för den som söker.", "", "Här finns allt.");
        foreach (var (number, section) in Folders.Index())
            Both($"{section}/index.md", $"{section}/_index.md", $"Avsnitt {number}", $"Allt om avsnitt {number}.", $"weight: {number + 1}", "Välj en sida.");

        var written = Folders.Length + 1;
        string[] names = [.. Enumerable.Range(0, pages - written).Select(NameOf)];
        for (var number = 0; number < names.Length; number++)
        {
            var page = LargePortal.Page(text);
            var links = string.Join(" och ", Enumerable.Range(0, LinksInPage).Select(_ => names[text.Pick(names.Length)]).Select(to => $"[sidan {to}](../{to}.md)"));
            var topics = number < Topics ? [] : new[] { number % Topics, text.Pick(Topics) }.Distinct().Select(topic => $"sida-{topic}");
            Both($"{names[number]}.md", $"{names[number]}.md", $"{page.Title} {number}", $"Om {page.Title}.", $"topics: [{string.Join(", ", topics)}]", $"{WithoutNumbers(LargePortal.Body(page))}\nLäs mer på {links}.");
        }

        void Both(string path, string hugoPath, string title, string summary, string more, string body)
        {
            var topics = more.StartsWith("topics", StringComparison.Ordinal) && path[0..TopicFolder.Length] != TopicFolder ? $"\nsakområden{more["topics".Length..]}" : "";
            File.WriteAllText(Path.Combine(portal, path), $"---\ntitel: {title}\nsammanfattning: {summary}\nägare: Säkerhetsenheten\ngranskad: 2026-11-20\ngranskas-inom: 12 månader{topics}\n---\n{body}\n");
            File.WriteAllText(Path.Combine(hugo, hugoPath), $"---\ntitle: {title}\nsummary: {summary}\nowner: Säkerhetsenheten\nreviewed: 2026-11-20\n{more}\n---\n{body}\n");
        }
    }

    /// <summary>Words put together at random with numbers among them may say what no portal publishes: the code to a door.</summary>
    private static string WithoutNumbers(string text) => string.Concat(text.Select(sign => char.IsDigit(sign) ? 'n' : sign));

    /// <summary>The first pages are the topics; the others are spread over the other sections.</summary>
    private static string NameOf(int number) =>
        number < Topics ? $"{TopicFolder}/sida-{number}" : $"{Folders[number % (Folders.Length - 1) is var at && at > 0 ? at + 1 : 0]}/sida-{number}";

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
