using System.Collections.Immutable;
using Portal.Generator.Rendering;
using Portal.Generator.Reporting;
using Portal.Model.Diagnostics;
using Portal.Model.Learning;
using Portal.Model.Text;

namespace Portal.Generator.Commands;

/// <summary>The verb <c>package</c>: courses as files for a learning platform.</summary>
public static class PackageCommand
{
    /// <summary>Makes the packages and returns the exit code. Nothing is written when something is wrong with the content.</summary>
    /// <param name="request">The content.</param>
    /// <param name="id">The only course to make them of; null for all.</param>
    /// <param name="formats">In which formats.</param>
    /// <param name="folder">Where they are written, one file for each course and format.</param>
    /// <param name="output">Receives what was done.</param>
    /// <param name="errors">Receives what is wrong.</param>
    public static async Task<int> RunAsync(BuildRequest request, string? id, ImmutableArray<PackageFormat> formats, string folder, TextWriter output, TextWriter errors)
    {
        var linked = await Progress.RunAsync("Läser portalen", () => Task.Run(() => PortalBuilder.Link(PortalBuilder.Read(request, new BuildMemory()), request)));
        if (linked.HasErrors)
            return Tell(linked.Diagnostics);
        var courses = linked.Model!.Courses.Where(course => id is null || course.Page.Id == id).ToList();
        if (courses.Count == 0)
        {
            var nearest = id is null ? null : Suggestion.Nearest(id, linked.Model.Courses.Select(course => course.Page.Id));
            errors.WriteLine(Printable.Line(id is null ? "Portalen har inga kurser att göra paket av." : $"Det finns ingen kurs som heter \"{id}\". {(nearest is null ? "Kursens namn är namnet på dess mapp i utbildning." : $"Menade du \"{nearest}\"?")}"));
            return ExitCode.WrongUsage;
        }
        var faults = new DiagnosticBag();
        var packages = PortalBuilder.Packages(linked, SiteAssets.Read(request.Site), faults);
        var made = courses.SelectMany(course => formats.Select(format => (Name: format.FileOf(course), Package: packages.Make(course, format)))).ToList();
        if (!faults.HasErrors)
            ContractReport.Tell(packages.Broken, linked.Content.Templates, faults);
        if (faults.HasErrors)
            return Tell([.. UnsafeReport.Of(faults.Sorted(), linked.Content.Templates)]);
        Directory.CreateDirectory(folder);
        foreach (var (name, (bytes, notHeld)) in made)
        {
            await File.WriteAllBytesAsync(Path.Combine(folder, name), bytes);
            output.WriteLine(Printable.Line($"{Path.Combine(folder, name)}  {Views.Wording.FileSize.Text(linked.Model.Words, bytes.Length)}"));
            foreach (var lost in notHeld)
                output.WriteLine(Printable.Line($"  {lost}"));
        }
        output.WriteLine($"Klart: {made.Count} paket. Så lägger ni in dem i lärplattformen: sidan om-portalen/larplattform.md i handboken.");
        return ExitCode.Fine;

        int Tell(ImmutableArray<Diagnostic> found)
        {
            errors.Write(new TextReporter(request.Content).Report(found, linked.Content));
            return ExitCode.ContentErrors;
        }
    }
}
