using Portal.Generator.Reading;
using Portal.Generator.Reading.Yaml;
using Portal.Model;
using Portal.Model.Diagnostics;

namespace Portal.Tests;

public sealed class FrontMatterTests
{
    private readonly DiagnosticBag bag = new();

    [Fact]
    public void Keys_keep_their_line_in_the_file()
    {
        var map = Read("---\ntitel: Ombud\nsammanfattning: Kort.\n---\n\nText.\n");

        Assert.Equal(new SourceSpan(3, 17, 5), map?.Find("sammanfattning")?.Value.Span);
    }

    [Fact]
    public void Missing_title_is_an_error_with_the_line_of_the_front_matter()
    {
        var portal = new MiniPortal().With("index.md", "---\nsammanfattning: Kort.\n---\n");
        portal.Read();

        var found = Assert.Single(portal.Bag.Sorted());
        Assert.Equal((DiagnosticRules.MissingKey, 2), (found.Rule, found.Span.Line));
        Assert.Contains("titel", found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("alias: /a/\nalias: /b/", "Skriv båda i en lista på en rad: alias: [/a/, /b/].")]
    [InlineData("alias: [/a/, /b/]\nalias:\n  - /c/", "Skriv båda i en lista på en rad: alias: [/a/, /b/, /c/].")]
    [InlineData("mål:\n  - Veta vem, var och när\nmål: Larma", "Skriv båda i en enda lista.")]
    [InlineData("ägare: Ett\nägare: Två", "Ta bort den ena.")]
    public void Two_rows_of_a_key_that_has_a_list_become_one(string keys, string remedy)
    {
        Read($"---\ntitel: Ombud\n{keys}\n---\n");

        Assert.Equal(remedy, Assert.Single(bag.Sorted()).Suggestion);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Text.\n")]
    [InlineData("---\ntitel: Ombud\n")]
    [InlineData("---\ntitel: Ombud\n---nej\nText.\n")]
    public void A_file_without_two_fences_is_an_error(string text)
    {
        Assert.Null(Read(text));
        Assert.Equal(DiagnosticRules.MissingFrontMatter, Assert.Single(bag.Sorted()).Rule);
    }

    [Theory]
    [InlineData("---\n---\n")]
    [InlineData("---\n\n---\n")]
    [InlineData("---\n# bara en kommentar\n---")]
    public void Empty_front_matter_has_no_keys(string text)
    {
        Assert.Empty(Read(text)!.Entries);
        Assert.Empty(bag.Sorted());
    }

    [Fact]
    public void Spaces_after_the_closing_fence_are_forgiven() => Assert.NotNull(Read("---\ntitel: Ombud\n---  \nText.\n"));

    [Fact]
    public void Front_matter_beyond_the_limit_is_refused_before_it_is_parsed()
    {
        Assert.Null(Read($"---\ntitel: {new string('a', FrontMatter.MaxLength)}\n---\n"));
        Assert.Equal(DiagnosticRules.TooComplex, Assert.Single(bag.Sorted()).Rule);
    }

    [Fact]
    public void A_list_is_no_front_matter()
    {
        Assert.Null(Read("---\n- titel\n---\n"));
        Assert.Equal(DiagnosticRules.BadYaml, Assert.Single(bag.Sorted()).Rule);
    }

    private YamlMap? Read(string text) => FrontMatter.Read(new SourceFile("a.md", text), bag);
}
