using Markdig.Syntax;
using Portal.Generator.Reading.Markdown;

namespace Portal.Tests;

public sealed class StepReaderTests
{
    [Theory]
    [InlineData("**Rädda** den som är i fara. Gå aldrig in i rök.", "Rädda", "Rädda den som är i fara.")]
    [InlineData("**Larma:** ring [112](tel:112). Säg adressen.", "Larma", "Larma: ring 112.")]
    [InlineData("![](ring.png) **Ring [112](tel:112)** nu.", "Ring 112", "Ring 112 nu.")]
    [InlineData("**Kan du inte gå?** Tala lugnt. Vänta.", "Kan du inte gå?", "Kan du inte gå? Tala lugnt.")]
    [InlineData("Ropa ”Det brinner!” och gå t.ex. hem. Vänta.", "Ropa ”Det brinner!” och gå t.ex. hem", "Ropa ”Det brinner!” och gå t.ex. hem.")]
    [InlineData("*Kanske* så", "Kanske så", "Kanske så")]
    public void A_step_is_said_by_its_bold_words_and_by_its_first_sentence(string step, string words, string sentence)
    {
        var list = Assert.Single(Lists($"1. {step}"));

        Assert.Equal((words, sentence), (list.Steps[0].Words, list.Steps[0].Sentence));
    }

    [Fact]
    public void A_list_is_known_by_the_heading_that_it_stands_under()
    {
        var lists = Lists("Text.\n\n1. Ett\n2. Två\n\n- Punkt\n\n## Efteråt\n\n1. Tre\n\n> 1. Fyra\n");

        Assert.Equal([("", 1, 2), ("efterat", 4, 1)], lists.Select(list => (list.Section, list.Block, list.Steps.Length)));
    }

    [Theory]
    [InlineData("[Det brinner](brand.md)", "brand.md 1–")]
    [InlineData("[Det brinner](brand.md#efterat), steg 2–4.", "brand.md#efterat 2–4")]
    [InlineData("[Det brinner](brand.md), steg 2-12", "brand.md 2–12")]
    [InlineData("[Det **brinner**](brand.md) , steg 3", "brand.md 3–3")]
    [InlineData("[Det brinner](brand.md), steg 0–2", null)]
    [InlineData("[Det brinner](brand.md) steg 1", null)]
    [InlineData("[Det brinner](brand.md), steg ett", null)]
    [InlineData("Läs [Det brinner](brand.md)", null)]
    [InlineData("[Det brinner](brand.md), steg 1, **nu**", null)]
    [InlineData("![Det brinner](brand.md)", null)]
    [InlineData("Det brinner", null)]
    public void A_quote_is_a_link_and_if_not_all_which_steps(string line, string? quote)
    {
        var paragraph = (ParagraphBlock)Markdig.Markdown.Parse(line, MarkdownDialect.Pipeline)[0];

        var read = QuotedSteps.Read(paragraph.Inline!, _ => default);

        Assert.Equal(quote, read is null ? null : $"{read.Link.Target} {read.First}–{read.Last}");
    }

    private static IReadOnlyList<Model.Pages.StepList> Lists(string text) =>
        new MiniPortal().WithAsset("ring.png").With("index.md", MiniPortal.Page("Start", text)).Read().Single().Body.StepLists;
}
