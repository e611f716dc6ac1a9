namespace Portal.Tests.Search;

/// <summary>Words that must meet and words that must not. The first of each group stands in the portal's texts.</summary>
internal static class StemmerCases
{
    /// <summary>Endings that make another form of a word in most cases.</summary>
    public static readonly string[] Endings =
        ["s", "en", "et", "er", "ar", "or", "erna", "arna", "orna", "n", "t", "na", "ns", "ts", "ens", "ets", "ernas", "arnas", "a", "ade", "at", "as", "are", "aren", "ad"];

    public static TheoryData<string> Groups =>
    [
        "kurs kursen kurser kursens kurserna",
        "nyckel nyckeln nycklar nyckelns nycklarna nycklarnas",
        "säkerhet säkerhets säkerheten säkerhetens",
        "säkerhetsarbete säkerhetsarbetet säkerhetsarbetets",
        "säkerhetsansvar säkerhetsansvaret säkerhetsansvarig",
        "säkerhetssamordnare säkerhetssamordnaren säkerhetssamordnares säkerhetssamordnarnas",
        "säkerhetsombud säkerhetsombuden säkerhetsombudet säkerhetsombudens",
        "hot hotet hoten hotets hota hotar",
        "våld våldet våldets",
        "kamera kameran kameror kamerorna",
        "rapportera rapportering rapporterade rapporteringen rapporterats rapport rapporter",
        "utrymning utrymma utrymmer utrymningen",
        "utrymningsplan utrymningsplanen utrymningsplaner",
        "farliga farligt farlig farligare",
        "område området områden områdena områdets",
        "sakområde sakområdet sakområden sakområdena",
        "inbrott inbrottet inbrotten inbrotts",
        "förvaltning förvaltningen förvaltningar förvaltningarnas förvaltnings",
        "nämnd nämnden nämnder nämnderna nämndens",
        "chef chefen chefer chefernas chefs",
        "arbetsplats arbetsplatsen arbetsplatser arbetsplatsens",
        "arbetsmiljö arbetsmiljön arbetsmiljöns",
        "åtgärd åtgärden åtgärder åtgärda åtgärdas",
        "åtgärdsplan åtgärdsplanen åtgärdsplaner",
        "larm larmet larmen larma larmar",
        "brand branden bränder brandens",
        "besök besöket besökare besökarna",
        "riskanalys riskanalysen riskanalyser riskanalysens",
        "utbildning utbildningen utbildningar utbilda utbildas",
        "incident incidenten incidenter incidenterna",
        "rutin rutinen rutiner rutinerna",
        "politiker politikern politikerna",
        "förtroendevald förtroendevalda förtroendevaldas",
        "polisanmälan polisanmälningar",
        "anmäla anmälan anmäler anmälas anmälning",
        "verksamhet verksamheten verksamheter verksamheternas verksamhets",
        "enhet enheten enheter enhetens",
        "ansvar ansvaret ansvarig ansvariga ansvarar",
        "kontor kontoret kontorets",
        "budget budgeten budgetens",
        "kostnad kostnaden kostnader kostnaderna",
        "månad månaden månader månadens",
        "nivå nivån nivåer nivåerna nivåns",
        "avvikelse avvikelser avvikelsen avvikelserna",
        "stöld stölder stölden",
        "rum rummet rummen rummets",
        "dator datorn datorer",
        "rektor rektorn",
        "leverantör leverantören leverantörer leverantörernas",
        "konsekvens konsekvenser konsekvensen",
        "policy policyn policyns",
        "allmän allmänt allmänna",
        "lokal lokalt lokala lokaler",
        "teknisk tekniskt tekniska",
        "säker säkert",
        "analysera analyserar analys analyser",
        "planera planering planerade plan planen",
        "kontrollera kontroll kontrollen kontrollerar",
        "införande införandet införandets",
        "avstånd avståndet avståndets",
        "skola skolan skolor skolans",
    ];

    public static TheoryData<string, string> Strangers => new()
    {
        { "hot", "hotell" }, { "ombud", "bud" }, { "säkerhet", "sak" }, { "säkerhet", "säkra" }, { "enhet", "en" },
        { "kommun", "kommunikation" }, { "polis", "policy" }, { "hantera", "hänt" }, { "insats", "insyn" }, { "brand", "brandvarnare" },
        { "larm", "lärare" }, { "ordning", "ord" }, { "tidning", "tid" }, { "utsatt", "utse" }, { "avsätta", "avse" }, { "förvaltning", "förval" },
        { "berätta", "ber" }, { "upphandling", "upphöra" }, { "nyckel", "nyckeltal" }, { "kurs", "kursiv" }, { "kamera", "kam" },
        { "vald", "välj" }, { "risk", "risa" }, { "roll", "rolig" }, { "rond", "rondell" }, { "trygg", "tryck" }, { "chef", "check" },
        { "kris", "kristen" }, { "lokal", "lok" }, { "vakt", "vaktmästare" }, { "mobbning", "mobil" },
    };
}
