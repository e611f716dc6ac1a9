using System.Collections.Immutable;
using static Portal.Model.Diagnostics.DiagnosticRules;

namespace Portal.Model.Diagnostics;

/// <content>50x and 51x: questions.</content>
public sealed partial record DiagnosticHelp
{
    private const string WholeQuestion = """
        ## Fråga: Larmet går. Vad gör du?
        <!-- id: larmet-gar -->

        - [x] Går ut
          > Ja. Ta den närmaste säkra vägen.
        - [ ] Väntar på besked
          > Nej. Röken kan komma fort.

        > [!TIP]
        > Gå ut genast och hämta inget.
        """;

    private static ImmutableArray<DiagnosticHelp> OfQuestions =>
    [
        new(BadQuestionSetting,
            "Något är fel i inställningarna under frågans rubrik. En inställning saknas, är felstavad, står två gånger eller gör ingen nytta här.",
            [
                "Skriv alla inställningar i en enda kommentar, på raden direkt under rubriken.",
                "Skriv kolon efter varje ord, och semikolon mellan inställningarna.",
                "Ge frågan ett eget `id`. I ett prov ska den också ha `lektion`, med lektionens nummer.",
                "Drar provet frågor ur grupper: skriv en av dem som står under `dra` i `grupp`.",
                "Gör en inställning ingen skillnad: ta bort den. I en lektion gäller det `lektion` och `grupp`.",
            ],
            """
            <!-- id: okand-person; poäng: 2; grupp: besök; lektion: 1 -->
            """),
        new(UnknownQuestionForm,
            "Programmet hittar inga svar i frågan, eller ser inte vilken sorts svar det är.",
            [
                "Skriv svaren sist i frågan, före ledtråd och förklaring, med en tom rad före.",
                "Ska läsaren välja: börja varje rad med `- [ ]`, och med `- [x]` där svaret är rätt.",
                "Ska läsaren skriva: börja raden med `Svar:`.",
                "Ska läsaren ordna: skriv en numrerad lista. Ska läsaren para ihop: skriv en tabell med två kolumner.",
            ],
            WholeQuestion),
        new(NoRightAnswer,
            "Frågan säger inte vad som är rätt.",
            [
                "Sätt `[x]` vid det rätta alternativet.",
                "Ska läsaren skriva svaret: skriv det efter `Svar:`.",
                "I en lucktext skriver du svaret i luckan, som `[[112]]`.",
            ],
            """
            - [ ] Väntar på besked
            - [x] Går ut
            """),
        new(AllAnswersRight,
            "Alla alternativ är märkta som rätt. Då finns inget att välja mellan.",
            ["Byt `[x]` mot `[ ]` där svaret är fel.", "Är alla rätt: skriv ett till som är fel, men rimligt."],
            """
            - [ ] Väntar på besked
            - [x] Går ut
            """),
        new(MissingFeedback,
            "Frågan har ingen förklaring, eller så saknar ett alternativ återkoppling. Den som svarar ska få veta varför det blev rätt eller fel. En ledtråd kan också vara tom.",
            [
                "Skriv förklaringen sist: `> [!TIP]` på en rad, och texten på nästa rad efter `>`.",
                "Skriv återkopplingen under varje alternativ. Dra in den med två mellanslag och börja med `>`.",
                "Är ledtråden tom: skriv den, eller ta bort den.",
            ],
            WholeQuestion),
        new(BadAnswer,
            "Svaren går inte att använda så som de står. De kan vara för få, tomma eller lika, eller så går ett tal att läsa på två sätt.",
            [
                "Läs meddelandet. Det säger vad som är fel och vad du ska skriva.",
                "Efter ett tal skriver du `±` och hur mycket fel som godtas.",
                "Skriv mellanslag mellan tusental och komma före decimaler.",
                "Är svaret en text som ser ut som ett tal: sätt den inom citattecken.",
            ],
            """
            Svar: 30 ± 5 minuter
            """),
        new(DeadEnd,
            "I ett scenario går det inte att komma vidare. Ett steg har varken val eller utfall, ett val leder till en rubrik utanför frågan, eller så finns inget slut att nå.",
            [
                "Ska steget leda vidare: skriv en lista med länkar sist i det.",
                "Är steget ett slut: skriv `utfall` under rubriken, och `bra`, `delvis` eller `dåligt`.",
                "Se till att det går att nå ett slut från varje steg.",
            ],
            """
            ### Backa
            <!-- utfall: bra -->
            Du får avstånd och hjälp. Ingen blir skadad.
            """),
        new(UnreachableStep,
            "Inget val i scenariot leder till steget. Ingen läsare kommer dit.",
            [
                "Se efter om en länk är felstavad. Den är stegets rubrik med små bokstäver och bindestreck, utan prickar och ringar.",
                "Saknas länken: lägg till den i ett annat steg.",
                "Behövs steget inte: ta bort det.",
            ],
            """
            - [Säg emot](#sag-emot)
            - [Backa](#backa)
            """),
        new(DrawTooLarge,
            "Provet ska dra fler frågor ur en grupp än vad gruppen har.",
            [
                "Se efter att gruppen heter likadant bland uppgifterna överst i provet och i frågorna.",
                "Minska talet under `dra`, eller skriv fler frågor i gruppen.",
            ],
            """
            dra:
              larm: 2
            """),
        new(UnreachablePassMark,
            "Provet går inte att klara. De bästa svaren ger mindre än det som kursen kräver under `godkänt`.",
            [
                "Har ett scenario inget bra slut: ge ett steg utfallet `bra`.",
                "Annars lägger du till frågor, eller sänker `godkänt` i kursens `index.md`.",
            ]),
        new(MisplacedQuestion,
            "En rubrik börjar som en fråga i en kurs. Frågor får bara stå i lektioner och prov.",
            [
                "Är det en fråga: flytta den till en lektion, till `prov.md` eller till `fortest.md`.",
                "Är det en vanlig rubrik: skriv den utan `Fråga:`.",
            ]),
        new(UnassignedCourse,
            "Kursen är inte till för någon. Ingen roll har den i sin `lärväg`, och den hör inte till något sakområde.",
            [
                "Skriv kursens id under `lärväg` i en roll. Id är namnet på kursens mapp.",
                "Eller skriv `sakområden` i kursens `index.md`.",
            ],
            """
            lärväg: [brandskydd]
            """),
        new(SameCourseMark,
            "Två kurser får samma märke i koden på kursintyget. Det beror på vad deras mappar heter, och är bara otur. Men då går det inte att se vilken kurs intyget gäller.",
            ["Byt namn på den nyare kursens mapp med `portal move`.", "Låt den äldre vara. Det kan finnas intyg på den."]),
        new(NearlyQuestion,
            "Något ser ut som en fråga, eller som en del av en, men blev inte det. Läsaren skulle se vad som är rätt.",
            [
                "Skriv rubriken exakt så här: `## Fråga:` och sedan frågan.",
                "Rutor, inställningar och `Svar:` får bara stå i en fråga.",
                "Är det en vanlig rubrik: börja med ett annat ord. Är det en vanlig lista: skriv den utan rutor.",
            ],
            WholeQuestion),
        new(UnusedInQuestion,
            "Något i frågan har ingen plats där, så läsaren skulle aldrig se det. Ofta står det text efter svaren eller efter förklaringen.",
            [
                "Flytta det till texten före svaren, eller till förklaringen.",
                "Håll ordningen: rubrik, inställningar, text, svar, ledtråd, förklaring.",
                "Skriv svaren i en enda lista. Dra in återkopplingen med två mellanslag.",
                "Hör det inte till frågan: ge det en egen rubrik med `##`.",
            ],
            WholeQuestion),
        new(MarkupInAnswer,
            "Här får bara vanlig text stå. Frågans rubrik visas som den är, och svar jämförs med det som läsaren väljer eller skriver. Fetstil, länkar, bilder och kod går därför inte.",
            ["Skriv bara orden.", "Länkar och fetstil kan stå i frågans text och i förklaringen."]),
        new(PlaceInOption,
            "Alternativet pekar på de andra, som ”alla ovan”. Ordningen är ny varje gång, så det stämmer inte.",
            [
                "Skriv om det så att det går att förstå för sig.",
                "Måste ordningen vara densamma: skriv `blanda: nej` i frågans inställningar.",
            ]),
    ];
}
