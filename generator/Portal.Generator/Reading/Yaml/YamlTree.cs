using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Portal.Generator.Reading.Yaml;

/// <summary>
/// Reads YAML into a tree with places. Anchors, aliases and tags are refused, and nesting is limited before the parser
/// sees the text, since a deep text would end the process.
/// </summary>
public static partial class YamlTree
{
    private const int MaxDepth = 12;
    private const int MaxLength = 1000;
    private const string Unreadable = "raden går inte att läsa";

    /// <summary>Reads a whole text. Reports and returns null when it is not YAML.</summary>
    /// <param name="text">The YAML.</param>
    /// <param name="path">The file it comes from.</param>
    /// <param name="firstLine">The line of the file on which the text begins, from 1.</param>
    /// <param name="bag">Receives the diagnostics.</param>
    public static YamlNode? Read(string text, string path, int firstLine, DiagnosticBag bag)
    {
        if (TooDeep(text) is { } deepLine)
        {
            bag.Add(DiagnosticRules.BadYaml, path, new SourceSpan(firstLine + deepLine, 1, 1),
                "för många listor eller nivåer inuti varandra", "Förenkla texten.");
            return null;
        }
        try
        {
            var parser = new Parser(new StringReader(text));
            parser.Consume<StreamStart>();
            if (!parser.TryConsume<DocumentStart>(out _))
                return new YamlMap([], new SourceSpan(firstLine, 1, 0));
            var node = Node(parser, text, path, firstLine, 0, bag);
            parser.Consume<DocumentEnd>();
            return parser.Accept<StreamEnd>(out _) ? node : throw new YamlException(parser.Current!.Start, parser.Current.End, "documents");
        }
        catch (YamlException e)
        {
            var span = Tab(text) is { } tab && IsUnclear(e) ? new SourceSpan(firstLine + tab, 1, 1) : Span(e.Start, e.End, firstLine);
            if (!IsUnclear(e) || Tab(text) is not null || !Tell(YamlFaultFinder.Find(text, (int)e.Start.Line - 1), path, firstLine, bag))
                bag.Add(DiagnosticRules.BadYaml, path, span, Explain(e), Remedy(e, text));
            return null;
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            if (!Tell(YamlFaultFinder.Find(text, int.MaxValue), path, firstLine, bag)) // the parser lost its way
                bag.Add(DiagnosticRules.BadYaml, path, new SourceSpan(firstLine, 1, 1), Unreadable, "Kontrollera indrag, kolon och citattecken.");
            return null;
        }
    }

    /// <summary>Reports what is seen in the lines themselves; false when nothing is.</summary>
    internal static bool Tell(YamlFault? fault, string path, int firstLine, DiagnosticBag bag)
    {
        if (fault is not null)
            bag.Add(DiagnosticRules.BadYaml, path, new SourceSpan(firstLine + fault.Line, fault.Column + 1, fault.Length), fault.Message, fault.Remedy);
        return fault is not null;
    }

    private static YamlNode Node(Parser parser, string text, string path, int firstLine, int depth, DiagnosticBag bag)
    {
        if (depth > MaxDepth)
            throw new YamlException(parser.Current!.Start, parser.Current.End, "depth");
        Refuse(parser.Current);
        if (parser.TryConsume<Scalar>(out var scalar))
        {
            RefuseDash(scalar, text);
            return Read(scalar, text, path, firstLine, bag);
        }
        if (parser.TryConsume<SequenceStart>(out var sequence))
        {
            var items = ImmutableArray.CreateBuilder<YamlNode>();
            while (!parser.TryConsume<SequenceEnd>(out _))
                items.Add(Node(parser, text, path, firstLine, depth + 1, bag));
            return new YamlList(items.ToImmutable(), Span(sequence.Start, sequence.End, firstLine), sequence.Style == SequenceStyle.Flow);
        }

        var mapping = parser.Consume<MappingStart>();
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var keys = new HashSet<string>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            Refuse(parser.Current);
            var key = parser.Consume<Scalar>();
            if (key.Value is [var first, ..] && YamlFaultFinder.IsHardSpace(first))
                throw new YamlException(key.Start, key.End, "indent"); // told by who looks at the lines
            var entry = new YamlEntry(new YamlScalar(key.Value, Span(key.Start, key.End, firstLine)), Node(parser, text, path, firstLine, depth + 1, bag));
            if (!keys.Add(key.Value))
                bag.Add(DiagnosticRules.BadYaml, path, entry.Key.Span, $"nyckeln \"{key.Value}\" står två gånger", BothIn(entries.First(other => other.Key.Value == key.Value), entry, path) ?? "Ta bort den ena.");
            else
                entries.Add(entry);
        }
        return new YamlMap(entries.ToImmutable(), Span(mapping.Start, mapping.End, firstLine));
    }

    /// <summary>How two rows with the same key become one, where the key has a list; null where it has one value.</summary>
    private static string? BothIn(YamlEntry first, YamlEntry second, string path)
    {
        if (first.Value is not YamlList && second.Value is not YamlList && !(path.EndsWith(".md", StringComparison.Ordinal) && Kinds.KindKeys.HasList(first.Key.Value)))
            return null;
        var both = new[] { first.Value, second.Value }.SelectMany(value => value is YamlList list ? list.Items : [value]).ToList();
        return both.All(value => value is YamlScalar { Value: var text } && NeedsNoQuotes().IsMatch(text))
            ? $"Skriv båda i en lista på en rad: {first.Key.Value}: [{string.Join(", ", both.Cast<YamlScalar>().Select(value => value.Value).Distinct())}]." : "Skriv båda i en enda lista.";
    }

    /// <summary>A value. For YAML a space and <c>#</c> begin a comment; where that would cut a text short it is reported.</summary>
    private static YamlScalar Read(Scalar scalar, string text, string path, int firstLine, DiagnosticBag bag)
    {
        var span = Span(scalar.Start, scalar.End, firstLine);
        if (scalar.Style != ScalarStyle.Plain || Comment().Match(text, (int)scalar.End.Index) is not { Success: true } comment || Exact().IsMatch(scalar.Value))
            return new YamlScalar(scalar.Value, span, scalar.Style == ScalarStyle.Plain);
        bag.Add(DiagnosticRules.BadYaml, path, span with { Length = span.Length + comment.Length }, $"texten efter # läses inte: \"{comment.Value.Trim()}\"",
            "Sätt hela värdet inom citattecken. Är det en kommentar: skriv den på en egen rad.");
        return new YamlScalar(scalar.Value.Length > 0 ? scalar.Value : comment.Value.Trim(), span); // something, so that the key is not missing too
    }

    /// <summary>Throws for what a key or value may not be.</summary>
    private static void Refuse(ParsingEvent? node)
    {
        var fault = node switch
        {
            AnchorAlias or NodeEvent { Anchor.IsEmpty: false } or NodeEvent { Tag.IsEmpty: false } => "anchor",
            Scalar { Value: var value } when ForbiddenCharacter.IndexIn(value) >= 0 => "character",
            Scalar { Value.Length: > MaxLength } => "length", // it may be shown on every page
            _ => null,
        };
        if (fault is not null)
            throw new YamlException(node!.Start, node.End, fault);
    }

    /// <summary>Throws for a list mark that YAML takes for a part of the text on the line above, since it is indented too far.</summary>
    private static void RefuseDash(Scalar scalar, string text)
    {
        if (scalar.Style != ScalarStyle.Plain || scalar.End.Line == scalar.Start.Line || DashLine().Match(text[(int)scalar.Start.Index..(int)scalar.End.Index]) is not { Success: true } dash)
            return;
        var line = scalar.Start.Line + dash.Value.Count('\n') + text.AsSpan((int)scalar.Start.Index, dash.Index).Count('\n');
        throw new YamlException(new Mark(scalar.Start.Index, line, 1), new Mark(scalar.End.Index, line, 1 + dash.Length), "dash");
    }

    private static SourceSpan Span(Mark start, Mark end, int firstLine) => new(
        (int)start.Line + firstLine - 1,
        Math.Max(1, (int)start.Column),
        end.Line == start.Line ? Math.Max(1, (int)(end.Column - start.Column)) : 1);

    private static string Explain(YamlException e) => e.Message.Split(' ')[^1] switch
    {
        "anchor" => "ett värde får inte börja med &, * eller !",
        "depth" => "för många nivåer inuti varandra",
        "documents" => "raden --- får inte stå mitt i texten",
        "length" => $"ett värde är längre än {SwedishNumber.Text(MaxLength)} tecken",
        "character" => "texten har ett styrtecken som inte syns",
        "dash" => "bindestrecket är för långt indraget och börjar ingen punkt: raden blev en del av texten ovanför",
        _ => Unreadable,
    };

    private static bool IsUnclear(YamlException e) => Explain(e) == Unreadable;

    /// <summary>The first line (from 0) that is indented with a tab, or null: the parser places that fault elsewhere.</summary>
    private static int? Tab(string text) => text.Split('\n').Index().Where(line => line.Item.TrimStart(' ').StartsWith('\t')).Select(line => (int?)line.Index).FirstOrDefault();

    private static string Remedy(YamlException e, string text)
    {
        var line = text.Split('\n').ElementAtOrDefault((int)e.Start.Line - 1) ?? "";
        if (e.Message.EndsWith("length", StringComparison.Ordinal))
            return "Korta det. En längre text ska stå på en sida.";
        if (e.Message.EndsWith("dash", StringComparison.Ordinal))
            return text.Split('\n')[e.Start.Line - 2] is var above && above.TrimStart(' ') is ['-', ..]
                ? $"Skriv {above.Length - above.TrimStart(' ').Length} mellanslag före bindestrecket, som på raden ovanför." : "Ta bort bindestrecket, eller det som står på raden ovanför efter kolonet.";
        if (Stars().IsMatch(line))
            return "Ta bort stjärnorna: här går det inte att skriva fet text.";
        return IsUnclear(e) && Tab(text) is not null
            ? "Byt tabbarna mot mellanslag."
            : line.IndexOfAny(['“', '”', '„']) >= 0
                ? "Byt citattecknen mot raka: nyckel: \"värde\"."
            : line.Count(c => c == ':') > 1 || line.IndexOfAny(['#', '&', '*', '!', '|', '>', '%', '@']) >= 0
                ? "Sätt värdet inom raka citattecken: nyckel: \"värde\"."
                : "Kontrollera indrag, kolon och citattecken på raden och raden före.";
    }

    /// <summary>The line (from 0) where brackets or list marks nest beyond the limit, or null.</summary>
    private static int? TooDeep(string text)
    {
        var brackets = 0;
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            foreach (var c in lines[i])
            {
                brackets += c is '[' or '{' ? 1 : c is ']' or '}' && brackets > 0 ? -1 : 0;
                if (brackets > MaxDepth)
                    return i;
            }
            if (NestedMarks().Match(lines[i]).Length > 2 * MaxDepth)
                return i;
        }
        return null;
    }

    [GeneratedRegex(@"^[\p{L}\p{N}/. -]+\z")]
    private static partial Regex NeedsNoQuotes();

    /// <summary>What YAML takes for a comment after a value on the same line.</summary>
    [GeneratedRegex(@"\G[ \t]+#[^\n]*")]
    private static partial Regex Comment();

    /// <summary>A line with a list mark, below the first line of a text.</summary>
    [GeneratedRegex(@"\n *- ")]
    private static partial Regex DashLine();

    /// <summary>A value that begins as bold or slanted text does, which for YAML is a reference.</summary>
    [GeneratedRegex(@"(?:: +|- +)\*{1,3}[^*\s][^*]*\*")]
    private static partial Regex Stars();

    /// <summary>Dates, numbers and truth values, which a comment cannot cut short.</summary>
    [GeneratedRegex(@"^(-?[0-9][0-9.-]*|true|false|ja|nej)$")]
    private static partial Regex Exact();

    [GeneratedRegex(@"^\s*([-?:]\s+)*")]
    private static partial Regex NestedMarks();
}
