using System.Collections.Frozen;
using System.Text.Json;
using Portal.Generator.Outputs;
using Portal.Generator.Views;
using Portal.Generator.Views.Editorial;
using Calendar = Ical.Net.Calendar;

namespace Portal.Tests;

/// <summary>What those who write the portal are told of the pages that readers acknowledge.</summary>
public sealed class ReceiptTests
{
    private const string Document = "dokumenttyp: riktlinje\nkvittens: ja\ngranskad: 2026-10-01\ngranskas-inom: 12 månader";

    private readonly MiniPortal portal = new MiniPortal().WithSections("vagledning", "styrdokument")
        .With("vagledning/larm.md", MiniPortal.Page("Larm", keys: "kvittens: ja\ngranskad: 2026-09-01\ngranskas-inom: 12 månader\nägare: Säkerhetschefen"))
        .With("vagledning/annat.md", MiniPortal.Page("Annat", keys: "granskad: 2026-09-01\ngranskas-inom: 12 månader"))
        .With("styrdokument/klar.md", MiniPortal.Page("Klar", keys: Document + "\nbeslutad: 2026-03-01\nbeslutsinstans: Kommunstyrelsen\ndokumentansvarig: Säkerhetsenheten\ngiltig-till: 2028-01-01"))
        .With("styrdokument/ny.md", MiniPortal.Page("Ny", keys: Document + "\nbeslutad: Uppgift saknas"));

    [Fact]
    public void Every_page_to_acknowledge_has_its_version_and_who_answers_for_it_and_what_lacks_most_stands_first() =>
        Assert.Equal(
            ["Ny|granskad 1 oktober 2026||dag för beslutet, vem som har beslutat och ansvarig", "Larm|granskad 1 september 2026|Säkerhetschefen|", "Klar|beslutad 1 mars 2026|Säkerhetsenheten|"],
            ReceiptsView.Of(portal.Site())!.Rows.Select(row => $"{row.Page.Text}|{row.Version}|{row.Owner}|{row.Lacks}"));

    [Fact]
    public void What_nobody_has_decided_is_something_to_see_to() =>
        Assert.Equal(
            ["styrdokument/ny.md: Läsarna kvitterar den version som är granskad 1 oktober 2026. Det här saknas: dag för beslutet, vem som har beslutat och ansvarig."],
            Matters.Of(portal.Site()).Where(matter => matter.Kind == MatterKind.Receipt).Select(matter => $"{matter.File}: {matter.What}"));

    [Theory]
    [InlineData(2, 28, null)]
    [InlineData(3, 1, null)]
    [InlineData(3, 2, "2 mars 2026")]
    public void A_change_after_the_version_is_told(int month, int day, string? told)
    {
        var site = portal.Site();
        site = site with { Model = site.Model with { LastChanged = new Dictionary<string, DateOnly> { ["styrdokument/klar.md"] = new(2026, month, day) }.ToFrozenDictionary() } };

        Assert.Equal(told, ReceiptsView.Of(site)!.Rows.Single(row => row.Page.Text == "Klar").ChangedAfter?.Text);
    }

    [Fact]
    public void Programs_and_calendars_are_told_too()
    {
        using var data = JsonDocument.Parse(EditorialFiles.Data(portal.Site()));

        Assert.Equal(["styrdokument/ny.md 2026-10-01 False 3", "vagledning/larm.md 2026-09-01 False 0", "styrdokument/klar.md 2026-03-01 True 0"],
            data.RootElement.GetProperty("receipts").EnumerateArray().Select(each => $"{each.GetProperty("file")} {each.GetProperty("version")} {each.GetProperty("isDecision").GetBoolean()} {each.GetProperty("lacks").GetArrayLength()}"));
        Assert.Equal(
            ["Granska: Annat", "Granska: Larm. Sedan kvitterar läsarna på nytt.", "Granska: Klar", "Granska: Ny. Sedan kvitterar läsarna på nytt.", "Går ut: Klar. Läsarna kvitterar det nya beslutet."],
            Calendar.Load(EditorialFiles.Calendar(portal.Site()))!.Events.OrderBy(each => each.DtStart!.Value).ThenBy(each => each.Uid, StringComparer.Ordinal).Select(each => each.Summary));
    }

    [Fact]
    public void A_portal_where_nothing_is_acknowledged_says_nothing_of_it() => Assert.Null(ReceiptsView.Of(new MiniPortal().Site()));
}
