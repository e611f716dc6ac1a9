using System.Collections.Immutable;
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

            # Portalens namn. Visas överst på varje sida.
            namn: {FirstValues.Quoted(name)}

            # Vems portalen är.
            organisation: {FirstValues.Quoted(organisation)}

            # Portalens adress. Byt till den riktiga innan portalen publiceras. Börja med https://, inget / på slutet.
            bas-url: https://portal.example

            # En mening om portalen.
            beskrivning: {FirstValues.Quoted($"Stöd i säkerhetsarbetet för dig som arbetar i {organisation}.")}

            # Numret i den första snabbknappen. Behåll citattecknen, så att det läses som text.
            nödnummer: "112"

            # Vem läsaren vänder sig till. Skriv en funktion, aldrig en persons namn.
            kontakt:
              funktion: Säkerhetsfunktionen
              e-post: Uppgift saknas
              telefon: Uppgift saknas

            # Mapparna i huvudmenyn, i den ordning de ska visas. Varje mapp har en sida som heter index.md.
            # En mapp med ett annat namn blir ett avsnitt med artiklar. Ta bort de rader, och de mappar, som ni inte behöver.
            meny:
            {string.Join('\n', Sections.Select(section => $"  - {section.Folder}"))}

            """.ReplaceLineEndings("\n")),
        Page("index.md", name, $"Det du behöver veta om säkerhet i {organisation}.", "Skriv en hälsning här."),
        .. Sections.Select(section => Page($"{section.Folder}/index.md", section.Title, section.Summary, "")),
    ];

    private static SourceFile Page(string path, string title, string summary, string text) =>
        new(path, $"---\ntitel: {FirstValues.Quoted(title)}\nsammanfattning: {FirstValues.Quoted(summary)}\n---\n\n{text}".TrimEnd() + "\n");
}
