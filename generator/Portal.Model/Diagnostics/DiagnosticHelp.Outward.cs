using System.Collections.Immutable;
using static Portal.Model.Diagnostics.DiagnosticRules;

namespace Portal.Model.Diagnostics;

/// <content>42x: links to other sites.</content>
public sealed partial record DiagnosticHelp
{
    private const string Skip = """
        länkar:
          hoppa-över:
            - adress: https://intranat.kommun.example/
              skäl: Kräver inloggning på kommunens nät.
        """;

    private static ImmutableArray<DiagnosticHelp> OfOutward =>
    [
        new(DeadLink,
            "En länk leder till en annan webbplats där sidan inte finns kvar. Meddelandet säger vad webbplatsen svarade och sedan när. Det är `portal links` som frågar, aldrig ett bygge.",
            [
                "Öppna adressen i en webbläsare och se vad som händer.",
                "Sök sidan på webbplatsen. Den har ofta fått en ny adress.",
                "Byt adressen, eller ta bort länken.",
            ]),
        new(MovedLink,
            "Sidan har fått en ny adress, och den gamla skickar läsaren vidare. Det går bra i dag men sällan för alltid.",
            [
                "Öppna den nya adressen som står i meddelandet. Se efter att sidan säger detsamma.",
                "Byt adressen i filen.",
                "Kommer du till webbplatsens första sida är den gamla sidan nog borta. Sök den där.",
            ]),
        new(UnknownLink,
            "Webbplatsen ville inte svara, eller svarade inte alls. Länken kan vara bra ändå.",
            [
                "Öppna adressen i en webbläsare. Fungerar den behöver du inte göra något. Den frågas igen nästa gång.",
                "Svarar den inte på sju dagar räknas den som död.",
                "Kräver sidan att man loggar in går den aldrig att fråga. Skriv då hur adressen börjar under `länkar` i `portal.yml`, med skäl.",
            ],
            Skip),
        new(UnusedSkip,
            "I `portal.yml` står en adress under `hoppa-över`, men ingen länk börjar så.",
            [
                "Se efter om adressen är rätt skriven.",
                "Är länken borta tar du bort adressen ur `portal.yml`.",
            ],
            Skip),
    ];
}
