using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.RegularExpressions;
using Portal.Generator.Search.Language;
using Portal.Model;

namespace Portal.Generator.Typesetting;

/// <summary>
/// Puts soft hyphens between the parts of long compounds, which not every browser can hyphenate. The parts are words that titles,
/// summaries, the glossary and the sources use, so that the text of one page does not change the hyphens of another.
/// </summary>
public sealed partial class CompoundHyphens
{
    /// <summary>Where a word may be broken: it shows only there.</summary>
    public const char SoftHyphen = '\u00AD';

    /// <summary>A shorter part that is neither first nor last is the beginning of a word: före-byggande, för-slag.</summary>
    private const int ShortestMiddle = 5;

    /// <summary>A last part that is known is enough when it is so long and follows a binding s.</summary>
    private const int ShortestLast = 6;

    /// <summary>A piece of so many letters may be a compound that the texts know as a word: säkerhets-samordnar-tjänst.</summary>
    private const int LongPiece = 15;

    /// <summary>What the stemmer takes from a stem so long belongs to the word: förvalt-ningen, kontrak-ten.</summary>
    private const int LongStem = 5;

    private readonly HashSet<string> forms = [];
    private readonly HashSet<string> stems;
    private readonly CompoundSplitter splitter;
    private readonly ConcurrentDictionary<string, string> known = new();

    /// <summary>Learns the words of a portal.</summary>
    public CompoundHyphens(PortalModel model)
    {
        var frequency = new Dictionary<string, int>();
        foreach (var text in Texts(model))
            foreach (var word in SearchWords.In(text))
            {
                forms.Add(word);
                CollectionsMarshal.GetValueRefOrAddDefault(frequency, SwedishStemmer.Stem(word), out _)++;
            }
        stems = [.. frequency.Keys];
        splitter = new CompoundSplitter(frequency);
    }

    /// <summary>The word with soft hyphens; as it is when its parts are not known.</summary>
    public string In(ReadOnlySpan<char> word)
    {
        var bySpan = known.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!bySpan.TryGetValue(word, out var hyphenated))
            bySpan[word] = hyphenated = Hyphenate(word.ToString());
        return hyphenated;
    }

    private string Hyphenate(string word)
    {
        var pieces = Pieces(word.ToLowerInvariant());
        var (text, end) = (new StringBuilder(), 0);
        foreach (var length in pieces)
        {
            var piece = word.Substring(end, length);
            text.Append(end > 0 ? SoftHyphen.ToString() : "").Append(pieces.Count > 1 && length >= LongPiece ? In(piece) : piece);
            end += length;
        }
        return end < word.Length ? word : text.ToString();
    }

    /// <summary>The lengths of the pieces that may stand alone on a line: parts with their binding letters, endings with what they end.</summary>
    private List<int> Pieces(string word) =>
        splitter.Split(word) is { Count: > 0 } parts && IsWord(parts[^1]) && Pieces(word, Starts(word, parts)) is { Count: > 1 } pieces ? pieces : Pieces(word, LastStart(word));

    private static List<int> Pieces(string word, IEnumerable<int> starts)
    {
        var pieces = new List<int>();
        var (begun, isOpen) = (0, false);
        foreach (var end in starts.Append(word.Length))
        {
            var part = word[begun..end];
            var joins = pieces.Count > 0 && (isOpen || Ending().IsMatch(part));
            if (joins)
                pieces[^1] += part.Length;
            else
                pieces.Add(part.Length);
            isOpen = pieces.Count > 1 && part.Length < ShortestMiddle && !Ending().IsMatch(part);
            begun = end;
        }
        return pieces;
    }

    /// <summary>Where each part but the first begins. The parts are without binding letters; after certain endings there is always an s.</summary>
    private static IEnumerable<int> Starts(string word, IReadOnlyList<string> parts)
    {
        var start = 0;
        foreach (var (part, next) in parts.Zip(parts.Skip(1)))
        {
            start = word.IndexOf(next, start + part.Length, StringComparison.Ordinal);
            var isBound = word[start] != 's' || word[start - 1] == 's' || !BindsWithS().IsMatch(part);
            yield return isBound ? start : start + 1;
        }
    }

    /// <summary>Where the last part begins, when only that is known.</summary>
    private IEnumerable<int> LastStart(string word) => Enumerable.Range(ShortestMiddle, Math.Max(0, word.Length - ShortestLast - ShortestMiddle + 1))
        .Where(start => word[start - 1] == 's' && word[start - 2] != 's' && IsWord(word[start..]))
        .Take(1);

    /// <summary>True for a word of the texts, and for a form of one. That its stem is one of theirs is not enough: fas-tigheter.</summary>
    private bool IsWord(string part)
    {
        if (forms.Contains(part))
            return true;
        var stem = SwedishStemmer.Stem(part);
        return stems.Contains(stem) && part.StartsWith(stem, StringComparison.Ordinal)
            && (Inflection().IsMatch(part[stem.Length..]) || stem.Length >= LongStem && Derivation().IsMatch(part[stem.Length..]));
    }

    [GeneratedRegex("^(?:(?:a|e|o)?(?:n|r|t|rna|rnas|ns|rs|ts)?|a|ad|ade|ande|are|arens?|as|at|en|ens|et|ets|na|nas|te|s)$")]
    private static partial Regex Inflection();

    [GeneratedRegex("^(?:t|(?:n|r)?ing|het|skap|else)(?:a|ar|arna|e|en|ens|er|erna|ernas|et|ets|n|ns|r|rna|s)?$")]
    private static partial Regex Derivation();

    [GeneratedRegex("^(?:n|r)?ing|^het|^skap")]
    private static partial Regex Ending();

    [GeneratedRegex("(?:het|ing|tion|skap)$")]
    private static partial Regex BindsWithS();

    private static IEnumerable<string> Texts(PortalModel model) =>
    [
        .. model.Pages.SelectMany(page => new[] { page.Meta.Title, page.Meta.Summary }),
        .. model.Terms.SelectMany(term => term.Forms.Prepend(term.Explanation).Prepend(term.Name)),
        .. model.Sources.SelectMany(source => new[] { source.Title, source.Description }).OfType<string>(),
    ];
}
