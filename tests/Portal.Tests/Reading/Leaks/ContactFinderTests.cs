using Portal.Generator.Reading.Leaks;

namespace Portal.Tests;

public sealed class ContactFinderTests
{
    [Theory]
    [InlineData("Skriv till kim.berg@kommun.se.", "PORTAL803")]
    [InlineData("[Kim](mailto:Kim_Berg@kommun.se)", "PORTAL803")]
    [InlineData("k.berg@kommun.se", "PORTAL803")]
    [InlineData("åsa-lena.öberg2@kommun.se", "PORTAL803")]
    [InlineData("kimbe01@kommun.se", "PORTAL803")]
    [InlineData("sakerhet@kommun.se, registrator@msb.se", "")]
    [InlineData("fornamn.efternamn@kommun.example", "")]
    [InlineData("kim.berg@example.com", "")]
    [InlineData("Följ @kim.berg", "")]
    [InlineData("Ring 070-123 45 67.", "PORTAL804")]
    [InlineData("0701234567", "PORTAL804")]
    [InlineData("+46 (0)73 123 45 67", "PORTAL804")]
    [InlineData("+46761234567", "PORTAL804")]
    [InlineData("0046 72-123 45 67", "PORTAL804")]
    [InlineData("079 – 1 23 45 67", "PORTAL804")]
    [InlineData("070-174 06 05", "")] // kept for books and films
    [InlineData("070-174 06 99", "")]
    [InlineData("070-174 07 00", "PORTAL804")]
    [InlineData("013-20 60 00, 010-123 45 67, 0771-123 456, 112", "")]
    [InlineData("071-123 45 67", "")]
    [InlineData("10701234567", "")]
    public void What_looks_like_a_persons_is_told(string text, string code) => Assert.Equal(code, string.Join(' ', ContactFinder.In(text).Select(leak => leak.Rule.Code)));

    [Theory]
    [InlineData("+46 (0)70-123 45 67", "0701234567")]
    [InlineData("0046701234567", "0701234567")]
    [InlineData("070-123 45 67", "0701234567")]
    [InlineData("Kris.Ledning@kommun.se", "kris.ledning@kommun.se")]
    public void Two_ways_of_writing_one_contact_are_the_same(string written, string plain) => Assert.Equal(plain, ContactFinder.Plain(written));

    [Fact]
    public void A_report_does_not_repeat_the_contact()
    {
        var told = string.Concat(ContactFinder.In("kim.berg@kommun.se 070-123 45 67").Select(leak => leak.Message));

        Assert.DoesNotContain("kim", told, StringComparison.Ordinal);
        Assert.DoesNotContain("45", told, StringComparison.Ordinal);
    }
}
