using System.Collections.Immutable;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Authoring;

/// <summary>Help for the keys of the content's YAML files.</summary>
public static class FileHelp
{
    /// <summary>The help, by file.</summary>
    public static ImmutableArray<KeyHelp> All { get; } =
    [
        new("portal.yml.namn", "Portalens namn.", "Trygg på jobbet"),
        new("organisation", "Kommunens eller bolagets namn.", "Exempelkommun"),
        new("bas-url", "Portalens hela adress.", "https://sakerhet.kommun.example/"),
        new("portal.yml.beskrivning", "En mening om portalen.", "Säkerhet för alla som arbetar i kommunen."),
        new("nödnummer", "Numret på den första snabbknappen, inom citattecken.", "\"112\""),
        new("kontakt", "Vem som svarar på frågor om portalen: funktion, e-post och telefon på raderna under.", "{funktion: Säkerhetsenheten}"),
        new("meny", "Mapparna i huvudmenyn, i den ordning de ska stå.", "[roller]"),
        new("övriga-avsnitt", "Mappar som inte står i huvudmenyn.", "[om-portalen]"),
        new("krav", "Nycklar som sidor måste ha, och i vilka mappar.", "{ägare: [roller]}"),
        new("krav.*", "Mappar vars sidor måste ha nyckeln.", "[roller]"),
        new("sidfot", "Sidor som länkas sist på varje sida: filernas sökvägar.", "[om-portalen/index.md]"),
        new("redigera", "Adressen till Ändra denna sida, med {fil} där filens sökväg ska stå.", "\"https://git.kommun.example/{fil}\""),
        new("portal.yml.informationsklass", "Den högsta klassen som publiceras, öppen eller intern. Utan nyckeln gäller intern.", "intern"),
        new("tillåtna-kontakter", "Adresser och nummer som ser ut som en persons men hör till en funktion.", "[kris.ledning@kommun.example]"),
        new("undantag", "Det som spärren mot känsliga uppgifter hittar men som får stå kvar.", "[{kod: PORTAL806, fil: vagledning/ovning.md, skäl: Koden är påhittad.}]"),
        new("kod", "Felets kod.", "PORTAL806"),
        new("undantag.fil", "Filens sökväg.", "vagledning/ovning.md"),
        new("skäl", "Varför det får stå där, och vem som har bestämt det.", "Koden är påhittad."),
        new("antal", "Hur många ställen i filen, om det är fler än ett.", "2"),
        new("länkar", "Länkar till andra webbplatser, som portal links frågar om sidorna finns kvar.", "{hoppa-över: [{adress: https://intranat.kommun.example/, skäl: Kräver inloggning.}]}"),
        new("hoppa-över", "Adresser som inte går att fråga, och därför inte frågas.", "[{adress: https://intranat.kommun.example/, skäl: Kräver inloggning.}]"),
        new("adress", "Hur adresserna börjar.", "https://intranat.kommun.example/"),
        new("hoppa-över.skäl", "Varför de inte går att fråga.", "Kräver inloggning."),
        new("regler", "Hur allvarliga varningarna är, kod för kod.", "{PORTAL901: varning}"),
        .. RuleLevels.Adjustable.Select(rule => new KeyHelp($"regler.{rule.Code}", $"{rule.Title}: av, upplysning (visas med check --lix), varning eller fel.", "varning")),
        new("läsbarhet", "Gränser för hur svår en text får vara.", "{lix: 40}"),
        new("lix", "Högsta LIX för en sida. Utan nyckeln 40.", "40"),
        new("lix-akut", "Högsta LIX för en akut vägledning. Utan nyckeln 30.", "30"),
        new("ord-i-mening", "Flest ord i en mening. Utan nyckeln 30.", "30"),
        new("portal.yml.språk", "Gränssnittets språk: sv eller en.", "sv"),
        new("tema", "Egna färger, logotyp och typsnitt.", "{logotyp: logotyp.svg}"),
        new("ljust", "Färgerna i det ljusa utseendet.", "{accent: \"#8a2a4a\"}"),
        new("mörkt", "Färgerna i det mörka utseendet. De som utelämnas följer de ljusa.", "{accent: \"#e07a9b\"}"),
        new("bakgrund", "Sidans bakgrund.", "\"#fbf7f0\""),
        new("text", "Löpande text.", "\"#24180f\""),
        new("länk", "Länkar, och ramen runt det som är valt.", "\"#7a1f3d\""),
        new("accent", "Knappar, ikoner och kanter.", "\"#8a2a4a\""),
        new("sidhuvud", "Fältet överst och sidfoten.", "\"#5c1530\""),
        new("markering", "Det som sticker ut i fältet överst.", "\"#f0c24b\""),
        new("logotyp", "En fil i mappen _tema: svg, eller png minst 88 bildpunkter hög.", "logotyp.svg"),
        new("favikon", "En kvadratisk fil i mappen _tema: svg, eller png minst 48 bildpunkter bred.", "favikon.svg"),
        new("typsnitt", "Egna typsnitt, för text och rubriker.", "{text: {namn: Sundhult Sans, fil: sundhult-sans.woff2}}"),
        new("typsnitt.text", "Typsnittet för text, och för rubriker om de inte har ett eget.", "{namn: Sundhult Sans, fil: sundhult-sans.woff2}"),
        new("rubriker", "Typsnittet för rubriker.", "{namn: Sundhult Serif, fil: sundhult-serif.woff2}"),
        new("namn", "Typsnittets namn.", "Sundhult Sans"),
        new("reserv", "Vad som visas tills typsnittet har kommit: sans eller serif.", "sans"),
        new("text.fil", "Typsnittets fil i mappen _tema, woff2.", "sundhult-sans.woff2"),
        new("rubriker.fil", "Typsnittets fil i mappen _tema, woff2.", "sundhult-serif.woff2"),
        new("fet", "Filen med feta bokstäver, om typsnittet har en egen.", "sundhult-fet.woff2"),
        new("kursiv", "Filen med kursiva bokstäver, om typsnittet har en egen.", "sundhult-kursiv.woff2"),

        new("id", "Det som andra filer kallar posten. Små bokstäver a–z, siffror och bindestreck. Ändra det inte.", "exempel"),

        new("term", "Ordet som det skrivs i texter.", "risk"),
        new("förklaring", "Vad ordet betyder, i en eller två meningar.", "Det som kan hända och hur illa det blir."),
        new("förkortning", "Ordets förkortning.", "SBA"),
        new("böjningar", "Andra former av ordet som också ska märkas i texter.", "[risker, risken]"),
        new("ordlista.yml.källor", "Källor som säger vad ordet betyder: id i kallor.yml.", "[kallans-id]"),
        new("nämns-i", "Källor som bara använder ordet: id i kallor.yml.", "[kallans-id]"),
        new("inte-i", "Mappar där ordet betyder något annat och inte ska märkas.", "[nyheter]"),

        new("kallor.yml.titel", "Källans titel.", "Riktlinje för säkerhet"),
        new("utgivare", "Vem som har gett ut källan.", "Exempelkommun"),
        new("datum", "Källans dag.", "2024-05-01"),
        new("kontrollerad", "Dagen då någon senast såg att källan säger det som portalen säger.", "2026-11-20"),
        new("kallor.yml.diarienummer", "Källans diarienummer.", "KS 2024-1"),
        new("beskrivning", "Vad källan handlar om.", "Vem som gör vad."),

        new("funktion", "Vad funktionen heter. Aldrig en person.", "Krisstöd"),
        new("e-post", "Funktionens adress.", "krisstod@kommun.example"),
        new("telefon", "Funktionens nummer.", "013-20 60 00"),
        new("tider", "När någon svarar.", "dygnet runt"),
        new("roll", "Rollen som det är kontakten för: filnamnet i mappen roller, utan .md.", "sakerhetsombud"),
        new("förvaltning", "Förvaltningen som det är kontakten för: filnamnet i mappen forvaltningar, utan .md.", "skolforvaltningen"),
        new("kontakter.yml.kort", "ja: kontakten står på arbetsplatsens kort.", "ja"),
        new("kontakter.yml.ägare", "Funktionen som håller kontakten rätt.", "Säkerhetsenheten"),
        new("kontakter.yml.giltig-till", "Dagen då numret och adressen ska kontrolleras igen.", "2027-05-01"),

        new("arbetsplatsen.yml.namn", "Det som ska fyllas i, högst 60 tecken.", "Återsamlingsplats"),
        new("hjälp", "Vad man skriver, och var man hittar det.", "Står på utrymningsplanen."),
        new("grupp", "Rubriken som det står under. De som har samma rubrik ska följa varandra.", "Om det brinner"),

        new("månad", "Månaden, med små bokstäver.", "februari"),
        new("vad", "Vad som ska göras.", "Gå igenom utrymningsvägarna"),
        new("vem", "Rollerna som gör det, aldrig personer.", "Säkerhetsombudet"),
        new("mall", "Dokumentet att fylla i: filnamnet i mappen styrdokument, utan .md.", "mall-riskanalys"),

        new("skriver", "Ord som läsare söker på, med små bokstäver.", "[muta]"),
        new("menar", "Vad portalen kallar det. Det måste finnas på någon sida.", "[otillåten påverkan]"),

        new("fråga", "Frågan, som den ställdes.", "Vem ringer jag om det brinner?"),
        new("svar", "Sidor som svarar, vilken som helst av dem: filernas sökvägar.", "[vagledning/brand.md]"),
        new("plats", "Hur högt upp svaret ska stå i sökningen. Utan nyckeln bland de tre första.", "1"),
    ];
}
