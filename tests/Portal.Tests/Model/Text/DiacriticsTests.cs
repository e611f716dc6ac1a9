using Portal.Model.Text;

namespace Portal.Tests;

public sealed class DiacriticsTests
{
    [Fact]
    public void Letters_in_two_parts_are_put_together() => Assert.Equal("Åtgärd för idé", Diacritics.Compose("A\u030Atga\u0308rd fo\u0308r ide\u0301"));

    [Fact]
    public void A_mark_that_fits_no_letter_is_left_as_it_is() => Assert.Equal("x\u030A", Diacritics.Compose("x\u030A"));

    [Fact]
    public void Dots_rings_and_accents_are_taken_away() => Assert.Equal("aao AAO eu", Diacritics.Strip("åäö ÅÄÖ éü"));
}
