using System.Collections.Immutable;
using Portal.Generator.Reading;
using Portal.Model;

namespace Portal.Generator.Authoring;

/// <summary>The files that a new portal begins as: its settings with explanations, a start page and the sections. It can be built and shown at once.</summary>
public static class FirstPortal
{
    private static readonly ImmutableArray<(string Folder, string Title, string Summary)> Sections =
    [
        ("vagledning", "Vägledning", "Så gör du när något händer, och i vardagen."),
        ("sakomraden", "Sakområden", "Det som säkerhetsarbetet handlar om."),
        ("roller", "Roller", "Vem som gör vad i säkerhetsarbetet."),
        ("forvaltningar", "Förvaltningar och bolag", "Det som gäller i just din verksamhet."),
        ("organisation", "Organisation", "Så är säkerhetsarbetet ordnat."),
        ("utbildning", "Utbildning", "Kurser om säkerhet i arbetet."),
    ];

    /// <summary>The files.</summary>
    /// <param name="name">What the portal is called.</param>
    /// <param name="organisation">Whose it is.</param>
    public static ImmutableArray<SourceFile> Files(string name, string organisation) =>
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

            # {Help("kontakt")} Skriv en funktion, aldrig en persons namn.
            kontakt:
              funktion: Säkerhetsfunktionen
              e-post: Uppgift saknas
              telefon: Uppgift saknas

            # {Help("meny")} Varje mapp har en sida som heter index.md.
            # En mapp med ett annat namn blir ett avsnitt med artiklar. Ta bort de rader, och de mappar, som ni inte behöver.
            meny:
            {string.Join('\n', Sections.Select(section => $"  - {section.Folder}"))}

            """.ReplaceLineEndings("\n")),
        Page("index.md", name, $"Det du behöver veta om säkerhet i {organisation}.", "Skriv en hälsning här."),
        .. Sections.Select(section => Page($"{section.Folder}/index.md", section.Title, section.Summary, "")),
    ];

    private static string Help(string key) => KeyHelp.Of(SettingsReader.Path, key).Text;

    private static SourceFile Page(string path, string title, string summary, string text) =>
        new(path, $"---\ntitel: {FirstValues.Quoted(title)}\nsammanfattning: {FirstValues.Quoted(summary)}\n---\n\n{text}".TrimEnd() + "\n");
}
