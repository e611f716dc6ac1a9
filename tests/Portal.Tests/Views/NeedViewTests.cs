using Portal.Generator.Rendering;
using Portal.Generator.Views;
using Portal.Model.Rendering;

namespace Portal.Tests;

/// <summary>Who needs what, as tables, bars and pages say it.</summary>
public sealed class NeedViewTests
{
    private readonly MiniPortal portal = new MiniPortal().WithSections("vagledning", "sakomraden", "forvaltningar", "styrdokument")
        .With("sakomraden/brand.md", MiniPortal.Page("Brand", keys: "ordning: 1"))
        .With("sakomraden/hot.md", MiniPortal.Page("Hot", keys: "ordning: 2"))
        .With("styrdokument/profil.md", MiniPortal.Page("Kravprofil för skolan", keys: "dokumenttyp: riktlinje\nmenytitel: Kravprofil"))
        .With("forvaltningar/skola.md", Administration("Skola", "12", "profil", "behov:\n  - sakområde: hot\n    gäller: Hot i skolan\n  - sakområde: brand\n    gäller: SBA"))
        .With("forvaltningar/vard.md", Administration("Vård", "Uppgift saknas", "Uppgift saknas", "behov:\n  - sakområde: hot\n    gäller: Ensamarbete"))
        .With("forvaltningar/bolaget.md", Administration("Bolaget", "3", "Uppgift saknas").Replace("typ: förvaltning", "typ: bolag", StringComparison.Ordinal));

    [Fact]
    public void A_row_of_the_matrix_has_a_cell_for_every_topic_and_its_needs_in_their_own_order()
    {
        var matrix = NeedsMatrixView.Of(portal.Site());

        Assert.Equal(["brand", "hot"], matrix.Topics.Select(topic => topic.Id));
        Assert.Equal(["bolaget 0: brand= hot=", "skola 2: brand=SBA hot=Hot i skolan", "vard 1: brand= hot=Ensamarbete"],
            matrix.Rows.OrderBy(row => row.Id, StringComparer.Ordinal).Select(row => $"{row.Id} {row.Count}: {string.Join(' ', row.Cells.Select(cell => $"{cell.Topic}={cell.Wording}"))}"));
        Assert.Equal(["hot /sakomraden/hot/", "brand /sakomraden/brand/"], matrix.Rows.Single(row => row.Id == "skola").Needs.Select(need => $"{need.Topic} {need.Link?.Href}"));
    }

    [Fact]
    public void Coordinators_that_nobody_has_counted_make_the_sum_at_least()
    {
        var list = CoordinatorsView.Of(portal.Site());
        Assert.Equal((15, true), (list.Sum, list.IsAtLeast));
        Assert.Equal(["Bolaget 25 3", "Skola 100 12"], list.Chart.Bars.Select(bar => $"{bar.Label} {bar.Share} {bar.Text}").Order());
        Assert.Null(list.Rows.Single(row => row.Administration.Text == "Vård").Number);

        portal.With("forvaltningar/vard.md", Administration("Vård", "0", "Uppgift saknas"));
        Assert.Equal((15, false), CoordinatorsView.Of(portal.Site()) is var all ? (all.Sum, all.IsAtLeast) : default);

        portal.Without("forvaltningar/vard.md").Without("forvaltningar/skola.md").With("forvaltningar/bolaget.md", Administration("Bolaget", "Uppgift saknas", "Uppgift saknas"));
        Assert.Equal((0, true, 0), CoordinatorsView.Of(portal.Site()) is var none ? (none.Sum, none.IsAtLeast, none.Chart.Bars.Length) : default);
    }

    [Theory]
    [InlineData("4 2 -1", "100 50 0")]
    [InlineData("0 0", "0 0")]
    [InlineData("-3 -1", "0 0")]
    [InlineData("3 1", "100 33.33")]
    public void The_longest_bar_has_all_the_room_and_none_is_shorter_than_nothing(string values, string shares) =>
        Assert.Equal(shares, string.Join(' ', BarChartView.Of(new BarChartPart([.. values.Split(' ').Select(value => new Bar("a", int.Parse(value), value))], "")).Bars.Select(bar => bar.Share)));

    [Theory]
    [InlineData("skola", "del-behov", "Kravprofil för skolan")]
    [InlineData("vard", "del-behov del-saknade-uppgifter", null)]
    [InlineData("bolaget", "del-saknade-uppgifter", null)]
    public void A_page_on_a_forvaltning_begins_with_its_needs_where_it_has_any_and_links_a_profile_that_is_known(string id, string contents, string? profile)
    {
        var view = (AdministrationView)View($"forvaltningar/{id}.md");

        Assert.Equal((contents, profile), (string.Join(' ', view.Frame.Contents.Select(entry => entry.Id)), view.Profile?.Text));
        Assert.Equal((contents.StartsWith("del-behov", StringComparison.Ordinal), id == "bolaget"), (view.NeedsHeading is not null, view.IsCompany));
    }

    [Fact]
    public void A_topic_lists_who_needs_it_and_what_belongs_to_it_but_no_forvaltning_and_not_itself()
    {
        portal.With("vagledning/hot.md", MiniPortal.Page("Hotad", keys: "sakområden: [hot]"))
            .With("forvaltningar/bolaget.md", Administration("Bolaget", "3", "Uppgift saknas", "sakområden: [hot]"))
            .With("sakomraden/hot.md", MiniPortal.Page("Hot", keys: "ordning: 2\nsakområden: [hot]"));
        var needed = (TopicView)View("sakomraden/hot.md");

        Assert.Equal(["Skola: Hot i skolan", "Vård: Ensamarbete"], needed.Needs.Select(need => $"{need.Administration.Text}: {need.Wording}").Order());
        Assert.Equal(["Hotad"], needed.Groups.SelectMany(group => group.Pages).Select(page => page.Title));
        Assert.Equal("del-behov", needed.Frame.Contents[0].Id);

        portal.With("forvaltningar/skola.md", Administration("Skola", "1", "profil"));
        var not = (TopicView)View("sakomraden/brand.md");
        Assert.Equal((null, 0, 0), (not.NeedsHeading, not.Needs.Length, not.Groups.Length));
    }

    [Fact]
    public void Needs_for_which_the_portal_has_the_same_share_a_row_of_the_coverage()
    {
        portal.With("vagledning/hot.md", MiniPortal.Page("Hotad", keys: "sakområden: [hot]"));
        var coverage = CoverageView.Of(portal.Site())!;

        Assert.Equal(["Brand: Skola / ", "Hot: Skola, Vård / Hotad"],
            coverage.Rows.Select(row => $"{row.Topic.Text}: {string.Join(", ", row.Administrations.Select(link => link.Text).Order())} / {string.Join(", ", row.Guides.Select(link => link.Text))}"));
        Assert.Null(CoverageView.Of(new MiniPortal().Site()));
    }

    private WholePage View(string path)
    {
        var site = portal.Site();
        var views = new PageViews(site.Model, new MarkdownBody(site, new GlossaryMarker([])));
        return WholePage.Of(site, SiteView.Of(site), views.Of(site.Model.Pages.Single(page => page.Source.Path == path)));
    }

    private static string Administration(string title, string coordinators, string profile, string more = "") =>
        MiniPortal.Page(title, keys: $"typ: förvaltning\nsamordnare: {coordinators}\nkravprofil: {profile}\n{more}".TrimEnd());
}
