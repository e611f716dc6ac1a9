using System.Text.RegularExpressions;
using Portal.Generator.Authoring;
using Portal.Generator.Reading;
using Portal.Generator.Reading.Kinds;
using Portal.Model;
using Portal.Model.Diagnostics;

namespace Portal.Tests.Authoring;

/// <summary>
/// Every key and setting filled in, and seen in the finished site: a value that was only ever tested as missing came out as
/// program text on every page. The fixture <c>every-key</c> fills each key once.
/// </summary>
public sealed partial class EveryKeyTests
{
    private static readonly FixtureCase Fixture = new("every-key");

    /// <summary>What a key is on, the key, the file of the site that shows its value, and what must stand there. A leading ! means that it must not.</summary>
    public static TheoryData<string, string, string, string> Shown => new()
    {
        { "portal.yml", "namn", "index.html", "Namnet på portalen" },
        { "portal.yml", "organisation", "index.html", "Hittekommun" },
        { "portal.yml", "bas-url", "sitemap.xml", "https://trygg.hittekommun.example/bas/roller/" },
        { "portal.yml", "beskrivning", "nyheter/feed.xml", "<subtitle>Beskrivningen av portalen.</subtitle>" },
        { "portal.yml", "nödnummer", "vagledning/brand/index.html", "href=\"tel:0112\"" },
        { "portal.yml", "kontakt", "index.html", "Funktionen som svarar" },
        { "portal.yml", "kontakt", "index.html", "<a href=\"mailto:svar@hittekommun.example\">svar@hittekommun.example</a>" },
        { "portal.yml", "kontakt", "roller/ombud/index.html", "<a href=\"tel:0999-112233\">0999-11\u00A022\u00A033</a>" },
        { "portal.yml", "meny", "index.html", "href=\"/bas/forvaltningar/\"" },
        { "portal.yml", "språk", "index.html", "<html lang=\"sv\">" },
        { "portal.yml", "övriga-avsnitt", "fakta/index.html", "Om fakta" },
        { "portal.yml", "informationsklass", "sok/index.html", "!Den känsliga" },
        { "portal.yml", "sidfot", "roller/index.html", "href=\"/bas/fakta/\"" },
        { "portal.yml", "webbplatser", "roller/index.html", "<a href=\"https://intranat.hittekommun.example/\" class=\"external\" rel=\"noreferrer\">Kommunens intranät</a>" },
        { "portal.yml", "redigera", "roller/ombud/index.html", "https://git.hittekommun.example/roller/ombud.md" },
        { "portal.yml", "redigering", "redigera/config.json", "\"repo\": \"kommunen/portalen\".*\"branch\": \"redigering\".*\"api_root\": \"https://kod.hittekommun.example/api/v4\".*\"app_id\": \"portalens-id\".*\"portal/content/roller\"" },
        { "portal.yml", "tema", "assets/tema.", "--paper:light-dark\\(#fdf8f1,#1b1216\\).*--ink:light-dark\\(#24180f,#f3e9ec\\)" },
        { "portal.yml", "tema", "assets/tema.", "--link:light-dark\\(#7a1f3d,#f2a7bf\\)" },
        { "portal.yml", "tema", "assets/tema.", "--accent:light-dark\\(#8a2a4a,#e07a9b\\)" },
        { "portal.yml", "tema", "assets/tema.", "--band:light-dark\\(#5c1530,#3a0d1e\\)" },
        { "portal.yml", "tema", "assets/tema.", "--level-2:light-dark\\(#f0c24b,#f0c24b\\)" },
        { "portal.yml", "tema", "assets/tema.", "--sans:\"Provbokstav\",var\\(--system-sans\\);--headings:\"Provrubrik\",var\\(--system-serif\\)" },
        { "portal.yml", "tema", "index.html", "<img class=\"brand-logo\" src=\"/bas/assets/logotyp\\.[0-9a-f]{12}\\.svg\" width=\"300\" height=\"100\" alt=\"\"" },
        { "portal.yml", "tema", "index.html", "<link rel=\"icon\" href=\"/bas/favicon\\.png\" type=\"image/png\"" },
        { "ordlista.yml", "id", "ordlista/index.html", "id=\"termen\"" },
        { "ordlista.yml", "term", "ordlista/index.html", "termordet" },
        { "ordlista.yml", "förklaring", "ordlista/index.html", "Förklaringen av termen." },
        { "ordlista.yml", "förkortning", "ordlista/index.html", "TRM" },
        { "ordlista.yml", "böjningar", "fakta/artikel/index.html", ">termordets<" },
        { "ordlista.yml", "källor", "ordlista/index.html", "href=\"/bas/kallor/#kallan\"" },
        { "ordlista.yml", "nämns-i", "ordlista/index.html", "Nämns i:.*href=\"/bas/kallor/#andra\"" },
        { "ordlista.yml", "inte-i", "roller/ombud/index.html", ">annatord<" },
        { "ordlista.yml", "inte-i", "fakta/artikel/index.html", "!#annat\"" },
        { "kallor.yml", "id", "kallor/index.html", "id=\"kallan\"" },
        { "kallor.yml", "titel", "kallor/index.html", "Källans titel" },
        { "kallor.yml", "utgivare", "kallor/index.html", "Källans utgivare" },
        { "kallor.yml", "datum", "kallor/index.html", "3 februari 2020" },
        { "kallor.yml", "diarienummer", "kallor/index.html", "KD 2020-5" },
        { "kallor.yml", "beskrivning", "kallor/index.html", "Källans beskrivning." },
        { "kallor.yml", "kontrollerad", "kallor/index.html", "7 juni 2021" },
        { "synonymer.yml", "skriver", "sok/data/", "eldsvådan" },
        { "synonymer.yml", "menar", "sok/data/", "eldsvådan" },
        { "meningar.yml", "svar", "sok/data/", "bensindunk" },
        { "meningar.yml", "meningar", "sok/data/", "bensindunk" },
        { "arshjul.yml", "månad", "index.html", ">Februari<" },
        { "arshjul.yml", "vad", "index.html", "Årets uppgift" },
        { "arshjul.yml", "vem", "index.html", "Den som gör den" },
        { "arshjul.yml", "mall", "index.html", "data-label=\"Mall\"><a href=\"/bas/styrdokument/plan/\"" },
        { "arbetsplatsen.yml", "id", "vagledning/brand/index.html", "data-blank=\"samlingsplats\"" },
        { "arbetsplatsen.yml", "namn", "vagledning/brand/index.html", "Namnet på uppgiften" },
        { "arbetsplatsen.yml", "hjälp", "vagledning/kort/index.html", "Hjälpen till uppgiften." },
        { "arbetsplatsen.yml", "grupp", "vagledning/kort/index.html", "<legend>Gruppen av uppgifter</legend>" },
        { "kontakter.yml", "id", "vagledning/brand/index.html", "class=\"contact\">Stödfunktionen" },
        { "kontakter.yml", "funktion", "vagledning/kontakter/index.html", "Stödfunktionen" },
        { "kontakter.yml", "e-post", "vagledning/kontakter/index.html", "<a href=\"mailto:stod@hittekommun.example\">" },
        { "kontakter.yml", "telefon", "vagledning/brand/index.html", "<a href=\"tel:0999-778899\">" },
        { "kontakter.yml", "tider", "vagledning/kontakter/index.html", "dygnets alla timmar" },
        { "kontakter.yml", "roll", "roller/ombud/index.html", "Stödfunktionen" },
        { "kontakter.yml", "förvaltning", "forvaltningar/skola/index.html", "Stödfunktionen" },
        { "kontakter.yml", "kort", "vagledning/kort/index.html", "Stödfunktionen" },
        { "kontakter.yml", "ägare", "vagledning/kontakter/index.html", "Den som håller numret rätt" },
        { "kontakter.yml", "giltig-till", "vagledning/kontakter/index.html", "4 mars 2032" },
        { "", "titel", "fakta/artikel/index.html", "<h1[^>]*>Artikeln</h1>" },
        { "", "sammanfattning", "fakta/artikel/index.html", "Sammanfattningen av Artikeln." },
        { "", "menytitel", "fakta/artikel/index.html", "Menytiteln" },
        { "", "ägare", "fakta/artikel/index.html", "Ägaren av artikeln" },
        { "", "granskad", "fakta/artikel/index.html", "6 maj 2025" },
        { "", "ändring", "vagledning/brand/index.html", "4 mars 2026</time> <span>Nya larmsteget.*1 februari 2026</time> <span>Rättad länk" },
        { "", "ändring", "index.html", "Ändrat: Brandvägledningen.*Nya larmsteget" },
        { "", "ändring", "index.html", "!Rättad länk" },
        { "", "granskas-inom", "fakta/artikel/index.html", "6 december 2025" },
        { "", "källor", "fakta/artikel/index.html", "href=\"/bas/kallor/#kallan\"" },
        { "", "sakområden", "sakomraden/brand/index.html", "href=\"/bas/fakta/artikel/\"" },
        { "", "roller", "roller/ombud/index.html", "href=\"/bas/fakta/artikel/\"" },
        { "", "alias", "gammal/artikel/index.html", "url=/bas/fakta/artikel/" },
        { "", "ordning", "fakta/index.html", ">Artikeln<.*>Aartikeln<" },
        { "", "utkast", "sok/index.html", "!Utkastet" },
        { "", "publiceras", "sok/index.html", "!Det kommande" },
        { "", "avpubliceras", "sok/index.html", "!Det gamla" },
        { "", "informationsklass", "sitemap.xml", "!fakta/artikel" },
        { "", "språk", "fakta/artikel/index.html", "<h1 lang=\"ar\" dir=\"rtl\">.*<div class=\"page-body\" lang=\"ar\" dir=\"rtl\">" },
        { "Artikel", "grupp", "fakta/index.html", ">Gruppen av artiklar</h2>" },
        { "Sakområde", "grupp", "sakomraden/index.html", ">Gruppen av områden</h2>" },
        { "Organisation", "grupp", "organisation/index.html", ">Gruppen av nivåer</h2>" },
        { "Vägledning", "grupp", "vagledning/index.html", ">Gruppen av vägledningar</h2>" },
        { "Organisation", "nivå", "organisation/niva/index.html", "Strategisk nivå" },
        { "Organisation", "under", "organisation/index.html", "Instansen över nivån" },
        { "Roll", "nivå", "roller/ombud/index.html", "Taktisk nivå" },
        { "Roll", "gäller-alla", "index.html", "value=\"chef\".*value=\"ombud\"" },
        { "Roll", "placering", "roller/ombud/index.html", "Placeringen av ombudet" },
        { "Roll", "utses-av", "roller/ombud/index.html", "Den som utser ombudet" },
        { "Roll", "stöd-till", "roller/ombud/index.html", "Stöd till.*href=\"/bas/roller/chef/\"" },
        { "Roll", "samarbetar-med", "roller/ombud/index.html", "Samarbetar med.*href=\"/bas/roller/chef/\"" },
        { "Roll", "funktionsansvar-för", "roller/ombud/index.html", "Funktionsansvar för.*href=\"/bas/roller/chef/\"" },
        { "Roll", "lärväg", "roller/ombud/index.html", "href=\"/bas/utbildning/kurs/\"" },
        { "Förvaltning", "typ", "forvaltningar/skola/index.html", "Bolag" },
        { "Förvaltning", "samordnare", "forvaltningar/skola/index.html", ">17<|\\s17\\s" },
        { "Förvaltning", "samordnare-not", "forvaltningar/skola/index.html", "Noten om samordnare" },
        { "Förvaltning", "nämnder", "forvaltningar/skola/index.html", "Skolnämnden i Hitte" },
        { "Förvaltning", "behov", "forvaltningar/skola/index.html", "Det som behovet gäller" },
        { "Förvaltning", "behov", "behovsmatris/behovsmatris.csv", "Skolförvaltningen;Brandområdet;Det som behovet gäller" },
        { "Förvaltning", "kravprofil", "forvaltningar/skola/index.html", "href=\"/bas/styrdokument/plan/\"" },
        { "Vägledning", "akut", "index.html", "href=\"/bas/vagledning/brand/\"" },
        { "Vägledning", "kort", "vagledning/kort/index.html", "href=\"/bas/vagledning/brand/\"" },
        { "Vägledning", "snabbval", "index.html", "Snabbvalet för brand" },
        { "Vägledning", "kvittens", "utbildning/kvittens/index.html", "granskad 7 maj 2025" },
        { "Kurs", "målgrupp", "utbildning/kurs/index.html", "Målgruppen för kursen" },
        { "Kurs", "mål", "utbildning/kurs/index.html", "Målet med kursen" },
        { "Kurs", "godkänt", "utbildning/kurs/prov/index.html", "data-pass=\"73\"" },
        { "Kurs", "giltig-månader", "utbildning/kurs/index.html", "19\u00A0månader" },
        { "Kurs", "version", "utbildning/kurs/index.html", "4\\.2" },
        { "Kurs", "förkunskaper", "utbildning/kurs/index.html", "href=\"/bas/utbildning/grund/\"" },
        { "Lektion", "tid", "utbildning/kurs/lektion/index.html", "23" },
        { "Prov", "visning", "utbildning/kurs/prov/index.html", "\\sdata-one[\\s>]" },
        { "Prov", "försök", "utbildning/kurs/prov/index.html", "data-attempts=\"3\"" },
        { "Prov", "säkerhet", "utbildning/kurs/prov/index.html", "\\sdata-confidence[\\s>]" },
        { "Prov", "dra", "utbildning/kurs/prov/index.html", "data-draws=\"larm:1\"" },
        { "Styrdokument", "dokumenttyp", "styrdokument/plan/index.html", "Riktlinje" },
        { "Styrdokument", "beslutad", "styrdokument/plan/index.html", "4 mars 2024" },
        { "Styrdokument", "beslutsinstans", "styrdokument/plan/index.html", "Instansen som beslutade" },
        { "Styrdokument", "diarienummer", "styrdokument/plan/index.html", "HK 2024-77" },
        { "Styrdokument", "dokumentansvarig", "styrdokument/plan/index.html", "Den som svarar för dokumentet" },
        { "Styrdokument", "giltig-till", "styrdokument/plan/index.html", "9 augusti 2031" },
        { "Styrdokument", "fil", "styrdokument/plan/index.html", "href=\"/bas/styrdokument/bilaga.pdf\"" },
        { "Styrdokument", "kvittens", "utbildning/kvittens/index.html", "beslutad 4 mars 2024" },
        { "Nyhet", "viktig-till", "roller/index.html", "<aside class=\"important\".*href=\"/bas/nyheter/nyhet/\">Nyheten</a>" },
        { "Nyhet", "publicerad", "nyheter/nyhet/index.html", "11 oktober 2026" },
    };

    /// <summary>What decides what is told to editors: no reader sees it.</summary>
    private static readonly string[] Unseen =
    [
        "portal.yml krav", "portal.yml regler", "portal.yml läsbarhet", "portal.yml länkar", "portal.yml tillåtna-kontakter", "portal.yml undantag",
        "fragor.yml fråga", "fragor.yml svar", "fragor.yml plats",
    ];

    [Theory, MemberData(nameof(Shown))]
    public async Task A_key_that_is_filled_in_is_seen(string on, string key, string file, string text)
    {
        var result = await Fixture.BuildAsync();
        Assert.Equal("", FixtureCase.Report(result));

        var shown = string.Concat(result.Files.Where(each => file[^1] is '/' or '.' ? each.Path.StartsWith(file) : each.Path == file).Select(each => each.Text()));
        if (text.StartsWith('!'))
            Assert.DoesNotContain(text[1..], shown, StringComparison.Ordinal);
        else
            Assert.True(shown.Contains(text) || Regex.IsMatch(shown, text, RegexOptions.Singleline, TimeSpan.FromSeconds(5)), $"{on} {key}: {text} is not in {file}");
    }

    [Fact]
    public void All_keys_that_exist_are_among_them() =>
        Assert.Equal(Existing().Order(), Shown.Select(row => $"{row.Data.Item1} {row.Data.Item2}").Concat(Unseen).Distinct().Order());

    [Fact]
    public void A_key_that_the_settings_require_of_a_section_must_be_there()
    {
        var portal = new MiniPortal().WithSections("roller").With("portal.yml", MiniPortal.Settings("roller") + "krav:\n  ägare: [roller]\n  källor: [rollerr]\n");

        Assert.Equal(
            ["portal.yml(11,12): Menade du \"roller\"?", "roller/index.md(2,1): Lägg till raden \"ägare: ...\". Avsnittet roller kräver den, se krav i portal.yml."],
            portal.Reported().Select(found => $"{found.Path}({found.Span.Line},{found.Span.Column}): {found.Suggestion}"));
    }

    [Fact]
    public void All_keys_that_exist_are_filled_in_by_the_fixture()
    {
        var content = ContentFolder.Read(Fixture.Content, new DiagnosticBag());
        var filled = content.Texts.SelectMany(file => Filled().Matches(file.Path.EndsWith(".md") ? file.Text.Split("\n---")[0] : file.Text).Select(match => (Kind: KindOf(file), Key: match.Groups["key"].Value))).ToHashSet();

        Assert.Empty(Existing().Where(name => !filled.Contains((name.Split(' ')[0], name.Split(' ')[1])) && !filled.Any(pair => name == " " + pair.Key)));
    }

    [Fact]
    public async Task No_page_shows_the_name_of_something_in_the_program() =>
        Assert.Empty((await Fixture.BuildAsync()).Files.Where(file => file.Path.EndsWith(".html")).SelectMany(file => ProgramText().Matches(file.Text()).Select(match => $"{file.Path}: {match.Value}")));

    /// <summary>"kind key" for every key that a reader asks for; the keys of all pages have no kind.</summary>
    private static IEnumerable<string> Existing() =>
        PageKindList.All.SelectMany(kind => KindKeys.Of(kind).Select(key => $"{kind.Name} {key.Key}"))
            .Concat(KindKeys.Common.Select(key => $" {key.Key}"))
            .Concat(FileKeys.All.SelectMany(file => file.Keys.Select(key => $"{file.Path} {key.Key}")));

    private static string KindOf(SourceFile file)
    {
        var path = ContentPath.From(file);
        return file.Path.EndsWith(".md") ? PageKindList.All.First(kind => kind.Holds(path)).Name : file.Path;
    }

    [GeneratedRegex(@"^(?:- |  )?(?<key>[a-zåäö-]+):", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Filled();

    /// <summary>A property of an object or a type, as C# and its <c>ToString</c> write them.</summary>
    [GeneratedRegex(@"\b(?:Page|Contact|Model|Site|View|Meta|Settings|Course|Question)\.[A-Z]\w+|System\.\w+|Immutable(?:Array|List)|\b\w+ \{ \w+ = ")]
    private static partial Regex ProgramText();
}
