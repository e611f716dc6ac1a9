using System.Collections.Immutable;
using System.Xml.Linq;
using Portal.Generator.Views;
using Portal.Model.Learning;
using Portal.Model.Rendering;
using static Portal.Generator.Packaging.Qti.QtiXml;

namespace Portal.Generator.Packaging.Qti;

/// <summary>What a kind of question is in QTI.</summary>
/// <param name="Responses">The variables that hold the answer, with what is right.</param>
/// <param name="Body">What is answered, as blocks.</param>
/// <param name="Counting">Rules that count the right places in <see cref="Right"/>.</param>
/// <param name="Places">How many right places there can be.</param>
internal sealed record QtiForm(ImmutableArray<XElement> Responses, XElement Body, ImmutableArray<XElement> Counting, int Places)
{
    /// <summary>The variable for the number of right places.</summary>
    public const string Right = "RIGHT";

    /// <summary>The variable for the answer.</summary>
    public const string Response = "RESPONSE";

    /// <summary>The form of a question; null for a kind that the format does not have.</summary>
    public static QtiForm? Of(QuestionPart part, QuestionView view) => (part.Question, view.Answers) switch
    {
        (ChoiceQuestion { IsMultiple: true } choice, ChoiceAnswersView options) => Several(choice, options, view),
        (ChoiceQuestion choice, ChoiceAnswersView options) => One(choice, options, view),
        (OrderQuestion order, OrderAnswersView items) => Order(order, items, view),
        (MatchQuestion match, MatchAnswersView pairs) => Match(match, pairs, view),
        (TextQuestion text, TextAnswerView) => Text(text, view),
        (NumberQuestion number, NumberAnswerView field) => Number(number, field),
        (GapQuestion gaps, GapAnswersView) => Gaps(part, gaps),
        _ => null,
    };

    private static QtiForm One(ChoiceQuestion choice, ChoiceAnswersView options, QuestionView view) => new(
        [Declared(Response, "single", "identifier", [OptionId(choice.Options.First(option => option.IsRight).Key)])],
        Choices(choice, options, view, 1),
        [Count(Element("match", Variable(Response), Correct), Value("integer", "1"))], 1);

    private static QtiForm Several(ChoiceQuestion choice, ChoiceAnswersView options, QuestionView view)
    {
        var right = choice.Options.Where(option => option.IsRight).Select(option => OptionId(option.Key)).ToList();
        return new(
            [Declared(Response, "multiple", "identifier", right, Mapping(choice.Options.Select(option => Entry(OptionId(option.Key), option.IsRight ? "1" : "-1")), new XAttribute("lower-bound", "0")))],
            Choices(choice, options, view, 0), [Mapped(Response)], right.Count);
    }

    private static XElement Choices(ChoiceQuestion choice, ChoiceAnswersView options, QuestionView view, int most) => Interaction("choice", view, choice,
        new XAttribute("max-choices", most), options.Options.Select(option => Element("simple-choice", new XAttribute("identifier", OptionId(option.Key)), Nodes(option.Text.Text))));

    private static QtiForm Order(OrderQuestion order, OrderAnswersView items, QuestionView view)
    {
        var right = Enumerable.Range(1, order.Items.Length).Select(place => $"item-{place}").ToList();
        return new(
            [Declared(Response, "ordered", "identifier", right)],
            Interaction("order", view, order, items.Items.Select(item => Element("simple-choice", new XAttribute("identifier", $"item-{item.Place}"), Nodes(item.Text.Text)))),
            [.. right.Index().Select(item => Count(Element("match", Element("index", new XAttribute("n", item.Index + 1), Variable(Response)), Value("identifier", item.Item)), Value("integer", "1")))],
            right.Count);
    }

    private static QtiForm Match(MatchQuestion match, MatchAnswersView pairs, QuestionView view)
    {
        var (right, all) = (pairs.Rows.Select(row => $"left-{row.Number} right-{row.Number}").ToList(), pairs.Rows.Length);
        return new(
            [Declared(Response, "multiple", "directedPair", right, Mapping(right.Select(pair => Entry(pair, "1"))))],
            Interaction("match", view, match, new XAttribute("max-associations", all),
                Element("simple-match-set", pairs.Rows.Select(row => Associable($"left-{row.Number}", 1, row.Text))),
                Element("simple-match-set", pairs.Choices.Select(choice => Associable($"right-{choice.Number}", all, choice.Text)))),
            [Mapped(Response)], all);
    }

    private static XElement Associable(string id, int most, string text) =>
        Element("simple-associable-choice", new XAttribute("identifier", id), new XAttribute("match-max", most), text);

    private static QtiForm Text(TextQuestion text, QuestionView view) => new(
        [Written(Response, text.Answer)], Paragraph(view.How, " ", Entry(Response, LearningLimits.MaxText)), [Mapped(Response)], 1);

    private static QtiForm Number(NumberQuestion number, NumberAnswerView field)
    {
        object[] tolerance = number.Tolerance == 0 ? [new XAttribute("tolerance-mode", "exact")] : [new XAttribute("tolerance-mode", "absolute"), new XAttribute("tolerance", $"{field.Tolerance} {field.Tolerance}")];
        return new(
            [Declared(Response, "single", "float", [field.Value])], Paragraph($"{field.Label}: ", Entry(Response, 20)),
            [Count(Element("equal", tolerance, Correct, Variable(Response)), Value("integer", "1"))], 1);
    }

    private static QtiForm Gaps(QuestionPart part, GapQuestion question)
    {
        var gaps = question.Parts.Where(piece => piece.Gap is not null).Select((piece, at) => (piece.Gap, Id: $"{Response}-{at + 1}")).ToList();
        var ids = new Queue<string>(gaps.Select(gap => gap.Id));
        return new(
            [.. gaps.Select(gap => Written(gap.Id, gap.Gap!))],
            Paragraph([.. question.Parts.SelectMany(piece => piece.Text is { } text ? Nodes(part.Html[text]) : [Entry(ids.Dequeue(), LearningLimits.MaxGap)])]),
            [.. gaps.Select(gap => Mapped(gap.Id))], gaps.Count);
    }

    /// <summary>The id of an option, and of what is said of it.</summary>
    public static string OptionId(string key) => $"option-{key}";

    private static XElement Interaction(string kind, QuestionView view, Question question, params object[] content) => Element($"{kind}-interaction",
        new XAttribute("response-identifier", Response), new XAttribute("shuffle", question.Head.Shuffle ? "true" : "false"),
        content.Where(each => each is XAttribute), Element("prompt", view.How), content.Where(each => each is not XAttribute));

    private static XElement Entry(string id, int length) => Element("text-entry-interaction", new XAttribute("response-identifier", id), new XAttribute("expected-length", length));

    private static XElement Declared(string id, string cardinality, string type, IEnumerable<string> right, XElement? mapping = null) => Element("response-declaration",
        new XAttribute("identifier", id), new XAttribute("cardinality", cardinality), new XAttribute("base-type", type),
        Element("correct-response", right.Select(value => Element("value", value))), mapping);

    private static XElement Written(string id, AcceptedText accepted) => Declared(id, "single", "string", [accepted.Alternatives[0]],
        Mapping(accepted.Alternatives.Select(text => Entry(text, "1", new XAttribute("case-sensitive", accepted.MatchCase ? "true" : "false")))));

    private static XElement Mapping(IEnumerable<XElement> entries, XAttribute? bound = null) => Element("mapping", bound, new XAttribute("default-value", "0"), entries);

    private static XElement Entry(string key, string value, XAttribute? more = null) => Element("map-entry", new XAttribute("map-key", key), new XAttribute("mapped-value", value), more);

    private static XElement Correct => Element("correct", new XAttribute("identifier", Response));

    private static XElement Mapped(string id) => Count(Element("not", Element("is-null", Variable(id))), Element("map-response", new XAttribute("identifier", id)));

    private static XElement Count(XElement condition, XElement amount) =>
        Element("response-condition", Element("response-if", condition, Set(Right, Element("sum", Variable(Right), amount))));
}
