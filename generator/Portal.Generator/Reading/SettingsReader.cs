using Portal.Model;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Reading;

/// <summary>Reads <c>portal.yml</c>.</summary>
public static class SettingsReader
{
    /// <summary>The file's path.</summary>
    public const string Path = "portal.yml";

    /// <summary>Reads the settings; <paramref name="baseUrl"/> replaces the file's own. Null when there is no usable file.</summary>
    public static PortalSettings? Read(ContentFiles content, Uri? baseUrl, DiagnosticBag bag) =>
        YamlFile.ReadMap(content, Path, fields => Read(fields, baseUrl), bag);

    private static PortalSettings Read(Fields fields, Uri? baseUrl) => new()
    {
        Name = fields.Text("namn"),
        Organisation = fields.Text("organisation"),
        BaseUrl = BaseUrl(fields, baseUrl),
        Description = fields.Text("beskrivning"),
        EmergencyNumber = fields.Text("nödnummer"),
        Contact = fields.Group("kontakt", contact =>
            new Contact(contact.Text("funktion"), contact.TextFact("e-post"), contact.TextFact("telefon"))),
        Menu = fields.RequiredList("meny", least: 0),
        OtherSections = fields.List("övriga-avsnitt"),
        Footer = fields.List("sidfot"),
        EditUrl = EditUrl(fields),
    };

    private static Uri BaseUrl(Fields fields, Uri? replacement)
    {
        var text = fields.Text("bas-url");
        if (Reading.BaseUrl.Fault(text) is not { } fault)
            return Reading.BaseUrl.WithSlash(replacement ?? new Uri(text));
        if (text.Length > 0)
            fields.ReportValue("bas-url", $"\"{text}\" {fault}", "Skriv hela adressen: https://sakerhet.kommun.example/.");
        return Reading.BaseUrl.WithSlash(replacement ?? new Uri("http://localhost/"));
    }

    private static string? EditUrl(Fields fields)
    {
        var pattern = fields.OptionalText("redigera");
        if (pattern is null || (pattern.Contains("{fil}") && pattern.StartsWith("https://", StringComparison.Ordinal)))
            return pattern;
        fields.ReportValue("redigera", "\"redigera\" ska vara en https-adress med {fil} där filens sökväg går in");
        return null;
    }
}
