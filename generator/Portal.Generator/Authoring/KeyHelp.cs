using System.Collections.Immutable;

namespace Portal.Generator.Authoring;

/// <summary>What an editor is told of a key.</summary>
/// <param name="Key">The key; with the name of its kind, its file or the key that it stands under before it where it means something else there: <c>Roll.nivå</c>.</param>
/// <param name="Text">What it is for, in Swedish sentences.</param>
/// <param name="Example">A value, as it is written in the file.</param>
public sealed record KeyHelp(string Key, string Text, string Example)
{
    /// <summary>True when the value says what belongs there, so that no page may keep it.</summary>
    public bool IsPrompt { get; private init; }

    /// <summary>True when the value that a new page gets is only there so that it builds: it may be wrong, and nobody would see that.</summary>
    public bool IsGuess { get; private init; }

    /// <summary>Help for every key of every kind of page and of every file. Tests hold that none is missing and none is left over.</summary>
    public static ImmutableArray<KeyHelp> All { get; } =
    [
        new("titel", "Sidans rubrik.", "Så gör du"),
        new("sammanfattning", "En eller två meningar, högst 260 tecken. De står under rubriken och i listor.", "Skriv en eller två meningar om vad sidan ger läsaren.") { IsPrompt = true },
        new("menytitel", "En kortare rubrik för menyer och listor.", "Så gör du"),
        new("ägare", "Vem som svarar för sidan: en roll eller funktion, aldrig en persons namn.", "Säkerhetsenheten"),
        new("granskad", "Dagen då någon senast läste sidan och såg att den stämmer.", "2026-11-20"),
        new("granskas-inom", "Hur länge granskningen gäller, i månader eller år.", "12 månader"),
        new("källor", "Var uppgifterna kommer ifrån: id i kallor.yml.", "[kallans-id]") { IsGuess = true },
        new("sakområden", "Sakområden som sidan hör till: filnamnen i mappen sakomraden, utan .md.", "[brandskydd]") { IsGuess = true },
        new("roller", "Roller som sidan rör: filnamnen i mappen roller, utan .md. Utan nyckeln rör den alla.", "[sakerhetsombud]") { IsGuess = true },
        new("alias", "Gamla adresser som ska leda hit.", "[/gammal/sida/]"),
        new("ordning", "Platsen i listor, ett heltal. Utan nyckeln kommer sidorna i bokstavsordning.", "10"),
        new("grupp", "Rubriken som sidan står under där avsnittet listar sina sidor. Skriv den likadant på alla sidor i gruppen. Grupperna kommer i samma ordning som sina första sidor.", "Lokaler och teknik"),
        new("ändring", "Ändringar som läsarna ska veta om. De står i sidans historia, väsentliga också bland nyheterna.", "[{datum: 2026-11-20, vad: Steg 3 är nytt., väsentlig: ja}]"),
        new("ändring.datum", "Dagen för ändringen. En ändring om dagen.", "2026-11-20"),
        new("ändring.vad", "Vad som är nytt, i en mening.", "Steg 3 är nytt."),
        new("väsentlig", "ja: ändringen står bland nyheterna, och den som har varit på sidan förut får veta det.", "ja"),
        new("utkast", "ja: sidan publiceras inte än. Ta bort raden när den är klar.", "ja"),
        new("publiceras", "Dagen då sidan ska komma ut.", "2027-01-01"),
        new("avpubliceras", "Dagen då sidan ska tas bort.", "2027-12-31"),
        new("informationsklass", "öppen, intern (finns inte i sökningen) eller känslig (publiceras aldrig).", "öppen"),
        new("språk", "Textens språk, om det inte är svenska.", "engelska"),

        new("Organisation.nivå", "Nivån som sidan beskriver, om den beskriver en.", "taktisk"),
        new("under", "Instansen som nivån är placerad under. Den står över nivån i organisationsbilden.", "Kommunstyrelsen"),

        new("Roll.nivå", "Rollens nivå i organisationen.", "operativ") { IsGuess = true },
        new("placering", "Var i organisationen rollen finns.", "Uppgift saknas"),
        new("utses-av", "Vem som utser.", "Uppgift saknas"),
        new("gäller-alla", "ja på rollen som alla har.", "nej"),
        new("stöd-till", "Roller som den stödjer.", "[ansvarig-chef]"),
        new("samarbetar-med", "Roller som den arbetar tillsammans med.", "[ansvarig-chef]"),
        new("funktionsansvar-för", "Roller som den har funktionsansvar för, var de än är placerade.", "[sakerhetssamordnare]"),
        new("lärväg", "Kurser, i den ordning de ska läsas: mapparnas namn i utbildning.", "[brandskydd]"),

        new("typ", "förvaltning eller bolag.", "förvaltning") { IsGuess = true },
        new("samordnare", "Antalet säkerhetssamordnare.", "Uppgift saknas"),
        new("samordnare-not", "En anmärkning om antalet.", "En av dem på halvtid"),
        new("nämnder", "Nämnderna som den arbetar åt, var och en på en egen rad.", "[Exempelnämnden]"),
        new("behov", "Behoven: för vart och ett sakområde och gäller, och om man vill exempel och börja-med (vägledningar).", "[{sakområde: brandskydd, gäller: Utbildning}]"),
        new("sakområde", "Sakområdet: filnamnet i mappen sakomraden, utan .md. Varje sakområde står en gång.", "brandskydd"),
        new("gäller", "Vad källan säger om behovet.", "Utbildning"),
        new("exempel", "Vad det kan betyda i vardagen.", "Nya medarbetare får en genomgång första dagen"),
        new("börja-med", "Vägledningar att börja med: filnamnen i mappen vagledning, utan .md.", "[brand]"),
        new("kravprofil", "Dokumentet med kravprofilen: filnamnet i mappen styrdokument, utan .md.", "Uppgift saknas"),

        new("akut", "ja: sidan är en snabbknapp, finns utan nät, och börjar med stegen i en numrerad lista.", "nej"),
        new("snabbval", "Orden på snabbknappen. Är sidan inte akut blir det en länk under snabbknapparna på startsidan.", "Det brinner"),
        new("kort", "ja: de första stegen står på arbetsplatsens kort. Högst fyra sidor får plats.", "nej"),
        new("kvittens", "ja: läsaren ombeds intyga att sidan är läst. Då måste den ha ett datum.", "nej"),

        new("målgrupp", "Vem kursen är till för.", "Alla medarbetare") { IsGuess = true },
        new("mål", "Vad man kan efteråt, vart och ett på en egen rad.", "\n  - Skriv något som man kan efter kursen") { IsPrompt = true },
        new("godkänt", "Procent rätt som krävs på provet.", "80"),
        new("giltig-månader", "Hur många månader ett godkänt prov gäller.", "24"),
        new("version", "Två tal inom citattecken. Höj det första när kursen ska göras om, annars det andra.", "\"1.0\""),
        new("förkunskaper", "Kurser som ska läsas först.", "[grundkurs]"),

        new("tid", "Minuter att läsa lektionen och svara på frågorna.", "5"),

        new("visning", "en (en fråga i taget) eller alla.", "en"),
        new("försök", "Försök per dag, 1 till 20. Utan nyckeln är de obegränsade.", "3"),
        new("dra", "Hur många frågor som dras ur varje grupp. Utan nyckeln ställs alla.", "{gruppens-namn: 2}"),
        new("säkerhet", "ja: provet frågar också hur säker man är på svaret.", "nej"),

        new("dokumenttyp", "Sorten av dokument.", "riktlinje") { IsGuess = true },
        new("beslutad", "Dagen då dokumentet beslutades.", "Uppgift saknas"),
        new("beslutsinstans", "Vem som beslutade.", "Uppgift saknas"),
        new("diarienummer", "Diarienumret.", "Uppgift saknas"),
        new("dokumentansvarig", "Vem som svarar för själva dokumentet: en roll eller funktion.", "Säkerhetsenheten"),
        new("giltig-till", "Dagen då dokumentet slutar gälla.", "2030-12-31"),
        new("fil", "En bifogad fil i samma mapp.", "dokumentet.pdf"),

        new("viktig-till", "Sista dagen då nyheten står överst på alla sidor. Ha den bara på det som alla måste veta nu.", "2026-12-04"),
        new("publicerad", "Nyhetens dag. Före den syns nyheten inte.", "2026-11-20"),

        .. FileHelp.All,
    ];

    /// <summary>The help for a key of a kind, of a file or under another key; without text where nobody wrote any yet.</summary>
    public static KeyHelp Of(string owner, string key) =>
        new[] { $"{owner}.{key}", $"{owner}.*", key }.Select(name => All.FirstOrDefault(help => help.Key == name)).FirstOrDefault(help => help is not null) ?? new($"{owner}.{key}", "", "");
}
