namespace Portal.Tests.Hostile;

/// <summary>Every construct of YAML, and every key of front matter and of the YAML files, with much in it.</summary>
public static class YamlShapes
{
    private const string Page = "titel: Mall\nsammanfattning: En mall.\ndokumenttyp: mall\n";
    private const string Settings =
        "namn: Webben\norganisation: Exempelkommun\nbas-url: https://a.example\nbeskrivning: Här.\nnödnummer: \"112\"\nkontakt:\n  funktion: Funktionen\n" +
        "meny: [vagledning, sakomraden, roller, forvaltningar, organisation, utbildning, styrdokument]\növriga-avsnitt: [nyheter, om-webben]\nsidfot: [om-webben/index.md, om-webben/tillganglighet.md, nyheter/index.md]\n";

    /// <summary>Pieces of YAML as such.</summary>
    private static readonly string[] Pieces =
    [
        "a: b\n", "a{0}: b\n", "titel: a\n", "titel\n", ": a\n", "? a\n", "? a\n: b\n", "- a\n", "-\n", "- - a\n", "- a: b\n", "- {a: b}\n", "- [a]\n", "[", "[a, ", "{", "{a: ", "{a, ", "]", "}", "a, ", ",", "[]\n", "[a]\n",
        "a: |\n  b\n", "a{0}: |\n  b\n", "a{0}: >\n  b\n", "a{0}: >-\n", "a{0}: \"b\"\n", "a{0}: 'b'\n", "\"", "'", "\"a\" ", "'a' ", "''", "\\\"", "\"a\n", "'a\n", "\"\\u0001\" ", "\"\\uD800\"\n", "a\n", "a ", "\n", " ", " \n", "\t", "\t\n", "a:\tb\n",
        "&a ", "*a ", "&a{0} b\n", "a{0}: &b c\n", "a{0}: *b\n", "!a ", "!!str a\n", "%YAML 1.2\n", "%TAG a b\n", "---\n", "...\n", "--- a\n", "#\n", "# a\n", "a # b\n", " #", "@", "`", "|", ">", "|\n", ">\n", "|+9\n", "a{0}: a: b\n", "a{0}: [\n", "a{0}: {\n", "<<: a\n", "a{0}:\n", "a{0}:\n  b: c\n", "a{0}:\n- b\n", "\u00A0", "\u2028", "\uFEFF", "~\n", "null: null\n", "0x{0}: 1\n", "=: =\n",
    ];

    /// <summary>Where a piece of YAML is repeated.</summary>
    private static readonly (string Name, string Path, string Before, string After)[] Places =
    [
        ("i sidhuvud", "styrdokument/mall.md", "---\n" + Page, "---\n\nText.\n"), ("i ett värde i sidhuvud", "styrdokument/mall.md", "---\n" + Page + "ägare: ", "\n---\n\nText.\n"), ("i ett värde inom citattecken i sidhuvud", "styrdokument/mall.md", "---\n" + Page + "ägare: \"", "\"\n---\n\nText.\n"),
        ("i portal.yml", "portal.yml", Settings, ""), ("först i portal.yml", "portal.yml", "", Settings), ("i ordlista.yml", "ordlista.yml", "", ""), ("i en post i ordlista.yml", "ordlista.yml", "- id: a\n  term: b\n  förklaring: ", "\n"), ("i synonymer.yml", "synonymer.yml", "- skriver: [a]\n  menar: [brand]\n", ""),
    ];

    /// <summary>Keys of pages and how a page begins that can have them.</summary>
    public static readonly (string Path, string Head, string[] Keys)[] PageKeys =
    [
        ("om-webben/tillganglighet.md", "titel: A\nsammanfattning: B.\n", ["menytitel", "ägare", "granskad", "granskas-inom", "källor", "sakområden", "roller", "alias", "ordning", "utkast", "publiceras", "avpubliceras", "informationsklass", "språk", "okänd"]),
        ("om-webben/tillganglighet.md", "sammanfattning: B.\n", ["titel"]),
        ("om-webben/tillganglighet.md", "titel: A\n", ["sammanfattning"]),
        ("roller/chef.md", "titel: A\nsammanfattning: B.\n", ["nivå", "placering", "utses-av", "stöd-till", "samarbetar-med", "funktionsansvar-för", "lärväg"]),
        ("forvaltningar/skola-och-fritid.md", "titel: A\nsammanfattning: B.\n", ["typ", "samordnare", "samordnare-not", "nämnder", "behov", "kravprofil"]),
        ("vagledning/brand.md", "titel: A\nsammanfattning: B.\n", ["grupp", "akut", "snabbval", "kvittens"]),
        ("styrdokument/mall.md", "titel: A\nsammanfattning: B.\n", ["dokumenttyp", "beslutad", "beslutsinstans", "diarienummer", "giltig-till", "fil"]),
        ("nyheter/webben-ar-har.md", "titel: A\nsammanfattning: B.\n", ["publicerad"]),
        ("organisation/ledning.md", "titel: A\nsammanfattning: B.\n", ["nivå"]),
        ("utbildning/trygg-start/index.md", "titel: A\nsammanfattning: B.\n", ["målgrupp", "mål", "godkänt", "giltig-månader", "version", "förkunskaper"]),
        ("utbildning/trygg-start/01-vem-gor-vad.md", "titel: A\nsammanfattning: B.\n", ["tid"]),
        ("utbildning/trygg-start/prov.md", "titel: A\nsammanfattning: B.\n", ["visning", "försök", "säkerhet", "dra"]),
    ];

    private static readonly (string Name, Func<string, int, string> Value)[] Values =
    [
        ("en lång text", (key, size) => $"{key}: {new string('a', size)}\n"),
        ("en lång text av ord", (key, size) => $"{key}: {Shape.Repeat("ord {0} ", size)}\n"),
        ("en lista av samma ord", (key, size) => $"{key}: [{Shape.Repeat("a, ", size)}]\n"),
        ("en lista av olika ord", (key, size) => $"{key}: [{Shape.Repeat("{0}, ", size)}]\n"),
        ("en lista av adresser", (key, size) => $"{key}: [{Shape.Repeat("/{0}/, ", size)}]\n"),
        ("en lista av filer", (key, size) => $"{key}: [{Shape.Repeat("{0}.md, ", size)}]\n"),
        ("en lång lista på egna rader", (key, size) => $"{key}:\n{Shape.Repeat("  - {0}\n", size)}"),
        ("en lista av långa ord", (key, size) => $"{key}: [{Shape.Repeat(new string('a', 500) + "{0}, ", size)}]\n"),
        ("tal för ord", (key, size) => $"{key}:\n{Shape.Repeat("  {0}: 1\n", size)}"),
        ("en lista av poster", (key, size) => $"{key}:\n{Shape.Repeat("  - sakområde: {0}\n    gäller: b\n", size)}"),
        ("en lista av lika poster", (key, size) => $"{key}:\n{Shape.Repeat("  - sakområde: brand\n    gäller: b\n", size)}"),
    ];

    /// <summary>Keys of portal.yml.</summary>
    public static readonly string[] SettingsKeys = ["namn", "organisation", "bas-url", "beskrivning", "nödnummer", "kontakt", "meny", "övriga-avsnitt", "sidfot", "redigera", "okänd"];

    private static readonly (string Path, string[] Entries)[] Lists =
    [
        ("ordlista.yml",
        [
            "- id: {0}\n  term: ord{0}\n  förklaring: b\n", "- id: a\n  term: b\n  förklaring: c\n", "- id: {0}\n  term: samma\n  förklaring: b\n", "- id: {0}\n  term: trygghet {0}\n  förklaring: b\n", "- id: {0}\n  term: {0}\n  förkortning: A{0}\n  förklaring: b\n",
            "- id: {0}\n  term: brand\n  förkortning: BR\n  förklaring: b\n", "- id: {0}\n  term: b{0}\n  böjningar: [c{0}, d{0}]\n  förklaring: b\n", "- id: {0}\n  term: b{0}\n  källor: [a{0}]\n  förklaring: b\n", "- id: Å{0}\n  term: b\n  förklaring: c\n", "- a: b\n", "- a{0}: b\n", "- id: {0}\n",
        ]),
        ("kallor.yml", ["- id: {0}\n  titel: ord{0}\n  utgivare: b\n", "- id: a\n  titel: b\n  utgivare: c\n", "- id: {0}\n  titel: b\n  utgivare: c\n  datum: 2026-01-01\n  diarienummer: {0}\n  beskrivning: d\n", "- id: {0}\n  titel: b\n  utgivare: c\n  datum: {0}\n"]),
        ("synonymer.yml",
        [
            "- skriver: [{0}]\n  menar: [brand]\n", "- skriver: [a]\n  menar: [brand]\n", "- skriver: [{0}]\n  menar: [{0}]\n", "- skriver: [a, b, c]\n  menar: [hot, brand, trygghet]\n", "- skriver: [{0}]\n  menar: [trygghet, och, kommun, chef]\n", "- skriver: []\n  menar: []\n", "- skriver: [och]\n  menar: [och]\n",
            "- skriver: [brandskydd{0}]\n  menar: [brand]\n",
        ]),
    ];

    /// <summary>All shapes of YAML.</summary>
    public static IEnumerable<Shape> All =>
    [
        .. Pieces.SelectMany(piece => Places.Select(place => new Shape($"yml: {piece.Replace("\n", "⏎").Replace("\t", "⇥")} {place.Name}", place.Path, size => place.Before + Shape.Repeat(piece, Room(place.Path, size) - place.Before.Length - place.After.Length) + place.After))),
        .. PageKeys.SelectMany(page => page.Keys.SelectMany(key => Values.Select(value => new Shape($"yml: {key} i {page.Path} med {value.Name}", page.Path, size => $"---\n{page.Head}{value.Value(key, Room(page.Path, size) - 200)}---\n\nText.\n")))),
        .. SettingsKeys.SelectMany(key => Values.Select(value => new Shape($"yml: {key} i portal.yml med {value.Name}", "portal.yml", size => SettingsWithout(key) + value.Value(key, size - Settings.Length)))),
        .. Lists.SelectMany(list => list.Entries.Select(entry => new Shape($"yml: {list.Path} med {entry.Replace("\n", "⏎")}", list.Path, size => Shape.Repeat(entry, size)))),
        .. Lists.SelectMany(list => new[] { "id", "term", "förklaring", "förkortning", "böjningar", "källor", "titel", "utgivare", "datum", "beskrivning", "diarienummer", "skriver", "menar" }.SelectMany(key => Values.Select(value => new Shape($"yml: {key} i {list.Path} med {value.Name}", list.Path, size => "- " + value.Value(key, size - 20))))),
        new("yml: nyckel av blanksteg", "portal.yml", size => new string(' ', size - 10) + "a: b\n"),
        new("yml: nästlade nycklar", "portal.yml", size => Stairs(size, "a:\n")),
        new("yml: nästlade listor", "ordlista.yml", size => Stairs(size, "-\n")),
        new("yml: nästlade listor på en rad", "ordlista.yml", size => Shape.Repeat("- ", size) + "a\n"),
        new("yml: nästlade nycklar på en rad", "ordlista.yml", size => Shape.Repeat("? ", size) + "a\n"),
    ];

    /// <summary>A whole portal.yml but for a key.</summary>
    public static string SettingsWithout(string key) =>
        string.Concat(Settings.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith(key + ":") && !(key == "kontakt" && line.StartsWith(' '))).Select(line => line + "\n"));

    /// <summary>Front matter has a limit of its own, and what lies beyond it is one error.</summary>
    private static int Room(string path, int size) => path.EndsWith(".md", StringComparison.Ordinal) ? size / 16 : size;

    private static string Stairs(int size, string step)
    {
        var text = new System.Text.StringBuilder();
        for (var level = 0; text.Length + level + step.Length <= size; level++)
            text.Append(' ', level).Append(step);
        return text.ToString();
    }
}
