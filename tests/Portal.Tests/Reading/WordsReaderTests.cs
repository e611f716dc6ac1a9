using Portal.Generator.Reading;
using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Tests;

public sealed class WordsReaderTests
{
    private readonly DiagnosticBag bag = new();

    [Fact]
    public void A_portal_that_says_nothing_speaks_swedish() => Assert.Equal("Sök i portalen", Read()!.Of("search.label"));

    [Fact]
    public void A_portal_speaks_the_language_that_its_settings_say()
    {
        var words = Read("språk: en");

        Assert.Equal(("en", "Search the portal"), (words!.Language, words.Of("search.label")));
        Assert.Equal("20 November 2026", words.Date(new DateOnly(2026, 11, 20)));
        Assert.Equal("1,234.5", words.OfNumber(1234.5m));
    }

    [Theory]
    [InlineData("de")]
    [InlineData("SV")]
    [InlineData("sv-SE")]
    [InlineData("svenska")]
    public void A_language_without_words_is_told_with_those_that_have_them_and_the_way_to_another(string language)
    {
        Read($"språk: {language}");

        var told = Assert.Single(bag.Sorted());
        Assert.Equal(("portal.yml", $"språket \"{language}\" finns inte"), (told.Path, told.Message));
        Assert.Equal("Det här går att välja: en, sv. För ett annat språk: välj det av dem som är närmast, och skriv orden och language.tag i ord.yml.", told.Suggestion);
    }

    [Fact]
    public void Words_of_its_own_stand_over_the_programs()
    {
        var words = Read(own: "search:\n  label: Leta\nnumber:\n  pages: { one: \"{count} blad\", other: \"{count} blad\" }\n")!;

        Assert.Equal(("Leta", "3\u00A0blad", "Meny"), (words.Of("search.label"), words.Count("number.pages", 3), words.Of("frame.menu")));
        Assert.Empty(bag.Sorted());
    }

    [Theory]
    [InlineData("search:\n  lable: Leta", "PORTAL610", "Menade du \"search.label\"?")]
    [InlineData("search:\n  label: ”Leta”", "PORTAL611", "Ta bort dem, eller skriv raka citattecken: \".")]
    [InlineData("search.label: Leta\nx: y", "PORTAL610", null)]
    [InlineData("emergency:\n  call: Ring", "PORTAL611", "Programmets text är \"Ring\u00A0{number}\".")]
    [InlineData("emergency:\n  call: \"Ring {number} eller {nummer}\"", "PORTAL611", "Det som finns är {number}.")]
    [InlineData("number:\n  pages: sidor", "PORTAL611", "Skriv one: och other: på raderna under nyckeln.")]
    [InlineData("search:\n  label: { one: Leta, other: Leta }", "PORTAL611", "Skriv texten direkt efter nyckeln.")]
    [InlineData("language:\n  tag: 'x y\"z'", "PORTAL611", "Skriv två eller tre bokstäver, till exempel sv, eller med land: sv-FI.")]
    [InlineData("language:\n  tag: Svenska", "PORTAL611", null)]
    [InlineData("search: [a]", "PORTAL611", null)]
    [InlineData("search:\n  label:", "PORTAL611", null)]
    [InlineData("- a", "PORTAL611", null)]
    [InlineData("search: {", "PORTAL105", null)]
    public void A_word_that_does_not_fit_is_an_error_and_the_programs_stays(string own, string code, string? remedy)
    {
        var words = Read(own: own);

        Assert.Equal("Ring\u00A0112", words!.Of("emergency.call", ("number", "112")));
        var fault = bag.Sorted().First();
        Assert.Equal((code, "ord.yml"), (fault.Rule.Code, fault.Path));
        if (remedy is not null)
            Assert.Equal(remedy, fault.Suggestion);
    }

    [Theory]
    [InlineData("fi")]
    [InlineData("sv-FI")]
    [InlineData("zh-Hans-CN")]
    public void A_language_may_be_of_a_country(string tag)
    {
        Assert.Equal(tag, Read(own: $"language:\n  tag: {tag}\n")!.Of("language.tag"));
        Assert.Empty(bag.Sorted());
    }

    [Fact]
    public void A_text_for_one_thing_need_not_say_its_number()
    {
        var words = Read(own: "number:\n  pages: { one: en enda sida, other: \"{count} sidor\" }\n")!;

        Assert.Equal("en enda sida", words.Count("number.pages", 1));
        Assert.Empty(bag.Sorted());
    }

    private Words? Read(string settings = "", string? own = null)
    {
        var portal = new MiniPortal();
        portal.With("portal.yml", $"{MiniPortal.Settings()}\n{settings}\n");
        if (own is not null)
            portal.With("ord.yml", own);
        return WordsReader.Read(TemplateProbe.Languages, SettingsReader.Read(portal.Content(), null, bag)!.Language, portal.Content(), bag);
    }
}
