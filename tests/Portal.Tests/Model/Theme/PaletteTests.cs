using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Portal.Generator.Rendering;
using Portal.Model.Theme;

namespace Portal.Tests;

/// <summary>The colours of the style sheets, as the generator knows them.</summary>
public sealed partial class PaletteTests
{
    private static readonly string Tokens = Repository.Read("site/styles/tokens.css");

    public static TheoryData<bool> Looks => [false, true];

    [Fact]
    public void The_colours_without_a_theme_are_those_of_the_style_sheet()
    {
        var written = ColourProperty().Matches(Tokens).Select(match => (match.Groups["name"].Value, match.Groups["light"].Value, match.Groups["dark"] is { Success: true } dark ? dark.Value : match.Groups["light"].Value));

        Assert.Equal(written.Order(), ColourTokens.All.Select(token => (token.Name, token.Light.ToString(), token.Dark.ToString())).Order());
    }

    [Theory, MemberData(nameof(Looks))]
    public void Everything_can_be_read_without_a_theme(bool isDark)
    {
        var palette = Palette.Of(isDark, ImmutableDictionary<BaseColour, Colour>.Empty);

        Assert.Empty(ColourPair.All.Where(pair => !pair.Passes(palette)).Select(pair => $"{pair.Front} on {pair.Ground}: {pair.In(palette):0.00}"));
    }

    [Fact]
    public void Every_pair_is_of_colours_that_exist() =>
        Assert.All(ColourPair.All, pair => Assert.True(ColourTokens.ByName.ContainsKey(pair.Front) && ColourTokens.ByName.ContainsKey(pair.Ground), $"{pair.Front} {pair.Ground}"));

    [Fact]
    public void Every_text_colour_that_a_rule_of_the_style_sheets_puts_on_a_ground_is_checked()
    {
        var pairs = ColourPair.All.Select(pair => (pair.Front, pair.Ground)).ToHashSet();
        var used = Repository.SourceFiles("site/styles").Where(path => !path.EndsWith("print.css") && !path.EndsWith("live.css"))
            .SelectMany(path => Rule().Matches(Repository.Read(path)).Select(match => match.Groups["body"].Value))
            .Select(body => (Front: Front().Match(body).Groups["token"].Value, Ground: Ground().Match(body).Groups["token"].Value))
            .Where(pair => ColourTokens.ByName.ContainsKey(pair.Front) && ColourTokens.ByName.ContainsKey(pair.Ground)).ToHashSet();

        Assert.True(used.Count > 8, "the style sheets are not read as they should be");
        // Ink on paper turned round is the same pair; where no theme changes either, the program's own test is enough.
        Assert.Empty(used.Where(pair => !pairs.Contains(pair) && !pairs.Contains((pair.Ground, pair.Front)) && ColourTokens.ByName[pair.Front].Bases.Length + ColourTokens.ByName[pair.Ground].Bases.Length > 0));
    }

    [Fact]
    public void No_colour_of_the_screen_stands_outside_the_tokens()
    {
        // What lies on white paper, on a film's black or on the red of danger is the same in every theme.
        string[] allowed = ["#ffffff", "#000000"];
        var loose = Repository.SourceFiles("site/styles").Where(path => !path.EndsWith("print.css") && !path.EndsWith("live.css") && !path.EndsWith("tokens.css"))
            .SelectMany(path => Hexadecimal().Matches(Repository.Read(path)).Select(match => $"{path}: {match.Value}"));

        Assert.Empty(loose.Where(use => !allowed.Contains(use.Split(": ")[1])));
    }

    [Fact]
    public void What_paper_sets_is_left_to_paper()
    {
        var root = Repository.Read("site/styles/print.css").Split("@media print")[1].Split("}\n\n")[1].Split('}')[0];

        Assert.Equal(ThemeStyle.OfPaper.Order(), Name().Matches(root).Select(match => match.Groups["name"].Value).Where(ColourTokens.ByName.ContainsKey).Order());
    }

    [Fact]
    public void Only_what_derives_from_a_given_colour_changes()
    {
        var palette = Palette.Of(isDark: false, ImmutableDictionary<BaseColour, Colour>.Empty.Add(BaseColour.Mark, Colour.Of("#ffffff")));

        Assert.Equal(["level-2", "level-2-ink", "level-2-strong"], ColourTokens.All.Where(token => palette[token.Name] != token.Light).Select(token => token.Name).Order());
    }

    /// <summary>A colour that derives from others is never the reason why something cannot be read.</summary>
    [Fact]
    public void Soft_text_and_edges_can_be_seen_wherever_text_can()
    {
        foreach (var palette in ThemeCases.Palettes(600))
        {
            var ink = ColourPair.All.Where(pair => pair.Front == "ink").All(pair => pair.Passes(palette));
            foreach (var pair in ColourPair.All.Where(pair => (ink && pair.Front is "ink-soft" or "control") || pair.Front is "band-ink" or "band-soft" or "band-turned" or "accent-ink" or "level-2-ink").Where(pair => ink || pair.Front != "control"))
                Assert.True(pair.Passes(palette), $"{pair.Front} {palette[pair.Front]} on {pair.Ground} {palette[pair.Ground]}: {pair.In(palette):0.00}");
        }
    }

    [GeneratedRegex(@"^  --(?<name>[a-z0-9-]+): (?:light-dark\()?(?<light>#[0-9a-f]{6})(?:, (?<dark>#[0-9a-f]{6})\))?;", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex ColourProperty();

    [GeneratedRegex(@"\{(?<body>[^{}]*)\}", RegexOptions.ExplicitCapture)]
    private static partial Regex Rule();

    [GeneratedRegex(@"[\s;]color: var\(--(?<token>[a-z0-9-]+)\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Front();

    [GeneratedRegex(@"background: var\(--(?<token>[a-z0-9-]+)\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Ground();

    [GeneratedRegex(@"(?<=[:\s,])#[0-9a-f]{6}\b")]
    private static partial Regex Hexadecimal();

    [GeneratedRegex(@"--(?<name>[a-z0-9-]+):", RegexOptions.ExplicitCapture)]
    private static partial Regex Name();
}
