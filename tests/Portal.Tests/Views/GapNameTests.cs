using Portal.Generator.Views;
using Portal.Model.Learning;

namespace Portal.Tests;

/// <summary>What the fields of a gap text are called for who does not see where they stand.</summary>
public sealed class GapNameTests
{
    [Theory]
    [InlineData("Ring _ först.", "Lucka 1: Ring lucka 1 först.")]
    [InlineData("_ är numret", "Lucka 1: lucka 1 är numret")]
    [InlineData("Först _. Sedan _ och _! Klart.", "Lucka 1: Först lucka 1. | Lucka 2: Sedan lucka 2 och lucka 3! | Lucka 3: Sedan lucka 2 och lucka 3!")]
    [InlineData("Tänk efter. _", "Lucka 1: lucka 1")]
    [InlineData("Nummer:_", "Lucka 1: lucka 1")]
    [InlineData("Vad? _. Slut", "Lucka 1: lucka 1.")]
    public void A_gap_is_called_by_its_number_and_its_own_sentence(string text, string names)
    {
        var plain = text.Split('_');
        var parts = plain.SelectMany((piece, at) => at == 0 ? new[] { new GapPart(null, piece, null) } : [new GapPart(null, "", new AcceptedText(["x"], MatchCase: false, MatchMarks: false)), new GapPart(null, piece, null)]);
        var question = new GapQuestion { Head = null!, Parts = [.. parts] };

        Assert.Equal(names, string.Join(" | ", GapNames.Of(TemplateProbe.Words, question)));
    }
}
