using System.Text.RegularExpressions;
using Portal.Generator.Authoring;
using Portal.Generator.Reading;
using Portal.Generator.Reading.Kinds;
using Portal.Generator.Reading.Yaml;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Pages;
using Portal.Model.Text;

namespace Portal.Tests.Authoring;

/// <summary>Each key, filled in as its help says, and then broken in every way: schema and program must agree each time.</summary>
public sealed class SchemaMistakeTests
{
    /// <summary>Values, right for some keys and wrong for others.</summary>
    private static readonly string[] Values =
    [
        "", "ord", "fler ord", "[]", "[a, b]", "[{a: b}]", "{a: b}", "{}", "5", "0", "-10000", "100000", "5,5", "\"5\"", "1.0", "\"1.0\"", "ja", "NEJ", "false", "off", "kanske",
        "2026-11-20", "2026-13-01", "2026-02-30", "2026-04-31", "20 november 2026", "Uppgift saknas", "uppgift SAKNAS.", "operativ", "12 månader", "/gammal/", "gammal",
        "\"Uppgift saknas: mer\"", "\"**fet**\"", "\"70.1\"", "[{sakområde: a, gäller: b}, {sakområde: a, gäller: c}]",
    ];

    /// <summary>Values of which no schema can say what the program says, since YAML and JSON have numbers where the program sees digits.</summary>
    private static readonly (string Value, string Message)[] OtherNumbers =
    [
        (": 1[.]0$", "ska vara ett heltal"), // it is the number 1
        (": \"5\"$", "ska vara ett heltal"), // a text has no size
        (": -?[0-9]+$", "ska vara två tal med punkt emellan"), // 1.0 is the number 1
    ];

    private static readonly SchemaSet Schemas = new(SchemaSet.NoFacts);

    public static TheoryData<string> Names => [.. All.Keys];

    /// <summary>The keys of each kind of page and each file, and how they are read.</summary>
    private static Dictionary<string, (IReadOnlyList<AskedKey> Keys, bool IsList, Action<Fields> Read)> All { get; } = new(
    [
        .. PageKindList.All.Select(kind => KeyValuePair.Create(kind.Name, (KindKeys.All(kind) as IReadOnlyList<AskedKey>, false, (Action<Fields>)(fields => ReadPage(kind, fields))))),
        .. FileKeys.All.Select(file => KeyValuePair.Create(file.Path, (file.Keys as IReadOnlyList<AskedKey>, file.IsList, (Action<Fields>)(fields => ReadFile(file.Path, fields))))),
    ]);

    [Theory, MemberData(nameof(Names))]
    public void Every_key_filled_in_as_its_help_says_is_right(string name) => Assert.Equal(("", ""), Verdicts(name, Flow(All[name].Keys, name)));

    [Theory, MemberData(nameof(Names))]
    public void Every_mistake_is_judged_alike(string name)
    {
        var others = new List<string>();
        foreach (var (what, yaml) in Mistakes(All[name].Keys, name))
        {
            var (program, schema) = Verdicts(name, yaml);
            if (program.Length > 0 != schema.Length > 0 && !OtherNumbers.Any(number => Matches(what, number.Value) && Matches(program, number.Message)))
                others.Add($"{what}\n  program: {program}\n  schema: {schema}");
        }
        Assert.True(others.Count == 0, string.Join('\n', others));
    }

    /// <summary>What the program says of all these mistakes.</summary>
    internal static IEnumerable<Diagnostic> Told() => All.SelectMany(each => Mistakes(each.Value.Keys, each.Key).SelectMany(mistake => Read(each.Key, mistake.Yaml).Told));

    private static (string Program, string Schema) Verdicts(string name, string yaml)
    {
        var (map, told) = Read(name, yaml);
        var fault = Schemas.Faults(name.Contains('.') ? $"{name}.json" : $"{Slug.From(name)}.json", All[name].IsList ? new YamlList([map], SourceSpan.Start) : map).FirstOrDefault() ?? "";
        return (string.Join(" | ", told.Where(found => SchemaSight.Sees(found) || fault.Length > 0 && SchemaSight.IsOfItsKind(found)).Select(found => found.Message)), fault);
    }

    private static (YamlMap Map, IReadOnlyList<Diagnostic> Told) Read(string name, string yaml)
    {
        var bag = new DiagnosticBag();
        var map = Assert.IsType<YamlMap>(YamlTree.Read(yaml, "x", 1, bag));
        var fields = new Fields(map, "x", bag);
        All[name].Read(fields);
        fields.Finish();
        return (map, bag.Sorted());
    }

    private static void ReadPage(IPageKind kind, Fields fields)
    {
        var source = new SourceFile("utbildning/kurs/01-a.md", "");
        kind.Read(new PageParts(source, ContentPath.From(source), new UrlPath("/"), MetaReader.Read(fields), Body.Empty), fields);
    }

    private static object ReadFile(string path, Fields fields) => path switch
    {
        SettingsReader.Path => SettingsReader.Read(fields, null, new ContentFiles([], [])),
        GlossaryReader.Path => GlossaryReader.ReadTerm(fields),
        SourcesReader.Path => SourcesReader.ReadSource(fields),
        ContactsReader.Path => ContactsReader.ReadContact(fields),
        LocalFactsReader.Path => LocalFactsReader.ReadFact(fields),
        YearWheelReader.Path => YearWheelReader.ReadTask(fields),
        SynonymsReader.Path => SynonymsReader.ReadSynonym(fields),
        ReaderSentencesReader.Path => ReaderSentencesReader.ReadSentences(fields),
        _ => ReaderQuestionsReader.ReadQuestion(fields),
    };

    /// <summary>What must be there and one thing wrong, here or within a key that has keys.</summary>
    private static IEnumerable<(string What, string Yaml)> Mistakes(IReadOnlyList<AskedKey> keys, string owner)
    {
        foreach (var key in keys)
        {
            yield return ($"{owner}: without {key.Key}", Flow(keys, owner, key, null));
            yield return ($"{owner}: {key.Key}x", Flow(keys, owner, key, $"{key.Key}x: {Value(key, owner)}"));
            var inner = key.Shape switch { GroupShape group => Mistakes(group.Keys(), key.Key), ItemsShape items => Mistakes(items.Keys(), key.Key).Select(mistake => (mistake.What, $"[{mistake.Yaml}]")), _ => [] };
            foreach (var (what, value) in Values.Select(value => (value, value)).Concat(inner))
                yield return ($"{owner}: {key.Key}: {what}", Flow(keys, owner, key, $"{key.Key}: {value}"));
        }
    }

    /// <summary>A map on one line with all keys; or with those that must be there, and <paramref name="entry"/> in the place of one.</summary>
    private static string Flow(IReadOnlyList<AskedKey> keys, string owner, AskedKey? changed = null, string? entry = null) => "{" + string.Join(", ", keys
        .Where(key => changed is null || key.IsRequired || key == changed)
        .Select(key => key == changed ? entry : $"{key.Key}: {Value(key, owner)}")
        .OfType<string>()) + "}";

    private static string Value(AskedKey key, string owner) => (key.Shape, KeyHelp.Of(owner, key.Key).Example) switch
    {
        (GroupShape group, _) => Flow(group.Keys(), key.Key),
        (ItemsShape items, _) => $"[{Flow(items.Keys(), key.Key)}]",
        (ListShape, ['\n', .. var lines]) => $"[{lines.Replace("  - ", "", StringComparison.Ordinal)}]",
        (_, [not ('[' or '{' or '"'), ..] and var text) when text.Contains(',') => $"\"{text}\"",
        (_, var example) => example,
    };

    private static bool Matches(string text, string pattern) => Regex.IsMatch(text, pattern, RegexOptions.None, TimeSpan.FromSeconds(5));
}
