using Portal.Model;

namespace Portal.Tests;

public sealed class LinkResolverTests
{
    private readonly MiniPortal portal = new MiniPortal().WithSections("roller", "vagledning")
        .With("roller/ombud.md", MiniPortal.Page("Ombud", "## Uppdrag", "nivå: linje\nplacering: Här"))
        .With("vagledning/brand.md", MiniPortal.Page("Brand"))
        .With("ordlista.yml", "- id: sba\n  term: SBA\n  förklaring: Brandskydd.\n")
        .With("kallor.yml", "- id: lagen\n  titel: Lagen\n  utgivare: Riksdagen\n")
        .WithAsset("vagledning/plan.png");

    [Theory]
    [InlineData("../roller/ombud.md", "/roller/ombud/", "")]
    [InlineData("../roller/ombud.md#uppdrag", "/roller/ombud/", "#uppdrag")]
    [InlineData("./../roller/./ombud.md", "/roller/ombud/", "")]
    [InlineData("../roller/../roller/ombud.md", "/roller/ombud/", "")]
    [InlineData("..//roller//ombud.md", "/roller/ombud/", "")]
    [InlineData("%2e%2e/roller/ombud.md", "/roller/ombud/", "")]
    [InlineData("../roller/index.md", "/roller/", "")]
    [InlineData("../index.md", "/", "")]
    [InlineData("index.md", "/vagledning/", "")]
    [InlineData("plan.png", "/vagledning/plan.png", "")]
    [InlineData("../ordlista.yml", "/ordlista/", "")]
    [InlineData("../ordlista.yml#sba", "/ordlista/", "#sba")]
    [InlineData("../kallor.yml#lagen", "/kallor/", "#lagen")]
    public void A_relative_link_leads_to_the_address_of_what_it_names(string link, string path, string fragment)
    {
        var target = Resolve(link);

        Assert.Empty(portal.Codes.Except(["PORTAL305"]));
        Assert.Equal((path, fragment, null), (target?.Path?.Value, target?.Fragment, target?.External));
    }

    [Theory]
    [InlineData("#rubrik", "/vagledning/brand/", "#rubrik")]
    [InlineData("#%72ubrik", "/vagledning/brand/", "#rubrik")]
    public void A_link_to_a_heading_leads_there(string link, string path, string fragment)
    {
        var target = Resolve(link, "## Rubrik\n\n");

        Assert.Equal((path, fragment), (target?.Path?.Value, target?.Fragment));
    }

    [Theory]
    [InlineData("https://example.se/a?b=c#d")]
    [InlineData("HTTPS://example.se/")]
    [InlineData("mailto:post@example.se")]
    [InlineData("tel:+4613000000")]
    public void Other_sites_post_and_telephone_are_left_as_written(string link) => Assert.Equal(link, Resolve(link)?.External);

    [Theory]
    [InlineData("http://example.se/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("JavaScript:alert(1)")]
    [InlineData("javascript&#58;alert(1)")]
    [InlineData("java&Tab;script:alert(1)")]
    [InlineData("vbscript:x")]
    [InlineData("data:text/html;base64,PHNjcmlwdD4=")]
    [InlineData("file:///etc/passwd")]
    [InlineData("//example.se/")]
    [InlineData("/\\example.se/")]
    [InlineData("..\\roller\\ombud.md")]
    [InlineData("https:")]
    public void Other_schemes_are_refused_however_they_are_written(string link)
    {
        Assert.Null(Resolve(link));
        Assert.Contains("PORTAL205", portal.Codes);
    }

    [Theory]
    [InlineData("mailto:post")]
    [InlineData("tel:larmet")]
    public void An_address_that_no_program_can_use_is_a_mistake(string link)
    {
        Assert.Null(Resolve(link));
        Assert.Contains("PORTAL204", portal.Codes);
    }

    [Theory]
    [InlineData("../roller/larm:brand.md", "PORTAL204")]
    [InlineData("#larm:brand", "PORTAL203")]
    public void A_colon_in_a_name_or_an_anchor_makes_no_scheme(string link, string code)
    {
        Resolve(link);

        Assert.Contains(code, portal.Codes);
        Assert.DoesNotContain("PORTAL205", portal.Codes);
    }

    [Theory]
    [InlineData("../../hemligt.md")]
    [InlineData("../../../etc/passwd")]
    [InlineData("%2e%2e/%2e%2e/hemligt.md")]
    [InlineData("/roller/ombud.md")]
    public void A_link_cannot_climb_out_of_the_content(string link)
    {
        Assert.Null(Resolve(link));
        Assert.Contains(portal.Bag.Sorted(), found => found.Message.Contains("utanför innehållet", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("../", "Menade du \"../index.md\"?")]
    [InlineData("#", "Skriv rubrikens namn efter #, [stegen](#vad-du-gor), eller en fil: [rutinen](besok.md).")]
    [InlineData("../roller/ombuden.md", "Menade du \"../roller/ombud.md\"?")]
    [InlineData("ombud.md", "Menade du \"../roller/ombud.md\"?")]
    [InlineData("../roller", "Menade du \"../roller/index.md\"?")]
    [InlineData("..", "Menade du \"../index.md\"?")]
    [InlineData("plan.jpg", "Menade du \"plan.png\"?")]
    [InlineData("nagot-helt-annat-som-inte-finns.pdf", "Kontrollera mapp och filnamn. Är filen borttagen: ta bort länken.")]
    public void A_link_that_leads_nowhere_gets_the_nearest_file_as_seen_from_the_page(string link, string remedy)
    {
        Resolve(link);

        Assert.Equal(remedy, portal.Bag.Sorted().Single(found => found.Rule.Code == "PORTAL204").Suggestion);
    }

    [Theory]
    [InlineData("../roller/chef.md", "I mappen roller finns ansvarig-chef.md, forvaltningens-chef.md.")]
    [InlineData("../roller/vaktmastaren.md", "I mappen roller finns ansvarig-chef.md, forvaltningens-chef.md, index.md, ombud.md.")]
    [InlineData("../roller/chef.pdf", "Kontrollera mapp och filnamn. Är filen borttagen: ta bort länken.")]
    [InlineData("../finns-inte/chef.md", "Kontrollera mapp och filnamn. Är filen borttagen: ta bort länken.")]
    public void With_no_name_near_enough_the_files_beside_it_are_told(string link, string remedy)
    {
        portal.With("roller/ansvarig-chef.md", MiniPortal.Page("Chef")).With("roller/forvaltningens-chef.md", MiniPortal.Page("Förvaltningens chef"));
        Resolve(link);

        Assert.Equal(remedy, portal.Bag.Sorted().Single(found => found.Rule.Code == "PORTAL204").Suggestion);
    }

    [Fact]
    public void A_folder_of_many_files_is_not_counted_up()
    {
        for (var at = 0; at < 13; at++)
            portal.With($"roller/roll-{at}.md", MiniPortal.Page($"Roll {at}"));
        Resolve("../roller/vaktmastaren.md");

        Assert.Equal("Kontrollera mapp och filnamn. Är filen borttagen: ta bort länken.", portal.Bag.Sorted().Single(found => found.Rule.Code == "PORTAL204").Suggestion);
    }

    [Fact]
    public void A_page_that_is_removed_is_not_said_to_be_another_with_a_word_in_common()
    {
        for (var at = 0; at < 13; at++)
            portal.With($"vagledning/annat-{at}.md", MiniPortal.Page($"Annat {at}"));
        portal.With("vagledning/forsvunnen-person.md", MiniPortal.Page("Försvunnen")).With("vagledning/larm.md", MiniPortal.Page("Larm"))
            .With("fragor.yml", "- fråga: Vad gör jag?\n  svar: [vagledning/varmebolja.md]\n");
        Resolve("okand-person.md");

        Assert.All(portal.Bag.Sorted().Where(found => found.Rule.Code is "PORTAL204" or "PORTAL301"), found => Assert.StartsWith("Kontrollera mapp och filnamn. Är filen borttagen: ", found.Suggestion, StringComparison.Ordinal));
        Assert.Equal(["PORTAL301", "PORTAL204"], portal.Codes.Where(code => code is "PORTAL204" or "PORTAL301"));
    }

    [Theory]
    [InlineData("sakerhet@kommun.example", "Skriv mailto: först: mailto:sakerhet@kommun.example.")]
    [InlineData("013-206000", "Skriv tel: först: tel:013-206000.")]
    [InlineData("112", "Skriv tel: först: tel:112.")]
    [InlineData("www.kommun.example/sida", "Skriv https:// först: https://www.kommun.example/sida.")]
    [InlineData("digg.se", "Skriv https:// först: https://digg.se.")]
    public void An_address_without_its_beginning_is_not_looked_for_as_a_file(string link, string remedy)
    {
        Resolve(link);

        Assert.Equal(remedy, portal.Bag.Sorted().Single(found => found.Rule.Code == "PORTAL204").Suggestion);
    }

    [Theory]
    [InlineData("..\\roller\\ombud.md", "PORTAL205", "Byt \\ mot /: ../roller/ombud.md.")]
    [InlineData("https:/\\evil.example", "PORTAL205", "Byt \\ mot /: https://evil.example.")]
    [InlineData("https://a.example\\b", "PORTAL205", "Byt \\ mot /: https://a.example/b.")]
    [InlineData("https://portal.example/roller/ombud/", "PORTAL205", "Länka till filen: ../roller/ombud.md.")]
    [InlineData("https://PORTAL.example/roller/ombud/?q=a#uppdrag", "PORTAL205", "Länka till filen: ../roller/ombud.md#uppdrag.")]
    [InlineData("https://portal.example", "PORTAL205", "Länka till filen: ../index.md.")]
    [InlineData("/roller/ombud/", "PORTAL204", "Länka till filen: ../roller/ombud.md.")]
    public void An_address_of_a_page_is_answered_with_its_file(string link, string code, string remedy)
    {
        Resolve(link);

        Assert.Equal(remedy, portal.Bag.Sorted().Single(found => found.Rule.Code == code).Suggestion);
    }

    [Theory]
    [InlineData("https://portal.example/sok/")]
    [InlineData("https://portal.example.se/roller/ombud/")]
    public void Other_addresses_that_begin_like_the_portals_are_fine(string link) => Assert.Equal(link, Resolve(link)?.External);

    [Fact]
    public void A_file_of_the_same_name_is_meant_before_one_that_is_nearer()
    {
        portal.WithAsset("roller/plan.jpg");
        Resolve("plan.jpg");

        Assert.Equal("Menade du \"../roller/plan.jpg\"?", portal.Bag.Sorted().Single(found => found.Rule.Code == "PORTAL204").Suggestion);
    }

    [Fact]
    public void A_picture_must_be_a_picture_of_the_content()
    {
        portal.With("vagledning/brand.md", MiniPortal.Page("Brand", "![a](https://example.se/a.png) ![b](index.md) ![c](plan.png)")).Link();

        Assert.Equal(["PORTAL205", "PORTAL204"], portal.Codes);
    }

    [Theory]
    [InlineData("film.mp4", "filmen")]
    [InlineData("samtal.mp3", "ljudet")]
    [InlineData("karta.png", "bilden")]
    public void What_another_site_has_is_called_by_its_kind(string file, string word)
    {
        portal.With("vagledning/brand.md", MiniPortal.Page("Brand", $"![a](https://example.se/{file})")).Link();

        Assert.Contains(portal.Bag.Sorted(), found => found.Message == $"{word} får inte hämtas från en annan webbplats");
    }

    private LinkTarget? Resolve(string link, string before = "")
    {
        portal.With("vagledning/brand.md", MiniPortal.Page("Brand", $"{before}[adress](<{link}>)"));
        var model = portal.Link();
        var page = model.Pages.Single(page => page.Source.Path == "vagledning/brand.md");
        return model.Links.GetValueOrDefault((page.Source.Path, page.Body.Links.Single().Offset));
    }
}
