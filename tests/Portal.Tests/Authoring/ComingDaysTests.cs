using Portal.Model.Diagnostics;

namespace Portal.Tests.Authoring;

/// <summary>What will be wrong on a later day is told today.</summary>
public sealed class ComingDaysTests
{
    private const string Role = "nivå: linje\nplacering: Här\n";

    private readonly MiniPortal portal = new MiniPortal().WithSections("roller", "nyheter", "styrdokument");

    [Fact]
    public void A_page_that_will_go_while_others_lead_to_it_is_told()
    {
        var found = portal.With("index.md", MiniPortal.Page("Start", "Se [chefen](roller/chef.md).")).With("roller/chef.md", MiniPortal.Page("Chef", "", Role + "avpubliceras: 2027-06-30")).Reported();

        Assert.Equal("sidan roller/chef.md publiceras inte (från och med 30 juni 2027)", Assert.Single(found).Message);
    }

    [Theory]
    [InlineData("publiceras: 2027-01-15", "från och med 15 januari 2027")]
    [InlineData("utkast: ja", "när utkasten publiceras")]
    public void The_mistakes_of_a_page_that_waits_are_told(string key, string when)
    {
        var found = portal.With("roller/ny.md", MiniPortal.Page("Ny", "[a](finns-inte.md) ![Så ser det ut](b.png)", Role + key + "\nstöd-till: [okänd]")).Reported();

        Assert.Equal(["PORTAL301", "PORTAL204", "PORTAL204"], found.OrderBy(each => each.Span.Line).Select(each => each.Rule.Code));
        Assert.All(found, each => Assert.Contains(when, each.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Two_pages_that_will_have_one_title_are_told() =>
        Assert.Equal(DiagnosticRules.DuplicateTitle, Assert.Single(portal.With("roller/a.md", MiniPortal.Page("A", "", Role)).With("roller/b.md", MiniPortal.Page("A", "", Role + "publiceras: 2027-01-15")).Reported()).Rule);

    [Fact]
    public void A_mistake_of_today_is_told_once_although_it_stays() =>
        Assert.DoesNotContain("från", Assert.Single(portal.With("index.md", MiniPortal.Page("Start", "[a](finns-inte.md)"))
            .With("nyheter/jul.md", MiniPortal.Page("Jul", "", "publicerad: 2026-12-24\navpubliceras: 2027-01-13")).Reported()).Message, StringComparison.Ordinal);

    [Fact]
    public void Pages_that_come_and_go_with_their_links_are_fine() => Assert.Empty(portal
        .With("nyheter/jul.md", MiniPortal.Page("Jul", "Se [planen](../styrdokument/plan.md).", "publicerad: 2026-12-24\navpubliceras: 2027-01-13"))
        .With("styrdokument/plan.md", MiniPortal.Page("Plan", "", "dokumenttyp: plan\npubliceras: 2026-12-01\ngiltig-till: 2027-12-31"))
        .With("roller/utkast.md", MiniPortal.Page("Utkast", "Se [planen](../styrdokument/plan.md) och [mig](utkast.md).", Role + "utkast: ja\npubliceras: 2027-02-01")).Reported());

    [Fact]
    public void Dates_at_the_end_of_time_do_no_harm() =>
        Assert.Empty(portal.With("styrdokument/plan.md", MiniPortal.Page("Plan", "", "dokumenttyp: plan\navpubliceras: 9999-12-31\ngiltig-till: 9999-12-31")).Reported());
}
