using System.Collections.Frozen;
using System.Collections.Immutable;
using Portal.Generator.Reading.Leaks;
using Portal.Generator.Reading.Theme;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Pages;
using Portal.Model.Text;
using Portal.Model.Theme;

namespace Portal.Generator.Reading;

/// <summary>Reads <c>portal.yml</c>.</summary>
public static class SettingsReader
{
    /// <summary>The file's path.</summary>
    public const string Path = "portal.yml";

    /// <summary>Reads the settings; <paramref name="baseUrl"/> replaces the file's own. Null when there is no usable file.</summary>
    public static PortalSettings? Read(ContentFiles content, Uri? baseUrl, DiagnosticBag bag)
    {
        if (content.Find(Path) is not { } file || !string.IsNullOrWhiteSpace(file.Text))
            return YamlFile.ReadMap(content, Path, fields => Read(fields, baseUrl, content), bag);
        // A file without a word was lost in a save: what would follow from it is not told.
        bag.Add(DiagnosticRules.UnreadableFile, Path, SourceSpan.Start, "portal.yml är tom", "Hämta tillbaka den: git restore portal.yml, i mappen med innehållet. Handboken: Hämta tillbaka en äldre version.");
        return null;
    }

    /// <summary>Reads its keys.</summary>
    public static PortalSettings Read(Fields fields, Uri? baseUrl, ContentFiles content) => new()
    {
        Name = fields.Text("namn"),
        Organisation = fields.Text("organisation"),
        BaseUrl = BaseUrl(fields, baseUrl),
        Description = fields.Text("beskrivning"),
        EmergencyNumber = EmergencyNumber(fields),
        Contact = fields.Group("kontakt", contact => ContactReader.Read(contact, () => Contacts(fields))),
        Menu = fields.RequiredList("meny", IdKind.Section, least: 0),
        OtherSections = fields.List("övriga-avsnitt", IdKind.Section),
        RequiredKeys = RequiredKeys(fields),
        Footer = fields.List("sidfot", IdKind.Page),
        Websites = fields.Items("webbplatser", WebsiteReader.Read),
        EditUrl = EditUrl(fields),
        BrowserEditing = fields.OptionalGroup<BrowserEditing?>("redigering", null, BrowserEditingReader.Read),
        InformationClass = fields.OptionalOneOf("informationsklass", SwedishNames.PortalClasses) ?? InformationClass.Internal,
        Contacts = Contacts(fields),
        Waivers = fields.Items("undantag", item => WaiverReader.Read(item, content)),
        SkippedLinks = fields.OptionalGroup<ImmutableArray<SkippedLinks>>("länkar", [], links => links.Items("hoppa-över", SkippedLinksReader.Read)),
        Rules = Rules(fields),
        Reading = fields.OptionalGroup("läsbarhet", new ReadingLimits(), ReadLimits),
        Language = fields.OptionalSpanned("språk"),
        Theme = fields.OptionalGroup<PortalTheme?>("tema", null, theme => ThemeReader.Read(theme, content)),
    };

    private static ImmutableArray<RequiredKey> RequiredKeys(Fields fields)
    {
        var sections = fields.List("meny").Concat(fields.List("övriga-avsnitt")).Select(section => section.Value).ToHashSet();
        return fields.OptionalGroup<ImmutableArray<RequiredKey>>("krav", [], keys =>
        {
            foreach (var key in MetaReader.OptionalKeys)
                foreach (var unknown in keys.List(key, IdKind.Section).Where(section => !sections.Contains(section.Value)))
                    keys.ReportUnknown(unknown, $"avsnittet \"{unknown.Value}\" finns inte", sections);
            return [.. MetaReader.OptionalKeys.Select(key => new RequiredKey(key, [.. keys.List(key).Select(section => section.Value)])).Where(required => !required.Sections.IsEmpty)];
        });
    }

    private static ImmutableArray<string> Contacts(Fields fields)
    {
        var listed = fields.List("tillåtna-kontakter");
        foreach (var wrong in listed.Where(contact => !ContactAddress.IsEmail(contact.Value) && !ContactAddress.IsPhone(contact.Value)))
            fields.ReportValue(wrong.Span, $"\"{wrong.Value}\" är varken en e-postadress eller ett telefonnummer", "Skriv till exempel kris.ledning@kommun.example eller 070-174 06 05.");
        return [.. listed.Select(contact => ContactFinder.Plain(contact.Value))];
    }

    private static RuleLevels Rules(Fields fields) => fields.OptionalGroup("regler", RuleLevels.Default, rules =>
    {
        rules.Explain = code => DiagnosticRules.All.Any(rule => rule.Code == code) ? ($"{code} är alltid ett fel och går inte att ändra", "Ta bort raden, och rätta det som meddelandet med koden visar.") : null;
        return new(RuleLevels.Adjustable
            .Select(rule => (rule.Code, Level: rules.OptionalOneOf(rule.Code, SwedishNames.RuleLevels)))
            .Where(rule => rule.Level is not null).ToFrozenDictionary(rule => rule.Code, rule => rule.Level!.Value));
    });

    private static ReadingLimits ReadLimits(Fields fields)
    {
        var usual = new ReadingLimits();
        return new ReadingLimits(
            fields.OptionalNumber("lix", 20, 80) ?? usual.Lix,
            fields.OptionalNumber("lix-akut", 20, 80) ?? usual.AcuteLix,
            fields.OptionalNumber("ord-i-mening", 10, 100) ?? usual.SentenceWords);
    }

    private static string EmergencyNumber(Fields fields)
    {
        var number = fields.Text("nödnummer");
        if (number.Length > 0 && !ContactAddress.IsPhone(number))
            fields.ReportValue("nödnummer", $"\"{number}\" är inget telefonnummer", "Skriv bara siffror: \"112\".");
        return number;
    }

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
        fields.ReportValue("redigera", "\"redigera\" ska vara en https-adress med {fil} där filens sökväg går in", "Skriv till exempel https://github.com/kommun/portal/edit/main/content/{fil}.");
        return null;
    }
}
