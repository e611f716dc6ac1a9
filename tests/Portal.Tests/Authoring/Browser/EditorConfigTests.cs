using System.Text.Json.Nodes;
using Portal.Generator.Authoring.Browser;
using Portal.Generator.Reading.Kinds;
using Portal.Model;

namespace Portal.Tests.Authoring.Browser;

/// <summary>What the editor in the browser is told of the content.</summary>
public sealed class EditorConfigTests
{
    private static readonly BrowserEditing Editing = new(GitService.GitHub, "kommun/portal", "main", "portal/content");

    public static TheoryData<string> Kinds => [.. PageKindList.All.Select(kind => kind.Name)];

    [Theory, MemberData(nameof(Kinds))]
    public void Every_key_of_a_kind_has_a_field_with_Swedish_help(string name)
    {
        var kind = PageKindList.All.First(kind => kind.Name == name);
        var fields = EditorConfig.Fields([kind], []);

        Assert.Equal(KindKeys.All(kind).Select(key => key.Key).Append("body").Order(StringComparer.Ordinal), fields.Select(field => Text(field, "name")).Order(StringComparer.Ordinal));
        Assert.All(fields, field => Assert.True(Text(field, "hint").Length > 5 && Text(field, "widget").Length > 0));
        Assert.Equal(KindKeys.All(kind).Where(key => key.IsRequired).Select(key => key.Key), fields.Where(field => field!["required"]!.GetValue<bool>()).Select(field => Text(field, "name")));
    }

    [Fact]
    public void The_text_is_a_plain_box_which_rewrites_nothing() =>
        Assert.Equal("text", Text(Field(EditorConfig.Fields([new ArticleKind()], []), "body"), "widget"));

    [Theory]
    [InlineData("granskad", "datetime")]
    [InlineData("akut", "select")]
    [InlineData("ordning", "number")]
    [InlineData("informationsklass", "select")]
    [InlineData("källor", "list")]
    [InlineData("titel", "string")]
    public void A_key_has_the_widget_of_what_it_can_hold(string key, string widget) =>
        Assert.Equal(widget, Text(Field(EditorConfig.Fields([new GuideKind()], []), key), "widget"));

    [Fact]
    public void Keys_below_a_key_are_fields_below_its_field() =>
        Assert.Equal(["sakområde", "gäller", "exempel", "börja-med"], Field(EditorConfig.Fields([new AdministrationKind()], []), "behov")!["fields"]!.AsArray().Select(field => Text(field, "name")));

    [Fact]
    public void A_day_that_may_be_missing_can_be_written_in_words() =>
        Assert.Matches(Text(Field(EditorConfig.Fields([new DocumentKind()], []), "beslutad")!["pattern"]!.AsArray(), 0), "Uppgift saknas");

    [Fact]
    public void Every_folder_with_pages_is_a_collection_and_its_index_has_fields_of_its_own()
    {
        var config = Config(new MiniPortal().WithSections("roller", "utbildning").With("roller/ombud.md", MiniPortal.Page("Ombud", keys: "nivå: operativ")));
        var roles = config["collections"]!.AsArray().First(collection => Text(collection, "name") == "roller");

        Assert.Equal(["start", "roller", "utbildning"], config["collections"]!.AsArray().Select(collection => Text(collection, "name")));
        Assert.Equal("portal/content/roller", Text(roles, "folder"));
        Assert.NotNull(Field(roles!["fields"]!.AsArray(), "lärväg"));
        Assert.Null(Field(roles["index_file"]!["fields"]!.AsArray(), "lärväg"));
    }

    [Fact]
    public void What_the_settings_require_of_a_section_is_required()
    {
        var config = Config(new MiniPortal().WithSections("roller").With("portal.yml", MiniPortal.Settings("roller") + "krav:\n  ägare: [roller]\n").With("roller/index.md", MiniPortal.Page("Roller", keys: "ägare: Enheten")));
        var roles = config["collections"]!.AsArray().First(collection => Text(collection, "name") == "roller");

        Assert.True(Field(roles!["fields"]!.AsArray(), "ägare")!["required"]!.GetValue<bool>());
    }

    [Fact]
    public void Nobody_but_the_own_service_is_asked_to_log_in()
    {
        var without = JsonNode.Parse(EditorConfig.Of(new MiniPortal().Link(), Editing))!["backend"]!;
        var with = JsonNode.Parse(EditorConfig.Of(new MiniPortal().Link(), new(GitService.GitLab, "a/b", "main", "content") { Api = new("https://git.example/api/v4"), Login = new("https://git.example"), AppId = "abc" }))!["backend"]!;

        Assert.Equal("""["token"]""", without["auth_methods"]!.ToJsonString());
        Assert.Equal("""{"name":"gitlab","repo":"a/b","branch":"main","auth_methods":["oauth","token"],"api_root":"https://git.example/api/v4","base_url":"https://git.example","auth_type":"pkce","app_id":"abc"}""", with.ToJsonString());
    }

    private static JsonNode Config(MiniPortal portal) => JsonNode.Parse(EditorConfig.Of(portal.Link(), Editing))!;

    private static JsonNode? Field(JsonArray fields, string name) => fields.FirstOrDefault(field => Text(field, "name") == name);

    private static string Text(JsonNode? node, string key) => node![key]!.GetValue<string>();

    private static string Text(JsonArray words, int at) => words[at]!.GetValue<string>();
}
