using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Xml.Linq;
using Portal.Generator.Search.Index;
using Portal.Model;
using Portal.Model.Output;
using Portal.Model.Rendering;

namespace Portal.Generator.Outputs;

/// <summary>Headers, redirects and the 404 page as each kind of host wants them: Netlify, nginx, IIS, Azure Static Web Apps.</summary>
public sealed class HostSettings : IOutput
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Files that IIS and Azure do not send, or not as what they are, without being told.</summary>
    private static readonly (string Extension, string Type)[] MimeTypes =
        [(".json", "application/json"), .. MediaFormats.Extensions.Select(extension => (extension, MediaFormats.Type(extension))), (".vtt", "text/vtt"), (".woff2", "font/woff2")];

    /// <inheritdoc />
    public IEnumerable<OutputFile> Make(SiteContext site)
    {
        var redirects = RedirectPages.All(site.Model).Select(pair => (From: site.Href(pair.From), To: site.Href(pair.To))).ToList();
        return
        [
            OutputFile.FromText("_headers", NetlifyHeaders(site)),
            // "!": also where a file is, since RedirectPages puts one at every old address
            OutputFile.FromText("_redirects", string.Concat(redirects.Select(redirect => $"{redirect.From} {redirect.To} 301!\n"))),
            OutputFile.FromText("_nginx.conf", Nginx(site, redirects)),
            XmlText.File("web.config", Iis(site, redirects)),
            OutputFile.FromText("staticwebapp.config.json", StaticWebApps(site, redirects)),
        ];
    }

    private static string NetlifyHeaders(SiteContext site)
    {
        var text = new StringBuilder("/*\n");
        foreach (var (name, value) in SecurityHeaders.All)
            text.Append($"  {name}: {value}\n");
        if (site.Model.Settings.BrowserEditing is { } editing)
            text.Append($"{site.Href(Addresses.BrowserEditor)}*\n").AppendJoin("", SecurityHeaders.OfEditor(editing).Select(header => $"  {header.Name}: {header.Value}\n"));
        foreach (var file in HashedFiles(site).Append(SearchFolder(site) + "*"))
            text.Append($"{file}\n  Cache-Control: {SecurityHeaders.AssetCache}\n");
        return text.ToString();
    }

    private static string Nginx(SiteContext site, List<(string From, string To)> redirects)
    {
        var text = new StringBuilder("# Tas in i serverblocket: include .../_nginx.conf;\n");
        var ofEditor = site.Model.Settings.BrowserEditing is { } editing ? SecurityHeaders.OfEditor(editing) : [];
        foreach (var (name, value) in SecurityHeaders.All)
            text.Append(ofEditor.Any(header => header.Name == name) ? NginxDiffering(site, name, value, ofEditor.First(header => header.Name == name).Value) : $"add_header {name} \"{value}\" always;\n");
        text.Append($"add_header Cache-Control $portal_cache always;\nerror_page 404 {site.Href(Addresses.NotFound)};\n");
        text.Append("set $portal_cache \"" + SecurityHeaders.PageCache + "\";\n");
        text.Append($"if ($uri ~ \"^({site.Href(Addresses.Assets)}[^/]+\\.[0-9a-f]{{12}}\\.|{SearchFolder(site)})\") {{ set $portal_cache \"{SecurityHeaders.AssetCache}\"; }}\n");
        foreach (var (from, to) in redirects)
            text.Append($"rewrite ^{System.Text.RegularExpressions.Regex.Escape(from)}$ {to} permanent;\n");
        text.Append("location ~ /(_headers|_redirects|_nginx\\.conf|web\\.config|staticwebapp\\.config\\.json)$ { return 404; }\n");
        return text.ToString();
    }

    /// <summary>A header with another value below the editor, where an <c>add_header</c> of its own would take all others away.</summary>
    private static string NginxDiffering(SiteContext site, string name, string value, string ofEditor)
    {
        var variable = "$portal_" + name.ToLowerInvariant().Replace('-', '_');
        return $"set {variable} \"{value}\";\nif ($uri ~ \"^{site.Href(Addresses.BrowserEditor)}\") {{ set {variable} \"{ofEditor}\"; }}\nadd_header {name} {variable} always;\n";
    }

    private static XElement Iis(SiteContext site, List<(string From, string To)> redirects) => new("configuration",
        new XElement("system.webServer",
            new XElement("staticContent",
                MimeTypes.Select(file => new[]
                {
                    new XElement("remove", new XAttribute("fileExtension", file.Extension)),
                    new XElement("mimeMap", new XAttribute("fileExtension", file.Extension), new XAttribute("mimeType", file.Type)),
                })),
            new XElement("httpProtocol", new XElement("customHeaders",
                new XElement("remove", new XAttribute("name", "X-Powered-By")),
                SecurityHeaders.All.Append(("Cache-Control", SecurityHeaders.PageCache))
                    .Select(header => new XElement("add", new XAttribute("name", header.Item1), new XAttribute("value", header.Item2))))),
            new XElement("httpErrors", new XAttribute("errorMode", "Custom"), new XAttribute("existingResponse", "Replace"),
                new XElement("remove", new XAttribute("statusCode", "404")),
                new XElement("error", new XAttribute("statusCode", "404"), new XAttribute("path", site.Href(Addresses.NotFound)), new XAttribute("responseMode", "ExecuteURL")))),
        site.Model.Settings.BrowserEditing is { } editing
            ? new XElement("location", new XAttribute("path", BelowBase(site, site.Href(Addresses.BrowserEditor))),
                new XElement("system.webServer", new XElement("httpProtocol", new XElement("customHeaders", SecurityHeaders.OfEditor(editing).Select(header => new[]
                {
                    new XElement("remove", new XAttribute("name", header.Name)),
                    new XElement("add", new XAttribute("name", header.Name), new XAttribute("value", header.Value)),
                })))))
            : null,
        HashedFiles(site).Append(SearchFolder(site)).Select(file => new XElement("location", new XAttribute("path", BelowBase(site, file)),
            new XElement("system.webServer", new XElement("httpProtocol", new XElement("customHeaders",
                new XElement("remove", new XAttribute("name", "Cache-Control")),
                new XElement("add", new XAttribute("name", "Cache-Control"), new XAttribute("value", SecurityHeaders.AssetCache))))))),
        redirects.Select(redirect => new XElement("location", new XAttribute("path", BelowBase(site, redirect.From)),
            new XElement("system.webServer", new XElement("httpRedirect", new XAttribute("enabled", "true"),
                new XAttribute("destination", redirect.To), new XAttribute("exactDestination", "true"), new XAttribute("httpResponseStatus", "Permanent"))))));

    /// <summary>An address as IIS wants it in a <c>location</c>: counted from the folder of web.config, without slashes at the ends.</summary>
    private static string BelowBase(SiteContext site, string href) => href[site.BasePath.Length..].Trim('/');

    private static string StaticWebApps(SiteContext site, List<(string From, string To)> redirects) => JsonSerializer.Serialize(new
    {
        globalHeaders = SecurityHeaders.All.Append(("Cache-Control", SecurityHeaders.PageCache)).ToDictionary(header => header.Item1, header => header.Item2),
        routes = redirects.Select(redirect => (object)new { route = redirect.From, redirect = redirect.To, statusCode = 301 })
            .Concat(site.Model.Settings.BrowserEditing is { } editing
                ? [new { route = site.Href(Addresses.BrowserEditor) + "*", headers = SecurityHeaders.OfEditor(editing).ToDictionary(header => header.Name, header => header.Value) }]
                : Array.Empty<object>())
            .Concat(HashedFiles(site).Append(SearchFolder(site) + "*").Select(file => new { route = file, headers = new Dictionary<string, string> { ["Cache-Control"] = SecurityHeaders.AssetCache } })),
        mimeTypes = MimeTypes.ToDictionary(file => file.Extension, file => file.Type),
        responseOverrides = new Dictionary<string, object> { ["404"] = new { rewrite = site.Href(Addresses.NotFound) } },
    }, Json) + "\n";

    /// <summary>The folder of the search index, whose files have its version in their path.</summary>
    private static string SearchFolder(SiteContext site) => site.Href("/" + SearchIndex.DataFolder);

    private static IEnumerable<string> HashedFiles(SiteContext site) =>
        site.Assets.OfPages.Concat(site.Assets.Search is { } search ? [search.Url] : []).Select(site.Href).Distinct().Order(StringComparer.Ordinal);
}
