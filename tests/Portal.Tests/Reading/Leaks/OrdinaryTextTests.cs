using System.Text;
using Portal.Generator.Reading.Leaks;

namespace Portal.Tests;

/// <summary>What offices write every day is no leak.</summary>
public sealed class OrdinaryTextTests
{
    [Fact]
    public void A_thousand_pages_with_diary_numbers_telephone_numbers_and_amounts_give_no_alarm()
    {
        var random = new Random(20261120);
        var alarms = Enumerable.Range(0, 1000).Select(_ => Page(random)).SelectMany(page => LeakScan.Text(page).Select(leak => $"{leak.Rule.Code} {leak.Message}: {page.Substring(leak.Start, Math.Min(40, page.Length - leak.Start))}"));

        Assert.Empty(alarms);
    }

    [Fact]
    public void Neither_does_the_real_content_nor_what_the_fixtures_say()
    {
        var files = new[] { Repository.Content }.Concat(FixtureCase.All.Where(fixture => fixture.Name is not ("error-leaks" or "error-workplace")).Select(fixture => fixture.Content)).Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)).Where(path => Path.GetExtension(path) is ".md" or ".yml" or ".txt" or ".vtt" or ".csv");

        Assert.Empty(files.SelectMany(path => LeakScan.Text(File.ReadAllText(path)).Select(leak => $"{path}: {leak.Message}")));
    }

    private static string Page(Random random)
    {
        var text = new StringBuilder($"---\ntitel: Sida {random.Next(1000)}\ndiarienummer: {Diary(random)}\n---\n\n");
        for (var i = 0; i < 25; i++)
            text.Append(Sentence(random)).Append(random.Next(4) == 0 ? "\n\n" : " ");
        return text.ToString();
    }

    private static string Sentence(Random random) => random.Next(24) switch
    {
        0 => $"Ärendet har diarienummer {Diary(random)}.",
        1 => $"Ring växeln, {Phone(random)}, eller {Phone(random)}.",
        2 => $"Kostnaden är {Amount(random)} kronor och budgeten {Amount(random)} tkr.",
        3 => $"Beslutet fattades {Day(random):yyyy-MM-dd} kl. {random.Next(24):00}.{random.Next(60):00} och gäller till {Day(random):yyyy-MM-dd}.",
        4 => $"Bolaget har organisationsnummer {Organisation(random)}.",
        5 => $"Betala till bankgiro {random.Next(100, 9999)}-{random.Next(1000, 9999)} eller plusgiro {random.Next(1, 999)} {random.Next(10, 99)} {random.Next(10, 99)}-{random.Next(10)}.",
        6 => $"Enligt {random.Next(1, 40)} kap. {random.Next(1, 30)} § offentlighets- och sekretesslagen ({random.Next(1980, 2025)}:{random.Next(1, 1500)}) kan uppgiften omfattas av sekretess.",
        7 => $"Skriv till registrator@kommun.se, sakerhet@kommun.se eller info@msb.se.",
        8 => $"Adressen är Storgatan {random.Next(1, 99)}, {random.Next(100, 999)} {random.Next(10, 99)} Linköping.",
        9 => $"Se ISBN 978-91-{random.Next(10, 99)}-{random.Next(10000, 99999)}-{random.Next(10)} och SFS {random.Next(1980, 2025)}:{random.Next(1, 1500)}.",
        10 => $"Perioden {Day(random):yyyyMMdd}–{Day(random):yyyyMMdd} var {random.Next(100)} procent bättre än {random.Next(1990, 2030)}/{random.Next(10, 99)}.",
        11 => $"Positionen är N {random.Next(6000000, 7000000)}, E {random.Next(300000, 700000)} (SWEREF 99 TM).",
        12 => $"Version {random.Next(10)}.{random.Next(10)}.{random.Next(100)}, artikel {random.Next(100000, 999999)}, filen plan-{Day(random):yyyyMMdd}.pdf.",
        13 => $"Fakturan {random.Next(10000000, 99999999)} är på {random.Next(100, 999)}:{random.Next(10, 99)} kr.",
        14 => "Märk handlingen HEMLIG när den är det. En handling som är hemlig får inte mejlas.",
        15 => "## Sekretess och tystnadsplikt\n\nHemlig, konfidentiell och begränsat hemlig är säkerhetsskyddsklasser.\n",
        16 => "| Klass | Betyder |\n|---|---|\n| Hemlig | Allvarlig skada |\n| Konfidentiell | Inte obetydlig skada |\n",
        17 => "Byt lösenord ofta: minst en gång om året. Lösenordet: skriv aldrig upp det. Dela aldrig portkoden eller larmkoden med någon.",
        18 => $"Mötet är i rum {random.Next(100, 999)} {Day(random):yyyy-MM-dd} {random.Next(24):00}:{random.Next(60):00}–{random.Next(24):00}:{random.Next(60):00}.",
        19 => $"IBAN SE{random.Next(10, 99)} {random.Next(1000, 9999)} {random.Next(1000, 9999)} {random.Next(1000, 9999)} {random.Next(1000, 9999)} {random.Next(1000, 9999)}.",
        20 => $"Larmkod {random.Next(1, 9)} betyder brand. Tokens och nycklar förklaras i handboken.",
        21 => $"Numret är {random.Next(1, 9)} {random.Next(100, 999)} {random.Next(100, 999)} och avvikelsen {random.Next(100)},{random.Next(10)} %.",
        22 => "Ring 112, 114 14, 113 13 eller 1177. Från utlandet: +46 13 20 60 00.",
        _ => "Säkerhetsarbetet är en del av det vanliga arbetet, och chefen ansvarar för det.",
    };

    private static string Diary(Random random) => random.Next(6) switch
    {
        0 => $"KS {random.Next(2000, 2027)}-{random.Next(1, 2000)}",
        1 => $"KSM 2018-{random.Next(10, 99)}",
        2 => $"Dnr {random.Next(10, 27)}/{random.Next(1000):0000}",
        3 => $"BUN-{random.Next(2000, 2027)}-{random.Next(100000):00000}",
        4 => $"{random.Next(2000, 2027)}:{random.Next(1, 9999)}",
        _ => $"MSB {random.Next(2010, 2027)}-{random.Next(10000, 99999)}-{random.Next(1, 30)}",
    };

    private static string Phone(Random random) => random.Next(5) switch
    {
        0 => $"013-{random.Next(20, 40)} {random.Next(10, 99)} {random.Next(10, 99)}",
        1 => $"010-{random.Next(100, 999)} {random.Next(10, 99)} {random.Next(10, 99)}",
        2 => $"08-{random.Next(100, 999)} {random.Next(100, 999)} {random.Next(10, 99)}",
        3 => $"+46 13 {random.Next(20, 40)} {random.Next(10, 99)} {random.Next(10, 99)}",
        _ => $"0771-{random.Next(100, 999)} {random.Next(100, 999)}",
    };

    private static string Amount(Random random) => $"{random.Next(1, 999)} {random.Next(1000):000} {random.Next(1000):000}";

    private static string Organisation(Random random) => random.Next(2) == 0 ? $"{random.Next(21, 99)}{random.Next(20, 99)}{random.Next(10, 99)}-{random.Next(1000, 9999)}" : $"16{random.Next(21, 99)}{random.Next(20, 99)}{random.Next(10, 99)}{random.Next(1000, 9999)}";

    private static DateOnly Day(Random random) => new DateOnly(2000, 1, 1).AddDays(random.Next(11_000));
}
