using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Portal.Generator.Reading.Kinds;
using Portal.Model;
using Portal.Model.Pages;

namespace Portal.Generator.Authoring.Browser;

/// <summary>
/// What the editor in the browser (Sveltia CMS) is told: where the content is, and for each folder that has pages the fields of their kinds.
/// The YAML files are not among it: it would write them anew without their comments.
/// </summary>
public static class EditorConfig
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The configuration, as JSON.</summary>
    public static string Of(PortalModel model, BrowserEditing editing) => new JsonObject
    {
        ["backend"] = Backend(editing),
        ["app_title"] = $"{model.Settings.Name}: redigera",
        ["site_url"] = model.Settings.BaseUrl.ToString(),
        ["media_folder"] = editing.Folder,
        ["public_folder"] = "/",
        ["media_libraries"] = new JsonObject { ["stock_assets"] = new JsonObject { ["providers"] = new JsonArray() } },
        ["slug"] = new JsonObject { ["encoding"] = "ascii", ["clean_accents"] = true },
        ["editor"] = new JsonObject { ["preview"] = false },
        ["output"] = new JsonObject { ["omit_empty_optional_fields"] = true },
        ["collections"] = new JsonArray([.. model.Pages.GroupBy(page => page.Source.Folder).OrderBy(folder => folder.Key, StringComparer.Ordinal).Select(folder => Collection(folder, model.Settings, editing))]),
    }.ToJsonString(Json) + "\n";

    /// <summary>The fields of pages of some kinds: what one of them must have, the others cannot have, so only what all must have is demanded.</summary>
    public static JsonArray Fields(ImmutableArray<IPageKind> kinds, ImmutableArray<string> demanded)
    {
        var keys = kinds.SelectMany(kind => KindKeys.All(kind).Select(key => (Kind: kind, Key: key))).GroupBy(pair => pair.Key.Key);
        var fields = keys.Select(same => EditorField.Of(
            same.First().Key with { IsRequired = demanded.Contains(same.Key) || (same.Count() == kinds.Length && same.All(pair => pair.Key.IsRequired)) }, same.First().Kind.Name)).ToList();
        // the text comes after the title and the summary, not below a screen of keys
        return new([.. fields.Take(2), EditorField.Body(), .. fields.Skip(2)]);
    }

    private static JsonObject Backend(BrowserEditing editing)
    {
        var backend = new JsonObject
        {
            ["name"] = SwedishNames.GitServices.First(word => word.Value == editing.Service).Key,
            ["repo"] = editing.Repository,
            ["branch"] = editing.Branch,
            // without a place to log in the package would ask one of its own choice
            ["auth_methods"] = new JsonArray([.. (editing.Login is null ? ["token"] : new[] { "oauth", "token" }).Select(method => (JsonNode)method)]),
        };
        if (editing.Api is { } api)
            backend["api_root"] = api.ToString().TrimEnd('/');
        if (editing.Login is { } login)
            backend["base_url"] = login.ToString().TrimEnd('/');
        if (editing.AppId is { } app)
            (backend["auth_type"], backend["app_id"]) = ("pkce", app);
        return backend;
    }

    private static JsonObject Collection(IGrouping<string, Page> folder, PortalSettings settings, BrowserEditing editing)
    {
        var demanded = settings.RequiredKeys.Where(key => key.Sections.Contains(folder.First().Section)).Select(key => key.Key).ToImmutableArray();
        var index = folder.FirstOrDefault(page => page.IsIndex);
        var others = folder.Where(page => !page.IsIndex).Select(KindOf).Distinct().OrderBy(kind => PageKindList.All.IndexOf(kind)).ToImmutableArray();
        var collection = new JsonObject
        {
            ["name"] = folder.Key.Length == 0 ? "start" : folder.Key.Replace('/', '_'),
            ["label"] = index?.Meta.MenuTitle ?? folder.Key,
            ["folder"] = folder.Key.Length == 0 ? editing.Folder : $"{editing.Folder}/{folder.Key}",
            ["media_folder"] = "bilder",
            ["public_folder"] = "bilder",
            ["identifier_field"] = "titel",
            ["slug"] = new JsonObject { ["template"] = "{{titel}}", ["editable"] = new JsonArray("create"), ["hint"] = "Filens namn: små bokstäver a–z, siffror och bindestreck. Ändra det inte efteråt." },
            ["summary"] = "{{titel}}",
            ["sortable_fields"] = new JsonArray("titel"),
            ["thumbnail"] = false,
            ["delete"] = false, // a page that goes away needs a new place for its address
            ["create"] = !others.IsEmpty,
            ["aliases_field"] = false,
            ["fields"] = Fields(others.IsEmpty ? [KindOf(folder.First())] : others, demanded),
        };
        if (index is not null)
            collection["index_file"] = new JsonObject { ["name"] = index.Source.Stem, ["label"] = index.Meta.Title, ["fields"] = Fields([KindOf(index)], demanded) };
        return collection;
    }

    private static IPageKind KindOf(Page page)
    {
        var path = ContentPath.From(page.Source);
        return PageKindList.All.First(kind => kind.Holds(path));
    }
}
