using FsCheck;
using FsCheck.Fluent;
using Portal.Generator.Reading.Yaml;
using Portal.Model;
using Portal.Model.Diagnostics;

namespace Portal.Tests;

public sealed class YamlTreeTests
{
    private readonly DiagnosticBag bag = new();

    [Fact]
    public void Words_lists_and_maps_keep_their_places()
    {
        var map = Assert.IsType<YamlMap>(Read("titel: Ombud\nkällor: [a, lagen]\nbehov:\n  - sakområde: brand\n"));

        Assert.Equal(["titel", "källor", "behov"], map.Entries.Select(entry => entry.Key.Value));
        Assert.Equal(new SourceSpan(1, 8, 5), map.Find("titel")!.Value.Span);
        var sources = Assert.IsType<YamlList>(map.Find("källor")!.Value);
        Assert.Equal(new SourceSpan(2, 13, 5), sources.Items[1].Span);
        var need = Assert.IsType<YamlMap>(Assert.IsType<YamlList>(map.Find("behov")!.Value).Items[0]);
        Assert.Equal(new SourceSpan(4, 5, 9), need.Entries[0].Key.Span);
    }

    [Fact]
    public void Places_count_from_the_line_the_text_begins_on() =>
        Assert.Equal(11, Assert.IsType<YamlMap>(YamlTree.Read("a: b\nc: d\n", "x.md", 10, bag)).Find("c")!.Value.Span.Line);

    [Fact]
    public void Values_stay_text_as_written()
    {
        var map = Assert.IsType<YamlMap>(Read("version: 1.0\nflagga: yes\nnummer: \"112\"\ntom:\ntilde: ~\n"));

        Assert.Equal(["1.0", "yes", "112", "", "~"], map.Entries.Select(entry => ((YamlScalar)entry.Value).Value));
    }

    [Fact]
    public void A_folded_text_is_one_line()
    {
        var map = Assert.IsType<YamlMap>(Read("förklaring: >-\n  Ett\n  två.\n"));

        Assert.Equal("Ett två.", Assert.IsType<YamlScalar>(map.Find("förklaring")!.Value).Value);
    }

    [Theory]
    [InlineData("titel: Ombud: en roll", 1)]
    [InlineData("titel: [a, b", 1)]
    [InlineData("titel: 'Ombud", 1)]
    [InlineData("a: b\nkällor:\n\t- lagen", 3)]
    [InlineData("{@- ", 1)]
    [InlineData("!<a b> c", 1)]
    [InlineData("\n- {@- \n- :>\u0085?...|*@", 1)]
    [InlineData("a: b\n{c: d}: e", 2)]
    public void What_is_not_YAML_is_an_error_near_its_line(string text, int line)
    {
        Assert.Null(Read(text));
        var found = Assert.Single(bag.Sorted());
        Assert.Equal(DiagnosticRules.BadYaml, found.Rule);
        Assert.InRange(found.Span.Line, line, line + 2);
        Assert.NotNull(found.Suggestion);
    }

    [Fact]
    public void The_same_key_twice_is_an_error_and_the_first_value_stays()
    {
        var map = Assert.IsType<YamlMap>(Read("titel: Ett\ntitel: Två\n"));

        Assert.Equal("Ett", Assert.IsType<YamlScalar>(Assert.Single(map.Entries).Value).Value);
        Assert.Equal(new SourceSpan(2, 1, 5), Assert.Single(bag.Sorted()).Span);
    }

    [Theory]
    [InlineData("a: &namn b")]
    [InlineData("a: *namn")]
    [InlineData("a: !tagg b")]
    [InlineData("a: !!binary aGVq")]
    [InlineData("<<: *bas")]
    public void Anchors_aliases_and_tags_are_refused(string text)
    {
        Assert.Null(Read(text));
        Assert.Contains("&, * eller !", Assert.Single(bag.Sorted()).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("titel: a\n---\ntitel: b\n")]
    [InlineData("titel: a\n...\n---\ntitel: b\n")]
    public void A_second_document_is_not_silently_left_out(string text)
    {
        Assert.Null(Read(text));
        Assert.Contains("---", Assert.Single(bag.Sorted()).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a: \"\\x01\"")]
    [InlineData("a: \"\\0\"")]
    [InlineData("a: \"\\uFFFF\"")]
    [InlineData("\"a\\x07\": b")]
    public void Control_characters_are_refused_also_when_escaped(string text)
    {
        Assert.Null(Read(text));
        Assert.Contains("styrtecken", Assert.Single(bag.Sorted()).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[", 20_000)]
    [InlineData("{a: ", 20_000)]
    [InlineData("[']',", 20_000)]
    [InlineData("- ", 20_000)]
    [InlineData("? ", 20_000)]
    public void Deep_nesting_that_would_end_the_process_is_an_error(string piece, int times)
    {
        Assert.Null(Read(string.Concat(Enumerable.Repeat(piece, times))));

        Assert.Equal(DiagnosticRules.BadYaml, Assert.Single(bag.Sorted()).Rule);
    }

    [Fact]
    public void Half_a_pair_of_surrogates_is_such_a_character_too() =>
        Assert.Equal([-1, 1, 0, 4], new[] { "a😀b", "a\uD83D", "\uDE00\uD83D", "a😀b\uD83D" }.Select(Generator.Reading.ForbiddenCharacter.IndexIn));

    [Theory]
    [InlineData("a: ", 1000, true)]
    [InlineData("a: ", 1001, false)]
    [InlineData("- ", 1001, false)]
    [InlineData("? ", 1001, false)]
    public void A_value_or_key_may_only_be_so_long_since_it_may_be_shown_on_every_page(string before, int length, bool isRead)
    {
        Assert.Equal(isRead, Read(before + new string('a', length)) is not null);
        Assert.Equal(isRead ? [] : ["ett värde är längre än 1\u00A0000 tecken Korta det. En längre text ska stå på en sida."], bag.Sorted().Select(found => $"{found.Message} {found.Suggestion}"));
    }

    [Fact]
    public void A_list_of_more_than_anybody_keeps_is_an_error_at_the_first_too_many()
    {
        var portal = new MiniPortal().With("synonymer.yml", string.Concat(Enumerable.Repeat("- skriver: [a]\n  menar: [b]\n", 2001)));
        Generator.Reading.SynonymsReader.Read(portal.Content(), bag);

        Assert.Equal((DiagnosticRules.TooComplex, 4001), (Assert.Single(bag.Sorted()).Rule, bag.Sorted()[0].Span.Line));
    }

    [Fact]
    public void Lists_one_to_a_line_may_be_long() =>
        Assert.Equal(20_000, Assert.IsType<YamlList>(Read(string.Concat(Enumerable.Repeat("- a\n", 20_000)))).Items.Length);

    [Fact]
    public void No_text_makes_the_reader_throw() => Always.Holds(tests: 2000, property: Prop.ForAll(Soup().ToArbitrary(), text =>
    {
        var mine = new DiagnosticBag();
        return YamlTree.Read(text, "x.yml", 1, mine) is not null || mine.HasErrors;
    }));

    private YamlNode? Read(string text) => YamlTree.Read(text, "x.yml", 1, bag);

    private static Gen<string> Soup() => Gen.Elements(
            "a", "å", " ", "  ", "\n", "\n  ", "\n- ", ": ", ":", "- ", "[", "]", "{", "}", ",", "\"", "'", "#", "|", ">", "&", "*", "!", "%", "@", "?", "\t", "---\n", "...", "\\", "\0", "\u0085", "\uFEFF", "0", "~", "<<")
        .ListOf().Select(pieces => string.Concat(pieces));
}
