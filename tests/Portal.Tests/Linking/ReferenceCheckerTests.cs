namespace Portal.Tests;

/// <summary>What to do about an id that is none is told also when nothing is like it.</summary>
public sealed class ReferenceCheckerTests
{
    [Theory]
    [InlineData("källor: [lagn]", "källan \"lagn\" finns inte: Menade du \"lagen\"?")]
    [InlineData("källor: [lagen planen]", "källan \"lagen planen\" finns inte: Är det flera: skriv kommatecken emellan, [lagen, planen].")]
    [InlineData("källor: [lagen;planen]", "källan \"lagen;planen\" finns inte: Är det flera: skriv kommatecken emellan, [lagen, planen].")]
    [InlineData("källor: [lagen om]", "källan \"lagen om\" finns inte: Menade du \"lagen\"?")]
    [InlineData("källor: [Utredning 10]", "källan \"Utredning 10\" finns inte: Menade du \"k10-utredning\"?")]
    [InlineData("sakområden: [Hot och våld]", "sakområdet \"Hot och våld\" finns inte: Menade du \"hot-och-vald\"?")]
    [InlineData("sakområden: [När någon hotar]", "sakområdet \"När någon hotar\" finns inte: Menade du \"hot-och-vald\"?")]
    [InlineData("källor: [minnet]", "källan \"minnet\" finns inte: De id som finns står i kallor.yml.")]
    [InlineData("sakområden: [minnet]", "sakområdet \"minnet\" finns inte: Det här går att välja: hot-och-vald.")]
    public void An_id_that_is_none_is_told_with_what_to_write_or_where_they_stand(string keys, string told)
    {
        var many = string.Concat(Enumerable.Range(10, 30).Select(number => $"- id: k{number}-utredning\n  titel: Utredning {number}\n  utgivare: Kommunen\n"));
        var portal = new MiniPortal().WithSections("vagledning", "sakomraden").With("vagledning/a.md", MiniPortal.Page("A", keys: keys)).With("sakomraden/hot-och-vald.md", MiniPortal.Page("När någon hotar"))
            .With("kallor.yml", "- id: lagen\n  titel: Lagen\n  utgivare: Riksdagen\n- id: planen\n  titel: Planen\n  utgivare: Kommunen\n" + many);
        portal.Link();

        var found = Assert.Single(portal.Bag.Sorted(), each => each.Rule.Code == "PORTAL301");
        Assert.Equal(told, $"{found.Message}: {found.Suggestion}");
    }

    [Fact]
    public void A_source_in_a_portal_without_any_is_told_with_the_file_that_can_be_made()
    {
        var portal = new MiniPortal().WithSections("vagledning").With("vagledning/a.md", MiniPortal.Page("A", keys: "källor: [lagen]"));
        portal.Link();

        Assert.Equal("Den kan beskrivas i filen kallor.yml överst i innehållet, med början - id: lagen. Skapa filen om den inte finns.", Assert.Single(portal.Bag.Sorted(), each => each.Rule.Code == "PORTAL301").Suggestion);
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
