using System.Collections.Immutable;
using static Portal.Model.Diagnostics.DiagnosticRules;

namespace Portal.Model.Diagnostics;

/// <content>6xx: templates and words; 7xx: the theme.</content>
public sealed partial record DiagnosticHelp
{
    private const string WithoutOwn = "Kan du inte mallar: ta bort er fil ur `_mallar`. Då används programmets egen mall.";
    private const string Ours = $"Ligger filen inte i `_mallar` är det ett fel i programmet. {ByProgrammer}";

    private static ImmutableArray<DiagnosticHelp> OfTemplates =>
    [
        new(TemplateSyntax,
            "Mallen är felskriven, eller använder något som mallar inte har. Ett vanligt fel är ett `if` utan sitt `end`.",
            ["Rätta på det ställe som meddelandet visar.", WithoutOwn, Ours]),
        new(UnknownInTemplate,
            "Mallen nämner något som inte finns: ett värde, en mall eller en ikon. Det kan också vara själva filen i `_mallar`, om den inte ersätter någon av programmets mallar.",
            ["Skriv det namn som meddelandet föreslår.", "Ersätter filen ingen mall: ge den samma mapp och namn som programmets.", WithoutOwn, Ours]),
        new(WrongTemplateValue,
            "Mallen ger fel värden till en annan mall, eller jämför sådant som inte går att jämföra.",
            ["Ge mallen det som meddelandet säger att den vill ha.", WithoutOwn, Ours]),
        new(MissingInTemplate,
            "Mallen använder något som inte finns på alla sidor.",
            ["Skriv det som meddelandet visar: ett frågetecken efter namnet, eller ett `if` runt om.", WithoutOwn, Ours]),
        new(UnprintableInTemplate,
            "Mallen ska skriva ut något som inte är en text, till exempel en hel lista.",
            ["Använd `for` för en lista och `if` för ja eller nej. Annars väljer du en av delarna.", WithoutOwn, Ours]),
        new(TemplatePlace,
            "Ett värde står på fel plats i HTML-koden, eller så är koden inte avslutad.",
            ["Sätt värdet i text, eller inom dubbla citattecken.", "Avsluta det som mallen börjar, på samma sätt i alla grenar.", WithoutOwn, Ours]),
        new(TemplateCircle,
            "Mallen ritar sig själv, direkt eller genom andra mallar. Då tar det aldrig slut.",
            ["Ta bort anropet som meddelandet visar.", WithoutOwn, Ours]),
        new(TemplateStopped,
            "Mallen gick inte att rita på en av sidorna. Den har till exempel en adress som inte får följas.",
            ["Titta på sidan som meddelandet nämner, och på raden i mallen.", WithoutOwn, Ours]),
        new(TemplateContract,
            "Er mall saknar något som varje sida måste ha: titeln, språket, stilmallen, huvudrubriken, sidans text eller länken som hoppar dit. Den som använder tangentbord eller lyssnar på sidan behöver dem. Sidan ska också börja med sin dokumenttyp.",
            ["Jämför med programmets egen mall. Meddelandet säger vilken.", "Ta med det som fattas. Är mallen tom: ta bort den.", "Akuta vägledningar och arbetsplatsens kort ska ha länken som ringer nödnumret.", WithoutOwn]),
        new(UnknownWord,
            "I filen `ord.yml` står en nyckel som inte är något av programmets ord.",
            ["Skriv den nyckel som meddelandet föreslår.", "Alla ord står i programmets fil `templates/words/sv.yml`.", "Behövs ordet inte: ta bort raden."],
            """
            kind:
              topic: Behovsområde
            """),
        new(WrongWord,
            "En text i filen `ord.yml` passar inte på sin plats. Den saknar ett värde inom klammer, har ett för mycket eller har fel antal former.",
            [
                "Behåll de värden inom klammer som programmets egen text har.",
                "Är det ett ord för en eller flera: skriv båda, `one` för en och `other` för flera.",
            ],
            """
            number:
              pages:
                one: "{count} blad"
                other: "{count} blad"
            """),
        new(LostHook,
            "Er mall saknar ett attribut som börjar med data- och som finns i programmets egen mall. Skript och stilmallar letar efter det.",
            ["Ta med attributet om sidan ska fungera som förut. Meddelandet säger i vilken mall det står.", "Har ni tagit bort den delen med flit behöver ni inte göra något.", WithoutOwn]),
    ];

    private static ImmutableArray<DiagnosticHelp> OfTheme =>
    [
        new(BadColour,
            "En färg under `tema` i filen `portal.yml` är felskriven, eller så står en mörk bakgrund bland de ljusa färgerna eller tvärtom.",
            [
                "Skriv färgen med `#` och sex tecken, inom citattecken.",
                "Skriv en ljus bakgrund under `ljust` och en mörk under `mörkt`.",
            ],
            """
            tema:
              ljust:
                accent: "#8a2a4a"
            """),
        new(LowContrast,
            "Två färger ligger för nära varandra. Då blir text eller ikoner svåra att se.",
            ["Ta färgen som meddelandet föreslår. Den ligger närmast er egen.", "Eller välj en annan färg och pröva igen."]),
        new(ForbiddenSvg,
            "Teckningen har mer än figurer och färger. Text, kod, länkar och bilder får inte finnas i en svg-bild. Den kan också sakna storlek, eller inte gå att läsa.",
            [
                "Öppna den i ritprogrammet och gör det som meddelandet säger.",
                "Gör om ord till kurvor, och masker inuti masker till figurer.",
                "Går det inte: spara den som png.",
            ]),
    ];
}
