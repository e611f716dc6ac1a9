using System.Text.Json;
using Portal.Generator.Rendering;
using Portal.Model.Diagnostics;
using Portal.Model.Output;

namespace Portal.Tests;

public sealed class OfflineWorkerTests
{
    private static MiniPortal Portal(string text = "Gå ut.") => new MiniPortal().WithSections("vagledning").WithAsset("vagledning/ut.png")
        .With("vagledning/brand.md", MiniPortal.Page("Brand", $"1. ![](ut.png) {text}\n\n[Ronden](rond.md)", "akut: ja"))
        .With("vagledning/it.md", MiniPortal.Page("It", "## Datorn är konstig\n\n1. Dra ur sladden."))
        .With("vagledning/rond.md", MiniPortal.Page("Rond"))
        .With("vagledning/val.md", MiniPortal.Page("Val"));

    [Fact]
    public void The_acute_guides_what_they_link_to_guides_with_steps_and_what_their_pages_need_are_kept()
    {
        var kept = Kept(Portal());

        Assert.Equal(["/", "/vagledning/brand/", "/vagledning/it/", "/vagledning/rond/", "/utan-nat/"], Texts(kept, "pages"));
        Assert.Equal("/utan-nat/", kept.GetProperty("instead").GetString());
        Assert.Contains("/vagledning/ut.png", Texts(kept, "parts"));
        Assert.Contains(Texts(kept, "parts"), part => part is [.., '.', 'c', 's', 's'] && part.StartsWith("/assets/portal.", StringComparison.Ordinal));
    }

    [Fact]
    public void The_version_changes_when_a_kept_page_does_and_only_then()
    {
        var version = Version(Portal());

        Assert.Equal(version, Version(Portal()));
        Assert.Equal(version, Version(Portal().With("vagledning/val.md", MiniPortal.Page("Val", "Ny text."))));
        Assert.NotEqual(version, Version(Portal("Gå genast ut.")));
    }

    [Fact]
    public void The_version_changes_when_a_picture_of_a_kept_page_does_though_its_name_is_the_same()
    {
        Assert.NotEqual(Version(Portal()), Version(Portal().WithAsset("vagledning/ut.png", "andra")));
        Assert.Equal(Version(Portal().WithAsset("vagledning/val.png")), Version(Portal().WithAsset("vagledning/val.png", "andra")));
    }

    [Fact]
    public void It_changes_when_the_favicon_does()
    {
        var site = Portal().Site();
        var assets = Assets();
        var others = assets with { Files = [.. assets.Files.Select(file => file.Path == "favicon.svg" ? OutputFile.FromText(file.Path, "<svg/>") : file)] };

        Assert.NotEqual(Of(assets), Of(others));

        string Of(SiteAssets shown) => Assert.Single(OfflineWorker.Make(site, shown, [])).Text();
    }

    [Fact]
    public void A_start_page_that_is_intern_is_kept_by_no_browser()
    {
        var portal = Portal().With("portal.yml", MiniPortal.Settings("vagledning") + "informationsklass: intern\n").With("index.md", MiniPortal.Page("Start", keys: "informationsklass: intern"));

        Assert.Equal(["/vagledning/brand/", "/vagledning/it/", "/vagledning/rond/", "/utan-nat/"], Texts(Kept(portal), "pages"));
    }

    [Fact]
    public void A_portal_without_guides_and_card_keeps_nothing()
    {
        var site = new MiniPortal().Site();

        Assert.Empty(OfflineWorker.Make(site, Assets(), PortalRenderer.Pages(site, TemplateProbe.Set, html => html, new DiagnosticBag())));
        Assert.DoesNotContain("data-offline", PortalRenderer.Pages(site, TemplateProbe.Set, html => html, new DiagnosticBag())[0].Text(), StringComparison.Ordinal);
    }

    private static string Version(MiniPortal portal) => Kept(portal).GetProperty("version").GetString()!;

    private static JsonElement Kept(MiniPortal portal)
    {
        var site = portal.Site();
        var file = Assert.Single(OfflineWorker.Make(site, Assets(), PortalRenderer.Pages(site, TemplateProbe.Set, html => html, new DiagnosticBag())));
        var (first, rest) = (file.Text().Split('\n', 2)[0], file.Text().Split('\n', 2)[1]);
        Assert.Equal(Assets().Worker, rest);
        return JsonDocument.Parse(first["self.portalKept = ".Length..^1]).RootElement;
    }

    private static SiteAssets Assets() => SiteAssets.Read(Repository.SiteAssets);

    private static IEnumerable<string> Texts(JsonElement kept, string name) => kept.GetProperty(name).EnumerateArray().Select(each => each.GetString()!);
}
