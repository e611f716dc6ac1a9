using System.Collections.Immutable;
using Portal.Generator.Reading.Yaml;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Generator.Reading;

/// <summary>The YAML files of a content folder, read with the same typed access as front matter.</summary>
public static class YamlFile
{
    /// <summary>Most entries of a list: each becomes a search result and a file.</summary>
    public const int MaxEntries = 2000;

    /// <summary>Reads a file that holds one map. Reports and returns null when it is missing or something else; one that is there and cannot be read has been told already.</summary>
    public static T? ReadMap<T>(ContentFiles content, string path, Func<Fields, T> read, DiagnosticBag bag)
        where T : class
    {
        if (content.Unreadable.Contains(path))
            return null;
        if (content.Find(path) is not { } file)
        {
            bag.Add(DiagnosticRules.MissingFile, path, SourceSpan.Start, $"filen {path} saknas", $"Ligger innehållet i en annan mapp, ange den med --content. Börja annars en ny portal i den: {ProgramName.Value} new portal \"Portalens namn\" --in \"Kommunens namn\".");
            return null;
        }
        var node = YamlTree.Read(file.Text, path, 1, bag);
        if (node is not YamlMap map)
        {
            if (node is not null)
                bag.Add(DiagnosticRules.BadYaml, path, node.Span, "filen ska ha en nyckel och ett värde på varje rad");
            return null;
        }
        var fields = new Fields(map, path, bag);
        var value = read(fields);
        fields.Finish();
        return value;
    }

    /// <summary>Reads a file that holds a list of maps; a file that does not exist is an empty list.</summary>
    public static ImmutableArray<T> ReadList<T>(ContentFiles content, string path, Func<Fields, T> read, DiagnosticBag bag)
    {
        if (content.Find(path) is not { } file || YamlTree.Read(file.Text, path, 1, bag) is not { } node || node is YamlMap { Entries.IsEmpty: true })
            return [];
        if (node is YamlList { Items.Length: > MaxEntries } list)
        {
            bag.Add(DiagnosticRules.TooComplex, path, list.Items[MaxEntries].Span, $"filen har fler än {SwedishNumber.Text(MaxEntries)} poster", "Ta bort poster som ingen behöver.");
            return [];
        }
        var wrapped = new YamlMap([new YamlEntry(new YamlScalar(path, SourceSpan.Start), node)], SourceSpan.Start);
        return new Fields(wrapped, path, bag).Items(path, read);
    }
}
