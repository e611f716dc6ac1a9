using System.Text.Json;
using Portal.Generator.Outputs;
using Portal.Generator.Rendering;
using Portal.Model.Diagnostics;
using Portal.Model.Rendering;
using Calendar = Ical.Net.Calendar;

namespace Portal.Tests;

/// <summary>What Redaktionsläge says, as other programs read it.</summary>
public sealed class EditorialFilesTests
{
    private readonly MiniPortal portal = new MiniPortal().WithSections("vagledning", "styrdokument")
        .With("vagledning/larm.md", MiniPortal.Page("Larm; =och mer", "Vem? [Uppgift saknas: vem som \"larmar\"].", "granskad: 2025-10-01\ngranskas-inom: 12 månader\nägare: Säkerhetschefen"))
        .With("styrdokument/plan.md", MiniPortal.Page("Plan", keys: "dokumenttyp: plan\ngiltig-till: 2027-05-01\ndokumentansvarig: Kommunfullmäktige\ngranskad: 2026-10-01\ngranskas-inom: 12 månader"));

    [Fact]
    public void They_are_made_for_editors_only()
    {
        var site = portal.Site();

        Assert.Empty(new EditorialFiles().Make(site));
        Assert.DoesNotContain("redaktion/index.html", Pages(site));
        Assert.Contains("redaktion/index.html", Pages(ForEditors(site)));
        Assert.Equal(["redaktion/att-gora.csv", "redaktion/lage.json", "redaktion/granskningar.ics"], new EditorialFiles().Make(ForEditors(site)).Select(file => file.Path));
    }

    [Fact]
    public void A_spreadsheet_reads_every_matter_in_its_columns()
    {
        var lines = EditorialFiles.Table(portal.Site()).TrimEnd().Split("\r\n");

        Assert.StartsWith("\uFEFFSort;Hur bråttom;Dag;", lines[0], StringComparison.Ordinal);
        Assert.Contains("Sidor att granska;Försenad;2026-10-01;\"Larm; =och mer\";Ska granskas senast 1 oktober 2026.;Säkerhetschefen;vagledning/larm.md;https://portal.example/vagledning/larm/", lines);
        Assert.Contains(lines, line => line.Contains("\"vem som \"\"larmar\"\"\"", StringComparison.Ordinal));
    }

    [Fact]
    public void A_program_reads_the_same_matters_as_stand_in_the_table()
    {
        using var data = JsonDocument.Parse(EditorialFiles.Data(portal.Site()));
        var matters = data.RootElement.GetProperty("matters").EnumerateArray().ToList();

        Assert.Equal(EditorialFiles.Table(portal.Site()).TrimEnd().Split("\r\n").Length - 1, matters.Count);
        Assert.Equal(("review", "late", "2026-10-01", "vagledning/larm.md"),
            (Of(matters[0], "kind"), Of(matters[0], "urgency"), Of(matters[0], "day"), Of(matters[0], "file")));
    }

    [Fact]
    public void A_calendar_program_reads_the_days_of_pages_and_documents()
    {
        var events = Calendar.Load(EditorialFiles.Calendar(portal.Site()))!.Events.OrderBy(each => each.DtStart!.Value).ToList();

        Assert.Equal(["Granska: Larm; =och mer", "Går ut: Plan", "Granska: Plan"], events.Select(each => each.Summary));
        Assert.Equal(["2026-10-01", "2027-05-01", "2027-10-01"], events.Select(each => each.DtStart!.Value.ToString("yyyy-MM-dd")));
        Assert.Equal(["Säkerhetschefen", "Kommunfullmäktige", null], events.Select(each => each.Description));
        Assert.Equal(3, events.Select(each => each.Uid).Distinct().Count());
        Assert.All(events, each => Assert.True(each.IsAllDay));
    }

    private static IEnumerable<string> Pages(SiteContext site) => PortalRenderer.Pages(site, TemplateProbe.Set, html => html, new DiagnosticBag()).Select(file => file.Path);

    private static SiteContext ForEditors(SiteContext site) => site with { Model = site.Model with { IsForEditors = true } };

    private static string? Of(JsonElement element, string name) => element.GetProperty(name).GetString();
}
