using System.Text.RegularExpressions;

namespace Portal.Tests;

/// <summary>What authors do to a content folder, right and wrong. The same edit with the same seed on the same folder does the same.</summary>
/// <param name="folder">The content folder, which is changed.</param>
/// <param name="original">What it was copied from.</param>
public sealed partial class ContentEdits(string folder, string original)
{
    private int number;

    private IReadOnlyList<(string Name, Action<Random> Do)> All =>
    [
        ("change a text", random => Change(Page(random), text => $"{text}\n## Avsnitt {++number}\n\n{Text(random)}\n")),
        ("change a text", random => Change(Page(random), text => $"{text}\n{Text(random)}\n")),
        ("change a title", random => Change(Page(random), text => Title().Replace(text, $"titel: Titel {++number}", 1))),
        ("change the front matter", random => Change(Page(random), text => text.Replace("\n---\n", $"\nordning: {random.Next(9)}\n---\n"))),
        ("give a page an old address", random => Change(Page(random), text => text.Replace("\n---\n", $"\nalias: [/gammal/{++number}/]\n---\n"))),
        ("take a page in or out", random => Change(Page(random), text => text.Contains("utkast: ja") ? text.Replace("utkast: ja\n", "") : text.Replace("\n---\n", "\nutkast: ja\n---\n"))),
        ("add a page", random => Write($"vagledning/tillagd-{++number}.md", MiniPortal.Page($"Tillagd {number}", Text(random)))),
        ("add a page", random => Write($"vagledning/tillagd-{++number}.md", MiniPortal.Page($"Tillagd {number}", Text(random)))),
        ("add a template document", random => Write($"styrdokument/mall-{++number}.md", MiniPortal.Page($"Mall {number}", Text(random), "dokumenttyp: mall"))),
        ("delete a page", random => Delete(Page(random))),
        ("delete an added page", random => Delete(Any(random, "tillagd-*.md"))),
        ("rename an added page", random => Move(Any(random, "tillagd-*.md"), name => $"{name}-b.md")),
        ("rename a page", random => Move(Page(random), name => $"{name}-c.md")),
        ("let two lessons change places", SwapLessons),
        ("change the settings", random => Change(Path.Combine(folder, "portal.yml"), text => Name().Replace(text, $"namn: Namn {++number}"))),
        ("spoil the settings", random => Change(Path.Combine(folder, "portal.yml"), text => text.Replace("vagledning", "vagledningar"))),
        ("add a term", random => Change(Path.Combine(folder, "ordlista.yml"), text => $"{text}\n- id: t{++number}\n  term: ord{number % 3}\n  förklaring: Förklaring {number}.\n")),
        ("change the synonyms", random => Write("synonymer.yml", $"- skriver: [ord{++number}]\n  menar: [{(random.Next(3) == 0 ? "finnsinte" : "titel")}]\n")),
        ("write a template", random => Write("_mallar/layouts/brand_mark.html", $"<b>Märke {++number}</b>")),
        ("spoil a template", random => Write("_mallar/layouts/theme_choice.html", random.Next(2) == 0 ? "{{ if x }}" : "{{ finns_inte }}")),
        ("add a picture", random => AddPicture(random)),
        ("change a picture", random => Change(Any(random, "*.png"), text => $"{text}{++number}")),
        ("empty a file", random => Change(Page(random), _ => "")),
        ("write half a file", random => Change(Page(random), text => text[..(text.Length / 2)])),
        ("write bytes that are no text", random => File.WriteAllBytes(Page(random), [0x2D, 0xFF, 0xFE, 0x00])),
        ("make a bad link", random => Change(Page(random), text => $"{text}\n[länk](finns-inte-{++number}.md)\n")),
        ("give a file a bad name", random => Write($"vagledning/Fel Namn {++number}.md", "x")),
        ("save without a change", random => Change(Page(random), text => text)),
        ("replace a folder", random => ReplaceFolder(Path.GetDirectoryName(Page(random))!)),
        .. Enumerable.Repeat(("mend everything", (Action<Random>)(_ => Mend())), 6),
    ];

    /// <summary>Does an edit and returns what it was.</summary>
    public string Do(int edit, int seed)
    {
        var (name, act) = All[(int)((uint)edit % All.Count)];
        act(new Random(seed));
        return name;
    }

    /// <summary>Makes everything as it was at first, but for the files that have been added and are right.</summary>
    private void Mend()
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(file => !File.Exists(Path.Combine(original, Path.GetRelativePath(folder, file)))))
            if (!Path.GetFileName(file).StartsWith("tillagd-") && !Path.GetFileName(file).StartsWith("mall-") || file.Contains("-c."))
                File.Delete(file);
        foreach (var file in Directory.EnumerateFiles(original, "*", SearchOption.AllDirectories))
            Write(Path.GetRelativePath(original, file), File.ReadAllText(file, System.Text.Encoding.Latin1), System.Text.Encoding.Latin1);
        foreach (var file in Directory.EnumerateFiles(folder, "tillagd-*.md", SearchOption.AllDirectories))
            File.WriteAllText(file, MiniPortal.Page(Path.GetFileNameWithoutExtension(file), "Mer om ord1."));
        foreach (var file in Directory.EnumerateFiles(folder, "mall-*.md", SearchOption.AllDirectories))
            File.WriteAllText(file, MiniPortal.Page(Path.GetFileNameWithoutExtension(file), "Fyll i.", "dokumenttyp: mall"));
    }

    private string Page(Random random) => Any(random, "*.md");

    private string Any(Random random, string pattern)
    {
        var files = Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        return files.Count > 0 ? files[random.Next(files.Count)] : Path.Combine(folder, "index.md");
    }

    private string Text(Random random) => random.Next(4) switch
    {
        0 => $"Ord {++number} om ord1 och **ord2**.",
        1 => $"- ett\n- två {++number}",
        2 => $"> [!NOTE]\n> Ruta {++number}.",
        _ => $"| a | b |\n|---|---|\n| {++number} | ord0 |",
    };

    private void AddPicture(Random random)
    {
        var page = Page(random);
        Write(Path.GetRelativePath(folder, Path.Combine(Path.GetDirectoryName(page)!, $"bild-{++number}.png")), $"bild {number}");
        Change(page, text => $"{text}\n![Bilden visar {number}](bild-{number}.png)\n");
    }

    private void SwapLessons(Random random)
    {
        var first = Any(random, "01-*.md");
        if (Directory.EnumerateFiles(Path.GetDirectoryName(first)!, "02-*.md").Order(StringComparer.Ordinal).FirstOrDefault() is not { } second)
            return;
        File.Move(first, first.Replace("/01-", "/02-", StringComparison.Ordinal));
        File.Move(second, second.Replace("/02-", "/01-", StringComparison.Ordinal));
    }

    private static void ReplaceFolder(string path)
    {
        var copy = path + "-kopia";
        foreach (var file in Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories))
        {
            var to = Path.Combine(copy, Path.GetRelativePath(path, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }
        Directory.Delete(path, recursive: true);
        Directory.Move(copy, path);
    }

    private void Write(string path, string text, System.Text.Encoding? encoding = null)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, (encoding ?? System.Text.Encoding.UTF8).GetBytes(text));
    }

    private static void Change(string file, Func<string, string> change)
    {
        if (File.Exists(file))
            File.WriteAllText(file, change(File.ReadAllText(file)));
    }

    private static void Delete(string file) => File.Delete(file);

    private static void Move(string file, Func<string, string> name)
    {
        if (File.Exists(file))
            File.Move(file, Path.Combine(Path.GetDirectoryName(file)!, name(Path.GetFileNameWithoutExtension(file))), overwrite: true);
    }

    [GeneratedRegex("(?m)^titel: .*")]
    private static partial Regex Title();

    [GeneratedRegex("(?m)^namn: .*")]
    private static partial Regex Name();
}
