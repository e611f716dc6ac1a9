using System.Collections.Immutable;
using static Portal.Model.Diagnostics.DiagnosticRules;

namespace Portal.Model.Diagnostics;

/// <content>2xx: Markdown.</content>
public sealed partial record DiagnosticHelp
{
    private static ImmutableArray<DiagnosticHelp> OfMarkdown =>
    [
        new(HeadingLevel,
            "Rubriken har fel nivå. Sidans titel är redan den översta rubriken, så i texten börjar rubriker med `##`. Ingen nivå får hoppas över. En rubrik kan inte heller bestå av bara tecken.",
            [
                "Byt `#` mot `##`.",
                "Under `##` kommer `###`, aldrig `####` direkt.",
                "En fråga i en kurs börjar alltid med `## Fråga:`.",
            ],
            """
            ## När larmet går

            ### Så samlas ni
            """),
        new(DuplicateHeading,
            "Två rubriker på sidan är lika, eller så nära att de får samma adress. Då vet en länk inte vilken den ska leda till.",
            ["Gör en av rubrikerna tydligare. Skriv vad just den delen handlar om."],
            """
            ## Före mötet

            ## Efter mötet
            """),
        new(MissingAnchor,
            "Länken leder till en rubrik som inte finns på sidan. Det som står efter `#` i länken är rubriken med små bokstäver, bindestreck i stället för mellanslag, och utan prickar och ringar. Rubriken kan ha ändrats.",
            [
                "Skriv det som meddelandet föreslår.",
                "Finns inget förslag: öppna sidan som länken leder till och välj en av dess rubriker.",
                "Räcker det att länka till hela sidan: ta bort `#` och det som står efter.",
            ],
            """
            [Så larmar du](../vagledning/brand.md#sa-larmar-du)
            """),
        new(BrokenLink,
            "Filen som länken, bilden eller `fil` bland uppgifterna överst pekar på finns inte där. Den kan ha flyttats, bytt namn eller vara felstavad. Adressen kan också vara tom eller leda ut ur innehållet.",
            [
                "Skriv det som meddelandet föreslår.",
                "Annars ser du efter vad filen heter och var den ligger. `../` betyder en mapp uppåt.",
                "Lägg bilder och filer att hämta i samma mapp som sidan.",
                "Ska en fil som inte är en bild hämtas: ta bort utropstecknet före länken.",
                "Skriv hela e-postadressen efter `mailto:` och hela numret, utan mellanslag, efter `tel:`.",
            ],
            """
            [Besök i lokalen](../vagledning/besok.md)
            """),
        new(ForbiddenScheme,
            "Adressen är av en sort som inte får finnas i portalen, eller så ska en bild, en film eller ett ljud hämtas från en annan webbplats.",
            [
                "Länka till en fil i innehållet, också när du har adressen till sidan i portalen. Skriv den med `/` och inte med omvänt snedstreck.",
                "Länkar du till en annan webbplats: börja adressen med `https:`. En e-postadress börjar med `mailto:` och ett nummer med `tel:`.",
                "Har webbplatsen bara `http:` skriver du vad den heter, utan länk.",
                "En fil på en server går inte att länka till. Lägg den bredvid sidan, om den får publiceras.",
                "Lägg bilder, filmer och ljud i samma mapp som sidan.",
            ],
            """
            [Myndighetens råd](https://www.myndigheten.example/rad)
            """),
        new(ForbiddenHtml,
            "I texten står HTML-kod som inte får finnas, eller som inte är avslutad där den började. Ett ensamt `<` läses också som kod. Det kan också stå ett osynligt tecken, skrivet som kod.",
            [
                "Ta bort koden och skriv Markdown i stället.",
                "Ska tecknet `<` synas: skriv `&lt;`.",
                "Skriv `<details>` på en egen rad, och avsluta i samma punkt, ruta eller cell som du började i.",
                "Det här får finnas, om det avslutas: `<details>`, `<summary>`, `<abbr>` och `<kbd>`. En kommentar slutar med `-->`.",
            ],
            """
            <details><summary>Så räknas tiden</summary>

            Den börjar när larmet går.

            </details>
            """),
        new(MissingAltText,
            "Bilden saknar beskrivning, eller så säger den ingenting. Den som inte ser bilden får den uppläst. En film eller ett ljud ska ha en titel på samma plats.",
            [
                "Skriv mellan hakparenteserna vad bilden visar.",
                "Skriv det som läsaren behöver veta, inte ”bild” eller vad filen heter.",
                "Bara en liten bild först i ett numrerat steg får vara utan.",
            ],
            """
            ![Karta med vägen från entrén till parken](karta.png)
            """),
        new(UnknownDirective,
            "Raden ber portalen att visa något som inte finns, eller så är den bara nästan rätt. En sådan rad visar ingenting.",
            [
                "Skriv det ord som meddelandet föreslår, eller ett av dem som det räknar upp.",
                "Skriv med små bokstäver, och kolon efter `visa`.",
            ],
            """
            <!-- visa: behovsmatris -->
            """),
        new(BadDirective,
            "Raden med `visa` står på fel plats, saknar något under sig eller finns redan på sidan. En del behöver en tabell, en lista, en länk eller ett stycke direkt under.",
            [
                "Skriv raden för sig själv, med en tom rad före och efter. Den får inte stå i en lista, en ruta eller en fråga.",
                "Skriv det som den behöver direkt under.",
                "Finns samma rad redan: ta bort den ena. `arbetsplatsens-kort` får bara stå på en sida i hela portalen.",
            ],
            """
            <!-- visa: stapeldiagram -->

            | År | Larm |
            |---|---|
            | 2025 | 12 |
            | 2026 | 9 |
            """),
        new(EmptyLinkText,
            "Länken har ingen text, så det finns inget att klicka på.",
            ["Skriv vart länken leder, mellan hakparenteserna."],
            """
            [rutinen för besök](besok.md)
            """),
        new(BadChart,
            "Tabellen ska bli ett diagram, men en rad går inte att rita. Sista kolumnen ska ha ett tal som är noll eller mer, i samma enhet på alla rader.",
            [
                "Skriv ett tal i den sista kolumnen.",
                "Skriv mellanslag mellan tusental och komma före decimaler. Skriv aldrig punkt i ett tal.",
                "Skriv samma enhet på alla rader, eller ingen alls.",
            ],
            """
            <!-- visa: stapeldiagram -->

            | År | Kostnad |
            |---|---|
            | 2025 | 1 200 000 kr |
            | 2026 | 900 000 kr |
            """),
        new(TooComplex,
            "Filen är för stor, eller så har texten för många delar. Gränserna finns för att portalen ska gå fort att bygga och öppna.",
            [
                "Läs i meddelandet vad som är för stort, och var gränsen går.",
                "Dela en lång sida i flera. Flytta lång text från uppgifterna överst till själva sidan.",
                "En bild får vara högst 2 MB, en svg-bild högst 100 kB. 1 600 bildpunkter på bredden räcker.",
                "En bilaga, en film eller ett ljud får vara högst 50 MB.",
            ]),
        new(MisplacedMedia,
            "Filmen eller ljudet står ihop med något annat. Det ska stå ensamt på en rad.",
            [
                "Flytta raden så att den inte står i en lista, en ruta, en tabell eller en fråga.",
                "Skriv en tom rad före den och en efter.",
            ],
            """
            Se först hur det går till.

            ![Så larmar du](larma.mp4)

            Öva sedan tillsammans.
            """),
        new(UnknownCallout,
            "Rutan börjar med ett ord som portalen inte känner till. Du skriver ordet på engelska, men läsaren ser det på portalens språk.",
            ["Välj ett av de fem orden.", "Att veta heter `NOTE`. Tips heter `TIP`. Viktigt heter `IMPORTANT`. Varning heter `WARNING`. Fara heter `CAUTION`."],
            """
            > [!WARNING]
            > Ta inte hissen när det brinner.
            """),
        new(MarkdownResidue,
            "Något skulle bli en lista, en tabell, en rubrik, en länk eller fetstil, men blev inte det. Läsaren skulle se tecknen så som du skrev dem. Det kan också stå kvar en påminnelse till dig som skriver.",
            [
                "Skriv det som meddelandet visar.",
                "En punkt skriver du med bindestreck och mellanslag. Punkter från Word blir ingen lista.",
                "Skriv en tom rad före och efter listor och tabeller.",
                "I `<summary>` går det bara att skriva vanlig text.",
                "Ska läsaren se tecknen: skriv dem som kod, mellan grava accenter.",
            ],
            """
            - Ring chefen
            - Skriv en rapport

            | Vem | Gör |
            |---|---|
            | Chef | Larmar |
            """),
        new(HoleInStep,
            "En akut vägledning har en uppgift som saknas mitt i sina numrerade steg. Den som följer stegen skulle stanna där.",
            [
                "Vet arbetsplatsen svaret: skriv `[Fyll i: ...]` med ett id ur `arbetsplatsen.yml`.",
                "Är det ett nummer: skriv `[Kontakt: ...]` med ett id ur `kontakter.yml`.",
                "Annars skriver du steget så att det går att följa ändå. Skriv vad som saknas i texten under stegen.",
            ],
            """
            1. Gå till [Fyll i: samlingsplats].
            2. Ring [Kontakt: krisstod].
            """),
        new(BrokenNumbering,
            "Siffrorna i en numrerad lista börjar inte med 1, eller hoppar. Eller så börjar en rad med fet text utan siffra mitt i listan. Läsarna får se 1, 2, 3 i följd, så ett steg kan ha fallit bort.",
            [
                "Skriv siffra, punkt och mellanslag först på varje steg.",
                "Räkna 1, 2, 3. Det går också bra att skriva 1 på alla rader.",
                "Ska en rad eller en bild höra till steget ovanför: skriv tre mellanslag först på raden.",
            ],
            """
            1. **Varna** alla i huset.
            2. **Larma** genast.

               Ring 112.
            3. **Släck** om det går.
            """),
        new(BadTableRow,
            "En rad passar inte i tabellen. Antingen står det text direkt under tabellen, eller så har raden fler eller färre celler än rubrikraden. Ofta saknas ett lodrätt streck.",
            [
                "Skriv en tom rad mellan tabellen och texten.",
                "Ge alla rader lika många celler, med ett lodrätt streck mellan dem. En cell får vara tom.",
                @"Ska ett lodrätt streck synas: skriv `\|`.",
            ],
            """
            | Vem | Gör |
            |---|---|
            | Chef | Larmar |

            Här går texten vidare.
            """),
    ];
}
