using System.Collections.Immutable;
using static Portal.Model.Diagnostics.DiagnosticRules;

namespace Portal.Model.Diagnostics;

/// <content>52x and 53x: what questions give away, steps that are quoted, and time.</content>
public sealed partial record DiagnosticHelp
{
    private const string Statistics = "Alla siffror visar kommandot `portal check --statistics`.";
    private const string Quote = "I en lektion hämtar du stegen med raden `<!-- visa: steg -->` och en länk under den. I en fråga skriver du en rad som börjar med `Ordning:`.";

    private const string QuotedSteps = """
        <!-- visa: steg -->

        [Det brinner](../../vagledning/brand.md), steg 1–4
        """;

    private static ImmutableArray<DiagnosticHelp> OfTests =>
    [
        new(GuessedNumber,
            "Hur många alternativ en fråga har avslöjar hur många som är rätt. Den som har sett några av kursens frågor kan gissa.",
            ["Låt antalet rätta svar variera mellan frågor som har lika många alternativ.", Statistics]),
        new(GuessedLength,
            "Det går att gissa på längden. Den som alltid tar det längsta alternativet, eller det kortaste, får mer poäng än slumpen ger.",
            ["Gör rätta och felaktiga alternativ ungefär lika långa.", "Flytta förklaringar till återkopplingen.", Statistics]),
        new(UnevenTrueFalse,
            "Av kursens frågor om sant eller falskt har de flesta samma svar. Då går det att gissa.",
            ["Vänd på några av dem, så att båda svaren blir ungefär lika vanliga.", Statistics]),
        new(NarrowPool,
            "Gruppen har för få frågor. Den som gör om provet får samma frågor igen.",
            ["Skriv fler frågor i gruppen, minst dubbelt så många som provet drar.", "Eller minska talet under `dra` bland uppgifterna överst i provet."]),
        new(StepOrder,
            "Kursen, eller vägledningens egen sammanfattning, säger stegen ur en akut vägledning i en annan ordning än den. Då får läsaren två olika råd.",
            ["Ta reda på vilken ordning som är rätt. Är vägledningen fel: rätta den.", Quote],
            """
            Ordning: [Det brinner](../../vagledning/brand.md), steg 1–4
            """),
        new(RepeatedSteps,
            "Kursen säger steg som redan står i en akut vägledning. Ändras vägledningen blir kursen kvar i det gamla.",
            ["Skriv inte stegen en gång till.", Quote],
            QuotedSteps),
        new(BadStepQuote,
            "Stegen går inte att hämta. Länken leder till fel sorts sida, det finns ingen numrerad lista där, eller så är stegen färre än siffrorna säger.",
            [
                "Länka till en sida i mappen `vagledning`. Står stegen under en rubrik: ta med rubriken i länken.",
                "Se efter att siffrorna stämmer.",
                "Är det en fråga: ta minst tre steg. Alla ska börja med olika ord i fetstil.",
            ],
            QuotedSteps),
        new(ShortLessonTime,
            "Lektionen tar längre tid än den säger. Programmet räknar med 200 ord i minuten och en minut för varje fråga.",
            ["Skriv tiden som meddelandet föreslår i `tid`.", "Eller korta texten."]),
    ];
}
