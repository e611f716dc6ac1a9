using System.Text.RegularExpressions;

namespace Portal.Generator.Reading.Yaml;

/// <summary>
/// Looks at the lines of a text that is no YAML, since a parser only knows where it lost its way. What is told of is never right: no colon
/// and space in the place of a key, a bracket or quotation mark without its pair, an indent that no line above has.
/// </summary>
public sealed partial class YamlFaultFinder
{
    private enum After
    {
        /// <summary>A key without a value: its value stands on the lines below, further in.</summary>
        Key,

        /// <summary>A value on its line. What stands further in goes on with it.</summary>
        Value,

        /// <summary>The sign of a text on the lines below.</summary>
        TextMark,

        /// <summary>A bracket or quotation mark that is not closed yet.</summary>
        Opening,
    }

    private readonly string[] lines;
    private readonly Stack<int> indents = [];
    private After after = After.Key;

    /// <summary>The last item of a list that is a text alone, or -1.</summary>
    private int item = -1;

    private (int Line, int Column) opened;
    private int depth;
    private char quote;

    private YamlFaultFinder(string text) => lines = text.Split('\n');

    /// <summary>The first fault, down to the line (from 0) where the parser stopped; null when none is seen.</summary>
    public static YamlFault? Find(string text, int last) => new YamlFaultFinder(text).Find(last);

    private YamlFault? Find(int last)
    {
        for (var at = 0; at < lines.Length; at++)
        {
            var line = lines[at];
            var begin = line.TrimStart(' ');
            if (begin.Trim() is "" or ['#', ..])
                continue;
            var indent = line.Length - begin.Length;
            var isFurtherIn = indents.TryPeek(out var level) && indent > level;
            if (after is After.Opening && !isFurtherIn && SimpleKey().IsMatch(begin))
                return Unfinished();
            if (after is After.Opening)
                Scan(begin);
            else if (!isFurtherIn || after is After.Key || after is After.Value && SimpleKey().IsMatch(begin))
            {
                if (at > last)
                    return null;
                if ((Place(at, indent, isFurtherIn) ?? Read(at, indent)) is { } fault)
                    return fault;
            }
        }
        return after is After.Opening ? Unfinished() : null;
    }

    /// <summary>Finds the place of a line among the levels of those above it.</summary>
    private YamlFault? Place(int at, int indent, bool isFurtherIn)
    {
        if (isFurtherIn && after is After.Value)
            return item >= 0 ? NoKey(item, ItemMark().Match(lines[item]).Length) : Misplaced(at, indent, indents.Peek());
        var nearest = indent;
        while (indents.TryPeek(out var level) && level > indent)
            nearest = indents.Pop();
        if (indents.Count > 0 && indents.Peek() != indent && !isFurtherIn)
            return Misplaced(at, indent, nearest);
        if (indents.Count == 0 || isFurtherIn)
            indents.Push(indent);
        return null;
    }

    /// <summary>Reads what stands on a line: a key with its value, an item of a list, or both.</summary>
    private YamlFault? Read(int at, int indent)
    {
        var column = ItemMark().Match(lines[at]).Length;
        var text = lines[at][column..];
        if (HardSpace().Match(text) is { Success: true } space)
            return Hard(at, column + space.Groups["space"].Index);
        var isItem = column > indent;
        if (Key().Match(text) is { Success: true } key)
        {
            if (isItem)
                indents.Push(column);
            Begin(at, column + key.Length);
        }
        else if (text is "" or ['[' or '{' or '"' or '\'' or '|' or '>', ..])
            Begin(at, column);
        else if (!isItem)
            return char.IsLetter(text[0]) ? NoKey(at, column, Otherwise(indent)) : IsHardSpace(text[0]) ? Hard(at, column) : null;
        else
            after = After.Value;
        item = isItem && after is After.Value && column == ItemMark().Match(lines[at]).Length && !Key().IsMatch(text) ? at : -1;
        return null;
    }

    /// <summary>Sees what a value begins with.</summary>
    private void Begin(int at, int column)
    {
        var value = lines[at][column..];
        (opened, depth, quote) = ((at, column), 0, '\0');
        after = value switch
        {
            "" or ['#', ..] => After.Key,
            ['|' or '>', ..] => After.TextMark,
            ['[' or '{' or '"' or '\'', ..] => After.Opening,
            _ => After.Value,
        };
        if (after is After.Opening)
            Scan(value);
    }

    /// <summary>Goes on with brackets and quotation marks, until all are closed.</summary>
    private void Scan(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quote == '"' && c == '\\')
                i++;
            else if (quote != '\0')
                quote = c == quote ? '\0' : quote;
            else if (c is '"' or '\'' && (i == 0 || text[i - 1] is ' ' or ',' or '[' or '{' || text[i - 1] == c))
                quote = c;
            else
                depth += c is '[' or '{' ? 1 : c is ']' or '}' ? -1 : 0;
            if (quote == '\0' && depth <= 0 && (i + 1 == text.Length || text[i + 1] != c))
            {
                after = After.Value;
                return;
            }
        }
    }

    private YamlFault Unfinished()
    {
        var (at, column) = opened;
        var (what, close) = lines[at][column] switch
        {
            '[' => ("hakparentesen", ']'),
            '{' => ("klammerparentesen", '}'),
            var mark => ("citattecknet", mark),
        };
        return new YamlFault(at, column, lines[at].Length - column, $"{what} {close} saknas i slutet av värdet", $"Skriv {close} där värdet slutar.");
    }

    /// <summary>True for a space that looks like the ordinary one and is none for YAML.</summary>
    public static bool IsHardSpace(char c) => c is '\u00A0' or '\u2007' or '\u202F';

    private static YamlFault Hard(int at, int column) =>
        new(at, column, 1, "ett hårt mellanslag, som ser ut som ett vanligt, står där det vanliga ska stå", "Radera mellanrummet och skriv det igen med mellanslagstangenten.");

    /// <summary>What else than a key a line may have been meant as: an item of the list above, or the rest of the text above.</summary>
    private string? Otherwise(int indent) =>
        item >= 0 && lines[item].IndexOf('-') == indent ? "en punkt i listan: skriv ett bindestreck och ett mellanslag först"
        : after is After.TextMark || after is After.Value && lines[opened.Line][opened.Column..] is not ("" or ['[' or '{' or '"' or '\'', ..]) ? "resten av raden ovanför: skriv den på samma rad" : null;

    private YamlFault NoKey(int at, int column, string? otherwise = null)
    {
        var text = lines[at][column..];
        if (GluedValue().Match(text) is { Success: true } glued)
            return new YamlFault(at, column, glued.Length, "mellanslaget efter kolonet saknas", $"Skriv {glued.Value}, ett mellanslag och sedan värdet.");
        if (OtherColon().Match(text) is { Success: true } colon)
            return new YamlFault(at, column + colon.Length - 1, 1, "kolonet är ett annat tecken än det vanliga kolonet", "Radera det, och skriv ett vanligt kolon och ett mellanslag.");
        return new YamlFault(at, column, text.Length, otherwise is null ? "kolonet efter nyckeln saknas" : "raden har inget kolon och läses därför inte som en nyckel",
            $"{(otherwise is null ? "Skriv" : $"Är den {otherwise}. Är den en nyckel: skriv")} nyckeln, ett kolon, ett mellanslag och sedan värdet: titel: Säkerhetsombud.");
    }

    private static YamlFault Misplaced(int at, int indent, int right) =>
        new(at, 0, Math.Max(1, indent), $"raden börjar med {indent} mellanslag men ska {(right == 0 ? "inte ha några" : $"ha {right}")}", "Dra in den lika mycket som de andra raderna på samma nivå.");

    [GeneratedRegex(@"^ *(?:-(?: +|$))*")]
    private static partial Regex ItemMark();

    [GeneratedRegex(@"^[^\s:""'\[\]{}#|>-][^:]*:(?:[ \t]+|$)")]
    private static partial Regex Key();

    [GeneratedRegex(@"^(?:- +)*\p{Ll}[\p{L}\d-]*:(?:[ \t]|$)")]
    private static partial Regex SimpleKey();

    [GeneratedRegex(@"^\p{L}[\p{L}\d-]*:(?=\S)")]
    private static partial Regex GluedValue();

    [GeneratedRegex(@"^\p{L}[\p{L}\d-]* ?[\uFF1A\uFE55\uA789\u2236]")]
    private static partial Regex OtherColon();

    [GeneratedRegex(@"^\p{L}[\p{L}\d-]*:(?<space>[\u00A0\u2007\u202F])", RegexOptions.ExplicitCapture)]
    private static partial Regex HardSpace();
}
