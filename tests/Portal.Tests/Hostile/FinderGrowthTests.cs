using System.Diagnostics;
using Portal.Generator.Reading.Leaks;
using Portal.Model;
using Portal.Model.Text;

namespace Portal.Tests.Hostile;

/// <summary>The finders of leaks and of sentences take a time that grows as the text does, whatever it repeats.</summary>
[Collection(nameof(Alone))]
public sealed class FinderGrowthTests
{
    private const int Small = 60_000;
    private const int MostGrowth = 10;
    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(200);

    public static TheoryData<string> Pieces =>
    [
        "*", "* ", "a", "a@", "a@a.", "kim.", "1", "1 ", "070", "07 ", "+46", "19900131-", "900131 ", "T1", "token:", "token: ", "lösenord", "portkod ", "portkod till ", "eyJ", "eyJa.", "AAAB", "AKIA",
        "x://", "x://a:", "a:b@", ".", ". ", ".\"", ".\uE000", "t.ex. ", "a-", "1.1", "SEKRETESS ", "HEMLIG/", "> ", "-----BEGIN ", "sig=", "?sig=a", "\u00AD", "å ",
    ];

    [Theory, MemberData(nameof(Pieces))]
    public void Four_times_the_text_is_not_much_more_than_four_times_the_work(string piece)
    {
        for (var attempt = 1; ; attempt++)
        {
            var large = Time(piece, 4 * Small);
            if (large < Least)
                return;
            var small = Time(piece, Small);
            if (large < small * MostGrowth)
                return;
            Assert.True(attempt < 5, $"{piece}: {small.TotalMilliseconds:0} ms became {large.TotalMilliseconds:0} ms");
        }
    }

    private static TimeSpan Time(string piece, int size)
    {
        var text = string.Concat(Enumerable.Repeat(piece, size / piece.Length));
        var start = Process.GetCurrentProcess().TotalProcessorTime;
        GC.KeepAlive(LeakScan.Text(text));
        GC.KeepAlive(Sentences.In(text).Sum(place => Sentence.Of(text.AsSpan(place.Start, place.Length), SourceSpan.Start).Words));
        return Process.GetCurrentProcess().TotalProcessorTime - start;
    }
}
