using Portal.Generator.Authoring;
using Portal.Generator.Reading;
using Portal.Generator.Reading.Kinds;
using Portal.Generator.Reporting;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Pages;

namespace Portal.Generator.Commands;

/// <summary>The verb <c>move</c>: gives a page or a course's folder another name, mends what leads to it and keeps the old address.</summary>
public sealed class MoveCommand(BuildRequest request, TextWriter output, TextWriter errors)
{
    private readonly BuildMemory memory = new();

    /// <summary>Renames and returns the exit code. Nothing is changed unless all of it can be.</summary>
    public int Run(string from, string to)
    {
        var (old, name) = (InContent(from), InContent(to));
        var read = PortalBuilder.Read(request with { History = false }, memory);
        var linked = PortalBuilder.Link(read, request with { Drafts = true });
        if (linked.HasErrors || read.Written is not { } written)
            return Report(linked, "Rätta felen först, så att alla länkar kan följas.");
        var names = read.Content.Texts.Select(file => file.Path).Concat(read.Content.Assets.Select(asset => asset.Path))
            .Where(path => path == old || path.StartsWith(old + "/", StringComparison.Ordinal)).ToDictionary(path => path, path => name + path[old.Length..]);
        if (Fault(written, old, name, names) is { } fault)
        {
            errors.WriteLine(Printable.Line(fault));
            return ExitCode.WrongUsage;
        }
        var unknown = linked.Model!.Held.Where(page => !(page.Meta.UnpublishFrom <= request.Today)).ToHashSet();
        var known = written.Pages.Where(page => names.ContainsKey(page.Source.Path) && !unknown.Contains(page)).ToList();
        var addresses = known.ToDictionary(page => page.Source.Path, page => ContentPath.From(new SourceFile(names[page.Source.Path], "")) is var path ? KindOf(path).Url(path) : default);
        if (addresses.Values.SelectMany(address => written.Pages.SelectMany(page => page.Meta.Aliases, (page, alias) => (page.Source.Path, Alias: alias.Value)).Where(each => each.Alias == address.Value)).FirstOrDefault() is (not null, _) taken)
        {
            errors.WriteLine(Printable.Line($"Adressen {taken.Alias} leder nu till {taken.Path}: ta bort den ur raden alias där och kör igen."));
            return ExitCode.WrongUsage;
        }
        var (texts, links) = new PageMove(written).Make(names, addresses);
        try
        {
            foreach (var path in texts.Keys)
                File.Open(Full(path), FileMode.Open, FileAccess.ReadWrite, FileShare.None).Dispose();
            Directory.CreateDirectory(Path.GetDirectoryName(Full(name))!);
            Directory.Move(Full(old), Full(name)); // files too
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine(Printable.Line($"Det går inte att byta namn: filsystemet svarar \"{e.Message}\". Inget är ändrat. Stäng filerna i andra program och försök igen."));
            return ExitCode.WrongUsage;
        }
        foreach (var (path, text) in texts)
            Write(names.GetValueOrDefault(path, path), text);

        output.WriteLine($"{Printable.Text(old)} heter nu {Printable.Text(name)}. {links} {(links == 1 ? "länk eller hänvisning är ändrad" : "länkar och hänvisningar är ändrade")}{(known.Any(page => addresses[page.Source.Path] != page.Url) ? ", och den gamla adressen leder till den nya" : "")}.");
        if (known.Any(page => addresses[page.Source.Path] != page.Url && (page is CoursePage or LessonPage || page.Acknowledgement is not null)))
            output.WriteLine("Läsarnas webbläsare minns kurser, lektioner och kvittenser under det gamla namnet: det som de har gjort följer inte med.");
        var after = PortalBuilder.Link(PortalBuilder.Read(request with { History = false }, memory), request with { Drafts = true });
        return after.HasErrors ? Report(after, "Det här får du ordna själv.") : ExitCode.Fine;
    }

    /// <summary>Why it cannot be done, or null.</summary>
    private string? Fault(Written written, string old, string name, Dictionary<string, string> names)
    {
        var bag = new DiagnosticBag();
        var isFolder = !names.ContainsKey(old);
        if (names.Count == 0)
            return $"Filen {old} finns inte.{(Model.Text.NearestFile.Of(old, written.Pages.Select(page => page.Source.Path)) is { } nearest ? $" Menade du \"{nearest}\"?" : "")}";
        if (isFolder ? ContentPath.From(new SourceFile(old + "/index.md", "")) is not { Section: "utbildning", Folders.Count: 2 } : !old.EndsWith(".md", StringComparison.Ordinal) || ContentPath.From(new SourceFile(old, "")).IsIndex)
            return "Bara sidor (inte index.md) och kursers mappar kan byta namn så här.";
        if (names.Values.FirstOrDefault(path => !ContentFolder.IsGoodName(path, bag)) is not null)
            return $"Det går inte att heta {name}: {bag.Sorted()[0].Message}.";
        if (Path.Exists(Full(name)))
            return $"{name} finns redan.";
        var other = names.Where(pair => pair.Key.EndsWith(".md", StringComparison.Ordinal)).Select(pair => (Was: Kind(pair.Key), Is: Kind(pair.Value))).FirstOrDefault(kinds => kinds.Was != kinds.Is);
        return other == default ? null : $"Sidan skulle bli en annan sort: {other.Is} i stället för {other.Was}. Behåll mappen och sättet att skriva namnet.";

        static string Kind(string path) => KindOf(ContentPath.From(new SourceFile(path, ""))).Name.ToLowerInvariant();
    }

    private static IPageKind KindOf(ContentPath path) => PageKindList.All.First(kind => kind.Holds(path));

    /// <summary>A path as the content has it, also when it was written from the folder above.</summary>
    private string InContent(string path)
    {
        var plain = path.Replace('\\', '/').TrimEnd('/');
        var full = Path.GetFullPath(plain).Replace('\\', '/');
        var root = Path.GetFullPath(request.Content).Replace('\\', '/').TrimEnd('/') + "/";
        return full.StartsWith(root, StringComparison.Ordinal) ? full[root.Length..] : plain.StartsWith("./", StringComparison.Ordinal) ? plain[2..] : plain;
    }

    private string Full(string path) => Path.Combine(request.Content, path);

    /// <summary>Writes a text with the line breaks that the file had.</summary>
    private void Write(string path, string text) =>
        File.WriteAllText(Full(path), File.ReadAllText(Full(path)).Contains("\r\n", StringComparison.Ordinal) ? text.ReplaceLineEndings("\r\n") : text);

    private int Report(BuildResult result, string what)
    {
        errors.Write(new TextReporter(request.Content).Report([.. result.Diagnostics.Where(found => found.Rule.Severity == Severity.Error)], result.Content));
        errors.WriteLine(what);
        return ExitCode.ContentErrors;
    }
}
