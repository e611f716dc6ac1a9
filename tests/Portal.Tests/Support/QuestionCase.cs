using System.Collections.Concurrent;

namespace Portal.Tests.Support;

/// <summary>
/// A text with questions and what must come of it, from a file in <c>Reading/Questions/Cases</c>. A case is
/// <code>
/// == what it shows
/// the text
/// --
/// what comes of it: a line for each mistake and for each question
/// </code>
/// The text is what stands under the heading of a question, before its explanation; with <c>===</c> it is a page's whole
/// text. A name that begins with <c>prov:</c>, <c>kursstart:</c> or <c>sida:</c> says that it stands there and not in a
/// lesson. Lines of mistakes are counted from the first line of the text; 0 is the heading that is not in it.
/// </summary>
public sealed record QuestionCase(string File, string Name, bool IsWhole, string Text, string Expected)
{
    private const string Before = "## Fråga: Vad gör du?\n<!-- id: a -->\n\n";
    private const string After = "\n\n> [!TIP]\n> Därför.\n";

    private static readonly ConcurrentDictionary<string, IReadOnlyList<QuestionCase>> Files = new();

    /// <summary>The folder of the case files.</summary>
    public static string Folder => Path.Combine(Repository.Root, "tests", "Portal.Tests", "Reading", "Questions", "Cases");

    /// <summary>The cases of a file, in order.</summary>
    public static IReadOnlyList<QuestionCase> In(string file) => Files.GetOrAdd(file, _ => [.. System.IO.File.ReadAllText(Path.Combine(Folder, file)).Split("\n==").Skip(1).Select(part => Parse(file, part))]);

    /// <summary>What comes of the text: mistakes by place, then the questions.</summary>
    public string Actual()
    {
        var text = IsWhole ? Text + "\n" : Before + Text + After;
        var (path, keys) = Name.Split(':')[0] switch
        {
            "prov" => ("utbildning/kurs/prov.md", ""),
            "kursstart" => ("utbildning/kurs/index.md", "målgrupp: Alla\nmål: [Veta]\ngodkänt: 80\nversion: \"1.0\"\nsakområden: [brand]"),
            "sida" => ("sakomraden/sida.md", ""),
            _ => ("utbildning/kurs/01-larma.md", "tid: 60"),
        };
        var page = MiniPortal.Page("Larma", text, keys);
        var first = page.Split('\n').TakeWhile((line, at) => at == 0 || line != "---").Count() + 3 + (IsWhole ? 0 : Before.Count(c => c == '\n'));
        var portal = new MiniPortal().WithCourse().With(path, page);
        if (Text.Contains("bild.png"))
            portal.WithAsset("bild.png");
        var model = portal.Link();
        var mistakes = portal.Bag.Sorted().Select(mistake => $"{mistake.Rule.Code} rad {Math.Max(0, mistake.Span.Line - first + 1)}: {mistake.Message}");
        var questions = model.Pages.Single(read => read.Source.Path == path).Body.Questions.Select(placed => QuestionSummary.Of(placed.Question));
        return string.Join('\n', mistakes.Concat(portal.Bag.HasErrors ? [] : questions));
    }

    /// <summary>Writes what comes of each case of a file into it.</summary>
    public static void Accept(string file)
    {
        var head = System.IO.File.ReadAllText(Path.Combine(Folder, file)).Split("\n==")[0];
        System.IO.File.WriteAllText(Path.Combine(Folder, file), head + string.Concat(In(file).Select(each => $"\n=={(each.IsWhole ? "=" : "")} {each.Name}\n{each.Text}\n--\n{each.Actual()}\n")));
        Files.TryRemove(file, out _);
    }

    private static QuestionCase Parse(string file, string part)
    {
        var lines = part.TrimEnd().Split('\n');
        var end = Array.LastIndexOf(lines, "--") is >= 0 and var at ? at : lines.Length;
        return new QuestionCase(file, lines[0].TrimStart('=').Trim(), lines[0].StartsWith('='), string.Join('\n', lines[1..end]), string.Join('\n', lines.Skip(end + 1)));
    }
}
