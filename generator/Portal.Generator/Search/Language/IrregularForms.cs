using System.Collections.Frozen;

namespace Portal.Generator.Search.Language;

/// <summary>
/// The stems of words that are not inflected by their endings: <c>stal</c> has that of <c>stjäla</c>. They stand in
/// <c>site/src/search/forms.txt</c>, which the browser reads too (<c>site/src/search/forms.ts</c>).
/// </summary>
public static class IrregularForms
{
    private const string Resource = "forms.txt";

    private static readonly FrozenDictionary<string, string> Stems = Read().ToFrozenDictionary();
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Stems.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly int Longest = Stems.Keys.Max(form => form.Length);

    /// <summary>The forms and the stem of each.</summary>
    public static IReadOnlyDictionary<string, string> All => Stems;

    /// <summary>The stem of a form; false for a word that has none of its own.</summary>
    public static bool TryFind(ReadOnlySpan<char> form, out string? stem)
    {
        stem = null;
        return form.Length <= Longest && Lookup.TryGetValue(form, out stem);
    }

    private static Dictionary<string, string> Read()
    {
        using var reader = new StreamReader(typeof(IrregularForms).Assembly.GetManifestResourceStream(Resource)!);
        var stems = new Dictionary<string, string>();
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#')
                Add(stems, line);
        return stems;
    }

    /// <summary>A line: the word and its forms, and after a comma what may stand before all of them.</summary>
    private static void Add(Dictionary<string, string> stems, string line)
    {
        var (isApart, halves) = (line[0] == '!', line.TrimStart('!').Split(", "));
        var forms = halves[0].Split(' ');
        foreach (var before in halves.Skip(1).SelectMany(prefixes => prefixes.Split(' ')).Select(prefix => prefix.TrimEnd('-')).Prepend(""))
        {
            var stem = isApart ? forms[0] : SwedishStemmer.Regular(before + forms[0]);
            foreach (var form in isApart ? forms : forms[1..])
                foreach (var said in isApart || !form.EndsWith("de", StringComparison.Ordinal) ? new[] { form } : [form, $"{form}s"])
                    stems.TryAdd(before + said, stem);
        }
    }
}
