using System.Collections.Frozen;
using System.Collections.Immutable;
using Portal.Generator.Reading;
using Portal.Generator.Reading.Leaks;
using Portal.Generator.Rendering.Checking;
using Portal.Generator.Rendering.Templates;
using Portal.Model;
using Portal.Model.Pages;
using Portal.Model.Text;

namespace Portal.Generator;

/// <summary>
/// What one build of a portal may take over from the one before: only what is the same as if it were made anew. Builds of different portals may
/// share what is the program's own: words and templates.
/// </summary>
public sealed class BuildMemory
{
    /// <summary>The files of the content folder.</summary>
    public FileMemo Files { get; } = new();

    /// <summary>Pages, by their file and what the settings ask of it.</summary>
    public Memo<(SourceFile File, string Context), Page> Pages { get; } = new();

    /// <summary>Pages that are gone, likewise.</summary>
    public Memo<(SourceFile File, string Context), Page> Gone { get; } = new();

    /// <summary>What looks as if it must not be published, by file.</summary>
    public Memo<object, ImmutableArray<Leak>> Leaks { get; } = new();

    /// <summary>What pages still hold of the text that they began as, by file.</summary>
    public Memo<SourceFile, ImmutableArray<Spanned<string>>> Prompts { get; } = new();

    /// <summary>Finished pages that have been checked, by the hash of their bytes.</summary>
    public Memo<string, PageContract> Checked { get; } = new();

    /// <summary>The words of the interface, by the files that they were read from.</summary>
    public Memo<(SourceFile Program, SourceFile? Content), Words?> Words { get; init; } = new();

    /// <summary>Templates, by the files that they were read from.</summary>
    public Memo<TemplateFiles, TemplateSet?> Templates { get; init; } = new();

    /// <summary>The files of the program's templates.</summary>
    public FileMemo TemplateFiles { get; init; } = new();

    /// <summary>What git said last; null makes the next build ask.</summary>
    public FrozenDictionary<string, DateOnly>? History { get; set; }

    /// <summary>Where the work on the content began, as git said last; null makes the next build ask.</summary>
    public GitBaseline? Baseline { get; set; }
}
