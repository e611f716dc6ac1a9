using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Portal.Generator.Reading.Yaml;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Generator.Reading;

/// <summary>Reads the words of the interface: the program's of the portal's language, and <c>ord.yml</c> of the content over them.</summary>
public static partial class WordsReader
{
    /// <summary>The content's own words.</summary>
    public const string Path = "ord.yml";

    /// <summary>The language of a portal that does not say which.</summary>
    public const string DefaultLanguage = "sv";

    private const string One = "one";
    private const string Other = "other";

    /// <summary>The words of the language that the settings choose; null when something is wrong with the program's own file, which is in the bag.</summary>
    /// <param name="program">The program's files, one for each language, named by its tag.</param>
    /// <param name="language">What the settings say, if anything.</param>
    /// <param name="content">The content, which may have words of its own.</param>
    /// <param name="bag">Where mistakes go.</param>
    /// <param name="memory">The words of the files that were read last.</param>
    public static Words? Read(ImmutableArray<SourceFile> program, Spanned<string>? language, ContentFiles content, DiagnosticBag bag, Memo<(SourceFile Program, SourceFile? Content), Words?>? memory = null)
    {
        var file = program.FirstOrDefault(each => each.Stem == (language?.Value ?? DefaultLanguage));
        if (file is null && language is { } unknown)
            bag.Add(DiagnosticRules.BadValue, SettingsReader.Path, unknown.Span, $"språket \"{unknown.Value}\" finns inte",
                $"Det här går att välja: {string.Join(", ", program.Select(each => each.Stem).Order(StringComparer.Ordinal))}. För ett annat språk: välj det av dem som är närmast, och skriv orden och {Words.LanguageTagKey} i {Path}.");
        file ??= program.First(each => each.Stem == DefaultLanguage);
        var own = content.Find(Path);
        return (memory ?? new()).Of(Path, (file, own), found => Read(file, own, found), bag);
    }

    private static Words? Read(SourceFile file, SourceFile? own, DiagnosticBag bag)
    {
        var words = Entries(file, bag).DistinctBy(entry => entry.Key).ToDictionary(entry => entry.Key, entry => entry.Word);
        if (bag.HasErrors)
            return null;
        foreach (var (key, word, span) in own is null ? [] : Entries(own, bag))
        {
            if (!words.TryGetValue(key, out var original))
                bag.AddUnknown(DiagnosticRules.UnknownWord, Path, span, $"programmet har inget ord som heter \"{key}\"", key, words.Keys,
                    Words.Former.GetValueOrDefault(key) is { } now ? $"Det heter nu \"{now}\"." : null, otherwise: $"Alla ord och deras nycklar står i {file.Path}.");
            else if (Fault(original, word) is { } fault)
                bag.Add(DiagnosticRules.WrongWord, Path, span, $"{key} {fault.Message}", fault.Remedy);
            else if (key == Words.LanguageTagKey && !Tag().IsMatch($"{word.Text}"))
                bag.Add(DiagnosticRules.WrongWord, Path, span, $"{key} är ingen språkkod", "Skriv två eller tre bokstäver, till exempel sv, eller med land: sv-FI.");
            else
                words[key] = word;
        }
        return new Words(file.Stem, words);
    }

    /// <summary>All words of a file, with the place of each.</summary>
    public static IEnumerable<(string Key, Word Word, SourceSpan Span)> Entries(SourceFile file, DiagnosticBag bag) =>
        YamlTree.Read(file.Text, file.Path, 1, bag) switch
        {
            YamlMap map => Entries(map, "", file.Path, bag),
            null => [],
            var other => Wrong(other, "filen ska ha en nyckel och ett värde på varje rad", file.Path, bag),
        };

    /// <summary>What is wrong with a word that stands in for another, or null.</summary>
    public static (string Message, string Remedy)? Fault(Word original, Word word)
    {
        if (original.One is null != word.One is null)
            return original.One is null ? ("har bara en form", "Skriv texten direkt efter nyckeln.") : ("ska ha två former", $"Skriv {One}: och {Other}: på raderna under nyckeln.");
        var (wanted, written) = (Places(original), Places(word));
        if (written.Except(wanted).FirstOrDefault() is { } unknown)
            return ($"får inget värde {{{unknown}}}", wanted.Count > 0 ? $"Det som finns är {string.Join(", ", wanted.Select(place => $"{{{place}}}"))}." : "Ta bort det.");
        return wanted.Except(written).FirstOrDefault(place => place != Words.Number) is { } missing ? ($"saknar {{{missing}}}", $"Programmets text är \"{original.Text}\".") : null;
    }

    /// <summary>A tag of BCP 47: a language, and what comes after it.</summary>
    [GeneratedRegex("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]
    private static partial Regex Tag();

    private static HashSet<string> Places(Word word) => [.. word.Text.Places, .. word.One?.Places ?? []];

    private static IEnumerable<(string Key, Word Word, SourceSpan Span)> Entries(YamlMap map, string group, string path, DiagnosticBag bag) =>
        map.Entries.SelectMany(entry => (Key: group + entry.Key.Value, entry.Value) switch
        {
            (var key, YamlScalar { IsInCurlyQuotes: true } text) when !text.Value.Contains('{') => Wrong(text, $"läsarna får se citattecknen runt {key}", path, bag, "Ta bort dem, eller skriv raka citattecken: \"."),
            (var key, YamlScalar { Value.Length: > 0 } text) => [(key, new Word(new WordText(text.Value)), entry.Key.Span)],
            (var key, YamlMap forms) when forms.Find(One) is { Value: YamlScalar one } && forms.Find(Other) is { Value: YamlScalar other } && forms.Entries.Length == 2 =>
                [(key, new Word(new WordText(Words.Tied(other.Value)), new WordText(Words.Tied(one.Value))), entry.Key.Span)],
            (var key, YamlMap inner) => Entries(inner, $"{key}.", path, bag),
            var (key, value) => Wrong(value, $"{key} ska ha en text", path, bag),
        });

    private static IEnumerable<(string Key, Word Word, SourceSpan Span)> Wrong(YamlNode node, string message, string path, DiagnosticBag bag, string? remedy = null)
    {
        bag.Add(DiagnosticRules.WrongWord, path, node.Span, message, remedy);
        return [];
    }
}
