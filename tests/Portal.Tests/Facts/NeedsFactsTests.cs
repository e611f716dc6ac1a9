using Portal.Model.Pages;

namespace Portal.Tests.Facts;

/// <summary>
/// The förvaltningar's needs and coordinators against the source "Stärkt intern säkerhetsorganisation, implementering"
/// (implementering-2021), tables "Förvaltningsspecifika behov" and "Antal säkerhetssamordnare", copied here by hand.
/// </summary>
public sealed class NeedsFactsTests
{
    public static TheoryData<string, string[]> Needs => new()
    {
        {
            "utbildningsforvaltningen",
            [
                "Riskhantering - riskanalys och riskinventering.",
                "Riskhantering - Systematiskt brandskyddsarbete (SBA)",
                "Riskhantering - avvikelse-/skaderapportering",
                "Lokaler - fysisk/teknisk säkerhet, larmhantering",
                "Lokaler - hantering skador/skadegörelse och ersättningskrav från hyresvärd (ansvarsfördelning).",
                "Samverkan lokala brottsförebyggande grupper, socialtjänst och polis.",
                "Trygghetsskapande-/brottsförebyggande arbete som till exempel platsanalyser.",
                "Hot & våld (mot personal, mellan elever)",
            ]
        },
        {
            "integrations-och-arbetsmarknadsforvaltningen",
            ["Riskhantering - riskanalys", "Riskhantering - SBA", "Trygghetsskapande och brottsförebyggande"]
        },
        {
            "kultur-och-fritidsforvaltningen",
            [
                "Riskhantering - riskanalys (t.ex. ungdomsverksamhet och stadsbibliotek)",
                "Eventsäkerhet",
                "Riskhantering - Systematiskt brandskyddsarbete (SBA)",
                "Riskhantering - avvikelse/skaderapportering",
                "Anläggningar/idrottshallar (lokalbokning, bevakning)",
            ]
        },
        {
            "social-och-omsorgsforvaltningen",
            [
                "Riskhantering inklusive SBA på arbetsplatsen",
                "Riskhantering - avvikelse-/skaderapportering",
                "Riskutsatta personer- individanpassat brandskydd med mera.",
                "Fysisk/teknisk säkerhet lokaler",
                "Hantering av skador och ersättningskrav från hyresvärd eller brukare.",
                "Hot & våld",
                "Otillåten påverkan/oegentligheter",
            ]
        },
        {
            "leanlink",
            [
                "Riskhantering - riskanalys",
                "Riskhantering - Systematiskt brandskyddsarbete (SBA)",
                "Riskhantering - avvikelse-/skaderapportering",
                "Individanpassat brandskydd",
                "Hot & våld, t ex ensam-/nattarbete inom omsorgen samt Områdesteamen.",
            ]
        },
        {
            "verksamhetsstod-och-service",
            [
                "Riskhantering - riskanalys",
                "Riskhantering - Systematiskt brandskyddsarbete (SBA)",
                "Riskhantering - avvikelse-/skaderapportering",
                "Kontraktuell riskhantering (upphandling)",
                "Hot & våld/personsäkerhet",
            ]
        },
        {
            "miljo-och-samhallsbyggnadsforvaltningen",
            [
                "Riskhantering - SBA på den egna arbetsplatsen.",
                "Riskhantering - avvikelse-/skaderapportering",
                "Otillåten påverkan/oegentligheter",
                "Trygghetsskapande arbete, t ex säkra platser.",
                "Säkerhetsfrågor på samhällsplanet (förstärkning till linjen).",
                "Hantering av skador/skadeståndsanspråk mot kommunen.",
                "Hot & våld/personsäkerhet",
                "Riskanalys inför aktiviteter, projekt.",
            ]
        },
        {
            "kommunledningsforvaltningen",
            [
                "Riskhantering - Systematiskt brandskyddsarbete (SBA)",
                "Riskhantering - avvikelse-/skaderapportering",
                "Fysisk/teknisk säkerhet lokaler (upphandling)",
                "Hot & våld/personsäkerhet, även gällande förtroendevalda (förtroendevalda samtliga nämnder).",
                "Valsäkerhet",
            ]
        },
        { "lejonfastigheter", [] },
    };

    /// <summary>A need that the source words as one but that touches two topics stands once for each of them.</summary>
    [Theory, MemberData(nameof(Needs))]
    public void The_needs_of_a_forvaltning_are_those_of_the_source_word_for_word(string id, string[] needs) =>
        Assert.Equal(needs, Administration(id).Needs.Select(need => need.Wording).Distinct());

    [Theory, MemberData(nameof(Needs))]
    public void Every_need_leads_to_the_page_of_its_topic(string id, string[] needs)
    {
        var page = Administration(id);

        Assert.True(page.Needs.Length >= needs.Length);
        Assert.All(page.Needs, need => Assert.NotNull(DecidedIn2021.Find<TopicPage>(need.Topic.Value)));
        Assert.Equal(page.Needs.Length, page.Needs.Select(need => need.Topic.Value).Distinct().Count());
    }

    [Theory]
    [InlineData("utbildningsforvaltningen", 2)]
    [InlineData("integrations-och-arbetsmarknadsforvaltningen", 1)]
    [InlineData("kultur-och-fritidsforvaltningen", 1)]
    [InlineData("social-och-omsorgsforvaltningen", 2)]
    [InlineData("leanlink", 1)]
    [InlineData("verksamhetsstod-och-service", 1)]
    [InlineData("miljo-och-samhallsbyggnadsforvaltningen", 1)]
    [InlineData("kommunledningsforvaltningen", 1)]
    [InlineData("lejonfastigheter", 2)]
    public void A_forvaltning_has_the_coordinators_of_the_source(string id, int coordinators) =>
        Assert.Equal(coordinators, Administration(id).Coordinators.Value);

    [Fact]
    public void There_are_nine_of_them_and_twelve_coordinators_and_one_is_a_company()
    {
        var all = DecidedIn2021.Pages.OfType<AdministrationPage>().ToList();

        Assert.Equal((9, 12), (all.Count, all.Sum(page => page.Coordinators.Value)));
        Assert.Equal(["lejonfastigheter"], all.Where(page => page.IsCompany).Select(page => page.Id));
    }

    [Fact]
    public void Lejonfastigheter_has_one_more_than_before() =>
        Assert.Contains("+1 mot nuläge", Administration("lejonfastigheter").CoordinatorsNote, StringComparison.Ordinal);

    [Fact]
    public void No_forvaltning_had_a_kravprofil_and_the_page_said_so()
    {
        // "En behovsbaserad kravprofil ... ska upprättas för varje förvaltning": the source has none.
        Assert.All(DecidedIn2021.Pages.OfType<AdministrationPage>(), page => Assert.True(page.RequirementProfile.IsMissing));
    }

    private static AdministrationPage Administration(string id) => DecidedIn2021.Find<AdministrationPage>(id);
}
