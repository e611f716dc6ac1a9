namespace Portal.Tests;

/// <summary>Sites of others in the footer.</summary>
public sealed class WebsiteReaderTests
{
    [Theory]
    [InlineData("  - namn: Intranätet\n", "nyckeln \"adress\" saknas", "Lägg till raden \"adress: ...\".")]
    [InlineData("  - adress: https://intranat.example/\n", "nyckeln \"namn\" saknas", "Lägg till raden \"namn: ...\".")]
    [InlineData("  - namn: Intranätet\n    adress: http://intranat.example/\n", "\"adress\" ska vara en https-adress", "Skriv hela adressen: https://intranat.kommun.example/.")]
    [InlineData("  - namn: Intranätet\n    adress: javascript:alert(1)\n", "\"adress\" ska vara en https-adress", "Skriv hela adressen: https://intranat.kommun.example/.")]
    [InlineData("  - namn: Intranätet\n    adress: https://[intranat/\n", "\"adress\" ska vara en https-adress", "Skriv hela adressen: https://intranat.kommun.example/.")]
    [InlineData("  - Intranätet\n", "varje del av \"webbplatser\" ska ha nycklar och värden", "Börja varje del med bindestreck och en nyckel")]
    public void Half_of_one_is_told_where_it_stands(string item, string message, string remedy)
    {
        var portal = new MiniPortal().With("portal.yml", MiniPortal.Settings() + "webbplatser:\n" + item);
        portal.Read();

        var told = Assert.Single(portal.Bag.Sorted());
        Assert.Equal(("portal.yml", message), (told.Path, told.Message));
        Assert.InRange(told.Span.Line, 10, 11);
        Assert.Contains(remedy, told.Suggestion, StringComparison.Ordinal);
    }
}
