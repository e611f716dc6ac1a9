using Portal.Generator.Reading.Leaks;

namespace Portal.Tests;

/// <summary>The keys are put together here, so that no one takes this file for a leak.</summary>
public sealed class SecretFinderTests
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKL";

    public static TheoryData<string> Secrets =>
    [
        "-----BEGIN RSA " + "PRIVATE KEY-----", "-----BEGIN " + "PRIVATE KEY-----", "AKIA" + "ABCDEFGHIJ234567", "ghp_" + Letters, "glpat-" + Letters[..20], "xoxb-" + "123456789012-abc", "AIza" + Letters[..35],
        "eyJ" + "hbGciOiJIUzI1.eyJ" + "zdWIiOiIxMjM0.c2lnbmF0dXJlMTIz", "AccountKey=" + Letters + Letters[..10] + "==", "https://kim:" + "hemligt@git.kommun.se/x",
        "Lösenord: Sommar" + "2026!", "**Lösenordet:** sommar" + "26", "password=" + "hunter2", "API-nyckel: 7f3a" + "99c2d1", "token = \"" + "ab12cd34\"",
        "Portkoden är " + "4711", "portkod: " + "4711", "Larmkod till skolan: " + "12 34", "Dörrkod **" + "9876**", "pinkod " + "0000",
        "Koden till larmet är " + "4711", "Kod till dörren: " + "4711", "Koden är " + "4711", "Kod: " + "12 34 56",
        "Lösenordet är Hemligt" + "123", "Lösenordet till wifi: Hemligt" + "123", "Lösenordet till det nya nätet är \"Hemligt" + "123\"",
    ];

    [Theory, MemberData(nameof(Secrets))]
    public void A_key_password_or_code_is_told(string secret)
    {
        var leak = Assert.Single(SecretFinder.In($"Text före.\n{secret} och efter."));
        Assert.DoesNotContain(secret, leak.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Lösenord: minst tolv tecken")]
    [InlineData("Lösenordet byts var 90:e dag")]
    [InlineData("Portkoden får du av din chef. Ring 112.")]
    [InlineData("Larmkod 3 är brand")]
    [InlineData("Koden är hemlig. Ring 112.")]
    [InlineData("Koden till larmet byts 2026-11-20")]
    [InlineData("Lösenordet är långt och unikt")]
    [InlineData("Lösenordet till nätet får du av it-stödet")]
    [InlineData("Postnummer och kod 3: brand")]
    [InlineData("Dörrkoden byts 2026-11-20")]
    [InlineData("-----BEGIN CERTIFICATE-----")]
    [InlineData("https://www.msb.se:443/sida")]
    [InlineData("token: [Uppgift saknas: vilken]")]
    public void Words_about_them_are_not(string text) => Assert.Empty(SecretFinder.In(text));
}
