using Portal.Generator.Authoring;
using Portal.Generator.Reporting;
using Portal.Model;

namespace Portal.Generator.Commands;

/// <summary>The verb <c>new</c>: begins a page, a course with its first lesson and test, or a portal. On a terminal it asks for what is missing.</summary>
/// <param name="request">The content and the day.</param>
/// <param name="answers">Where answers come from; null where there is nobody to ask.</param>
/// <param name="output">Receives what was done.</param>
/// <param name="errors">Receives what is wrong.</param>
public sealed class NewCommand(BuildRequest request, TextReader? answers, TextWriter output, TextWriter errors)
{
    private const string WholePortal = "portal";

    private static readonly string[] Kinds = [.. NewKind.All.Select(kind => kind.Word), WholePortal];
    private static readonly string Words = string.Join(", ", Kinds);

    /// <summary>Creates the files and returns the exit code.</summary>
    public int Run(string? word, string? title, string? within)
    {
        word ??= Ask($"Vilken sorts sida? ({Words})");
        if (word is null)
            return Wrong($"Säg vad som ska skapas: {ProgramName.Value} new vägledning \"Titel\". Det här går: {Words}.");
        if (word == WholePortal)
            return RunPortal(title, within);
        if (NewKind.Find(word) is not { } kind)
            return Wrong($"Sorten \"{word}\" finns inte. {(Model.Text.Suggestion.Nearest(word, Kinds) is { } nearest ? $"Menade du \"{nearest}\"?" : $"Det här går: {Words}.")}");
        title ??= Ask("Vilken titel?");
        if (title is null)
            return Wrong($"Skriv en titel: {ProgramName.Value} new {kind.Word} \"Titel\".");
        if (kind.Folder is null)
            within ??= Ask(kind.Word == "artikel" ? "I vilket avsnitt? (mappens namn)" : "I vilken kurs? (mappens namn)");
        if (kind.Folder is null && within is null)
            return Wrong(kind.Word == "artikel" ? "Säg vilket avsnitt artikeln ska ligga i: --in mappens-namn." : $"Säg vilken kurs som {(kind.Word == "prov" ? "provet" : "lektionen")} hör till: --in kursens-mapp.");

        var read = PortalBuilder.Read(request with { History = false }, new BuildMemory());
        if (read.Written is not { } written)
        {
            errors.Write(new TextReporter(request.Content).Report(read.Diagnostics, read.Content));
            return ExitCode.ContentErrors;
        }
        var (files, fault) = new PagePlan(written, request.Today).Make(kind, title, within);
        if (fault is not null)
            return Wrong(fault);
        Write(files);
        output.WriteLine($"{(kind.Word == "kurs" ? "Kursen" : "Sidan")} är ett utkast och publiceras inte. Se den med {ProgramName.Value} serve. Ta bort raden \"utkast: ja\" när den är klar.");
        return ExitCode.Fine;
    }

    private int RunPortal(string? name, string? organisation)
    {
        name ??= Ask("Vad ska portalen heta?");
        organisation ??= Ask("Vilken organisation är den till för?");
        if (string.IsNullOrWhiteSpace(name) || string.IsNullOrWhiteSpace(organisation))
            return Wrong($"Skriv portalens namn och organisationens: {ProgramName.Value} new portal \"Säkerhetsportalen\" --in \"Exempelkommun\".");
        if (Directory.Exists(request.Content) && Directory.EnumerateFileSystemEntries(request.Content).Any(path => !Path.GetFileName(path).StartsWith('.')))
            return Wrong($"Mappen {request.Content} är inte tom. Ange en tom mapp med --content.");
        Write(FirstPortal.Files(name, organisation));
        foreach (var (path, picture) in Handbook.Pictures)
            Write(path, to => File.Copy(picture, to));
        output.WriteLine($"Portalen går att visa: {ProgramName.Value} serve, med samma --content. Gå igenom portal.yml och byt det som inte stämmer. Skapa sedan sidor med {ProgramName.Value} new. Hur ni skriver och publicerar står i handboken, i mappen {Handbook.Section}.");
        return ExitCode.Fine;
    }

    private void Write(IEnumerable<SourceFile> files)
    {
        foreach (var file in files)
            Write(file.Path, to => File.WriteAllText(to, file.Text));
    }

    private void Write(string within, Action<string> write)
    {
        var path = Path.Combine(request.Content, within);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        write(path);
        output.WriteLine($"Skapade {Printable.Text(path)}");
    }

    private string? Ask(string question)
    {
        if (answers is null)
            return null;
        output.Write(question + " ");
        return answers.ReadLine()?.Trim() is { Length: > 0 } answer ? answer : null;
    }

    private int Wrong(string message)
    {
        errors.WriteLine(Printable.Line(message));
        return ExitCode.WrongUsage;
    }
}
