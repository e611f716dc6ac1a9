using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Portal.Model.Text;

namespace Portal.Generator.Authoring.Import;

/// <summary>Reads the items of a QTI 3.0 package (https://www.imsglobal.org/spec/qti/v3p0/impl), those with one interaction or a text with gaps.</summary>
/// <param name="texts">Makes Markdown of HTML.</param>
/// <param name="words">The portal's words, by which what it said for lack of a place in the format is known again.</param>
public sealed partial class QtiReader(HtmlText texts, Words words)
{
    private static readonly XNamespace Qti = "http://www.imsglobal.org/xsd/imsqtiasi_v3p0";

    /// <summary>The questions of a package, by the names of their files.</summary>
    /// <exception cref="InvalidDataException">The stream holds no zip archive.</exception>
    public Imported Read(Stream package)
    {
        var (questions, problems) = (ImmutableArray.CreateBuilder<ImportedQuestion>(), ImmutableArray.CreateBuilder<string>());
        using var zip = new ZipArchive(package);
        foreach (var entry in zip.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)))
        {
            var (question, why) = Item(entry);
            if (question is not null)
                questions.Add(question);
            else if (why is not null)
                problems.Add($"{entry.FullName}: {why}.");
        }
        return new(questions.ToImmutable(), problems.ToImmutable());
    }

    private (ImportedQuestion? Question, string? Why) Item(ZipArchiveEntry entry)
    {
        XElement item;
        try
        {
            using var stream = entry.Open();
            using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
            item = XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root!;
        }
        catch (XmlException)
        {
            return (null, "filen är ingen XML");
        }
        if (item.Name != Qti + "qti-assessment-item")
            return (null, null);
        if (item.Element(Qti + "qti-item-body") is not { } body)
            return (null, "frågan har ingen text");
        var answered = body.Elements().FirstOrDefault(block => block.DescendantsAndSelf().Any(IsInteraction));
        if (answered is not null && !AreThere(Right(item, answered), answered))
            return (null, "det rätta svaret nämner något som inte finns att välja");
        if (answered is null || Form(item, answered) is not { } form)
            return (null, "frågan besvaras på ett sätt som portalen inte har");
        var stem = texts.Of(string.Concat(answered.ElementsBeforeSelf().Select(Markup)));
        return (form with
        {
            Name = ((string?)item.Attribute("identifier") ?? "").Split('.')[^1],
            Prompt = stem is [var first, ..] ? first.Replace("\n", " ") : (string?)item.Attribute("title") ?? "",
            Intro = string.Join("\n\n", stem.Skip(1)),
            Explanation = string.Join("\n>\n> ", texts.Of(Feedback(item, "explanation"))),
            Points = (int)Math.Clamp(Number(item.Elements(Qti + "qti-outcome-declaration").FirstOrDefault(each => (string?)each.Attribute("identifier") == "MAXSCORE")?.Value) ?? 1, 1, 10),
        }, null);
    }

    /// <summary>True when what is right can be chosen: one choice, or in a match two.</summary>
    private static bool AreThere(List<string> right, XElement answered) => answered.Name.LocalName switch
    {
        "qti-choice-interaction" or "qti-order-interaction" => right.All(id => answered.Elements(Qti + "qti-simple-choice").Any(choice => Id(choice) == id)),
        "qti-match-interaction" => right.All(pair => pair.Split(' ') is [_, _] both && both.All(id => answered.Descendants(Qti + "qti-simple-associable-choice").Any(choice => Id(choice) == id))),
        _ => true,
    };

    private ImportedQuestion? Form(XElement item, XElement answered) => answered.Name.LocalName switch
    {
        "qti-choice-interaction" => new ImportedChoice([.. answered.Elements(Qti + "qti-simple-choice").Select(choice => new ImportedOption(Text(choice), Right(item, answered).Contains(Id(choice)), string.Join(' ', texts.Of(Feedback(item, Id(choice))))))]),
        "qti-order-interaction" => new ImportedOrder([.. Right(item, answered).Select(id => Text(answered.Elements(Qti + "qti-simple-choice").First(choice => Id(choice) == id)))]),
        "qti-match-interaction" => new ImportedMatch("Det här", "Hör ihop med", [.. Right(item, answered).Select(pair => pair.Split(' ')).Select(pair => (Choice(answered, pair[0]), Choice(answered, pair[1])))]),
        "p" => Written(item, answered),
        _ => null,
    };

    /// <summary>A paragraph with fields: a text, a number, or a text with gaps.</summary>
    private ImportedQuestion? Written(XElement item, XElement paragraph)
    {
        var fields = paragraph.Elements(Qti + "qti-text-entry-interaction").ToList();
        if (fields.Count == 0 || Declaration(item, fields[0]) is not { } first)
            return null;
        var isCase = item.Descendants(Qti + "qti-map-entry").Any(each => (string?)each.Attribute("case-sensitive") == "true");
        if ((string?)first.Attribute("base-type") is "float" or "integer")
            return Number(Right(item, fields[0]).FirstOrDefault()) is { } value
                ? new ImportedNumber(value, Number(((string?)item.Descendants(Qti + "qti-equal").FirstOrDefault()?.Attribute("tolerance"))?.Split(' ')[0]) ?? 0, AskedUnit.In(words, Text(paragraph).TrimEnd(' ', ':'))) : null;
        if (fields.Count == 1 && Identifier(fields[0]) == "RESPONSE")
            return new ImportedText(Accepted(first)) { MatchCase = isCase };
        return new ImportedGap([.. paragraph.Nodes().Select(node => node is XElement { Name.LocalName: "qti-text-entry-interaction" } field && Declaration(item, field) is { } declared
            ? new ImportedPiece("", Accepted(declared)) : new ImportedPiece(Inline(node), []))]) { MatchCase = isCase };
    }

    private static ImmutableArray<string> Accepted(XElement declaration) =>
        [.. declaration.Descendants(Qti + "qti-map-entry").Where(each => Number((string?)each.Attribute("mapped-value")) > 0).Select(each => (string?)each.Attribute("map-key")).OfType<string>().DefaultIfEmpty(declaration.Descendants(Qti + "qti-value").FirstOrDefault()?.Value ?? "")];

    private static bool IsInteraction(XElement element) => element.Name.LocalName.StartsWith("qti-", StringComparison.Ordinal) && element.Name.LocalName.EndsWith("-interaction", StringComparison.Ordinal);

    private static XElement? Declaration(XElement item, XElement field) => item.Elements(Qti + "qti-response-declaration").FirstOrDefault(each => Id(each) == Identifier(field));

    private static List<string> Right(XElement item, XElement field) => [.. (Declaration(item, field)?.Element(Qti + "qti-correct-response")?.Elements(Qti + "qti-value") ?? []).Select(value => value.Value.Trim())];

    private static string Choice(XElement answered, string id) => answered.Descendants(Qti + "qti-simple-associable-choice").First(each => Id(each) == id).Value;

    private static string Id(XElement element) => (string?)element.Attribute("identifier") ?? "";

    private static string Identifier(XElement field) => (string?)field.Attribute("response-identifier") ?? "";

    private static string Feedback(XElement item, string id) => string.Concat(item.Elements(Qti + "qti-modal-feedback").Where(each => Id(each) == id).SelectMany(each => each.Elements(Qti + "qti-content-body")).SelectMany(each => each.Nodes()).Select(Markup));

    private string Text(XElement element) => string.Join(' ', texts.Of(string.Concat(element.Nodes().Select(Markup))));

    /// <summary>A node of a line, with the spaces at its ends.</summary>
    private string Inline(XNode node)
    {
        var markup = Markup(node);
        var text = string.Join(' ', texts.Of(markup));
        return $"{(markup.Length > 0 && char.IsWhiteSpace(markup[0]) ? " " : "")}{text}{(text.Length > 0 && char.IsWhiteSpace(markup[^1]) ? " " : "")}";
    }

    private static string Markup(XNode node) => Namespace().Replace(node.ToString(SaveOptions.DisableFormatting), "");

    private static decimal? Number(string? text) => decimal.TryParse(text?.Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex(" xmlns(?::[a-z]+)?=\"[^\"]*\"")]
    private static partial Regex Namespace();
}
