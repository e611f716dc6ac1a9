using System.Collections.Immutable;
using Portal.Generator.Reading;
using Portal.Generator.Rendering.Templates.Checking;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Generator.Rendering.Templates;

/// <summary>What templates are read from. Two are the same when every file says the same, in the same words.</summary>
/// <param name="Program">The program's own.</param>
/// <param name="Content">Those that replace some of them.</param>
/// <param name="Words">The words of the interface, which are put into them.</param>
public sealed record TemplateFiles(ImmutableArray<SourceFile> Program, ImmutableArray<SourceFile> Content, Words? Words)
{
    /// <inheritdoc />
    public bool Equals(TemplateFiles? other) => other is not null && ReferenceEquals(Words, other.Words) && Program.SequenceEqual(other.Program) && Content.SequenceEqual(other.Content);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Program.Length, Content.Length);
}

/// <summary>
/// The templates of a portal: those of the content's folder <c>_mallar</c> before the program's own. A template replaces the one
/// that has the same path below its folder.
/// </summary>
public static class TemplateChain
{
    /// <summary>The templates, checked; null when something is wrong with them, which is in the bag.</summary>
    public static TemplateSet? Read(ImmutableArray<SourceFile> program, ImmutableArray<SourceFile> content, Words words, DiagnosticBag bag)
    {
        var own = new DiagnosticBag();
        var originals = program.Select(file => (File: file, Template: TemplateReader.Read(file, words, own))).ToDictionary(each => each.File.Path[TemplateFolder.Prefix.Length..]);
        var templates = originals.ToDictionary(each => each.Key, each => each.Value.Template);
        foreach (var file in content)
        {
            var place = file.Path[ContentFolder.Templates.Length..];
            if (originals.TryGetValue(place, out var replaced))
                templates[place] = TemplateReader.Read(file, words, own) is { } read && replaced.Template is { } original ? Replacement.Of(original, read, own) : null;
            else
                own.AddUnknown(DiagnosticRules.UnknownInTemplate, file.Path, SourceSpan.Start, "filen ersätter ingen av programmets mallar", place, originals.Keys,
                    FormerNames.Remedy(originals.FirstOrDefault(original => FormerNames.In(original.Value.File).ContainsKey(place)).Key)
                    ?? (originals.Keys.FirstOrDefault(known => Path.GetFileName(known) == Path.GetFileName(place)) is { } same ? $"Lägg den som {ContentFolder.Templates}{same}." : null));
        }
        ImmutableArray<Template> all = [.. templates.Values.OfType<Template>().OrderBy(template => template.Name, StringComparer.Ordinal)];
        if (all.Length == templates.Count)
            TemplateChecker.Check(all, own);
        bag.Add(own.Sorted());
        return own.HasErrors ? null : new TemplateSet(all);
    }
}
