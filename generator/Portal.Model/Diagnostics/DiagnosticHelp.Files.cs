using System.Collections.Immutable;
using static Portal.Model.Diagnostics.DiagnosticRules;

namespace Portal.Model.Diagnostics;

/// <content>1xx: files and front matter.</content>
public sealed partial record DiagnosticHelp
{
    private static ImmutableArray<DiagnosticHelp> OfFiles =>
    [
        new(UnreadableFile,
            "Programmet kan inte använda filen eller mappen. Den kan vara tom, trasig, låst eller av en sort som inte får publiceras. Ibland är det en genväg, eller en text som är sparad på fel sätt.",
            [
                "Läs meddelandet. Det säger vad som är fel och vad du ska göra.",
                "En text sparar du igen med teckenkodningen UTF-8.",
                "En bild eller ett dokument sparar du igen i det program som filen är gjord i.",
                "Är filen låst: stäng andra program som har den öppen.",
            ]),
        new(BadFileName,
            "Namnet på filen eller mappen går inte att använda. Det får bara ha små bokstäver a–z, siffror och bindestreck. Det kan också vara för långt, eller ett ord som Windows inte tillåter.",
            [
                "Byt namn till det som meddelandet föreslår, till exempel `ny-mall.md`.",
                "Skriv a i stället för å och ä, o i stället för ö och bindestreck i stället för mellanslag.",
                "Länkar andra sidor till filen: skriv det nya namnet där också.",
            ]),
        new(UnknownFolder,
            "Filen ligger i en mapp som portalen inte känner till. En mapp med sidor ska stå under `meny` eller `övriga-avsnitt` i filen `portal.yml`. Felet visas bara vid mappens första fil.",
            [
                "Är mappens namn felstavat: byt namn på den.",
                "Hör sidorna hemma i en annan mapp: flytta dem dit.",
                "Är det ett nytt avsnitt: skriv mappens namn i `portal.yml` och skapa en `index.md` i mappen.",
            ],
            """
            övriga-avsnitt:
              - nyheter
              - fakta
            """),
        new(MissingFile,
            "En fil som portalen behöver finns inte. Det kan vara startsidan, `portal.yml`, `index.md` i ett avsnitt eller en kurs, eller kursens första lektion.",
            [
                "Se i meddelandet vilken fil som saknas.",
                "Har filen fått fel namn eller hamnat i fel mapp: byt namn eller flytta den.",
                "Annars skapar du den. Titta på en fil av samma sort och gör likadant.",
                "Ska avsnittet inte finnas: ta bort mappens namn i `portal.yml`. Ska kursen inte finnas: ta bort dess mapp.",
            ]),
        new(BadYaml,
            "Uppgifterna överst i filen, eller i en fil som slutar på `.yml`, går inte att läsa. Sättet att skriva dem kallas YAML. Ofta saknas citattecken, eller så är en rad indragen på fel sätt. Samma nyckel kan också stå två gånger.",
            [
                "Gå till raden i meddelandet. Titta också på raden före.",
                "Finns det ett kolon följt av mellanslag i texten, eller ett mellanslag följt av `#`: sätt hela texten inom citattecken. Gör det också om den börjar med `&`, `*` eller `!`.",
                "Dra in rader med mellanslag, aldrig med tabb.",
                "Står en nyckel två gånger: ta bort den ena.",
                "Är texten längre än 1 000 tecken: skriv den på själva sidan.",
            ],
            """
            titel: "Efter larmet: så gör ni"
            """),
        new(MissingFrontMatter,
            "Uppgifterna överst i filen saknas, eller så syns det inte var de börjar och slutar. De står mellan två rader med tre bindestreck.",
            [
                "Skriv `---` på den första raden i filen. Tankstreck duger inte.",
                "Skriv nycklarna under den, minst `titel` och `sammanfattning`.",
                "Avsluta med en rad till med `---`. Under den börjar texten.",
            ],
            """
            ---
            titel: Efter larmet
            sammanfattning: Så gör ni när larmet har tystnat.
            ---

            Här börjar texten.
            """),
        new(UnknownKey,
            "Nyckeln finns inte för den här sortens sida eller fil. Oftast är den felstavad. Nycklar skrivs med små bokstäver.",
            [
                "Rätta stavningen. Meddelandet visar ofta vilken nyckel som ligger närmast, eller vilka som finns.",
                "Ska nyckeln stå under en annan nyckel: dra in raden med två mellanslag.",
                "Behövs raden inte: ta bort den.",
            ],
            """
            titel: Efter larmet
            ägare: Säkerhetsenheten
            """),
        new(MissingKey,
            "En nyckel som måste finnas saknas eller är tom. En del krävs för just den sortens sida. Andra kräver ni själva, under `krav` i filen `portal.yml`.",
            [
                "Lägg till raden som meddelandet visar, eller skriv värdet efter kolonet om raden finns.",
                "Vet du inte svaret: fråga den som äger sidan. Gissa aldrig.",
                "Några nycklar får ha värdet `Uppgift saknas`, till exempel `placering`, `samordnare` och `kravprofil`.",
            ],
            """
            placering: Uppgift saknas
            """),
        new(BadValue,
            "Nyckeln är rätt, men det som står efter den har fel form. Det kan vara ett datum, ett tal, ett ord ur en bestämd lista eller en för lång text.",
            [
                "Läs i meddelandet vad som ska stå där.",
                "Skriv datum med år, månad och dag. En dag då något har gjorts, som `granskad`, får inte ligga framåt i tiden.",
                "Skriv `ja` eller `nej` där det ska vara det ena eller det andra. Skriv flera ord inom hakparenteser, eller ett på varje rad.",
                "Skriv vanlig text, utan fetstil och länkar. I `sammanfattning` får det plats 260 tecken.",
            ],
            """
            granskad: 2026-11-20
            granskas-inom: 12 månader
            roller: [ombud, chef]
            """),
        new(MisplacedFile,
            "Filen eller mappen ligger på fel plats. Bara kurser har egna mappar inne i sitt avsnitt. En lektions filnamn börjar med två siffror och ett bindestreck.",
            [
                "Är det en vanlig sida: flytta den till avsnittets egen mapp.",
                "Är det en lektion: ge den ett namn som `01-larma.md`.",
                "Ligger mappen mer än åtta mappar ned: flytta den uppåt.",
            ]),
        new(MergeConflict,
            "Två personer har ändrat på samma ställe, och git, som håller reda på versionerna, kunde inte välja. Nu står båda texterna i filen, med rader av tecknen `<<<<<<<`, `=======` och `>>>>>>>` omkring.",
            [
                "Gå till den första av de raderna.",
                "Läs båda texterna. Behåll den som gäller, eller skriv ihop dem.",
                "Ta bort raderna med tecken. Ibland står bara den i mitten kvar.",
                "Läs igenom resten av filen. Samma sak kan finnas på fler ställen.",
            ]),
        new(LeftPrompt,
            "En ny sida och en ny fråga är ifyllda med ord som säger vad du ska skriva. Några av dem står kvar, och nu är sidan på väg att publiceras.",
            [
                "Skriv er egen text på raden som meddelandet visar.",
                "Behövs inte stycket, punkten eller svaret: ta bort det.",
                "Hinner du inte nu: skriv `utkast: ja` bland uppgifterna överst, i en kurs i filen `index.md`. Då publiceras sidan inte, och texten får stå.",
            ],
            """
            titel: Efter larmet
            sammanfattning: Så gör ni när larmet har tystnat.
            utkast: ja
            """),
        new(UnreadYaml,
            "Filen slutar på `.yml`, men portalen läser ingen fil som heter så. Det som står i den kommer inte med.",
            [
                "Är namnet felstavat: byt till det som meddelandet föreslår.",
                "Ligger filen i en mapp: flytta den till innehållets översta mapp.",
                "Ska den bara finnas kvar: lägg den i en mapp vars namn börjar med `_`, till exempel `_original`.",
            ]),
    ];
}
