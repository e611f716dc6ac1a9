using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Portal.Generator.Reading;
using Portal.Generator.Reading.Kinds;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Generator.Authoring.Editors;

/// <summary>The files with which an editor's program helps while somebody writes: schemas for the keys, and snippets.</summary>
public static class EditorFiles
{
    /// <summary>The folder of the schemas.</summary>
    public const string Schemas = ".vscode/schema/";

    /// <summary>The file with the snippets.</summary>
    public const string SnippetFile = ".vscode/portal.code-snippets";

    /// <summary>The version of JSON Schema that YAML editors know.</summary>
    private const string Dialect = "http://json-schema.org/draft-07/schema#";

    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true, NewLine = "\n" };

    /// <summary>The files, by their paths below the folder that is opened in the editor.</summary>
    /// <param name="facts">What is of the content.</param>
    /// <param name="words">The program's own words of the interface.</param>
    public static ImmutableArray<SourceFile> Of(EditorFacts facts, SourceFile words) =>
    [
        .. NewKind.All.Select(kind => Schema($"{Slug.From(kind.Kind.Name)}.json", $"Uppgifterna överst på en sida av sorten {kind.Word}", Page(kind))),
        .. FileKeys.All.Select(file => Schema($"{file.Path}.json", file.Path, File(file))),
        Schema($"{WordsReader.Path}.json", WordsReader.Path, WordsSchema(words)),
        Schema(CommonForms.File, "Former som många nycklar har", CommonForms.Schema),
        Schema(FactsSchema.File, "Det som finns i innehållet", FactsSchema.Of(facts)),
        Json(SnippetFile, Snippets.Of(facts)),
    ];

    /// <summary>The schema of the front matter of a kind.</summary>
    private static JsonObject Page(NewKind kind)
    {
        var schema = ShapeSchema.Map(KindKeys.All(kind.Kind), kind.Kind.Name);
        if (kind.Section is { } section)
            schema["allOf"] = new JsonArray(FactsSchema.Ref(FactsSchema.Demanded(section)));
        return schema;
    }

    /// <summary>The schema of a YAML file.</summary>
    private static JsonObject File(FileKeys file)
    {
        var map = ShapeSchema.Map(file.Keys, file.Path);
        return file.IsList ? new JsonObject { ["type"] = "array", ["items"] = map } : map;
    }

    /// <summary>The schema of <c>ord.yml</c>: each word says what the program's own is. A key may also be written with its group, <c>kind.topic</c>.</summary>
    private static JsonObject WordsSchema(SourceFile words)
    {
        var schema = Group();
        schema["patternProperties"] = new JsonObject { [@"\."] = new JsonObject() };
        foreach (var (key, word, _) in WordsReader.Entries(words, new DiagnosticBag()))
        {
            var group = schema;
            foreach (var name in key.Split('.')[..^1])
                group = (JsonObject)(((JsonObject)group["properties"]!)[name] ??= Group());
            ((JsonObject)group["properties"]!)[key.Split('.')[^1]] = Word(word);
        }
        return schema;
    }

    private static JsonObject Group() => new() { ["type"] = "object", ["properties"] = new JsonObject(), ["additionalProperties"] = false };

    private static JsonObject Word(Word word)
    {
        var schema = CommonForms.Ref(word.One is null ? CommonForms.Text : CommonForms.TwoForms);
        schema["description"] = $"Programmets ord: {word.Text}";
        return schema;
    }

    private static SourceFile Schema(string name, string title, JsonObject schema)
    {
        schema.Insert(0, "$schema", Dialect);
        schema.Insert(1, "title", title);
        return Json(Schemas + name, schema);
    }

    private static SourceFile Json(string path, JsonObject json) => new(path, json.ToJsonString(Options) + "\n");
}
