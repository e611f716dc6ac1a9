using System.Collections.Frozen;
using System.Collections.Immutable;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Generator.Reading;

/// <summary>Reads <c>arshjul.yml</c>.</summary>
public static class YearWheelReader
{
    /// <summary>The file's path.</summary>
    public const string Path = "arshjul.yml";

    private static readonly FrozenDictionary<string, int> Months =
        SwedishDate.Months.Select((name, index) => KeyValuePair.Create(name, index + 1)).ToFrozenDictionary();

    /// <summary>The tasks, month by month in the order of the file.</summary>
    public static ImmutableArray<YearTask> Read(ContentFiles content, DiagnosticBag bag) =>
        [.. YamlFile.ReadList(content, Path, ReadTask, bag).OrderBy(task => task.Month)];

    /// <summary>Reads one.</summary>
    public static YearTask ReadTask(Fields fields) => new()
    {
        Month = fields.OneOf("månad", Months),
        What = fields.Text("vad"),
        Who = fields.Text("vem"),
        Document = fields.OptionalSpanned("mall", IdKind.Document),
    };
}
