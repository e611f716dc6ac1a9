using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Portal.Model.Text;

namespace Portal.Generator.Authoring.Import;

/// <summary>Reads questions in GIFT (https://docs.moodle.org/en/GIFT_format), as Moodle and the portal write them.</summary>
/// <param name="texts">Makes Markdown of HTML.</param>
/// <param name="words">The portal's words, by which what it said for lack of a place in the format is known again.</param>
public sealed partial class GiftReader(HtmlText texts, Words words)
{
    private const string OddWeight = "det går inte att förstå hur stor del av poängen ett svar ger";

    /// <summary>A number as it is written in GIFT, no longer than what can be counted with.</summary>
    private const string Amount = @"[0-9]{1,12}(?:\.[0-9]{1,12})?";

    /// <summary>The questions of a file.</summary>
    public Imported Read(string text)
    {
        var (questions, problems) = (ImmutableArray.CreateBuilder<ImportedQuestion>(), ImmutableArray.CreateBuilder<string>());
        foreach (var (block, line) in Blocks(text.Replace("\r\n", "\n").TrimStart('\uFEFF')))
        {
            var (question, why) = Question(block);
            if (question is not null)
                questions.Add(question);
            else if (why is not null)
                problems.Add($"Rad {line}: {why}.");
        }
        return new(questions.ToImmutable(), problems.ToImmutable());
    }

    /// <summary>What stands between empty lines, with the number of its first line.</summary>
    private static IEnumerable<(string Block, int Line)> Blocks(string text)
    {
        var (block, first, at) = (new List<string>(), 1, 0);
        foreach (var line in text.Split('\n').Append(""))
        {
            at++;
            if (line.Trim().Length > 0)
            {
                if (block.Count == 0)
                    first = at;
                block.Add(line);
            }
            else if (block.Count > 0)
            {
                yield return (string.Join('\n', block), first);
                block.Clear();
            }
        }
    }

    private (ImportedQuestion? Question, string? Why) Question(string block)
    {
        var remarks = string.Concat(Remark().Matches(block).Select(match => match.Value));
        var rest = Category().Replace(Remark().Replace(block, ""), "").Trim();
        if (rest.Length == 0)
            return (null, null);
        var name = Id().Match(remarks) is { Success: true } id ? id.Groups["id"].Value : "";
        if (Title().Match(rest) is { Success: true } title)
        {
            name = name.Length > 0 ? name : Plain(title.Groups["title"].Value);
            rest = rest[title.Length..].TrimStart();
        }
        var (open, close) = (Find(rest, '{', 0), 0);
        if (open < 0 || (close = Find(rest, '}', open + 1)) < 0)
            return (null, "texten har inga svar mellan { och }, så den är ingen fråga");
        var (isHtml, stem) = Format(rest[..open]);
        var answers = rest[(open + 1)..close];
        var explanation = "";
        if (answers.IndexOf("####", StringComparison.Ordinal) is >= 0 and var general)
            (explanation, answers) = (string.Join("\n>\n> ", Paragraphs(answers[(general + 4)..], isHtml)), answers[..general]);
        var group = Tag().Match(remarks) is { Success: true } tag ? tag.Groups["tag"].Value : null;
        var form = new Frame(name, [.. Markdown(stem, isHtml)], explanation, group);
        var (_, after) = Format(rest[(close + 1)..].Trim());
        return after.Length > 0 ? Gap(form, Markdown(after, isHtml), answers.Trim(), isHtml) : Of(form, answers.Trim(), isHtml);
    }

    private (ImportedQuestion?, string?) Of(Frame form, string answers, bool isHtml)
    {
        if (answers.Length == 0)
            return (null, "frågan besvaras med fritext, som portalen inte kan rätta");
        if (TrueFalse().Match(answers) is { Success: true } statement)
        {
            var isTrue = statement.Groups["word"].Value[0] is 'T' or 't';
            var said = Split(answers[statement.Length..], "#").Skip(1).Select(each => One(each, isHtml)).Concat(["", ""]).ToArray();
            return (form.Of(new ImportedChoice([new("Sant", isTrue, isTrue ? said[1] : said[0]), new("Falskt", !isTrue, isTrue ? said[0] : said[1])])), null);
        }
        if (answers[0] == '#')
            return Number(form, answers[1..].Trim());
        var options = Options(answers).ToList();
        if (options.Count == 0)
            return (null, "svaren går inte att förstå");
        if (options.Any(IsOddlyWeighed))
            return (null, OddWeight);
        if (options.All(option => option.IsRight && option.Weight is null && Arrow().IsMatch(option.Text)))
            return Match(form, options, isHtml);
        if (options.All(option => option.IsRight))
            return options.Any(option => option.Weight is not (null or 100)) ? (null, "ett svar ger bara en del av poängen, och det har portalen inte i textfrågor")
                : (form.Of(new ImportedText([.. options.Select(option => One(option.Text, isHtml: false, raw: true))])), null);
        ImmutableArray<ImportedOption> chosen = [.. options.Select(option => new ImportedOption(One(option.Text, isHtml), option.Weight is { } weight ? weight > 0 : option.IsRight, One(option.Feedback, isHtml)))];
        return chosen.Any(option => option.IsRight) ? (form.Of(new ImportedChoice(chosen)), null) : (null, "inget alternativ är rätt");
    }

    private (ImportedQuestion?, string?) Match(Frame form, List<Answer> options, bool isHtml)
    {
        var pairs = options.Select(option => Arrow().Split(option.Text, 2)).Select(pair => (Left: One(pair[0], isHtml), Right: One(pair[1], isHtml: false))).ToList();
        if (pairs.Index().All(pair => pair.Item.Left == $"{pair.Index + 1}") && form.Stem is [.., var last] && last == HtmlText.Escape(words.Of("question.how_order")))
            return ((form with { Stem = form.Stem[..^1] }).Of(new ImportedOrder([.. pairs.Select(pair => pair.Right)])), null);
        var heads = form.Stem is [_, .., var line] ? line.Split(" – ") : [];
        return heads is [var left, var right] ? ((form with { Stem = form.Stem[..^1] }).Of(new ImportedMatch(left, right, [.. pairs])), null)
            : (form.Of(new ImportedMatch("Det här", "Hör ihop med", [.. pairs])), null);
    }

    private (ImportedQuestion?, string?) Number(Frame form, string answer)
    {
        var (value, tolerance) = Range().Match(answer) is { Success: true } range ? ((Of(range, "from") + Of(range, "to")) / 2, Math.Abs(Of(range, "to") - Of(range, "from")) / 2)
            : Tolerance().Match(answer) is { Success: true } about ? (Of(about, "value"), about.Groups["by"].Success ? Of(about, "by") : 0) : (0m, -1m);
        if (tolerance < 0)
            return (null, "talet går inte att förstå, eller så har frågan flera tal med olika poäng");
        var unit = form.Stem is [_, .., var last] ? AskedUnit.In(words, last) : "";
        return ((unit.Length > 0 ? form with { Stem = form.Stem[..^1] } : form).Of(new ImportedNumber(value, tolerance, unit)), null);

        static decimal Of(Match match, string name) => decimal.Parse(match.Groups[name].Value, CultureInfo.InvariantCulture);
    }

    private (ImportedQuestion?, string?) Gap(Frame form, ImmutableArray<string> after, string answers, bool isHtml)
    {
        var options = Options(answers).ToList();
        if (options.Any(IsOddlyWeighed))
            return (null, OddWeight);
        if (options.Count == 0 || options.Any(option => !option.IsRight || option.Weight is not (null or 100)))
            return (null, "luckan har alternativ att välja bland, och i portalen skriver man i luckor");
        var before = form.Stem.Length > 1 ? form.Stem[^1] + " " : "";
        var rest = string.Join(' ', after);
        return ((form.Stem.Length > 1 ? form with { Stem = form.Stem[..^1] } : form)
            .Of(new ImportedGap([new(before, []), new("", [.. options.Select(option => One(option.Text, isHtml: false, raw: true))]), new(rest.Length == 0 || IsMark(rest[0]) ? rest : $" {rest}", [])])), null);
    }

    /// <summary>A sign that stands at the end of the word before it.</summary>
    private static bool IsMark(char sign) => char.IsPunctuation(sign) && sign is not ('[' or '(' or '”' or '\\');

    /// <summary>The answers, each after the sign that says whether it is right.</summary>
    private static IEnumerable<Answer> Options(string answers)
    {
        var starts = Enumerable.Range(0, answers.Length).Where(at => answers[at] is '=' or '~' && !IsEscaped(answers, at)).ToList();
        foreach (var (number, start) in starts.Index())
        {
            var text = answers[(start + 1)..(number + 1 < starts.Count ? starts[number + 1] : answers.Length)].Trim();
            decimal? weight = null;
            if (Weight().Match(text) is { Success: true } match)
                (weight, text) = (decimal.Parse(match.Groups["weight"].Value, CultureInfo.InvariantCulture), text[match.Length..]);
            var parts = Split(text, "#");
            yield return new(answers[start] == '=', weight, parts[0].Trim(), string.Join('#', parts[1..]).Trim());
        }
    }

    /// <summary>True for an answer that begins with a share of the points that is no number, or one that nobody writes.</summary>
    private static bool IsOddlyWeighed(Answer answer) => answer.Weight is null && OddlyWeighed().IsMatch(answer.Text);

    private static string[] Split(string text, string sign)
    {
        var (parts, from) = (new List<string>(), 0);
        for (var at = Find(text, sign[0], 0); at >= 0; at = Find(text, sign[0], from))
        {
            parts.Add(text[from..at]);
            from = at + 1;
        }
        return [.. parts, text[from..]];
    }

    private static int Find(string text, char sign, int from)
    {
        while (from < text.Length && (text[from] != sign || IsEscaped(text, from)))
            from++;
        return from < text.Length ? from : -1;
    }

    private static bool IsEscaped(string text, int at) => at > 0 && text[..at].Reverse().TakeWhile(c => c == '\\').Count() % 2 == 1;

    private static (bool IsHtml, string Text) Format(string text) => Markup().Match(text.TrimStart()) is { Success: true } format
        ? (format.Groups["name"].Value is "html" or "moodle", text.TrimStart()[format.Length..]) : (text.Contains('<'), text);

    private ImmutableArray<string> Paragraphs(string text, bool isHtml)
    {
        var format = Markup().Match(text.TrimStart()) is { Success: true } ? Format(text) : (IsHtml: isHtml, Text: text);
        return Markdown(format.Text, format.IsHtml);
    }

    private ImmutableArray<string> Markdown(string text, bool isHtml) => isHtml ? texts.Of(Plain(text).Trim()) : Plain(text).Trim() is { Length: > 0 } plain ? [HtmlText.Escape(plain)] : [];

    /// <summary>A text on one line; one that is compared letter by letter as it is.</summary>
    private string One(string text, bool isHtml, bool raw = false)
    {
        var (markup, rest) = Markup().Match(text.TrimStart()) is { Success: true } ? Format(text) : (isHtml, text);
        return raw ? Plain(rest).Trim().Replace("\\*", "*") : string.Join(' ', Markdown(rest.Trim(), markup));
    }

    /// <summary>Without the backslashes of GIFT.</summary>
    private static string Plain(string text) => Escaped().Replace(text, match => match.Value == "\\n" ? "\n" : match.Value[1..]);

    /// <summary>What all forms have.</summary>
    private sealed record Frame(string Name, ImmutableArray<string> Stem, string Explanation, string? Group)
    {
        public ImportedQuestion Of(ImportedQuestion question) => question with
        {
            Name = Name,
            Prompt = Stem is [var first, ..] ? first.Replace("\n", " ") : "",
            Intro = string.Join("\n\n", Stem.Skip(1)),
            Explanation = Explanation,
            Group = Group,
        };
    }

    private sealed record Answer(bool IsRight, decimal? Weight, string Text, string Feedback);

    [GeneratedRegex("^[ \t]*//.*$", RegexOptions.Multiline)]
    private static partial Regex Remark();

    [GeneratedRegex(@"^[ \t]*\$CATEGORY:.*$", RegexOptions.Multiline)]
    private static partial Regex Category();

    [GeneratedRegex(@"\[id:(?<id>[^\]]+)\]", RegexOptions.ExplicitCapture)]
    private static partial Regex Id();

    [GeneratedRegex(@"\[tag:(?<tag>[^\]]+)\]", RegexOptions.ExplicitCapture)]
    private static partial Regex Tag();

    [GeneratedRegex(@"^::(?<title>(?:\\.|[^\\])*?)::", RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex Title();

    [GeneratedRegex(@"^\[(?<name>html|moodle|plain|markdown)\]", RegexOptions.ExplicitCapture)]
    private static partial Regex Markup();

    [GeneratedRegex(@"^(?<word>TRUE|FALSE|T|F)(?=\s*(?:#|$))", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex TrueFalse();

    [GeneratedRegex(@"\s*(?<!\\)->\s*")]
    private static partial Regex Arrow();

    [GeneratedRegex("^%(?<weight>-?" + Amount + ")%", RegexOptions.ExplicitCapture)]
    private static partial Regex Weight();

    [GeneratedRegex(@"^%[-+\d.,]+%")]
    private static partial Regex OddlyWeighed();

    [GeneratedRegex("^=?(?<value>-?" + Amount + @")(?:\s*:\s*(?<by>" + Amount + "))?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Tolerance();

    [GeneratedRegex("^=?(?<from>-?" + Amount + @")\s*\.\.\s*(?<to>-?" + Amount + ")$", RegexOptions.ExplicitCapture)]
    private static partial Regex Range();

    [GeneratedRegex(@"\\[~=#{}:\\n]")]
    private static partial Regex Escaped();
}
