using System.Text.Json.Nodes;
using Portal.Generator.Reading;
using Portal.Generator.Reading.Kinds;
using Portal.Generator.Reading.Markdown;
using Portal.Model.Pages;
using Portal.Model.Text;

namespace Portal.Generator.Authoring.Editors;

/// <summary>
/// Snippets for Visual Studio Code, in Markdown: a page of each kind, each key of front matter, each form of question, each generated part, each
/// callout and each mark. <c>${1:words}</c> is a place to write in, <c>${1|one,two|}</c> a place to choose in.
/// </summary>
public static class Snippets
{
    /// <summary>All of them, by what editors see.</summary>
    public static JsonObject Of(EditorFacts facts) => new(
    [
        .. NewKind.All.Select(kind => Snippet($"Ny sida: {kind.Word}", $"ny-{kind.Word}", Page(kind, facts), $"En ny fil{(kind.Folder is { } folder ? $" i mappen {folder}" : "")}, där varje nyckel är förklarad.")),
        .. NewKind.All.SelectMany(kind => KindKeys.All(kind.Kind).Select(key => (Key: key, Help: KeyHelp.Of(kind.Kind.Name, key.Key)))).DistinctBy(each => each.Help)
            .Select(each => Snippet($"Nyckel: {each.Help.Key}", each.Key.Key, $"{each.Key.Key}:{Space(new SnippetPlaces(facts).Of(each.Key, each.Help))}", each.Help.Text)),
        .. QuestionForm.All.Select(form => Snippet($"Fråga: {form.Word}", $"fråga-{form.Word.Replace(' ', '-')}", form.Template, "I prov och förtest skriver du också ; lektion: 1 efter id:t.")),
        .. DirectiveComment.Words.Keys.Order(SwedishOrder.Instance).Select(word => Snippet($"Visa: {word}", $"visa-{word}", $"<!-- visa: {word} -->\n", DirectiveComment.IsAboutNext(DirectiveComment.Words[word]) ? "Gäller det som står efter, på nästa rad men en." : "Ritas av portalen.")),
        .. Callout.Words.OrderBy(word => word.Value.Meaning, SwedishOrder.Instance).Select(word => Snippet($"Ruta: {word.Value.Meaning}", $"ruta-{word.Value.Meaning.Replace(' ', '-')}", $"> [!{word.Key}]\n> ${{1:Text}}", "En ruta med rubrik.")),
        Snippet("Märke: uppgift saknas", "uppgift-saknas", $"[{MissingText.Words}: ${{1:vad som saknas}}]", "En uppgift som någon i kommunen kan svara på."),
        Snippet("Märke: fyll i", "fyll-i", $"[Fyll i: {new SnippetPlaces(facts).Id(IdKind.LocalFact)}]", "En uppgift som varje arbetsplats fyller i själv, från arbetsplatsen.yml."),
        Snippet("Märke: kontakt", "kontakt", $"[Kontakt: {new SnippetPlaces(facts).Id(IdKind.Contact)}]", "En kontakt från kontakter.yml."),
    ]);

    private static string Page(NewKind kind, EditorFacts facts) => new NewPage(facts.Required, new SnippetPlaces(facts).Of).Text(kind, kind.Section ?? "", $"{kind.Word}-1", isDraft: true).TrimEnd();

    private static string Space(string value) => value.StartsWith('\n') ? value : " " + value;

    private static KeyValuePair<string, JsonNode?> Snippet(string name, string prefix, string body, string description) => new(name, new JsonObject
    {
        ["scope"] = "markdown",
        ["prefix"] = prefix,
        ["body"] = ShapeSchema.Words(body.Split('\n')),
        ["description"] = description,
    });
}
