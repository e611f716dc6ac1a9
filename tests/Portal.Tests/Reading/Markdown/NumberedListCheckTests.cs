using Portal.Generator.Reading.Markdown;
using Portal.Model;
using Portal.Model.Diagnostics;

namespace Portal.Tests;

/// <summary>A step that falls out of a list is told where it stands.</summary>
public sealed class NumberedListCheckTests
{
    [Theory]
    [InlineData("2. **Varna**.\n3. Släck", "1: listan börjar med 2")]
    [InlineData("1. Varna\n2. Larma\n\nText.\n\n4. Släck", "6: listan börjar med 4")]
    [InlineData("1. Varna\n2. Larma\n5. Släck\n6. Räkna", "3: efter 2 kommer 5 i listan")]
    [InlineData("1. Varna\n2. Larma\n2. Släck", "3: efter 2 kommer 2 i listan")]
    [InlineData("1. **Varna**.\n**Larma** genast.\n2. **Släck**.", "2: raden blir en del av punkt 1, fast den börjar som en egen")]
    [InlineData("1. **Rädda**.\n2. **Varna**.\n**Larma** genast.\n5. **Släck**.", "3: raden blir en del av punkt 2, fast den börjar som en egen\n4: efter 2 kommer 5 i listan")]
    [InlineData("> 1. Varna\n> 3. Larma", "2: efter 1 kommer 3 i listan")]
    public void Numbers_that_jump_and_steps_that_melt_together_are_told(string text, string told) => Assert.Equal(told, Check(text));

    [Theory]
    [InlineData("1. Varna\n2. Larma\n3. Släck")]
    [InlineData("1. Varna\n1. Larma\n1. Släck")]
    [InlineData("0. Varna\n1. Larma")]
    [InlineData("1. Varna\n2. Larma\n\nText.\n\n3. Släck\n4. Räkna")]
    [InlineData("1. Varna\n\n   1. Ring\n   2. Ropa\n\n2. Larma")]
    [InlineData("1. **Varna**.\n   **Larma** genast.\n2. Släck")]
    [InlineData("1. Varna\noch **larma** genast.\n2. Släck")]
    [InlineData("- **Varna**.\n**Larma** genast.")]
    public void Numbers_in_order_are_fine(string text) => Assert.Equal("", Check(text));

    [Fact]
    public void The_answers_of_a_question_are_looked_at_with_it() =>
        Assert.Equal("", Check("## Fråga: I vilken ordning?\n<!-- id: a -->\n\n1. Rädda\n3. Varna\n4. Larma\n\n> [!TIP]\n> Så är det.", "utbildning/kurs/01-a.md"));

    private static string Check(string text, string path = "a.md")
    {
        var bag = new DiagnosticBag();
        BodyReader.Read(new SourceFile(path, text + "\n"), bag);
        return string.Join('\n', bag.Sorted().Where(found => found.Rule == DiagnosticRules.BrokenNumbering).Select(found => $"{found.Span.Line}: {found.Message}"));
    }
}
