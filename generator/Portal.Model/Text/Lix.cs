namespace Portal.Model.Text;

/// <summary>
/// LIX, läsbarhetsindex: the mean number of words in a sentence and the share of long words in percent, added. Below 30 is easy, 40 is
/// ordinary prose, above 50 is the language of authorities. Source: C. H. Björnsson, <i>Läsbarhet</i>, Liber 1968. What is a word, a
/// sentence and a long word says <see cref="Sentences"/>.
/// </summary>
public readonly record struct Lix(int Words, int LongWords, int Sentences)
{
    /// <summary>Fewest words of a text that has a LIX: in a shorter one a single sentence decides.</summary>
    public const int LeastWords = 50;

    /// <summary>Words in a sentence.</summary>
    public double SentenceLength => Sentences == 0 ? 0 : (double)Words / Sentences;

    /// <summary>Long words in percent.</summary>
    public double LongShare => Words == 0 ? 0 : 100.0 * LongWords / Words;

    /// <summary>The index as it is always given, in whole numbers; null for a text that is too short.</summary>
    public int? Value => Words < LeastWords ? null : (int)Math.Round(SentenceLength + LongShare, MidpointRounding.AwayFromZero);

    /// <summary>The figures of some sentences.</summary>
    public static Lix Of(IReadOnlyCollection<Sentence> sentences) =>
        new(sentences.Sum(sentence => sentence.Words), sentences.Sum(sentence => sentence.LongWords), sentences.Count);
}

/// <summary>A sentence of a running text: its words, how many of them are long, the longest, and where it stands.</summary>
public sealed record Sentence(int Words, int LongWords, string LongestWord, SourceSpan Span)
{
    /// <summary>What a sentence has, which stands at <paramref name="span"/>.</summary>
    public static Sentence Of(ReadOnlySpan<char> text, SourceSpan span)
    {
        var (words, longWords) = (0, 0);
        var longest = ReadOnlySpan<char>.Empty;
        foreach (var at in Sentences.WordsIn(text))
        {
            var word = text.Slice(at.Index, at.Length);
            words++;
            longWords += Sentences.IsLong(word) ? 1 : 0;
            longest = word.Length > longest.Length ? word : longest;
        }
        return new Sentence(words, longWords, longest.ToString(), span);
    }
}
