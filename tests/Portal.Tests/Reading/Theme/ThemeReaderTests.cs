using Portal.Generator.Reading;
using Portal.Generator.Reading.Theme;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Theme;

namespace Portal.Tests;

/// <summary>What <c>tema</c> in the settings may say.</summary>
public sealed class ThemeReaderTests
{
    private static readonly byte[] Font = File.ReadAllBytes(Path.Combine(Repository.Fixtures, "every-key/content/_tema/prov.woff2"));

    [Theory]
    [InlineData("\"#abc\"", "#aabbcc")]
    [InlineData("abc", "#aabbcc")]
    [InlineData("0b6a80", "#0b6a80")]
    [InlineData("\"#0B6A80FF\"", "#0b6a80")]
    [InlineData("rgb(11, 106, 128)", "#0b6a80")]
    [InlineData("rgb(11 106 128)", "#0b6a80")]
    [InlineData("rgb(11, 106, 256)", null)]
    [InlineData("rebeccapurple", null)]
    [InlineData("röd", null)]
    [InlineData("\"#0b6a8\"", null)]
    [InlineData("var(--accent)", null)]
    public void What_is_nearly_a_colour_is_told_with_what_was_meant(string written, string? meant)
    {
        var found = Assert.Single(Read($"  ljust:\n    accent: {written}\n").Found);

        Assert.Equal(DiagnosticRules.BadColour, found.Rule);
        Assert.Equal(meant is null ? "Skriv färgen med # och sex tecken 0–9 och a–f, inom citattecken: \"#0b6a80\"." : $"Skriv \"{meant}\".", found.Suggestion);
    }

    [Fact]
    public void A_colour_without_quotation_marks_is_told_once() =>
        Assert.Equal([DiagnosticRules.BadYaml], Read("  ljust:\n    accent: #0b6a80\n").Found.Select(found => found.Rule));

    [Fact]
    public void Low_contrast_is_told_at_its_colour_with_the_pair_and_a_colour_that_passes()
    {
        var found = Assert.Single(Read("  ljust:\n    bakgrund: \"#ffffff\"\n    länk: \"#ff8800\"\n  mörkt:\n    länk: \"#ffb35c\"\n").Found);

        Assert.Equal((DiagnosticRules.LowContrast, new SourceSpan(12, 11, 9)), (found.Rule, found.Span));
        Assert.Matches("^\"länk\" i ljust: länkar \\(#ff8800\\) mot .+ \\(#[0-9a-f]{6}\\) har kontrasten [0-9](,[0-9]+)?:1, det ska vara minst 4,5:1, och [0-9]+ par till$", found.Message);
        var better = found.Suggestion!.Split('"')[1];
        Assert.Empty(Read($"  ljust:\n    bakgrund: \"#ffffff\"\n    länk: \"{better}\"\n").Found);
    }

    [Fact]
    public void A_ground_of_the_other_look_is_told_and_nothing_else() =>
        Assert.Equal(["bakgrunden #101010 är mörk, men står under \"ljust\""], Read("  ljust:\n    bakgrund: \"#101010\"\n    text: \"#eeeeee\"\n").Found.Select(found => found.Message));

    [Fact]
    public void A_file_that_is_not_there_is_told_where_it_is_to_lie()
    {
        var portal = new MiniPortal().With("portal.yml", MiniPortal.Settings() + "tema:\n  logotyp: logotyp.svg\n").WithAsset("tema/logotyp.svg");
        portal.Link();

        Assert.Equal([("filen _tema/logotyp.svg finns inte", "Lägg filen i mappen _tema, med understreck först."), ("ingen sida använder filen", "Mappen ska heta _tema, med understreck först, om det är portalens tema.")],
            portal.Bag.Sorted().OrderBy(found => found.Message).Select(found => (found.Message, found.Suggestion!)));
    }

    [Fact]
    public void A_theme_of_a_logo_alone_changes_no_colour()
    {
        var theme = Read("  logotyp: logotyp.svg\n").Theme!;

        Assert.Equal("_tema/logotyp.svg", theme.Logo!.Path);
        Assert.Empty(ColourTokens.All.Where(token => theme.Light.Changes(token) || theme.Dark.Changes(token)));
    }

    [Theory]
    [InlineData("  logotyp: logotypen.svg\n", "PORTAL204", "Menade du \"logotyp.svg\"?")]
    [InlineData("  logotyp: logotyp.jpg\n", "PORTAL109", "Lägg filen i mappen _tema och skriv dess namn: logotyp: logotyp.svg")]
    [InlineData("  logotyp: liten.png\n", "PORTAL109", "Spara den minst 88 bildpunkter hög, eller som svg.")]
    [InlineData("  favikon: logotyp.svg\n", "PORTAL109", "Lägg bilden på en kvadratisk yta.")]
    [InlineData("  favikon: liten.png\n", "PORTAL109", "Spara den minst 48 bildpunkter bred, eller som svg.")]
    [InlineData("  typsnitt:\n    text:\n      namn: \"A\\\"}b\"\n      fil: prov.woff2\n", "PORTAL109", "Använd bokstäver, siffror, mellanslag och bindestreck, högst 60 tecken.")]
    [InlineData("  typsnitt:\n    text:\n      namn: A\n", "PORTAL108", "Lägg till raden \"fil: ...\". Det är typsnittets fil i mappen _tema.")]
    [InlineData("  typsnitt:\n    text:\n      namn: A\n      fil: prov.woff2\n      reserv: mono\n", "PORTAL109", "Det här går att välja: sans, serif.")]
    public void What_cannot_be_used_is_told_with_its_remedy(string theme, string code, string remedy) =>
        Assert.Equal([(code, remedy)], Read(theme).Found.Select(found => (found.Rule.Code, found.Suggestion!)));

    [Fact]
    public void A_font_that_is_not_whole_is_none()
    {
        Assert.False(Woff2Header.Read(Font)!.IsVariable);
        Assert.Null(Woff2Header.Read(Font.AsSpan()[..^1]));
        Assert.Null(Woff2Header.Read([]));
        Assert.All(Enumerable.Range(0, 80), cut => Assert.Null(Woff2Header.Read(Font.AsSpan()[..cut])));
    }

    [Fact]
    public void A_font_with_a_table_of_variations_has_all_weights()
    {
        var variable = Font.ToArray();
        variable[48] = 47; // the tag of the first table
        Assert.True(Woff2Header.Read(variable)!.IsVariable);
    }

    private static (PortalTheme? Theme, IReadOnlyList<Diagnostic> Found) Read(string theme)
    {
        var portal = new MiniPortal().With("portal.yml", MiniPortal.Settings() + "tema:\n" + theme)
            .WithTheme("logotyp.svg", [1], new PictureSize(300, 100)).WithTheme("liten.png", [1], new PictureSize(40, 40)).WithTheme("prov.woff2", Font);
        return (SettingsReader.Read(portal.Content(), null, portal.Bag)?.Theme, [.. portal.Bag.Sorted()]);
    }
}
