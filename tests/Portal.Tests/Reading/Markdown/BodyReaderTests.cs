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

    [Theory]
    [InlineData("<details><summary>Läs mer om [brand](index.md)</summary>\n\nText.\n\n</details>", 30)]
    [InlineData("<details>\n<summary>Ring **112**</summary>\n\nText.\n\n</details>", 2015)]
    [InlineData("- <details><summary>Skriv `kod`</summary>\n\n  Text.\n\n  </details>", 27)]
    [InlineData("<details><summary>Det är *bråttom*</summary>\n\nText.\n\n</details>", 26)]
    [InlineData("<details><summary>Det är _bråttom_</summary>\n\nText.\n\n</details>", 26)]
    [InlineData("<details><summary>Ring [Kontakt: krisstod]</summary>\n\nText.\n\n</details>", 24)]
    [InlineData("<details><summary>[Uppgift saknas: rubrik]</summary>\n\nText.\n\n</details>", 19)]
    [InlineData("Enligt <abbr title=\"**arbetsmiljö**lagen\">AML</abbr>.", 21)]
    [InlineData("<details><summary>Om <abbr title=\"`lag`\">AML</abbr></summary>\n\nText.\n\n</details>", 35)]
    public void Markdown_signs_in_a_summary_or_a_title_are_told_where_they_stand(string text, int place)
    {
        Read(text);

        var found = Assert.Single(bag.Sorted());
        Assert.Equal((DiagnosticRules.MarkdownResidue, place / 1000, place % 1000), (found.Rule, found.Span.Line == 1 ? 0 : found.Span.Line, found.Span.Column));
        Assert.Contains("läses inte som Markdown", found.Message, StringComparison.Ordinal);
        Assert.Equal("Skriv den utan länkar, märken och tecken för fet stil, kursiv och kod.", found.Suggestion);
    }

    [Theory]
    [InlineData("<details><summary>2 * 3 * 4 är 24 (24 st), rad_ett och [a]</summary>\n\nText.\n\n</details>")]
    [InlineData("<details><summary>Tryck <kbd>Ctrl</kbd> <!-- **a** --></summary>\n\nText.\n\n</details>")]
    [InlineData("Enligt <abbr title=\"arbetsmiljölagen (1977:1160)\">AML</abbr>.")]
    public void Other_signs_in_a_summary_are_text(string text)
    {
        Read(text);

        Assert.Empty(bag.Sorted());
    }

    [Theory]
    [InlineData("| <kbd>x | y</kbd> |\n|---|---|\n| a | b |", "1,3 <kbd> avslutas aldrig|1,13 </kbd> står utan <kbd>")]
    [InlineData("- <details><summary>a</summary>\n\n  Text.\n\n</details>", "1,3 <details> avslutas aldrig|5,1 </details> står utan <details>")]
    [InlineData("> <details><summary>a</summary>\n\nText.\n\n</details>", "1,3 <details> avslutas aldrig|5,1 </details> står utan <details>")]
    [InlineData("<kbd>a\n\nb</kbd>", "1,1 <kbd> avslutas aldrig|3,2 </kbd> står utan <kbd>")]
    [InlineData("En **<kbd>a** b</kbd>", "1,6 <kbd> avslutas aldrig|1,16 </kbd> står utan <kbd>")]
    [InlineData("Text <details><summary>a</summary>b</details> slut.", "1,6 <details> ska stå på en egen rad")]
    [InlineData("Text </details>", "1,6 </details> ska stå på en egen rad")]
    [InlineData("En <kbd><abbr title=\"a\">b</kbd></abbr>", "1,9 <abbr> avslutas inte inom <kbd>")]
    public void A_tag_that_is_closed_in_another_place_is_told_where_it_stands(string text, string told)
    {
        Read(text);

        Assert.All(bag.Sorted(), found => Assert.Equal(DiagnosticRules.ForbiddenHtml, found.Rule));
        Assert.Equal(told, string.Join('|', bag.Sorted().Select(found => $"{found.Span.Line},{found.Span.Column} {found.Message}")));
    }

    private Body Read(string text) => BodyReader.Read(new SourceFile("a.md", text), bag) ?? Body.Empty;
}
