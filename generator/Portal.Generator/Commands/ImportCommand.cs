using System.Text;
using Portal.Generator.Authoring.Import;
using Portal.Generator.Reading;
using Portal.Generator.Reporting;

namespace Portal.Generator.Commands;

/// <summary>The verb <c>import</c>: questions of another program as Markdown, to be looked over and put into a lesson or test.</summary>
/// <param name="request">The content, to whose pages addresses are turned back into links.</param>
/// <param name="output">Receives what was done.</param>
/// <param name="errors">Receives what is wrong.</param>
public sealed class ImportCommand(BuildRequest request, TextWriter output, TextWriter errors)
{
    /// <summary>Writes the questions of a file beside it, and returns the exit code. No file is written over.</summary>
    /// <param name="path">The file, in GIFT, or a package in QTI 3.</param>
    /// <param name="course">The course that they are for: links lead from its folder. Null when they are for none yet.</param>
    public int Run(string path, string? course)
    {
        var to = Path.ChangeExtension(path, ".md");
        var fault = !File.Exists(path) ? $"Filen {path} finns inte."
            : File.Exists(to) ? $"Filen {to} finns redan. Flytta den eller ge den ett annat namn först."
            : null;
        var read = fault is null ? PortalBuilder.Read(request with { History = false }, new BuildMemory()) : null;
        if (read is { Written: null })
        {
            errors.Write(new TextReporter(request.Content).Report(read.Diagnostics, read.Content));
            return ExitCode.ContentErrors;
        }
        if (fault is null && course is not null && !read!.Written!.Pages.Any(page => page.Source.Path == $"utbildning/{course}/index.md"))
            fault = $"Det finns ingen kurs som heter \"{course}\". Kursens namn är namnet på dess mapp i utbildning.";
        if (fault is not null)
        {
            errors.WriteLine(Printable.Line(fault));
            return ExitCode.WrongUsage;
        }
        var written = read!.Written!;
        var texts = new HtmlText(course is null ? address => address : new PortalLinks(written.Pages, written.Settings.BaseUrl, $"utbildning/{course}").Of);
        Imported imported;
        try
        {
            imported = IsZip(path) ? Qti(path, new QtiReader(texts, written.Words)) : new GiftReader(texts, written.Words).Read(File.ReadAllText(path, ContentFolder.StrictUtf8));
        }
        catch (DecoderFallbackException)
        {
            errors.WriteLine(Printable.Line($"Filen {path} är inte sparad som UTF-8. Spara den igen och välj teckenkodningen UTF-8."));
            return ExitCode.WrongUsage;
        }
        foreach (var problem in imported.NotRead)
            output.WriteLine(Printable.Line(problem));
        if (imported.Questions.IsEmpty)
        {
            errors.WriteLine(Printable.Line($"Det finns inga frågor i {path} som portalen kan läsa. Filen ska vara i formatet GIFT, eller ett zip-paket i formatet QTI 3."));
            return ExitCode.WrongUsage;
        }
        File.WriteAllText(to, QuestionMarkdown.Of(imported.Questions));
        output.WriteLine(Printable.Line($"{imported.Questions.Length} {(imported.Questions.Length == 1 ? "fråga" : "frågor")} i {to}. Läs igenom dem, flytta dem till en lektion eller ett prov och kör check."));
        return ExitCode.Fine;
    }

    private static bool IsZip(string path)
    {
        Span<byte> first = stackalloc byte[2];
        using var file = File.OpenRead(path);
        return file.ReadAtLeast(first, first.Length, throwOnEndOfStream: false) == first.Length && first.SequenceEqual("PK"u8);
    }

    private static Imported Qti(string path, QtiReader reader)
    {
        using var file = File.OpenRead(path);
        try
        {
            return reader.Read(file);
        }
        catch (InvalidDataException)
        {
            return new([], []);
        }
    }
}
