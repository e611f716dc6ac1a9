using Portal.Generator.Reading.Markdown;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Pages;

namespace Portal.Tests;

public sealed class BodyReaderTests
{
    private readonly DiagnosticBag bag = new();

    [Fact]
    public void Headings_have_text_level_anchor_and_place()
    {
        var body = Read("## Hot & *våld*\n\n### `Steg` 2\n");

        Assert.Equal(
            [new Heading(2, "Hot & våld", "hot-vald", new SourceSpan(1, 1, 15)), new Heading(3, "Steg 2", "steg-2", new SourceSpan(3, 1, 12))],
            body.Headings);
    }

    [Fact]
    public void A_link_is_placed_at_its_address()
    {
        var link = Assert.Single(Read("Text.\n\nSe [*rutinen*](../a/b.md#c).").Links);

        Assert.Equal(("../a/b.md#c", false, new SourceSpan(3, 16, 11)), (link.Target, link.IsImage, link.Span));
    }

    [Fact]
    public void Links_in_tables_lists_and_references_are_found()
    {
        var body = Read("| [a](a.md) |\n|---|\n| [b](b.md) |\n\n- [c](c.md)\n\n[d] och <https://e.example> och <f@example.se>\n\n[d]: d.md\n");

        Assert.Equal(["a.md", "b.md", "c.md", "d.md", "https://e.example", "mailto:f@example.se"], body.Links.Select(link => link.Target));
    }

    [Fact]
    public void Code_holds_no_links_or_missing_facts()
    {
        var body = Read("`[a](a.md) [Uppgift saknas: x]`\n\n```\n[b](b.md)\n[Uppgift saknas]\n```\n");

        Assert.Empty(body.Links);
        Assert.Empty(body.MissingFacts);
    }

    [Fact]
    public void Missing_facts_are_found_with_what_is_missing()
    {
        var body = Read("Ring [Uppgift saknas: numret], *[Uppgift saknas]* eller [Uppgift saknas:  två  ord ].\n\n[Uppgift saknas](a.md)");

        Assert.Equal(
            [new MissingFact("numret", new SourceSpan(1, 6, 24)), new MissingFact("", new SourceSpan(1, 33, 16)), new MissingFact("två  ord", new SourceSpan(1, 57, 28))],
            body.MissingFacts);
        Assert.Single(body.Links);
    }

    [Fact]
    public void Front_matter_is_no_part_of_the_text()
    {
        var body = Read("---\ntitel: \"[a](a.md)\"\n---\n\n## Rubrik\n");

        Assert.Empty(body.Links);
        Assert.Equal(5, Assert.Single(body.Headings).Span.Line);
    }

    [Fact]
    public void A_callout_may_begin_with_a_list()
    {
        var callout = Assert.IsType<Markdig.Extensions.Alerts.AlertBlock>(Assert.Single(Read("> [!TIP]\n> - ett\n> - två\n").Tree));

        Assert.IsType<Markdig.Syntax.ListBlock>(Assert.Single(callout));
        Assert.Empty(bag.Sorted());
    }

    [Fact]
    public void Braces_are_text_and_never_attributes()
    {
        Read("## Rubrik {#eget onclick=\"x\"}\n\nText {.klass}\n");

        Assert.All(bag.Sorted(), found => Assert.Equal(DiagnosticRules.MarkdownResidue, found.Rule));
        Assert.Equal([1, 3], bag.Sorted().Select(found => found.Span.Line));
        Assert.Equal("rubrik-eget-onclick-x", Read("## Rubrik {#eget onclick=\"x\"}\n").Headings[0].Id);
    }

    [Theory]
    [InlineData("&#1;")]
    [InlineData("&#x7F;")]
    public void A_control_character_written_as_an_entity_is_an_error(string entity)
    {
        Read($"Text {entity} text");

        Assert.Equal(DiagnosticRules.ForbiddenHtml, Assert.Single(bag.Sorted()).Rule);
    }

    [Fact]
    public void A_generated_part_may_be_asked_for_once_on_a_page()
    {
        Read("<!-- visa: samordnare -->\n\n<!-- visa: behovsmatris -->\n\n<!-- visa: samordnare -->\n");

        var found = Assert.Single(bag.Sorted());
        Assert.Equal((DiagnosticRules.BadDirective, 5), (found.Rule, found.Span.Line));
    }

    [Fact]
    public void Several_charts_and_timelines_may_stand_on_a_page()
    {
        Read("<!-- visa: tidslinje -->\n\n1. a\n\n<!-- visa: tidslinje -->\n\n1. b\n");

        Assert.Empty(bag.Sorted());
    }

    [Fact]
    public void An_ordinary_comment_asks_for_nothing()
    {
        Read("<!-- kommentar -->\n\n<!-- visar: x -->\n\n<!-- Karin: visa mig texten -->\n\nText <!-- kolla det här --> text\n");

        Assert.Empty(bag.Sorted());
    }

    private Body Read(string text) => BodyReader.Read(new SourceFile("a.md", text), bag) ?? Body.Empty;
}
