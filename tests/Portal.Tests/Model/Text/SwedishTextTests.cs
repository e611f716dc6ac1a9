using FsCheck.Fluent;
using Portal.Model.Text;

namespace Portal.Tests;

public sealed class SwedishTextTests
{
    [Theory]
    [InlineData(2026, 11, 20, "20 november 2026", "2026-11-20")]
    [InlineData(2024, 2, 29, "29 februari 2024", "2024-02-29")]
    [InlineData(2021, 5, 1, "1 maj 2021", "2021-05-01")]
    public void A_date_is_written_in_Swedish_and_in_ISO(int year, int month, int day, string text, string iso)
    {
        Assert.Equal(text, SwedishDate.Text(new DateOnly(year, month, day)));
        Assert.Equal(iso, SwedishDate.Iso(new DateOnly(year, month, day)));
    }

    [Theory]
    [InlineData(10_500_000, "10\u00A0500\u00A0000")]
    [InlineData(999, "999")]
    [InlineData(13.5, "13,5")]
    [InlineData(0.125, "0,13")]
    [InlineData(-1200, "\u22121\u00A0200")]
    public void A_number_has_spaces_between_thousands_and_a_comma_before_decimals(double number, string text) =>
        Assert.Equal(text, SwedishNumber.Text((decimal)number));

    [Theory]
    [InlineData("1 200 000 kr", 1_200_000)]
    [InlineData("4\u00A0100\u00A0000\u00A0kr", 4_100_000)]
    [InlineData("1\u202F200", 1200)]
    [InlineData(" 13,5 mnkr", 13.5)]
    [InlineData("\u22125", -5)]
    [InlineData("2 (två)", 2)]
    public void A_cell_that_begins_with_a_number_is_read(string cell, double number) =>
        Assert.Equal((decimal)number, SwedishNumber.Read(cell)?.Number);

    [Theory]
    [InlineData("")]
    [InlineData("mycket")]
    [InlineData("ca 5")]
    [InlineData("1,2,3")]
    [InlineData("-")]
    public void A_cell_that_does_not_begin_with_a_number_is_none(string cell) => Assert.Null(SwedishNumber.Read(cell));

    [Fact]
    public void A_number_that_was_written_is_read_back() => Always.Holds(
        Prop.ForAll<int>(cents => SwedishNumber.Read(SwedishNumber.Text(cents / 100m))?.Number == cents / 100m));
}
