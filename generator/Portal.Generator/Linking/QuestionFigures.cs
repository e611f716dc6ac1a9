using System.Collections.Immutable;
using Portal.Generator.Reading.Markdown;
using Portal.Model;
using Portal.Model.Learning;
using Portal.Model.Pages;

namespace Portal.Generator.Linking;

/// <summary>Counts what the questions of the courses give away.</summary>
public static class QuestionFigures
{
    /// <summary>The figures of each course that has questions, and then of all together.</summary>
    public static ImmutableArray<QuestionStatistics> Of(ImmutableArray<Course> courses)
    {
        var asked = courses.Select(course => (course, questions: Questions(course))).Where(pair => pair.questions.Count > 0).ToList();
        if (asked.Count == 0)
            return [];
        return
        [
            .. asked.Select(pair => Of(pair.course, pair.questions, Pools(pair.course))),
            Of(null, [.. asked.SelectMany(pair => pair.questions)], []),
        ];
    }

    private static List<(Page Page, Question Question)> Questions(Course course) =>
        [.. course.Parts.SelectMany(page => page.Body.Questions.Select(placed => (page, placed.Question)))];

    private static QuestionStatistics Of(Course? course, List<(Page Page, Question Question)> questions, ImmutableArray<Pool> pools)
    {
        var choices = questions.Where(pair => pair.Question is ChoiceQuestion choice && IsWhole(choice)).Select(pair => (pair.Page, Choice: (ChoiceQuestion)pair.Question)).ToList();
        var several = choices.Where(pair => pair.Choice.IsMultiple).ToList();
        var one = choices.Where(pair => !pair.Choice.IsMultiple && !pair.Choice.IsTrueFalse).ToList();
        var lengths = one.Concat(several).SelectMany(pair => pair.Choice.Options).ToLookup(option => option.IsRight, Length);
        return new QuestionStatistics
        {
            Course = course,
            Kinds = [.. questions.CountBy(pair => pair.Question is ChoiceQuestion { IsTrueFalse: true } ? "truefalse" : pair.Question.Kind).Select(pair => (pair.Key, pair.Value))],
            OptionCounts = [.. several.CountBy(pair => Shape(pair.Choice)).Select(pair => new OptionCount(pair.Key.Options, pair.Key.Right, pair.Value)).OrderBy(each => each.Options).ThenBy(each => each.Right)],
            MeanLength = (lengths[true].DefaultIfEmpty().Average(), lengths[false].DefaultIfEmpty().Average()),
            Guesses =
            [
                ByLength(GuessBy.LongestOfOne, one, 1), ByLength(GuessBy.ShortestOfOne, one, -1),
                ByLength(GuessBy.LongestOfSeveral, several, 1), ByLength(GuessBy.ShortestOfSeveral, several, -1),
                ByNumber(several),
            ],
            TrueFalse = (choices.Count(pair => pair.Choice is { IsTrueFalse: true, Options: [{ IsRight: true }, ..] }), choices.Count(pair => pair.Choice is { IsTrueFalse: true, Options: [{ IsRight: false }, ..] })),
            Pools = pools,
        };
    }

    private static ImmutableArray<Pool> Pools(Course course) =>
    [
        .. from test in new[] { course.PreTest, course.FinalTest }.OfType<TestPage>()
           let sizes = test.Questions.CountBy(question => question.Head.Group ?? "").ToDictionary()
           from draw in test.Draws
           select new Pool(test, draw, sizes.GetValueOrDefault(draw.Group.Value)),
    ];

    private static Guess ByLength(GuessBy by, List<(Page Page, ChoiceQuestion Choice)> questions, int sign)
    {
        var scores = questions.ConvertAll(pair => GuessScore.Of([.. pair.Choice.Options.Select(option => (sign * (double)Length(option), option.IsRight))]));
        var chances = questions.ConvertAll(pair => GuessScore.OfChance(pair.Choice.Options.Length, Shape(pair.Choice).Right));
        return Sum(by, questions, scores, chances);
    }

    /// <summary>The number of right ones taken from another question with as many options.</summary>
    private static Guess ByNumber(List<(Page Page, ChoiceQuestion Choice)> questions)
    {
        var shapes = questions.CountBy(pair => Shape(pair.Choice)).ToDictionary();
        var sizes = questions.CountBy(pair => pair.Choice.Options.Length).ToDictionary();
        var scores = questions.ConvertAll(pair => sizes[pair.Choice.Options.Length] is > 1 and var others ? (shapes[Shape(pair.Choice)] - 1.0) / (others - 1) : 0);
        // Two right ones at least, and one wrong. The author decides on the numbers, so nothing is put down to chance.
        var chances = questions.ConvertAll(pair => (1.0 / Math.Max(1, pair.Choice.Options.Length - 2), 0.0));
        return Sum(GuessBy.NumberOfRight, questions, scores, chances);
    }

    private static Guess Sum(GuessBy by, List<(Page Page, ChoiceQuestion Choice)> questions, List<double> scores, List<(double Mean, double Variance)> chances)
    {
        if (questions.Count == 0)
            return new Guess(by, 0, 0, 0, 0, null, null);
        var best = questions[scores.IndexOf(scores.Max())];
        return new Guess(by, questions.Count, scores.Average(), chances.Average(chance => chance.Mean),
            Math.Sqrt(chances.Sum(chance => chance.Variance)) / questions.Count, best.Page, best.Choice.Head);
    }

    /// <summary>False for a question in which nothing is right or wrong, which is reported as such.</summary>
    private static bool IsWhole(ChoiceQuestion choice) => choice.Options.Select(option => option.IsRight).Distinct().Count() == 2;

    private static (int Options, int Right) Shape(ChoiceQuestion choice) => (choice.Options.Length, choice.Options.Count(option => option.IsRight));

    /// <summary>What is seen of an option, in characters.</summary>
    private static int Length(Option option) => option.Text.Line is { } line ? InlineText.Of(line).Length : 0;
}
