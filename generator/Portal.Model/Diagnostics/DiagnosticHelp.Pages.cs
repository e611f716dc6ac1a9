using System.Collections.Immutable;
using static Portal.Model.Diagnostics.DiagnosticRules;

namespace Portal.Model.Diagnostics;

/// <content>3xx: between pages; 4xx: the finished pages.</content>
public sealed partial record DiagnosticHelp
{
    private const string Captions = """
        WEBVTT

        00:01.500 --> 00:04.000
        Ring 112 och säg var du är.
        """;

    private static ImmutableArray<DiagnosticHelp> OfPages =>
    [
        new(UnknownReference,
            "Ett id pekar på något som inte finns. Det kan vara en källa, en roll, en kurs, ett dokument, ett ord i ordlistan eller en kontakt. Under `sidfot` och `svar` kan det vara en sida.",
            [
                "Skriv det som meddelandet föreslår.",
                "En sidas id är filens namn utan `.md`. En kurs har sin mapps namn.",
                "Källor, ord, kontakter och det som arbetsplatsen fyller i har sina id i `kallor.yml`, `ordlista.yml`, `kontakter.yml` och `arbetsplatsen.yml`.",
            ],
            """
            roller: [sakerhetsombud]
            källor: [brandplan]
            """),
        new(DuplicateUrl,
            "Två sidor skulle få samma adress. Den ena kan vara en gammal adress under `alias`, eller en som portalen själv använder, till exempel för sökningen.",
            [
                "Se i meddelandet vem som redan har adressen.",
                "Byt namn på den nya filen eller dess mapp, eller ta bort den gamla adressen under `alias`.",
            ]),
        new(DuplicateId,
            "Samma id finns två gånger, så det går inte att veta vilket som menas. Det kan vara ett ord, en källa, en fråga eller ett avsnitt. Två lektioner kan ha samma nummer, eller så räknar en lista upp samma sak två gånger.",
            [
                "Är det samma sak två gånger: ta bort den ena.",
                "Är det två olika saker: ge den nya ett eget id. Låt den gamla vara, för andra sidor och läsarnas svar kan bygga på den.",
            ]),
        new(OrphanPage,
            "Läsaren hittar inte till sidan. Ingen meny, lista eller länk leder dit.",
            [
                "Länka till den från en sida där den passar.",
                "Gäller det ett helt avsnitt räcker en länk till dess `index.md`.",
                "Du kan också skriva sidan under `sidfot` i filen `portal.yml`.",
            ]),
        new(UnusedFile,
            "Filen ligger i innehållet, men ingen sida använder den. Därför publiceras den inte.",
            [
                "Ska läsaren ha den: länka till den, eller visa den som bild.",
                "Ska den bara finnas kvar: lägg den i en mapp vars namn börjar med `_`, till exempel `_original`.",
                "Ligger den i mappen `_tema`: skriv den under `tema` i filen `portal.yml`.",
                "Annars tar du bort den.",
            ]),
        new(ReferenceCycle,
            "Kursen kräver sig själv, direkt eller genom andra kurser. Då går det inte att börja.",
            [
                "Titta under `förkunskaper` i de kurser som har felet.",
                "Ta bort en av kurserna, så att det finns en att börja med.",
            ]),
        new(DuplicateTitle,
            "Två sidor i samma avsnitt har samma `titel`, eller så har den ena en `menytitel` som den andra redan heter. I listor och i sökningen går de inte att skilja åt.",
            [
                "Skriv om den ena titeln så att skillnaden syns.",
                "Handlar sidorna om samma sak: gör en sida av dem.",
            ]),
        new(UnpublishedReference,
            "En länk eller ett id leder till en sida som läsaren inte kan se. Den är ett utkast, väntar på sin dag, har slutat visas eller har en för hög informationsklass. Står det en dag sist i meddelandet blir det fel först den dagen.",
            [
                "Ska sidan synas: ändra `utkast`, `publiceras`, `avpubliceras` eller `informationsklass` bland uppgifterna överst på den.",
                "Annars tar du bort länken eller id:t. Meddelandet säger var de står.",
            ]),
        new(MissingCaptions,
            "Filmen har inga undertexter. Då kan den som inte hör inte följa med.",
            [
                "Gör en fil med undertexter i formatet WebVTT.",
                "Ge den samma namn som filmen, men låt namnet sluta på `.vtt`.",
                "Lägg den i samma mapp som filmen.",
            ],
            Captions),
        new(BadCaptions,
            "Filen med undertexter går inte att läsa. Den första raden eller en tid är felskriven, tiderna kommer i fel ordning, eller så saknas text.",
            [
                "Gå till raden i meddelandet.",
                "Skriv `WEBVTT` på den första raden, och lämna nästa tom.",
                "Skriv tiderna som i exemplet: minuter, sekunder och tusendelar.",
                "Den andra tiden ska vara senare än den första. Texten står på raden under.",
            ],
            Captions),
        new(MissingTranscript,
            "Filmen eller ljudet har ingen text att läsa, eller så är den tom. Den som inte kan höra eller se behöver den.",
            [
                "Skriv ned det som sägs, och det som måste synas.",
                "Spara texten i en fil med samma namn som filmen eller ljudet, men låt namnet sluta på `.txt`.",
                "Lägg den i samma mapp.",
            ]),
        new(UnknownSynonym,
            "I filen `synonymer.yml` står det ett ord under `menar` som inte finns någonstans i portalen. Då leder sökningen ingenstans.",
            [
                "Skriv ett ord som portalen använder, helst ur en rubrik.",
                "Skriv inte bara småord som ”och” eller ”på”. Dem letar sökningen inte efter.",
            ],
            """
            - skriver: [muta]
              menar: [otillåten påverkan]
            """),
        new(ExpiredContact,
            "En kontakt i filen `kontakter.yml` skulle ha kontrollerats. Dagen i `giltig-till` har passerat, och det ser läsarna.",
            [
                "Fråga den som står under `ägare` om nummer och adress stämmer.",
                "Rätta det som är fel.",
                "Skriv en ny dag i `giltig-till`, till exempel om ett halvår.",
            ]),
        new(FallenAnswer,
            "En fråga i filen `fragor.yml` får inte sitt svar så högt i sökningen som den ska. Står det att Node.js saknas är frågorna inte prövade.",
            [
                "Skriv läsarens ord i `synonymer.yml`, eller i sidans rubrik eller text.",
                "Är det hela meningen som säger vad som menas: skriv fler sätt att säga den i `meningar.yml`.",
                "Är en annan sida ett bättre svar: ändra `svar`.",
                "Är det rätt som det är: ändra `plats`.",
                "Saknas Node.js: be den som sköter datorn att lägga in det.",
            ]),
        new(LostAddress,
            "En sida har bytt namn eller tagits bort, och den gamla adressen leder ingenstans. Den som har sparat länken hittar inte längre.",
            [
                "Välj vilken sida läsaren ska komma till.",
                "Skriv raden som meddelandet visar bland uppgifterna överst på den sidan.",
                "Byt nästa gång namn med `portal move`. Då skrivs raden av sig själv.",
            ],
            """
            alias: [/roller/gammalt-namn/]
            """),
        new(NotOnCard,
            "På arbetsplatsens kort står de första stegen ur sidorna med `kort: ja`. Kortet är ett enda A4. Det har plats för fyra sidor, och bara sådana som börjar med numrerade steg.",
            [
                "Är det för många: ta bort raden `kort` från den sida som behövs minst på väggen.",
                "Saknar sidan steg: skriv dem som en numrerad lista överst i texten, före alla rubriker.",
            ],
            """
            1. Rädda den som är i fara.
            2. Ring 112.
            """),
        new(WeakAcuteGuide,
            "En sida med `akut: ja` ska gå att följa när det brådskar. Den här har inga numrerade steg överst, fler än en lista där, eller samma `snabbval` som en annan. Då vet läsaren inte vilken knapp som är rätt.",
            [
                "Saknas steg: skriv dem som en numrerad lista överst i texten, före alla rubriker.",
                "Står något mellan två steg: skriv tre mellanslag först på raden, så att listan går vidare.",
                "Är orden de samma: skriv om det ena `snabbval` så att skillnaden syns.",
                "Är det inte bråttom: ta bort raden `akut`.",
            ],
            """
            1. Rädda den som är i fara.
            2. Ring 112.
            """),
        new(UnservedMark,
            "Texten ber läsaren om något som ingen sida har plats för. Det kan vara en uppgift att fylla i, eller en kontakt utan nummer. Felet visas bara på det första stället.",
            [
                "Ska läsaren fylla i: skriv `<!-- visa: arbetsplatsens-kort -->` på en egen rad på en sida.",
                "Saknar kontakten nummer: skriv det i `kontakter.yml`, eller visa alla med `<!-- visa: kontakter -->`.",
                "Annars skriver du om meningen.",
            ],
            """
            <!-- visa: arbetsplatsens-kort -->
            """),
        new(SameLevel,
            "Två sidor har samma `nivå`. Organisationsbilden leder bara till en av dem.",
            [
                "Låt den sida som beskriver nivån ha raden `nivå`.",
                "Ta bort raden från den andra.",
            ]),
        new(LostFact,
            "Ett `id` som fanns i filen `arbetsplatsen.yml` är borta. Det som en arbetsplats har fyllt i sparas under det. Nu visas det varken på kortet eller i vägledningarna.",
            [
                "Har du bytt `id`: skriv tillbaka det gamla. Vad uppgiften heter för läsarna är `namn`, och det får du ändra.",
                "Ska uppgiften bort: låt det vara. Meddelandet försvinner när ändringen är publicerad.",
            ]),
        new(UnsafeOutput,
            "På den färdiga sidan finns kod som inte får stå där. Filen i meddelandet är den färdiga sidan, inte den som du skriver i, om den inte är en mall i `_mallar`.",
            [
                "Öppna filen som sidan är gjord av. Den har samma mapp och namn. Ta bort kod som du har skrivit eller klistrat in.",
                "Har ni egna mallar i mappen `_mallar`: se efter om felet kommer från dem.",
                $"Hittar du inget är det ett fel i programmet. {ByProgrammer}",
            ]),
    ];
}
