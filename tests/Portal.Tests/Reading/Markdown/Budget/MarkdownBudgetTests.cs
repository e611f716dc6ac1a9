using Portal.Generator.Reading.Markdown;
using Portal.Generator.Reading.Markdown.Budget;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Tests.Hostile;

namespace Portal.Tests;

public sealed class MarkdownBudgetTests
{
    private readonly DiagnosticBag bag = new();

    [Fact]
    public void What_people_write_is_within_it()
    {
        var paragraphs = Shape.Repeat("Ordet {0} står här, [länk](a.md) och **fet** text som går över raden.\n\n", 200_000);
        var register = "| Vad | Vem | När | Var | Hur |\n|---|---|---|---|---|\n" + Shape.Repeat("| Rutin {0} | Chefen | Varje år | På plats | Med en *lista* |\n", 60_000);
        var checklist = Shape.Repeat("- [ ] Gör {0}\n  - [ ] och sedan detta\n", 60_000);

        foreach (var text in new[] { paragraphs, register, checklist })
            Read(text);

        Assert.Empty(Found);
    }

    [Theory]
    [InlineData(MarkdownBudget.LongestParagraph - 1, false)]
    [InlineData(MarkdownBudget.LongestParagraph + 1, true)]
    public void A_paragraph_has_a_longest_length(int length, bool isTooLong)
    {
        Read("\n\n" + new string('a', length));

        Assert.Equal(isTooLong ? ["PORTAL212 3:1 stycket är längre än 20\u00A0000 tecken"] : [], Found);
    }

    [Fact]
    public void Long_paragraphs_are_counted_together()
    {
        Read(string.Concat(Enumerable.Repeat(new string('a', 10_000) + "\n\n", 5)));

        Assert.Equal(["PORTAL212 7:1 sidan har för många långa stycken"], Found);
    }

    [Fact]
    public void Blocks_are_counted()
    {
        Read(Shape.Repeat("- a\n", 100_000));

        Assert.Equal(["PORTAL212 6001:3 sidan har fler än 12\u00A0000 stycken, punkter och tabellceller"], Found);
    }

    [Theory]
    [InlineData("## {0}\n", 2001)]
    [InlineData("{0}\n---\n", 4001)]
    public void Headings_are_counted(string heading, int line)
    {
        Read(Shape.Repeat(heading, 50_000));

        Assert.Equal([$"PORTAL212 {line}:1 sidan har fler än 2\u00A0000 rubriker"], Found);
    }

    [Theory]
    [InlineData(2_000, 3)]
    [InlineData(100, 200)]
    public void Cells_of_a_table_are_counted_also_those_that_are_filled_in(int columns, int rows)
    {
        Read($"{Repeat("|a", columns)}|\n{Repeat("|-", columns)}|\n{Repeat("|a|\n", rows)}");

        Assert.Equal("sidan har fler än 12\u00A0000 stycken, punkter och tabellceller", Assert.Single(bag.Sorted()).Message);
    }

    [Fact]
    public void A_short_text_cannot_make_a_long_one_of_definitions()
    {
        Read($"[a]: https://a.se/{new string('b', 15_000)}\n\n{Repeat("[a]\n\n", 100)}");

        Assert.Equal(["PORTAL212 135:1 länkdefinitioner med långa adresser används för många gånger"], Found);
    }

    [Fact]
    public void Definitions_are_counted()
    {
        Read(Shape.Repeat("[{0}]: b.md\n\n", 60_000));

        Assert.Equal("sidan har fler än 2\u00A0000 länkdefinitioner", Assert.Single(bag.Sorted()).Message);
    }

    [Theory]
    [InlineData("> ")]
    [InlineData(">")]
    [InlineData("1. ")]
    [InlineData("- > ")]
    public void Levels_are_counted_where_they_begin(string mark)
    {
        Read("Först.\n\n" + Repeat(mark, 200) + "a");

        var found = Assert.Single(bag.Sorted());
        Assert.Equal(("för många nivåer inuti varandra", 3), (found.Message, found.Span.Line));
        Assert.True(found.Span.Column > 50);
    }

    private string[] Found => [.. bag.Sorted().Select(found => $"{found.Rule.Code} {found.Span.Line}:{found.Span.Column} {found.Message}")];

    private Model.Pages.Body Read(string text) => BodyReader.Read(new SourceFile("a.md", text), bag) ?? Model.Pages.Body.Empty;

    private static string Repeat(string piece, int times) => string.Concat(Enumerable.Repeat(piece, times));
}
