using System.Collections.Immutable;
using Portal.Generator.Reading;
using Portal.Generator.Rendering.Templates;
using Portal.Generator.Rendering.Templates.Checking;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Tests;

/// <summary>Reads, checks and draws templates that a test writes.</summary>
internal static class TemplateProbe
{
    private static readonly (ImmutableArray<SourceFile> Templates, ImmutableArray<SourceFile> Words) Files = TemplateFolder.Read(TemplateFolder.Default, new FileMemo());

    /// <summary>The program's files of words, one for each language.</summary>
    public static ImmutableArray<SourceFile> Languages => Files.Words;

    /// <summary>The program's words.</summary>
    public static Words Words { get; } = WordsReader.Read(Languages, null, new ContentFiles([], []), new DiagnosticBag())!;

    /// <summary>A file with a template.</summary>
    public static SourceFile File(string name, string text) => new($"templates/{name}.html", text);

    /// <summary>What is wrong with some templates.</summary>
    public static ImmutableArray<Diagnostic> Faults(params IEnumerable<SourceFile> files)
    {
        var bag = new DiagnosticBag();
        Read(files, bag);
        return bag.Sorted();
    }

    /// <summary>What the first of some templates draws, which must be without faults.</summary>
    public static string Drawn(IEnumerable<SourceFile> files, params object?[] values)
    {
        var bag = new DiagnosticBag();
        var templates = Read(files, bag);
        Assert.Empty(bag.Sorted());
        return new TemplateSet(templates).Draw(templates[0].Name, values).ToString();
    }

    /// <summary>What a template draws without being checked.</summary>
    public static string DrawnUnchecked(string text, params object?[] values)
    {
        var bag = new DiagnosticBag();
        var template = TemplateReader.Read(File("test", text), Words, bag);
        Assert.Empty(bag.Sorted());
        return new TemplateSet([template!]).Draw("test", values).ToString();
    }

    /// <summary>The templates of the program.</summary>
    public static ImmutableArray<SourceFile> OfProgram => Files.Templates;

    /// <summary>The same, read.</summary>
    public static ImmutableArray<Template> Templates { get; } = [.. OfProgram.Select(file => TemplateReader.Read(file, Words, new DiagnosticBag())!)];

    /// <summary>The same, ready to draw with.</summary>
    public static TemplateSet Set { get; } = TemplateChain.Read(OfProgram, [], Words, new DiagnosticBag())!;

    private static ImmutableArray<Template> Read(IEnumerable<SourceFile> files, DiagnosticBag bag)
    {
        ImmutableArray<Template> templates = [.. files.Select(file => TemplateReader.Read(file, Words, bag)).OfType<Template>()];
        if (!bag.HasErrors)
            TemplateChecker.Check(templates, bag);
        return templates;
    }
}
