using System.Globalization;
using System.Text.Json;
using Portal.Model.Learning;
using Portal.Tests.Support;

namespace Portal.BrowserTests.Packaging;

/// <summary>An answer as the variables of an item hold it, and the share of the points that it is worth in the portal.</summary>
public sealed record QtiAnswer(Dictionary<string, object?> Values, decimal Share)
{
    /// <summary>What the learner is to be told after it: what is said of what was chosen, and the explanation.</summary>
    public IEnumerable<string> Feedback(Question question) => (question is ChoiceQuestion ? Values["RESPONSE"] as IEnumerable<string> ?? [(string?)Values["RESPONSE"] ?? ""] : []).Where(id => id.Length > 0).Append("explanation");

    /// <inheritdoc />
    public override string ToString() => JsonSerializer.Serialize(Values);

    /// <summary>Right, half right and wrong answers to a question, and none at all.</summary>
    public static IEnumerable<QtiAnswer> To(Question question) => question switch
    {
        ChoiceQuestion { IsMultiple: true } choice => Several(choice).Append(One(null, 0)),
        ChoiceQuestion choice => choice.Options.Select(option => One(Id(option), Marking.OneRight(choice.Options.First(each => each.IsRight).Key, option.Key))).Append(One(null, 0)),
        OrderQuestion order => Ways(order.Items.Length).Select(way => One(way.Select(place => $"item-{place + 1}"), ShareOf(way))),
        MatchQuestion match => Ways(match.Pairs.Length).Select(way => One(way.Select((right, left) => $"left-{left + 1} right-{right + 1}"), ShareOf(way))).Append(One(null, 0)),
        TextQuestion text => Written(text.Answer).Append("något helt annat").Select(written => One(written, Marking.IsRight(text.Answer, written) ? 1 : 0)).Append(One(null, 0)),
        NumberQuestion number => new[] { 0, number.Tolerance, -number.Tolerance, number.Tolerance + 1, -number.Tolerance - 0.5m }.Select(off => number.Value + off)
            .Select(value => value.ToString(CultureInfo.InvariantCulture)).Select(value => One(value, Marking.IsRight(number.Value, number.Tolerance, value) ? 1 : 0)),
        GapQuestion gaps => Filled([.. gaps.Parts.Select(part => part.Gap).OfType<AcceptedText>()]),
        _ => [],
    };

    private static IEnumerable<QtiAnswer> Several(ChoiceQuestion choice)
    {
        var (right, wrong) = (choice.Options.Where(option => option.IsRight).ToList(), choice.Options.Where(option => !option.IsRight).ToList());
        IEnumerable<Option>[] chosen = [right, right.Take(1), wrong, choice.Options, [right[0], .. wrong.Take(1)], right.Concat(wrong.Take(1))];
        return chosen.Where(options => options.Any()).Select(options => One(options.Select(Id), Marking.SeveralRight([.. right.Select(option => option.Key)], [.. options.Select(option => option.Key)])));
    }

    private static IEnumerable<QtiAnswer> Filled(List<AcceptedText> gaps) => Enumerable.Range(0, gaps.Count + 1).Select(filled => new QtiAnswer(
        gaps.Select((gap, at) => (Id: $"RESPONSE-{at + 1}", Value: at < filled ? gap.Alternatives[^1] : at % 2 == 0 ? "fel" : null)).ToDictionary(each => each.Id, each => (object?)each.Value),
        Marking.Share([.. gaps.Select((_, at) => at < filled)])));

    /// <summary>Texts that count, also in capitals where these do not.</summary>
    private static IEnumerable<string> Written(AcceptedText accepted) =>
        accepted.Alternatives.Concat(accepted.MatchCase ? [] : [accepted.Alternatives[0].ToUpperInvariant()]);

    /// <summary>Where things are put: all where they belong, two exchanged, all one on.</summary>
    private static IEnumerable<List<int>> Ways(int count)
    {
        var all = Enumerable.Range(0, count).ToList();
        return [all, [1, 0, .. all.Skip(2)], [.. all.Skip(1), 0]];
    }

    private static decimal ShareOf(List<int> way) => Marking.Share([.. way.Select((place, at) => place == at)]);

    private static string Id(Option option) => $"option-{option.Key}";

    private static QtiAnswer One(object? value, decimal share) => new(new() { ["RESPONSE"] = value }, share);
}
