using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Portal.Generator.Reading.Markdown;

namespace Portal.Generator.Reading.Questions;

/// <summary>A paragraph that holds an answer after a word: <c>Svar: 112</c>, <c>Lucktext: Ring [[112]]</c>.</summary>
/// <param name="Word">The word, in lower case.</param>
/// <param name="Block">The paragraph.</param>
/// <param name="Inline">What stands after the word, as a tree.</param>
public sealed partial record AnswerLine(string Word, ParagraphBlock Block, ContainerInline Inline)
{
    /// <summary>Begins the answer of text and number questions.</summary>
    public const string Answer = "svar";

    /// <summary>Begins a gap text.</summary>
    public const string Gaps = "lucktext";

    /// <summary>Begins the answer of a question to put in order whose steps a guide has.</summary>
    public const string Order = "ordning";

    /// <summary>The word that a paragraph begins with, in lower case, or null when it holds no answer. The word may be bold.</summary>
    public static string? WordOf(Block? block) =>
        block is ParagraphBlock { Inline: { } inline } && Beginning().Match(Plain(inline)) is { Success: true } match
            ? match.Groups["word"].Value.ToLowerInvariant()
            : null;

    /// <summary>True for a paragraph in which some line begins with one of the words.</summary>
    public static bool IsIn(ParagraphBlock paragraph) => WordOf(paragraph) is not null
        || paragraph is { Inline: { } inline } && Lines(inline).Skip(1).Any(Beginning().IsMatch);

    /// <summary>Takes the word away from the tree of a paragraph that begins with one.</summary>
    public static AnswerLine Read(ParagraphBlock paragraph)
    {
        var line = paragraph.Inline!;
        var word = WordOf(paragraph)!;
        Take(line, Beginning().Match(Plain(line)).Length);
        return new AnswerLine(word, paragraph, line);
    }

    /// <summary>What stands after the word, as text.</summary>
    public string Text => InlineText.Of(Inline);

    /// <summary>True when one of the further lines begins a second answer.</summary>
    public bool HasSecond => Lines(Inline).Skip(1).Any(Beginning().IsMatch);

    /// <summary>True when the answer goes on in a further line, other than after or before a bar.</summary>
    public bool HasLooseLine
    {
        get
        {
            var lines = Lines(Inline).Select(line => line.Trim()).ToList();
            return lines.Zip(lines.Skip(1)).Any(pair => !pair.First.EndsWith('|') && !pair.Second.StartsWith('|'));
        }
    }

    /// <summary>The alternatives between the bars, those that are empty left out. A bar after a backslash is a part of the text.</summary>
    public static ImmutableArray<string> Alternatives(IEnumerable<(char Letter, bool IsEscaped)> letters)
    {
        var found = new List<StringBuilder> { new() };
        foreach (var (letter, isEscaped) in letters)
            if (letter == '|' && !isEscaped)
                found.Add(new StringBuilder());
            else
                found[^1].Append(letter);
        return [.. found.Select(text => text.ToString().Trim()).Where(text => text.Length > 0)];
    }

    /// <summary>The letters of a tree, with those that stood after a backslash marked.</summary>
    public static IEnumerable<(char Letter, bool IsEscaped)> Letters(ContainerInline line) => line.Descendants().OfType<Inline>().SelectMany(Letters);

    /// <summary>The letters of a piece; none for a container.</summary>
    public static IEnumerable<(char Letter, bool IsEscaped)> Letters(Inline inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString().Select((letter, at) => (letter, at == 0 && literal.IsFirstCharacterEscaped)),
        HtmlEntityInline entity => entity.Transcoded.ToString().Select(letter => (letter, true)),
        CodeInline code => code.Content.Select(letter => (letter, true)),
        LineBreakInline => [(' ', false)],
        _ => [],
    };

    private static string[] Lines(ContainerInline line) => Plain(line).Split('\n');

    /// <summary>The letters of a tree with its line breaks. Code is never one of the words, so it is left out but for its place.</summary>
    private static string Plain(ContainerInline line)
    {
        var text = new StringBuilder();
        foreach (var inline in line.Descendants().OfType<Inline>())
            _ = inline switch
            {
                LineBreakInline => text.Append('\n'),
                CodeInline => text.Append('`'),
                _ => text.Append([.. Letters(inline).Select(each => each.Letter)]),
            };
        return text.ToString();
    }

    /// <summary>Takes a number of letters from the beginning of a tree, and the containers that become empty.</summary>
    private static void Take(ContainerInline line, int count)
    {
        while (count > 0 && line.FirstChild is { } first)
        {
            if (first is ContainerInline inner)
            {
                var length = Letters(inner).Count();
                Take(inner, count);
                if (length > count)
                    return;
                count -= length;
                inner.Remove();
            }
            else if (first is LiteralInline literal && literal.Content.Length > count)
            {
                literal.Content.Start += count;
                return;
            }
            else
            {
                count -= Letters(first).Count();
                first.Remove();
            }
        }
    }

    [GeneratedRegex(@"^\s*(?<word>svar|lucktext|ordning)\s*:\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Beginning();
}
