using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Portal.Model.Pages;

namespace Portal.Tests.Facts;

/// <summary>
/// What the content says of acts and of authorities' advice. The numbers are those of Svensk författningssamling, copied here by
/// hand. This is about the real content: a number that is wrong, or a law that a page names without giving it as a source, is a
/// fault whoever wrote it.
/// </summary>
public sealed partial class LawsFactsTests
{
    /// <summary>A number of an act, and words of its name of which one stands near it.</summary>
    private static readonly ImmutableDictionary<string, string[]> Acts = new Dictionary<string, string[]>
    {
        ["1949:105"] = ["Tryckfrihetsförordning"],
        ["1949:381"] = ["Föräldrabalk"],
        ["1962:700"] = ["Brottsbalk"],
        ["1976:511"] = ["omhändertagande av berusade"],
        ["1976:580"] = ["medbestämmande"],
        ["1977:1160"] = ["Arbetsmiljölag"],
        ["1980:578"] = ["ordningsvakter"],
        ["1991:481"] = ["Folkbokföringslag"],
        ["1992:1403"] = ["totalförsvar"],
        ["1994:1809"] = ["totalförsvarsplikt"],
        ["1998:1276"] = ["trafikförordning"],
        ["2001:357"] = ["trafikförordning"],
        ["1993:1617"] = ["Ordningslag"],
        ["2003:778"] = ["skydd mot olyckor"],
        ["2005:837"] = ["Vallag"],
        ["2006:544"] = ["extraordinära händelser", "kommuners och regioners åtgärder"],
        ["2006:545"] = ["skyddsrum"],
        ["2008:567"] = ["Diskrimineringslag"],
        ["2009:400"] = ["sekretesslag"],
        ["2010:659"] = ["Patientsäkerhetslag"],
        ["2010:800"] = ["Skollag"],
        ["2010:1622"] = ["Alkohollag"],
        ["2011:931"] = ["samhällsviktiga elanvändare"],
        ["2014:1265"] = ["ändring i trafikförordningen"],
        ["2016:1145"] = ["offentlig upphandling"],
        ["2017:725"] = ["Kommunallag"],
        ["2017:900"] = ["Förvaltningslag"],
        ["2018:585"] = ["Säkerhetsskyddslag"],
        ["2018:1200"] = ["Kamerabevakningslag"],
        ["2018:1937"] = ["digital offentlig service"],
        ["2021:34"] = ["tillträdesförbud"],
        ["2021:955"] = ["säkerhetsskyddsförordning"],
        ["2021:890"] = ["visselblåsarlag", "rapporterar om missförhållanden"],
        ["2022:406"] = ["tillträdesförbud"],
        ["2023:196"] = ["brottsförebyggande"],
        ["2023:421"] = ["ordningsvakter"],
        ["2025:400"] = ["Socialtjänstlag"],
        ["2025:1506"] = ["cybersäkerhetslag"],
        ["2025:1507"] = ["förordning"],
    }.ToImmutableDictionary();

    /// <summary>What a page names, and what one of its sources is then called.</summary>
    private static readonly ImmutableArray<(Regex Named, Regex Source)> Names =
    [
        (new("alkohollagen"), new("2010:1622")),
        (new("[Aa]rbetsmiljölagen"), new("1977:1160")),
        (new("till Arbetsmiljöverket"), new("Arbetsmiljöverket|1977:1160")),
        (new("[Bb]rottsbalken\\b"), new("1962:700")),
        (new("[Dd]ataskyddsförordningen|72 timmar"), new("2016/679|2025:1506")),
        (new("[Dd]iskrimineringslagen"), new("2008:567")),
        (new("[Kk]amerabevakningslagen"), new("2018:1200")),
        (new("lagen (\\(2003:778\\) )?om skydd mot olyckor"), new("2003:778")),
        (new("lagen om offentlig upphandling"), new("2016:1145")),
        (new("ordningslagen"), new("1993:1617")),
        (new("[Ss]kollagen"), new("2010:800")),
        (new("[Ss]äkerhetsskyddslagen"), new("2018:585")),
        (new("[Vv]allagen"), new("2005:837")),
        (new("[Vv]isselblåsarlagen"), new("2021:890")),
        (new("2023:196"), new("2023:196")),
        (new("[Rr]ädda, varna, larma"), new("^(Rädda, varna|Om det börjar brinna)")),
        (new("Polisens (och MSB:s )?råd"), new("dödligt våld")),
    ];

    /// <summary>The sections that say what to do. The others tell what documents say, and name the documents.</summary>
    private static readonly ImmutableHashSet<string> Advice = ["vagledning", "sakomraden", "roller", "forvaltningar", "utbildning"];

    /// <summary>How many letters before or after its number the name of an act may stand.</summary>
    private const int Near = 600;

    [Fact]
    public void Every_number_of_an_act_stands_beside_the_name_of_that_act()
    {
        var wrong = Directory.EnumerateFiles(Repository.Content, "*", SearchOption.AllDirectories)
            .Where(path => Path.GetExtension(path) is ".md" or ".yml")
            .SelectMany(path => Wrong(File.ReadAllText(path)).Select(number => $"{Path.GetFileName(path)}: {number}"));

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("enligt lagen (2003:778) om skydd mot olyckor", "")]
    [InlineData("enligt lagen (2003:788) om skydd mot olyckor", "2003:788")]
    [InlineData("enligt brottsbalken (2003:778)", "2003:778")]
    public void The_search_for_numbers_knows_a_wrong_one(string text, string wrong) => Assert.Equal(wrong, string.Join(' ', Wrong(text)));

    [Fact]
    public async Task A_page_that_tells_what_to_do_by_law_or_advice_gives_it_as_a_source()
    {
        var content = (await LinkopingBuild.ResultAsync()).Read.Written!;
        var titles = content.Sources.ToDictionary(source => source.Id, source => $"{source.Title} {source.Publisher}");
        var lacking =
            from page in content.Pages
            where Advice.Contains(page.Section) && page is not TestPage
            let sources = page.Meta.Sources.Select(id => titles[id.Value]).ToList()
            from name in Names
            where name.Named.IsMatch(page.Source.Text) && !sources.Exists(name.Source.IsMatch)
            select $"{page.Source.Path}: {name.Named.Match(page.Source.Text).Value}";

        Assert.Empty(lacking);
    }

    private static IEnumerable<string> Wrong(string text) => Number().Matches(text)
        .Where(match => !(Acts.TryGetValue(match.Value, out var names)
            && names.Any(name => text[Math.Max(0, match.Index - Near)..Math.Min(text.Length, match.Index + Near)].Contains(name, StringComparison.OrdinalIgnoreCase))))
        .Select(match => match.Value);

    /// <summary>A number of Svensk författningssamling, not one of Arbetsmiljöverket's.</summary>
    [GeneratedRegex(@"(?<!AFS )\b(19|20)\d\d:\d{2,4}\b")]
    private static partial Regex Number();
}
