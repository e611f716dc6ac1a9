namespace Portal.Model.Text;

/// <summary>Alphabetical order as in a Swedish dictionary: å, ä and ö after z, ü among y, é and è among e, case ignored; other accents come last, ties by code point.</summary>
public sealed class SwedishOrder : IComparer<string>
{
    /// <summary>The only instance.</summary>
    public static SwedishOrder Instance { get; } = new();

    private SwedishOrder() { }

    /// <inheritdoc />
    public int Compare(string? x, string? y)
    {
        x ??= "";
        y ??= "";
        for (var i = 0; i < x.Length && i < y.Length; i++)
        {
            var difference = Weight(x[i]) - Weight(y[i]);
            if (difference != 0)
                return difference;
        }
        return x.Length != y.Length ? x.Length - y.Length : string.CompareOrdinal(x, y);
    }

    /// <summary>The letter a word is listed under in an index: a Swedish letter, or <c>0–9</c>.</summary>
    public static string IndexLetter(string word)
    {
        var first = word.FirstOrDefault(char.IsLetterOrDigit);
        return char.IsLetter(first) ? char.ToUpperInvariant(first is 'é' or 'É' ? 'e' : first).ToString() : "0–9";
    }

    private static int Weight(char c) => char.ToLowerInvariant(c) switch
    {
        'å' => 'z' + 1,
        'ä' => 'z' + 2,
        'ö' => 'z' + 3,
        'é' or 'è' => 'e',
        'ü' => 'y',
        var other => other > 'z' ? other + 3 : other,
    };
}
