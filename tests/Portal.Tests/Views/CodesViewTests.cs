using Portal.Generator.Rendering;
using Portal.Generator.Views;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Output;
using Portal.Model.Rendering;
using Portal.Tests.Authoring;

namespace Portal.Tests;

/// <summary>The page that says what every code means.</summary>
public sealed class CodesViewTests
{
    private readonly MiniPortal portal = new();

    [Fact]
    public void Every_code_has_its_place_on_the_page_and_what_is_said_of_it()
    {
        var html = Page(ForEditors(portal.Site()))!.MainHtml();

        Assert.All(DiagnosticHelp.All, help => Assert.Contains($"<h3 id=\"{help.Rule.Code.ToLowerInvariant()}\">{help.Rule.Code}: {help.Rule.Title} ", html, StringComparison.Ordinal));
        Assert.Equal(DiagnosticHelp.All.Length, html.Split("<h3 ").Length - 1);
        Assert.Equal(DiagnosticHelp.All.Count(help => help.Example is not null), html.Split("<pre>").Length - 1);
        Assert.Contains("<p>Länken har ingen text, så det finns inget att klicka på.</p>", html, StringComparison.Ordinal);
        Assert.Contains("<li>Ska tecknet <code>&lt;</code> synas: skriv <code>&amp;lt;</code>.</li>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_there_for_editors_only_below_Redaktionslage()
    {
        var site = portal.Site();

        Assert.Null(Page(site));
        Assert.Equal(["/", "/redaktion/", "/redaktion/felkoder/"], View(ForEditors(site)).Frame.Crumbs.Select(crumb => crumb.Href));
    }

    [Fact]
    public void The_headings_are_those_of_the_stages() =>
        Assert.Equal(["del-1 13", "del-2 18", "del-3 20", "del-4 5", "del-5 25", "del-6 12", "del-7 3", "del-8 9", "del-9 5"], View(portal.Site()).Groups.Select(group => $"{group.Heading.Id} {group.Codes.Length}"));

    [Fact]
    public void A_code_has_the_level_that_the_portal_has_chosen_and_says_how_to_choose_where_one_may()
    {
        var codes = View(portal.With("portal.yml", MiniPortal.Settings() + "regler:\n  PORTAL904: fel\n  PORTAL305: av\n").Site()).Groups.SelectMany(group => group.Codes).ToDictionary(code => code.Code);

        Assert.Equal(["fel", "varning", "upplysning", "fel", "av"], new[] { "PORTAL107", "PORTAL313", "PORTAL901", "PORTAL904", "PORTAL305" }.Select(code => codes[code].Level));
        Assert.Equal(RuleLevels.Adjustable.Select(rule => rule.Code), codes.Values.Where(code => code.HowToChoose is not null).Select(code => code.Code));
        Assert.Contains(new TextPieceView("PORTAL305: av", true), codes["PORTAL305"].HowToChoose!.Pieces);
    }

    [Fact]
    public void No_page_or_alias_may_lie_where_editors_look() =>
        Assert.Equal(2, portal.WithSections("redaktion").With("index.md", MiniPortal.Page("Start", "[a](redaktion/index.md)", "alias: [/redaktion/felkoder/]")).Reported().Count(found => found.Rule == DiagnosticRules.DuplicateUrl));

    private static CodesView View(SiteContext site) =>
        CodesView.Of(site, FrameView.Of(site, SiteView.Of(site), new PageViews(site.Model, new MarkdownBody(site, new GlossaryMarker(site.Model.Terms))).Generated(GeneratedPages.Codes, GeneratedPages.Editorial)));

    private static OutputFile? Page(SiteContext site) =>
        PortalRenderer.Pages(site, TemplateProbe.Set, html => html, new DiagnosticBag()).SingleOrDefault(file => file.Path == Addresses.Codes.OutputPath);

    private static SiteContext ForEditors(SiteContext site) => site with { Model = site.Model with { IsForEditors = true } };
}
