using System.Collections.Immutable;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Generator.Reading;

/// <summary>Reads <c>kallor.yml</c> and the files that hold more of it.</summary>
public static class SourcesReader
{
    /// <summary>The file's path.</summary>
    public const string Path = "kallor.yml";

    /// <summary>The files of the list.</summary>
    public static DividedList Files { get; } = new(Path);

    /// <summary>The sources in alphabetical order.</summary>
    public static ImmutableArray<Source> Read(ContentFiles content, DiagnosticBag bag) =>
        [.. Files.Read(content, ReadSource, bag).OrderBy(source => source.Title, SwedishOrder.Instance)];

    /// <summary>Reads one.</summary>
    public static Source ReadSource(Fields fields) => new()
    {
        Path = fields.Path,
        Id = fields.Text("id"),
        Title = fields.Text("titel"),
        Publisher = fields.Text("utgivare"),
        Date = fields.PastDateFact("datum"),
        Checked = fields.PastDate("kontrollerad"),
        PastDates = [.. fields.PastDates],
        DiaryNumber = fields.OptionalText("diarienummer"),
        Description = fields.OptionalText("beskrivning"),
        Span = fields.Span,
    };
}
