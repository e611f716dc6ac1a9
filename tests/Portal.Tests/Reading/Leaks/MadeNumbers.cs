namespace Portal.Tests;

/// <summary>Made-up personnummer and samordningsnummer in every form, the same each time.</summary>
internal static class MadeNumbers
{
    /// <summary>How a number can be written: date and century, what parts it from the rest, and whether it could be something else.</summary>
    public static readonly (string Name, Func<DateOnly, int, string, string> Write, bool IsCertain)[] Forms =
    [
        ("19900131-1234", (born, day, end) => $"{born:yyyyMM}{day:00}-{end}", true),
        ("199001311234", (born, day, end) => $"{born:yyyyMM}{day:00}{end}", true),
        ("900131-1234", (born, day, end) => $"{born:yyMM}{day:00}-{end}", true),
        ("900131+1234", (born, day, end) => $"{born:yyMM}{day:00}+{end}", true),
        ("19900131+1234", (born, day, end) => $"{born:yyyyMM}{day:00}+{end}", true),
        ("900131 - 1234", (born, day, end) => $"{born:yyMM}{day:00} - {end}", true),
        ("900131\u20111234", (born, day, end) => $"{born:yyMM}{day:00}\u2011{end}", true),
        ("1990-01-31-1234", (born, day, end) => $"{born:yyyy-MM}-{day:00}-{end}", true),
        ("90-01-31-1234", (born, day, end) => $"{born:yy-MM}-{day:00}-{end}", true),
        ("1990.01.31-1234", (born, day, end) => $"{born:yyyy.MM}.{day:00}-{end}", true),
        ("9001311234", (born, day, end) => $"{born:yyMM}{day:00}{end}", false),
        ("900131 1234", (born, day, end) => $"{born:yyMM}{day:00} {end}", false),
        ("19900131 1234", (born, day, end) => $"{born:yyyyMM}{day:00} {end}", false),
        ("900131\u20131234", (born, day, end) => $"{born:yyMM}{day:00}\u2013{end}", false),
    ];

    /// <summary>Where in a file a number can stand; # is the number.</summary>
    public static readonly string[] Places =
    [
        "Ring Kim (#) i morgon.", "#", "pnr: #", "**#**", "| Kim | # |", "`#`", "”#”, sade hon", "personnummer=#;", "- #", "<!-- # -->", "_#_", "[#](brand.md)", "titel: \"#\"", "#.", "Kim,#,Berg", "\t#\r",
    ];

    /// <summary>Numbers, each with its form: ordinary ones, with 60 added to the day, and with a letter.</summary>
    public static IEnumerable<(string Text, string Compact, bool IsCertain)> Take(int count)
    {
        var random = new Random(4711);
        for (var i = 0; i < count; i++)
        {
            var (_, write, isCertain) = Forms[i % Forms.Length];
            var born = new DateOnly(1900, 1, 1).AddDays(random.Next(45_000));
            var day = born.Day + (i % 3 == 1 ? 60 : 0);
            var serial = random.Next(1, 1000).ToString("000");
            if (i % 7 == 3)
                serial = "TRSUWXJKLMNP"[random.Next(12)] + serial[1..];
            var end = serial + Check($"{born:yyMM}{day:00}{(char.IsLetter(serial[0]) ? "1" : serial[..1])}{serial[1..]}");
            yield return (write(born, day, end), $"{born:yyyyMM}{day:00}{end}", isCertain);
        }
    }

    /// <summary>The check digit of nine digits, as SKV 704 works it out: with a table of the digits twice.</summary>
    public static int Check(string nine) => (10 - nine.Select((digit, i) => i % 2 == 0 ? "0246813579"[digit - '0'] - '0' : digit - '0').Sum() % 10) % 10;
}
