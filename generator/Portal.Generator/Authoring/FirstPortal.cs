using System.Collections.Immutable;
using Portal.Generator.Reading;
using Portal.Model;

namespace Portal.Generator.Authoring;

/// <summary>The files that a new portal begins as: its settings with explanations, a start page, the sections, and the handbook for its editors. It can be built and shown at once.</summary>
public static class FirstPortal
{
    private const string Function = "Säkerhetsfunktionen";
    private const string Report = Handbook.Section + "/granskning.md";

    private static readonly ImmutableArray<(string Folder, string Title, string Summary)> Sections =
    [
        ("vagledning", "Vägledning", "Så gör du när något händer, och i vardagen."),
        ("sakomraden", "Sakområden", "Det som säkerhetsarbetet handlar om."),
        ("roller", "Roller", "Vem som gör vad i säkerhetsarbetet."),
        ("forvaltningar", "Förvaltningar och bolag", "Det som gäller i just din verksamhet."),
        ("organisation", "Organisation", "Så är säkerhetsarbetet ordnat."),
        ("utbildning", "Utbildning", "Kurser om säkerhet i arbetet."),
        ("styrdokument", "Styrdokument", "Beslut, planer och mallar som gäller säkerheten."),
    ];

    private const string News = "nyheter";
    private const string Accessibility = Handbook.Section + "/tillganglighet.md";

    /// <summary>The files, but for the <see cref="Handbook.Pictures"/>.</summary>
    /// <param name="name">What the portal is called.</param>
    /// <param name="organisation">Whose it is.</param>
    public static ImmutableArray<SourceFile> Files(string name, string organisation)
    {
        var own = Own(name, organisation);
        var lasting = own.Select(file => file.Path).Where(path => !Sections.Any(section => path.StartsWith(section.Folder + "/", StringComparison.Ordinal))); // the others may be taken away on the first day
        return [.. own, .. Handbook.Pages(Function, lasting)];
    }

    private static ImmutableArray<SourceFile> Own(string name, string organisation) =>
    [
        new("portal.yml", $"""
            # Portalens inställningar. Texten efter # är förklaringar och syns inte i portalen.
            # Behåll nycklarna (orden före kolon) som de är. Ändra bara värdena.

            # {Help("namn")}
            namn: {FirstValues.Quoted(name)}

            # {Help("organisation")}
            organisation: {FirstValues.Quoted(organisation)}

            # {Help("bas-url")} Byt till den riktiga innan portalen publiceras.
            bas-url: https://portal.example

            # {Help("beskrivning")}
            beskrivning: {FirstValues.Quoted($"Stöd i säkerhetsarbetet för dig som arbetar i {organisation}.")}

            # {Help("nödnummer")}
            nödnummer: "112"

            # {Help("kontakt")} Skriv en funktion, aldrig en persons namn. Det som står här står också efter ägare i sidorna.
            kontakt:
              funktion: {Function}
              e-post: Uppgift saknas
              telefon: Uppgift saknas

            # {Help("meny")} Varje mapp har en sida som heter index.md.
            # En mapp med ett annat namn blir ett avsnitt med artiklar. Ta bort de rader, och de mappar, som ni inte behöver.
            meny:
            {string.Join('\n', Sections.Select(section => $"  - {section.Folder}"))}

            # {Help("övriga-avsnitt")}
            övriga-avsnitt:
              - {News}
              - {Handbook.Section}

            # {Help("sidfot")}
            sidfot:
              - {Handbook.Section}/index.md
              - {Report}
              - {Handbook.Section}/personuppgifter.md
              - {Accessibility}
              - {News}/index.md

            # Det här är frivilligt. Ta bort # och mellanslaget före en rad för att använda den.
            # {Help("krav")}
            # krav: {Example("krav")}
            # {Help("redigera")} Handboken utgår från den länken.
            # redigera: {Example("redigera")}
            # {Help("webbplatser")}
            # webbplatser: {Example("webbplatser")}
            # {Help("tema")} Filerna ligger i mappen _tema.
            # tema: {Example("tema")}

            """.ReplaceLineEndings("\n")),
        Page("index.md", name, $"Det du behöver veta om säkerhet i {organisation}.", "Sök på det du undrar över, eller välj i menyn."),
        .. Sections.Select(section => Page($"{section.Folder}/index.md", section.Title, section.Summary, "")),
        Page(News + "/index.md", "Nyheter", "Det som är nytt i portalen.", ""),
        Page(Handbook.Section + "/index.md", "Om portalen", "Hur portalen sköts, och handboken för dig som skriver i den.", "Bilderna i handboken kommer från en annan portal. Färger och namn är andra än här."),
        Page(Accessibility, "Tillgänglighetsredogörelse", "Hur väl portalen uppfyller lagens krav på tillgänglighet, och hur du anmäler en brist.", $"""
            Vi vill att alla ska kunna använda portalen. Här står hur den uppfyller lagen (2018:1937) om tillgänglighet till digital offentlig service.

            ## Hur tillgänglig portalen är

            [Uppgift saknas: om portalen är helt, delvis eller inte förenlig med lagen, och när det bedömdes]

            ## Innehåll som inte är tillgängligt

            [Uppgift saknas: vilka brister som finns, varför, och när de ska vara åtgärdade]

            ## Anmäl en brist till oss

            Berätta vilken sida det gäller, vad du försökte göra och vad som hände. Kontakta {Function}.

            ## Är du inte nöjd med vårt svar?

            Myndigheten för digital förvaltning, Digg, har tillsyn över lagen. [Anmäl bristande tillgänglighet till Digg](https://www.digg.se/tdosanmalan).

            ## Hur portalen har testats

            [Uppgift saknas: hur portalen har testats, när och av vem]
            """.ReplaceLineEndings("\n")),
        Page(Report, "Granskning", "Sidor som ska ses över och uppgifter som saknas, just nu.", "<!-- visa: granskningsrapport -->"),
    ];

    private static string Help(string key) => KeyHelp.Of(SettingsReader.Path, key).Text;

    private static string Example(string key) => KeyHelp.Of(SettingsReader.Path, key).Example;

    private static SourceFile Page(string path, string title, string summary, string text) =>
        new(path, $"---\ntitel: {FirstValues.Quoted(title)}\nsammanfattning: {FirstValues.Quoted(summary)}\nägare: {Function}\n---\n\n{text}".TrimEnd() + "\n");
}
