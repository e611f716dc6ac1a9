using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Portal.Generator.Reading.Markdown;
using Portal.Model.Pages;

namespace Portal.Tests.Facts;

/// <summary>The plan, the needs analysis and Lund's plan against the figures of the sources, copied here by hand.</summary>
public sealed class PlanFactsTests
{
    [Fact]
    public void The_costs_of_each_board_are_those_of_the_source_and_add_up_to_ten_and_a_half_million()
    {
        var page = DecidedIn2021.Page("inforande/kostnader.md");
        var bars = ChartTable.Read(page.Body.Tree.OfType<Table>().First())!.Bars;

        Assert.Equal(
            [
                ("Social- och omsorgsnämnden", 1_200_000),
                ("Äldrenämnden", 1_200_000),
                ("Barn- och ungdomsnämnden", 800_000),
                ("Bildningsnämnden", 800_000),
                ("Arbetsmarknadsnämnden", 800_000),
                ("Samhällsbyggnadsnämnden", 800_000),
                ("Kultur- och fritidsnämnden", 800_000),
                ("Kommunstyrelsen", 4_100_000),
            ],
            bars.Select(bar => (bar.Label, (int)bar.Value)));
        Assert.Equal(10_500_000, bars.Sum(bar => bar.Value));
        Assert.Contains("10 500 000 kr per år", page.Source.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_plan_has_seven_steps_with_the_years_of_the_source()
    {
        var steps = Items(DecidedIn2021.Page("inforande/index.md").Body.Tree.OfType<ListBlock>().First(list => list.IsOrdered));

        Assert.Equal(7, steps.Count);
        string[][] words = [["2022", "2023"], ["styrdokument", "mallar", "e-utbildningar", "2021–2022"], ["rekryter", "slutet av 2021"], ["säkerhetsforum", "våren 2022"], ["introduktion"], ["säkerhetsombud", "2022–2023"], ["säkerhetschef"]];
        foreach (var (step, expected) in steps.Zip(words))
            Assert.All(expected, word => Assert.Contains(word, step, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void The_needs_analysis_has_eleven_needs_and_each_is_answered_by_links()
    {
        var page = DecidedIn2021.Page("bakgrund/behovsanalys.md");
        var needs = page.Body.Tree.OfType<ParagraphBlock>().Where(paragraph => InlineText.Of(paragraph).StartsWith("Behovet:")).ToList();

        Assert.Equal(11, needs.Count);
        for (var i = 0; i < needs.Count; i++)
        {
            var end = i + 1 < needs.Count ? needs[i + 1].Span.Start : int.MaxValue;
            Assert.True(page.Body.Links.Count(link => link.Offset > needs[i].Span.Start && link.Offset < end) >= 2, InlineText.Of(needs[i]));
        }
    }

    [Fact]
    public void The_function_responsibility_has_four_parts()
    {
        var parts = DecidedIn2021.Page("organisation/funktionsansvar.md").Body.Headings.Where(heading => heading.Level == 3).Select(heading => heading.Text).ToList();

        Assert.Equal(["1.", "2.", "3.", "4."], parts.Select(part => part[..2]));
    }

    [Theory]
    [InlineData("organisation/strategisk-niva.md", Level.Strategic)]
    [InlineData("organisation/taktisk-niva.md", Level.Tactical)]
    [InlineData("organisation/operativ-niva.md", Level.Operative)]
    public void There_is_a_page_for_each_of_the_three_levels(string path, Level level) =>
        Assert.Equal(level, Assert.IsType<OrganisationPage>(DecidedIn2021.Page(path)).Level);

    [Theory]
    [InlineData("sakerhetschef", Level.Strategic)]
    [InlineData("sakerhetsstrateg", Level.Strategic)]
    [InlineData("sakerhetssamordnare", Level.Tactical)]
    [InlineData("sakerhetsombud", Level.Operative)]
    public void A_role_stands_on_the_level_of_the_source(string id, Level level) =>
        Assert.Equal(level, DecidedIn2021.Find<RolePage>(id).Level);

    [Fact]
    public void Lunds_plan_has_six_focus_areas_and_five_development_areas()
    {
        var areas = Items(DecidedIn2021.Page("omvarld/index.md").Body.Tree.OfType<ListBlock>().First(list => list.IsOrdered));
        Assert.Equal(6, areas.Count);
        foreach (var (area, word) in areas.Zip(["olyckor", "krishantering", "informationssäkerhet", "brott", "hot och våld", "otillåten påverkan"]))
            Assert.Contains(word, area, StringComparison.OrdinalIgnoreCase);

        var violence = DecidedIn2021.Page("omvarld/lund-vald-i-nara-relationer.md");
        var headings = violence.Body.Headings.SkipWhile(heading => heading.Id != "fem-utvecklingsomraden").Skip(1).TakeWhile(heading => heading.Level == 3);
        Assert.Equal(5, headings.Count());
    }

    [Theory]
    [InlineData("implementering-2021", "2021-12-06")]
    [InlineData("lund-plan-2020", "2020-02-27")]
    public void A_source_has_the_date_it_bears(string id, string date) =>
        Assert.Equal(DateOnly.Parse(date), DecidedIn2021.Sources.Single(source => source.Id == id).Date.Value);

    private static List<string> Items(ListBlock list) => [.. list.OfType<ListItemBlock>().Select(item => InlineText.Of(item))];
}
