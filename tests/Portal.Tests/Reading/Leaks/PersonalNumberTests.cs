using Portal.Generator.Reading.Leaks;
using Portal.Model.Diagnostics;
using Portal.Tests.Search;

namespace Portal.Tests;

public sealed class PersonalNumberTests
{
    private const int Numbers = 1400;

    [Fact]
    public void None_of_many_numbers_in_every_form_and_place_is_missed()
    {
        var missed = MadeNumbers.Take(Numbers).SelectMany((number, i) =>
        {
            var text = $"Rad ett.\n{MadeNumbers.Places[i % MadeNumbers.Places.Length].Replace("#", number.Text)}\nRad tre.";
            var found = PersonalNumber.In(text).ToList();
            return found is [var leak] && (leak.Rule == DiagnosticRules.PersonalNumber) == number.IsCertain && text[leak.Start] == number.Text[0] ? [] : new[] { text };
        });

        Assert.Empty(missed);
    }

    [Fact]
    public async Task The_package_personnummer_takes_all_of_them_for_valid()
    {
        // It does not know the letter P, which counts as all others do.
        var numbers = MadeNumbers.Take(Numbers).Select(number => number.Compact.Replace('P', 'T')).ToArray();

        Assert.Empty(numbers.Zip(await OracleAsync(numbers)).Where(pair => !pair.Second).Select(pair => pair.First));
    }

    [Fact]
    public async Task Of_any_digits_we_say_what_the_package_says()
    {
        var random = new Random(17);
        var numbers = Enumerable.Range(0, 20_000).Select(i => i % 2 == 0
            ? $"{random.Next(18, 21)}{random.Next(100):00}{random.Next(14):00}{random.Next(100):00}{random.Next(10_000):0000}"
            : $"{random.Next(100):00}{random.Next(1, 13):00}{random.Next(100):00}-{random.Next(10_000):0000}").Where(number => !IsTestNumber(number)).ToArray();

        var differ = numbers.Zip(await OracleAsync(numbers)).Where(pair => PersonalNumber.In(pair.First).Any() != pair.Second).Select(pair => pair.First);

        Assert.Empty(differ);
        Assert.InRange(numbers.Count(number => PersonalNumber.In(number).Any()), 200, 2000); // there is something to compare
    }

    [Theory]
    [InlineData("556016-0680")] // organisation number
    [InlineData("165560160680")]
    [InlineData("212000-0449")] // a municipality's
    [InlineData("900131-1235")] // check digit
    [InlineData("900231-1232")] // date
    [InlineData("900132-1237")]
    [InlineData("900100-1234")]
    [InlineData("900131-0008")] // no such serial number
    [InlineData("8900131-12344")] // part of a longer number
    [InlineData("a199001311234b")]
    [InlineData("13-900131-123")]
    [InlineData("20261120T1430")]
    [InlineData("2026-11-20 1430")]
    [InlineData("978-91-44-01123-4")]
    public void Other_numbers_are_left_alone(string text) => Assert.Empty(PersonalNumber.In(text));

    [Theory]
    [InlineData("18900101-9802")]
    [InlineData("189001019802")]
    [InlineData("900101+9802")]
    [InlineData("20190101-2391")]
    [InlineData("190101-2391")]
    [InlineData("20191231-2392")]
    public void Test_numbers_that_Skatteverket_has_published_are_allowed(string text) => Assert.Empty(PersonalNumber.In(text));

    [Theory]
    [InlineData("19900101-9802")] // another century
    [InlineData("18900102-9801")] // every other day has the other number
    [InlineData("190101+2391")]
    public void Numbers_that_only_resemble_test_numbers_are_not(string text) => Assert.Single(PersonalNumber.In(text));

    [Fact]
    public void A_report_does_not_repeat_the_number() =>
        Assert.Equal(["här står ett personnummer: 900131-****", "här står ett samordningsnummer: 900191-****"],
            PersonalNumber.In($"900131-123{MadeNumbers.Check("900131123")} 900191-123{MadeNumbers.Check("900191123")}").Select(leak => leak.Message));

    private static bool IsTestNumber(string number) => number.Contains("-98") || number.Contains("-23") || number[^4..^2] is "98" or "23";

    private static async Task<bool[]> OracleAsync(string[] numbers) =>
        [.. (await BrowserScript.RunAsync("personnummer", (object)numbers)).GetProperty("valid").EnumerateArray().Select(each => each.GetBoolean())];
}
