using System.Collections.Immutable;
using static Portal.Model.Diagnostics.Severity;

namespace Portal.Model.Diagnostics;

/// <summary>Every kind of content mistake. Codes are never reused; each has a row in docs/diagnostics.md and a fixture.</summary>
public static class DiagnosticRules
{
    // 1xx: files and front matter
    public static readonly DiagnosticRule UnreadableFile = new("PORTAL101", Error, "Filen går inte att läsa");
    public static readonly DiagnosticRule BadFileName = new("PORTAL102", Error, "Olämpligt filnamn");
    public static readonly DiagnosticRule UnknownFolder = new("PORTAL103", Error, "Okänd mapp");
    public static readonly DiagnosticRule MissingFile = new("PORTAL104", Error, "Fil saknas");
    public static readonly DiagnosticRule BadYaml = new("PORTAL105", Error, "Uppgifter som inte går att läsa");
    public static readonly DiagnosticRule MissingFrontMatter = new("PORTAL106", Error, "Uppgifterna överst saknas");
    public static readonly DiagnosticRule UnknownKey = new("PORTAL107", Error, "Okänd nyckel");
    public static readonly DiagnosticRule MissingKey = new("PORTAL108", Error, "Nyckel saknas");
    public static readonly DiagnosticRule BadValue = new("PORTAL109", Error, "Felaktigt värde");
    public static readonly DiagnosticRule MisplacedFile = new("PORTAL110", Error, "Filen ligger på fel plats");

    public static readonly DiagnosticRule MergeConflict = new("PORTAL111", Error, "Krock mellan två versioner");
    public static readonly DiagnosticRule LeftPrompt = new("PORTAL112", Error, "Mallens text står kvar");
    public static readonly DiagnosticRule UnreadYaml = new("PORTAL113", Warning, "Filen läses inte");

    // 2xx: Markdown
    public static readonly DiagnosticRule HeadingLevel = new("PORTAL201", Error, "Fel rubriknivå");
    public static readonly DiagnosticRule DuplicateHeading = new("PORTAL202", Error, "Samma rubrik två gånger");
    public static readonly DiagnosticRule MissingAnchor = new("PORTAL203", Error, "Rubriken finns inte");
    public static readonly DiagnosticRule BrokenLink = new("PORTAL204", Error, "Länken leder ingenstans");
    public static readonly DiagnosticRule ForbiddenScheme = new("PORTAL205", Error, "Otillåten sorts adress");
    public static readonly DiagnosticRule ForbiddenHtml = new("PORTAL206", Error, "Otillåten HTML");
    public static readonly DiagnosticRule MissingAltText = new("PORTAL207", Error, "Bilden saknar textalternativ");
    public static readonly DiagnosticRule UnknownDirective = new("PORTAL208", Error, "Okänd visning");
    public static readonly DiagnosticRule BadDirective = new("PORTAL209", Error, "Visningen saknar underlag");
    public static readonly DiagnosticRule EmptyLinkText = new("PORTAL210", Error, "Länken saknar text");
    public static readonly DiagnosticRule BadChart = new("PORTAL211", Error, "Tabellen går inte att rita");
    public static readonly DiagnosticRule TooComplex = new("PORTAL212", Error, "Texten är för stor eller för djupt nästlad");
    public static readonly DiagnosticRule MisplacedMedia = new("PORTAL213", Error, "Filmen eller ljudet står fel");
    public static readonly DiagnosticRule BadTableRow = new("PORTAL230", Error, "Raden passar inte i tabellen");

    public static readonly DiagnosticRule UnknownCallout = new("PORTAL214", Error, "Okänd ruta");
    public static readonly DiagnosticRule BrokenNumbering = new("PORTAL217", Warning, "Siffrorna i listan stämmer inte");
    public static readonly DiagnosticRule HoleInStep = new("PORTAL216", Error, "Ett akut steg saknar en uppgift");
    public static readonly DiagnosticRule MarkdownResidue = new("PORTAL215", Error, "Markdown som inte blev Markdown");

    // 3xx: between pages
    public static readonly DiagnosticRule UnknownReference = new("PORTAL301", Error, "Okänd hänvisning");
    public static readonly DiagnosticRule DuplicateUrl = new("PORTAL302", Error, "Två sidor har samma adress");
    public static readonly DiagnosticRule DuplicateId = new("PORTAL303", Error, "Samma id två gånger");
    public static readonly DiagnosticRule OrphanPage = new("PORTAL304", Error, "Ingen väg leder till sidan");
    public static readonly DiagnosticRule UnusedFile = new("PORTAL305", Warning, "Filen används inte");
    public static readonly DiagnosticRule ReferenceCycle = new("PORTAL306", Error, "Förkunskaperna går i ring");
    public static readonly DiagnosticRule DuplicateTitle = new("PORTAL307", Error, "Två sidor har samma titel");
    public static readonly DiagnosticRule UnpublishedReference = new("PORTAL308", Error, "Hänvisning till en sida som inte publiceras");
    public static readonly DiagnosticRule MissingCaptions = new("PORTAL309", Error, "Filmen saknar undertexter");
    public static readonly DiagnosticRule BadCaptions = new("PORTAL310", Error, "Undertexterna går inte att läsa");
    public static readonly DiagnosticRule MissingTranscript = new("PORTAL311", Error, "Filmen eller ljudet saknar text att läsa");
    public static readonly DiagnosticRule UnknownSynonym = new("PORTAL312", Error, "Synonymen leder ingenstans");

    public static readonly DiagnosticRule ExpiredContact = new("PORTAL313", Warning, "Kontakten ska kontrolleras");
    public static readonly DiagnosticRule FallenAnswer = new("PORTAL314", Warning, "Frågan får inte sitt svar i sökningen");
    public static readonly DiagnosticRule LostAddress = new("PORTAL315", Error, "Adressen har försvunnit");
    public static readonly DiagnosticRule NotOnCard = new("PORTAL316", Warning, "Sidan ryms inte på arbetsplatsens kort");
    public static readonly DiagnosticRule WeakAcuteGuide = new("PORTAL317", Warning, "Den akuta vägledningen behöver ändras");
    public static readonly DiagnosticRule UnservedMark = new("PORTAL318", Warning, "Uppgiften går inte att fylla i eller hitta");
    public static readonly DiagnosticRule SameLevel = new("PORTAL319", Warning, "Två sidor beskriver samma nivå");

    public static readonly DiagnosticRule LostFact = new("PORTAL320", Warning, "Uppgiften har försvunnit från kortet");

    // 5xx: questions and tests
    public static readonly DiagnosticRule BadQuestionSetting = new("PORTAL501", Error, "Felaktig inställning för frågan");
    public static readonly DiagnosticRule UnknownQuestionForm = new("PORTAL502", Error, "Frågan saknar svar");
    public static readonly DiagnosticRule NoRightAnswer = new("PORTAL503", Error, "Inget rätt svar");
    public static readonly DiagnosticRule AllAnswersRight = new("PORTAL504", Error, "Alla svar är rätt");
    public static readonly DiagnosticRule MissingFeedback = new("PORTAL505", Error, "Återkoppling saknas");
    public static readonly DiagnosticRule BadAnswer = new("PORTAL506", Error, "Felaktigt svar");
    public static readonly DiagnosticRule DeadEnd = new("PORTAL507", Error, "Steget leder ingenstans");
    public static readonly DiagnosticRule UnreachableStep = new("PORTAL508", Error, "Steget går inte att nå");
    public static readonly DiagnosticRule DrawTooLarge = new("PORTAL509", Error, "Fler frågor dras än vad som finns");
    public static readonly DiagnosticRule UnreachablePassMark = new("PORTAL510", Error, "Provet går inte att klara");
    public static readonly DiagnosticRule MisplacedQuestion = new("PORTAL511", Error, "Frågan står på fel sorts sida");
    public static readonly DiagnosticRule UnassignedCourse = new("PORTAL512", Error, "Ingen är målgrupp för kursen");
    public static readonly DiagnosticRule SameCourseMark = new("PORTAL513", Error, "Två kurser går inte att skilja åt på ett kursintyg");
    public static readonly DiagnosticRule NearlyQuestion = new("PORTAL514", Error, "Nästan en fråga");
    public static readonly DiagnosticRule UnusedInQuestion = new("PORTAL515", Error, "Något i frågan kommer inte med");
    public static readonly DiagnosticRule MarkupInAnswer = new("PORTAL516", Error, "Bara vanlig text här");
    public static readonly DiagnosticRule PlaceInOption = new("PORTAL517", Warning, "Alternativet hänger på ordningen");
    public static readonly DiagnosticRule GuessedNumber = new("PORTAL520", Warning, "Antalet rätta svar går att gissa");
    public static readonly DiagnosticRule GuessedLength = new("PORTAL521", Warning, "Längden avslöjar svaret");
    public static readonly DiagnosticRule UnevenTrueFalse = new("PORTAL522", Warning, "Sant och falskt är ojämnt fördelade");
    public static readonly DiagnosticRule NarrowPool = new("PORTAL523", Warning, "Ett nytt försök får samma frågor");
    public static readonly DiagnosticRule StepOrder = new("PORTAL524", Error, "Stegen står i annan ordning än i vägledningen");
    public static readonly DiagnosticRule RepeatedSteps = new("PORTAL525", Warning, "Stegen står på två ställen");
    public static readonly DiagnosticRule BadStepQuote = new("PORTAL526", Error, "Stegen går inte att hämta");
    public static readonly DiagnosticRule ShortLessonTime = new("PORTAL530", Warning, "Lektionen tar längre tid än den säger");

    // 4xx: the finished pages
    public static readonly DiagnosticRule UnsafeOutput = new("PORTAL401", Error, "Otillåten kod i den färdiga sidan");

    public static readonly DiagnosticRule DeadLink = new("PORTAL421", Error, "Länken till en annan webbplats är död");
    public static readonly DiagnosticRule MovedLink = new("PORTAL422", Warning, "Sidan på en annan webbplats har flyttat");
    public static readonly DiagnosticRule UnknownLink = new("PORTAL423", Warning, "Länken gick inte att kontrollera");
    public static readonly DiagnosticRule UnusedSkip = new("PORTAL424", Warning, "Inga länkar att hoppa över");

    // 6xx: templates
    public static readonly DiagnosticRule TemplateSyntax = new("PORTAL601", Error, "Mallen går inte att läsa");
    public static readonly DiagnosticRule UnknownInTemplate = new("PORTAL602", Error, "Okänt namn i en mall");
    public static readonly DiagnosticRule WrongTemplateValue = new("PORTAL603", Error, "Mallen får fel värden");
    public static readonly DiagnosticRule MissingInTemplate = new("PORTAL604", Error, "Värdet kan saknas");
    public static readonly DiagnosticRule UnprintableInTemplate = new("PORTAL605", Error, "Värdet går inte att skriva ut");
    public static readonly DiagnosticRule TemplatePlace = new("PORTAL606", Error, "Fel plats i HTML-koden");
    public static readonly DiagnosticRule TemplateCircle = new("PORTAL607", Error, "Mallen ritar sig själv");
    public static readonly DiagnosticRule TemplateStopped = new("PORTAL608", Error, "Mallen gick inte att rita");
    public static readonly DiagnosticRule TemplateContract = new("PORTAL609", Error, "Mallen saknar något som varje sida måste ha");

    public static readonly DiagnosticRule UnknownWord = new("PORTAL610", Error, "Okänt ord i gränssnittet");
    public static readonly DiagnosticRule WrongWord = new("PORTAL611", Error, "Ordet passar inte där det ska stå");
    public static readonly DiagnosticRule LostHook = new("PORTAL612", Warning, "Mallen saknar ett attribut");

    // 7xx: the theme
    public static readonly DiagnosticRule BadColour = new("PORTAL701", Error, "Färgen går inte att använda");
    public static readonly DiagnosticRule LowContrast = new("PORTAL702", Error, "För låg kontrast");
    public static readonly DiagnosticRule ForbiddenSvg = new("PORTAL703", Error, "Otillåtet i en svg-bild");

    // 8xx: what must not be published
    public static readonly DiagnosticRule PersonalNumber = new("PORTAL801", Error, "Personnummer");
    public static readonly DiagnosticRule PossiblePersonalNumber = new("PORTAL802", Warning, "Kanske ett personnummer");
    public static readonly DiagnosticRule PersonalEmail = new("PORTAL803", Error, "En persons e-postadress");
    public static readonly DiagnosticRule PersonalPhone = new("PORTAL804", Error, "En persons mobilnummer");
    public static readonly DiagnosticRule SecrecyMark = new("PORTAL805", Error, "Sekretessmärkning");
    public static readonly DiagnosticRule Secret = new("PORTAL806", Error, "Lösenord, nyckel eller kod");
    public static readonly DiagnosticRule PicturePosition = new("PORTAL807", Error, "Bilden säger var den är tagen");
    public static readonly DiagnosticRule BadWaiver = new("PORTAL808", Error, "Undantaget stämmer inte");
    public static readonly DiagnosticRule UnreadAttachment = new("PORTAL809", Warning, "Bilagan är inte kontrollerad");

    // 9xx: readability
    public static readonly DiagnosticRule HighLix = new("PORTAL901", Hint, "Texten är svår att läsa");
    public static readonly DiagnosticRule LongSentence = new("PORTAL902", Hint, "Meningen är lång");
    public static readonly DiagnosticRule VagueLink = new("PORTAL903", Warning, "Länktexten säger inte vart den leder");
    public static readonly DiagnosticRule UnexplainedAbbreviation = new("PORTAL904", Hint, "Förkortningen är inte förklarad");
    public static readonly DiagnosticRule ShortForm = new("PORTAL905", Hint, "Förkortningen kan skrivas ut");

    /// <summary>All rules, by code.</summary>
    public static ImmutableArray<DiagnosticRule> All { get; } =
    [
        .. typeof(DiagnosticRules).GetFields()
            .Select(field => field.GetValue(null)).OfType<DiagnosticRule>()
            .OrderBy(rule => rule.Code, StringComparer.Ordinal),
    ];
}
