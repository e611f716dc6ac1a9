namespace Portal.BrowserTests.Harness;

/// <summary>Something wrong, and the address of the page where it was seen.</summary>
public sealed record Fault(string Url, string Text);

/// <summary>Says all that is wrong at once.</summary>
public static class Expected
{
    private const int MostAddresses = 4;

    /// <summary>Fails when there is a fault; the same one on several pages is told once.</summary>
    public static void Nothing(IEnumerable<Fault> faults)
    {
        var told = faults.Distinct().GroupBy(fault => fault.Text)
            .OrderByDescending(same => same.Count()).ThenBy(same => same.Key, StringComparer.Ordinal)
            .Select(same => $"{same.Key}\n    on {Places([.. same.Select(fault => fault.Url).Order(StringComparer.Ordinal)])}")
            .ToList();
        Assert.True(told.Count == 0, $"{told.Count} found:\n{string.Join('\n', told)}");
    }

    private static string Places(IReadOnlyList<string> urls) =>
        $"{urls.Count} pages: {string.Join(' ', urls.Take(MostAddresses))}{(urls.Count > MostAddresses ? " ..." : "")}";
}
