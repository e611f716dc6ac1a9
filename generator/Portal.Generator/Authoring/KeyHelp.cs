using System.Collections.Immutable;
using Portal.Model.Pages;

namespace Portal.Generator.Authoring;

/// <summary>The form of a key's value.</summary>
public enum KeyForm
{
    Text,

    /// <summary>One of a few words.</summary>
    Word,
    Date,

    /// <summary><c>ja</c> or <c>nej</c>.</summary>
    Flag,
    Number,

    /// <summary>Words, one or several.</summary>
    List,

    /// <summary>A number for each of some words.</summary>
    Numbers,

    /// <summary>Several maps.</summary>
    Items,
}

/// <summary>What an editor is told of a key.</summary>
/// <param name="Key">The key; with the name of its kind before it where it means something else there: <c>Roll.nivå</c>.</param>
/// <param name="Form">The form of its value.</param>
/// <param name="Text">What it is for, in Swedish sentences.</param>
/// <param name="Example">A value, as it is written in the file.</param>
/// <param name="Words">The words it can be, of those that are one of a few.</param>
public sealed record KeyHelp(string Key, KeyForm Form, string Text, string Example, ImmutableArray<string> Words = default)
{
    /// <summary>True when the value may also be <c>Uppgift saknas</c>.</summary>
    public bool MayBeMissing { get; init; }

    private static readonly ImmutableArray<string> LevelWords = Sorted(SwedishNames.Levels.Keys);

    /// <summary>Help for every key of every kind of page. Tests hold that none is missing and none is left over.</summary>
    public static ImmutableArray<KeyHelp> All { get; } =
    [
        new("titel", KeyForm.Text, "Sidans rubrik.", "Så gör du"),
        new("sammanfattning", KeyForm.Text, "En eller två meningar, högst 260 tecken. De står under rubriken och i listor.", "Skriv en eller två meningar om vad sidan ger läsaren."),
        new("menytitel", KeyForm.Text, "En kortare rubrik för menyer och listor.", "Så gör du"),
        new("ägare", KeyForm.Text, "Vem som svarar för sidan: en roll eller funktion, aldrig en persons namn.", "Säkerhetsenheten"),
        new("granskad", KeyForm.Date, "Dagen då någon senast läste sidan och såg att den stämmer.", "2026-11-20"),
        new("granskas-inom", KeyForm.Text, "Hur länge granskningen gäller, i månader eller år.", "12 månader"),
        new("källor", KeyForm.List, "Var uppgifterna kommer ifrån: id i kallor.yml.", "[kallans-id]"),
        new("sakområden", KeyForm.List, "Sakområden som sidan hör till: filnamnen i mappen sakomraden, utan .md.", "[brandskydd]"),
        new("roller", KeyForm.List, "Roller som sidan rör: filnamnen i mappen roller, utan .md. Utan nyckeln rör den alla.", "[sakerhetsombud]"),
        new("alias", KeyForm.List, "Gamla adresser som ska leda hit.", "[/gammal/sida/]"),
        new("ordning", KeyForm.Number, "Platsen i listor, ett heltal. Utan nyckeln kommer sidorna i bokstavsordning.", "10"),
        new("ändring", KeyForm.Items, "Ändringar som läsarna ska veta om, med datum och vad. De står i sidans historia; med väsentlig: ja också bland nyheterna.", "[{datum: 2026-11-20, vad: Steg 3 är nytt., väsentlig: ja}]"),
        new("utkast", KeyForm.Flag, "ja: sidan publiceras inte än. Ta bort raden när den är klar.", "ja"),
        new("publiceras", KeyForm.Date, "Dagen då sidan ska komma ut.", "2027-01-01"),
        new("avpubliceras", KeyForm.Date, "Dagen då sidan ska tas bort.", "2027-12-31"),
        new("informationsklass", KeyForm.Word, "öppen, intern (finns inte i sökningen) eller känslig (publiceras aldrig).", "öppen", Sorted(SwedishNames.InformationClasses.Keys)),
        new("språk", KeyForm.Word, "Textens språk, om det inte är svenska.", "engelska", Sorted(SwedishNames.Languages.Keys)),

        new("Organisation.nivå", KeyForm.Word, "Nivån som sidan beskriver, om den beskriver en.", "taktisk", LevelWords),

        new("Roll.nivå", KeyForm.Word, "Rollens nivå i organisationen.", "operativ", LevelWords),
        new("placering", KeyForm.Text, "Var i organisationen rollen finns.", "Uppgift saknas") { MayBeMissing = true },
        new("utses-av", KeyForm.Text, "Vem som utser.", "Uppgift saknas") { MayBeMissing = true },
        new("gäller-alla", KeyForm.Flag, "ja på rollen som alla har.", "nej"),
        new("stöd-till", KeyForm.List, "Roller som den stödjer.", "[ansvarig-chef]"),
        new("samarbetar-med", KeyForm.List, "Roller som den arbetar tillsammans med.", "[ansvarig-chef]"),
        new("lärväg", KeyForm.List, "Kurser, i den ordning de ska läsas: mapparnas namn i utbildning.", "[brandskydd]"),

        new("typ", KeyForm.Word, "förvaltning eller bolag.", "förvaltning", Sorted(SwedishNames.AdministrationTypes.Keys)),
        new("samordnare", KeyForm.Number, "Antalet säkerhetssamordnare.", "Uppgift saknas") { MayBeMissing = true },
        new("samordnare-not", KeyForm.Text, "En anmärkning om antalet.", "En av dem på halvtid"),
        new("nämnder", KeyForm.List, "Nämnderna som den arbetar åt, var och en på en egen rad.", "[Exempelnämnden]"),
        new("behov", KeyForm.Items, "Behoven: för vart och ett sakområde och gäller, och om man vill exempel och börja-med (vägledningar).", "[{sakområde: brandskydd, gäller: Utbildning}]"),
        new("kravprofil", KeyForm.Text, "Dokumentet med kravprofilen: filnamnet i mappen styrdokument, utan .md.", "Uppgift saknas") { MayBeMissing = true },

        new("akut", KeyForm.Flag, "ja: sidan är en snabbknapp, finns utan nät, och börjar med stegen i en numrerad lista.", "nej"),
        new("snabbval", KeyForm.Text, "Orden på snabbknappen.", "Det brinner"),
        new("kort", KeyForm.Flag, "ja: de första stegen står på arbetsplatsens kort. Högst fyra sidor får plats.", "nej"),
        new("kvittens", KeyForm.Flag, "ja: läsaren ombeds intyga att sidan är läst. Då måste den ha ett datum.", "nej"),

        new("målgrupp", KeyForm.Text, "Vem kursen är till för.", "Alla medarbetare"),
        new("mål", KeyForm.List, "Vad man kan efteråt, vart och ett på en egen rad.", "\n  - Veta vad du ska göra"),
        new("godkänt", KeyForm.Number, "Procent rätt som krävs på provet.", "80"),
        new("giltig-månader", KeyForm.Number, "Hur många månader ett godkänt prov gäller.", "24"),
        new("version", KeyForm.Text, "Två tal inom citattecken. Höj det första när kursen ska göras om, annars det andra.", "\"1.0\""),
        new("förkunskaper", KeyForm.List, "Kurser som ska läsas först.", "[grundkurs]"),

        new("tid", KeyForm.Number, "Minuter att läsa lektionen och svara på frågorna.", "5"),

        new("visning", KeyForm.Word, "en (en fråga i taget) eller alla.", "en", Sorted(SwedishNames.TestDisplays.Keys)),
        new("försök", KeyForm.Number, "Försök per dag, 1 till 20. Utan nyckeln är de obegränsade.", "3"),
        new("dra", KeyForm.Numbers, "Hur många frågor som dras ur varje grupp. Utan nyckeln ställs alla.", "{gruppens-namn: 2}"),
        new("säkerhet", KeyForm.Flag, "ja: provet frågar också hur säker man är på svaret.", "nej"),

        new("dokumenttyp", KeyForm.Word, "Sorten av dokument.", "riktlinje", Sorted(SwedishNames.DocumentTypes.Keys)),
        new("beslutad", KeyForm.Date, "Dagen då dokumentet beslutades.", "Uppgift saknas") { MayBeMissing = true },
        new("beslutsinstans", KeyForm.Text, "Vem som beslutade.", "Uppgift saknas") { MayBeMissing = true },
        new("diarienummer", KeyForm.Text, "Diarienumret.", "Uppgift saknas") { MayBeMissing = true },
        new("dokumentansvarig", KeyForm.Text, "Vem som svarar för själva dokumentet: en roll eller funktion.", "Säkerhetsenheten"),
        new("giltig-till", KeyForm.Date, "Dagen då dokumentet slutar gälla.", "2030-12-31"),
        new("fil", KeyForm.Text, "En bifogad fil i samma mapp.", "dokumentet.pdf"),

        new("publicerad", KeyForm.Date, "Nyhetens dag. Före den syns nyheten inte.", "2026-11-20"),
    ];

    /// <summary>The help for a key of a kind.</summary>
    public static KeyHelp Of(string kind, string key) => All.FirstOrDefault(help => help.Key == $"{kind}.{key}") ?? All.First(help => help.Key == key);

    private static ImmutableArray<string> Sorted(IEnumerable<string> words) => [.. words.Order(StringComparer.Ordinal)];
}
