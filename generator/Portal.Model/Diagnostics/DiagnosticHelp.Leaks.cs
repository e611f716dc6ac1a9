using System.Collections.Immutable;
using static Portal.Model.Diagnostics.DiagnosticRules;

namespace Portal.Model.Diagnostics;

/// <content>8xx: what must not be published; 9xx: readability.</content>
public sealed partial record DiagnosticHelp
{
    private const string Waive = "Får det ändå stå kvar: skriv varför under `undantag` i filen `portal.yml`.";
    private const string History = "Är filen redan sparad i arkivet finns det kvar i de äldre versionerna. Säg till den som sköter arkivet.";

    private const string Waivers = """
        undantag:
          - kod: PORTAL806
            fil: vagledning/ovning.md
            skäl: Koden är påhittad och finns i en övning.
        """;

    private static ImmutableArray<DiagnosticHelp> OfLeaks =>
    [
        new(PersonalNumber,
            "I filen, eller i dess namn, står ett personnummer eller ett samordningsnummer.",
            ["Ta bort numret. Står det i filens namn: byt namn på filen.", "Behöver du ett exempel: ta ett av Skatteverkets testnummer, som `18900101-9802`.", History, Waive]),
        new(PossiblePersonalNumber,
            "I filen står ett nummer som kan vara ett personnummer. Datum och kontrollsiffra stämmer, men ibland är det bara en slump.",
            ["Är det ett personnummer: ta bort det.", "Är det något annat: dela upp siffrorna med mellanslag i små grupper.", Waive]),
        new(PersonalEmail,
            "En e-postadress ser ut att vara en persons. Den har två namn, eller slutar med siffror.",
            [
                "Skriv en adress till en funktion, som flera läser.",
                "Hör den redan till en funktion: skriv den under `tillåtna-kontakter` i filen `portal.yml`.",
                Waive,
            ],
            """
            tillåtna-kontakter: [kris.ledning@kommun.example]
            """),
        new(PersonalPhone,
            "I filen står ett mobilnummer. Det kan vara en persons.",
            [
                "Skriv en funktions nummer i stället.",
                "Hör det redan till en funktion: skriv det i filen `kontakter.yml`, eller under `tillåtna-kontakter` i filen `portal.yml`.",
                Waive,
            ]),
        new(SecrecyMark,
            "En rad ser ut som en stämpel om sekretess. En hemlig handling får inte ligga i portalen.",
            [
                "Är det en sådan handling: ta bort den ur innehållet.",
                "Är det en text om sekretess: skriv en vanlig mening med små bokstäver.",
                History,
                Waive,
            ]),
        new(Secret,
            "I filen står ett lösenord, en nyckel till ett system, eller en kod till en dörr eller ett larm.",
            [
                "Ta bort det.",
                "Byt ut det där det används. Den som har läst filen kan redan ha det.",
                History,
                Waive,
            ],
            Waivers),
        new(PicturePosition,
            "Bilden säger var den är tagen. Det kan också vara en bild inne i ett dokument.",
            [
                "Högerklicka på bilden i Windows. Välj Egenskaper, Detaljer, Ta bort egenskaper och personlig information.",
                "Ligger bilden i ett dokument: gör likadant, och lägg in bilden på nytt.",
                Waive,
            ]),
        new(BadWaiver,
            "Ett undantag i filen `portal.yml` stämmer inte längre. Det finns inget att göra undantag för, eller så är antalet ett annat.",
            [
                "Läs filen som undantaget gäller. Se vad som har kommit till eller tagits bort.",
                "Är allt som det ska: skriv det rätta antalet i `antal`.",
                "Behövs undantaget inte: ta bort det.",
            ],
            Waivers),
        new(UnreadAttachment,
            "Programmet kan inte läsa bilagan. Den kan vara trasig, låst eller inskannad som bild. Ingen har alltså sett om något i den inte får publiceras.",
            [
                "Går det: spara bilagan på nytt, så att texten i den går att läsa.",
                "Annars läser du själv hela bilagan.",
                "Är allt som det ska: skriv det, med skäl, under `undantag` i filen `portal.yml`.",
            ],
            """
            undantag:
              - kod: PORTAL809
                fil: styrdokument/plan.pdf
                skäl: Inskannad. Säkerhetsenheten har läst den.
            """),
    ];

    private static ImmutableArray<DiagnosticHelp> OfReading =>
    [
        new(HighLix,
            "Texten är svår att läsa. Måttet lix räknar långa ord och långa meningar. Gränsen är 40, och 30 för akuta vägledningar, om ni inte har valt andra under `läsbarhet` i filen `portal.yml`.",
            ["Börja med de ord och meningar som meddelandet nämner.", "Byt långa ord mot korta.", "Dela långa meningar i två."]),
        new(LongSentence,
            "Meningen har många ord. Gränsen är 30, om ni inte har valt en annan under `läsbarhet` i filen `portal.yml`.",
            ["Dela meningen i två.", "Räknar den upp saker: gör en punktlista."]),
        new(VagueLink,
            "Länkens text säger inte vart den leder, som ”här” eller ”läs mer”. Många hör länkarna upplästa, en i taget.",
            ["Skriv vad läsaren kommer till.", "Skriv ord, inte själva adressen."],
            """
            Läs [rutinen för besök](besok.md).
            """),
        new(UnexplainedAbbreviation,
            "Förkortningen förklaras varken på sidan eller i ordlistan.",
            ["Skriv ut den första gången, med förkortningen inom parentes.", "Finns den på många sidor: lägg till den i filen `ordlista.yml`, i `förkortning`."],
            """
            Det kallas systematiskt brandskyddsarbete (SBA).
            """),
        new(ShortForm,
            "Texten har en förkortning som ”t.ex.” eller ”m.m.”. Hela ord är lättare att läsa.",
            ["Skriv orden som meddelandet visar."]),
    ];
}
