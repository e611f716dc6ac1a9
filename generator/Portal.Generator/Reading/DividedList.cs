using System.Collections.Immutable;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Reading;

/// <summary>
/// A list of the content that grows with its pages until one file is too small for it. It may be divided: files beside
/// it whose names go on with a hyphen, as <c>kallor-lagar.yml</c> beside <c>kallor.yml</c>, hold more of it.
/// </summary>
/// <param name="Path">The first file's path. It need not be there.</param>
public sealed record DividedList(string Path)
{
    private const string Extension = ".yml";

    /// <summary>All of them.</summary>
    public static ImmutableArray<DividedList> All { get; } = [SourcesReader.Files, SynonymsReader.Files, ReaderSentencesReader.Files];

    /// <summary>What further files are called, where <c>*</c> is anything.</summary>
    public string Further => Start + "*" + Extension;

    /// <summary>What the names of further files begin with.</summary>
    public string Start => Path[..^Extension.Length] + "-";

    /// <summary>True for the path of one of its files.</summary>
    public bool Has(string path) =>
        path == Path || path.StartsWith(Start, StringComparison.Ordinal) && path.EndsWith(Extension, StringComparison.Ordinal) && !path.Contains('/');

    /// <summary>The entries, in the order of the files' names and then of the files.</summary>
    public ImmutableArray<T> Read<T>(ContentFiles content, Func<Fields, T> read, DiagnosticBag bag) =>
        [.. content.Texts.Select(file => file.Path).Where(Has).SelectMany(path => YamlFile.ReadList(content, path, read, bag))];
}
