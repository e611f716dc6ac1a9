using System.Collections.Immutable;
using Portal.Model;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Reading;

/// <summary>Reads <c>arbetsplatsen.yml</c>.</summary>
public static class LocalFactsReader
{
    /// <summary>The file's path.</summary>
    public const string Path = "arbetsplatsen.yml";

    /// <summary>Longest label: it stands in the steps of guides.</summary>
    private const int NameLength = 60;

    /// <summary>What workplaces fill in, in the order of the file.</summary>
    public static ImmutableArray<LocalFact> Read(ContentFiles content, DiagnosticBag bag) => YamlFile.ReadList(content, Path, ReadFact, bag);

    /// <summary>Reads one.</summary>
    public static LocalFact ReadFact(Fields fields)
    {
        var name = fields.Text("namn", new TextShape { Longest = NameLength });
        if (name.Length > NameLength)
            fields.ReportValue("namn", $"\"namn\" är längre än {NameLength} tecken", "Skriv kort vad som ska fyllas i. Resten kan stå i hjälp.");
        return new LocalFact
        {
            Id = fields.Text("id"),
            Name = name,
            Help = fields.OptionalText("hjälp"),
            Group = fields.OptionalText("grupp"),
            Span = fields.Span,
        };
    }
}
