namespace Portal.Tests;

/// <summary>What to do about an id that is none is told also when nothing is like it.</summary>
public sealed class ReferenceCheckerTests
{
    [Theory]
    [InlineData("källor: [lagn]", "källan \"lagn\" finns inte: Menade du \"lagen\"?")]
    [InlineData("källor: [lagen planen]", "källan \"lagen planen\" finns inte: Är det flera: skriv kommatecken emellan, [lagen, planen].")]
    [InlineData("källor: [lagen;planen]", "källan \"lagen;planen\" finns inte: Är det flera: skriv kommatecken emellan, [lagen, planen].")]
    [InlineData("källor: [minnet]", "källan \"minnet\" finns inte: De id som finns står i kallor.yml.")]
    [InlineData("sakområden: [minnet]", "sakområdet \"minnet\" finns inte: Id är filens namn utan .md, för en kurs mappens namn.")]
    public void An_id_that_is_none_is_told_with_what_to_write_or_where_they_stand(string keys, string told)
    {
        var many = string.Concat(Enumerable.Range(10, 30).Select(number => $"- id: k{number}-utredning\n  titel: Utredning {number}\n  utgivare: Kommunen\n"));
        var portal = new MiniPortal().WithSections("vagledning").With("vagledning/a.md", MiniPortal.Page("A", keys: keys))
            .With("kallor.yml", "- id: lagen\n  titel: Lagen\n  utgivare: Riksdagen\n- id: planen\n  titel: Planen\n  utgivare: Kommunen\n" + many);
        portal.Link();

        var found = Assert.Single(portal.Bag.Sorted(), each => each.Rule.Code == "PORTAL301");
        Assert.Equal(told, $"{found.Message}: {found.Suggestion}");
    }

    [Fact]
    public void A_folder_in_the_footer_is_told_with_its_page_and_nothing_else_is()
    {
        var portal = new MiniPortal().WithSections("vagledning")
            .With("portal.yml", MiniPortal.Settings("vagledning") + "övriga-avsnitt: [nyheter]\nsidfot: [nyheter]\n")
            .With("nyheter/index.md", MiniPortal.Page("Nyheter")).With("nyheter/a.md", MiniPortal.Page("A", keys: "publicerad: 2026-11-01"));
        portal.Link();

        Assert.Equal("sidan \"nyheter\" finns inte: Menade du \"nyheter/index.md\"?", string.Join('\n', portal.Bag.Sorted().Select(each => $"{each.Message}: {each.Suggestion}")));
    }
}
