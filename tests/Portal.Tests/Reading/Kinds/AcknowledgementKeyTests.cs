using Portal.Generator.Views;
using Portal.Model.Pages;

namespace Portal.Tests;

public sealed class AcknowledgementKeyTests
{
    [Theory]
    [InlineData("granskad: 2026-11-20\nbeslutad: 2025-02-27", "beslutad 27 februari 2025")]
    [InlineData("granskad: 2026-11-20\nbeslutad: Uppgift saknas", "granskad 20 november 2026")]
    [InlineData("granskad: 2026-11-20", "granskad 20 november 2026")]
    public void A_document_is_acknowledged_in_the_version_of_its_decision_or_else_of_its_review(string dates, string version)
    {
        var site = Document($"kvittens: true\n{dates}").Site();

        Assert.Equal(version, AcknowledgeView.Of(site, site.Model.Find<DocumentPage>("policy")!)?.VersionText);
    }

    [Fact]
    public void A_page_that_does_not_ask_is_not_acknowledged()
    {
        var model = Document("granskad: 2026-11-20").Link();

        Assert.Empty(model.ToAcknowledge);
    }

    [Fact]
    public void A_page_without_a_date_cannot_be_acknowledged()
    {
        var portal = Document("kvittens: true\nbeslutad: Uppgift saknas");

        portal.Link();

        Assert.Equal(["PORTAL109"], portal.Codes);
        Assert.Contains("granskad: ", portal.Report());
    }

    [Fact]
    public async Task The_paper_is_there_only_where_something_is_acknowledged()
    {
        const string paper = "utbildning/kvittens/index.html";

        Assert.DoesNotContain(await Document("granskad: 2026-11-20").RenderAsync(), file => file.Path == paper);
        Assert.Contains("granskad 20 november 2026", (await Document("kvittens: true\ngranskad: 2026-11-20").RenderAsync()).At(paper).MainHtml());
    }

    [Fact]
    public void The_address_of_the_paper_is_taken()
    {
        var portal = Document("kvittens: true\ngranskad: 2026-11-20").With("index.md", MiniPortal.Page("Start", keys: "alias: [/utbildning/kvittens/]"));

        portal.Link();

        Assert.Equal(["PORTAL302"], portal.Codes);
    }

    private static MiniPortal Document(string keys) => new MiniPortal().WithSections("styrdokument")
        .With("styrdokument/policy.md", MiniPortal.Page("Policy", "Gör rätt.", $"dokumenttyp: policy\n{keys}"));
}
