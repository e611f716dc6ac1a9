using Portal.Model.Learning;

namespace Portal.Tests;

/// <summary>What the questions give away, counted and warned of.</summary>
public sealed class QuestionFiguresTests
{
    [Fact]
    public void Figures_are_those_of_each_course_and_of_all()
    {
        var model = new MiniPortal().WithCourse(lesson: Several(5, 3) + Several(5, 2) + Statement(true) + Statement(false)).WithCourse("annan", Several(4, 2)).WithCourse("tom").Link();

        Assert.Equal(["kurs", "annan", null], model.Statistics.OrderBy(each => each.Course is null).ThenByDescending(each => each.Course?.Page.Id).Select(each => each.Course?.Page.Id));
        var all = Assert.Single(model.Statistics, each => each.Course is null);
        Assert.Equal([new OptionCount(4, 2, 1), new OptionCount(5, 2, 1), new OptionCount(5, 3, 1)], all.OptionCounts);
        Assert.Equal((1, 1), all.TrueFalse);
        Assert.Equal([("multiple", 3), ("truefalse", 2)], all.Kinds.OrderBy(kind => kind.Kind));
    }

    [Theory]
    [InlineData(new[] { 3, 3, 3, 3 }, 1, true)]
    [InlineData(new[] { 3, 3, 3, 2 }, 0.5, true)]
    [InlineData(new[] { 3, 3, 2, 2 }, 1 / 3.0, false)]
    [InlineData(new[] { 4, 3, 2, 3 }, 1 / 6.0, false)]
    [InlineData(new[] { 3, 3, 3 }, 1, false)] // too few to go by
    public void The_number_of_right_options_is_told_by_other_questions_with_as_many_options(int[] right, double score, bool isTell)
    {
        var model = new MiniPortal().WithCourse(lesson: string.Concat(right.Select(count => Several(5, count)))).Link();
        var guess = model.Statistics[0].Guesses.Single(each => each.By == GuessBy.NumberOfRight);

        Assert.Equal(score, guess.Score, 9);
        Assert.Equal(1 / 3.0, guess.Chance, 9);
        Assert.Equal(isTell, guess.IsTell);
    }

    [Theory]
    [InlineData(5, 0, true)]
    [InlineData(3, 2, false)]
    [InlineData(2, 3, false)]
    [InlineData(2, 1, false)]
    [InlineData(3, 0, true)]
    [InlineData(2, 0, false)] // too few
    [InlineData(7, 5, false)]
    [InlineData(8, 4, true)]
    public void True_and_false_are_about_as_common(int isTrue, int isFalse, bool isUneven)
    {
        var portal = new MiniPortal().WithCourse(lesson: string.Concat(Enumerable.Range(0, isTrue + isFalse).Select(at => Statement(at < isTrue))), minutes: 60);
        portal.Link();

        Assert.Equal(isUneven ? ["PORTAL522"] : [], portal.Codes);
    }

    [Fact]
    public void Lengths_are_those_of_what_is_seen()
    {
        var figures = new MiniPortal().WithCourse(lesson: string.Concat(Enumerable.Range(0, 5).Select(_ => Choice("- [x] Ring [**112**](01-larma.md)\n  > Ja.\n- [ ] Gå hem då\n  > Nej.\n- [ ] Vänta kvar\n  > Nej.\n")))).Link().Statistics[0];

        Assert.Equal((8.0, 9.5), figures.MeanLength);
        Assert.Equal(1, figures.Guesses.Single(guess => guess.By == GuessBy.ShortestOfOne).Score);
        Assert.Equal(0, figures.Guesses.Single(guess => guess.By == GuessBy.LongestOfOne).Score);
        Assert.Equal(0, figures.Guesses.Single(guess => guess.By == GuessBy.LongestOfSeveral).Questions);
    }

    [Fact]
    public void What_no_course_gives_away_by_itself_is_warned_of_for_all()
    {
        // In each of five courses the longest option is right in two of four questions; in all that is ten of twenty.
        var portal = Enumerable.Range(0, 5).Aggregate(new MiniPortal(), (portal, at) => portal.WithCourse($"kurs-{at}", string.Concat(Enumerable.Range(0, 4).Select(question =>
            Choice($"- [x] {(question < 2 ? "Det längsta alternativet" : "Kort")}\n  > Ja.\n- [ ] Nästan kort\n  > Nej.\n- [ ] Kortast\n  > Nej.\n- [ ] Nästan som längst\n  > Nej.\n")))));
        portal.Link();

        var warning = Assert.Single(portal.Bag.Sorted(), each => each.Rule.Code == "PORTAL521" && each.Message.Contains("längsta"));
        Assert.Contains("får 50 procent av poängen på 20 frågor i alla kurser (slumpen 25 procent)", warning.Message);
    }

    [Theory]
    [InlineData(2, 1, 1, false)]
    [InlineData(4, 2, 2, false)]
    [InlineData(3, 2, 1, true)]
    [InlineData(1, 1, 0, true)]
    [InlineData(9, 2, 2, false)]
    public void A_group_is_wide_enough_for_a_second_attempt_with_other_questions(int questions, int drawn, int unseen, bool isNarrow)
    {
        var test = string.Concat(Enumerable.Range(0, questions).Select(at => CoursePortal.Question($"Nummer {at}", $"id: p{at}; lektion: 1; grupp: larm")));
        var portal = new MiniPortal().WithCourse().WithTest("prov", test, $"dra:\n  larm: {drawn}");
        var pool = Assert.Single(portal.Link().Statistics[0].Pools);

        Assert.Equal((unseen, isNarrow), (pool.Unseen, pool.IsNarrow));
        Assert.Equal(isNarrow ? ["PORTAL523"] : [], portal.Codes);
    }

    [Fact]
    public void A_faulty_question_is_left_out_and_nothing_more_is_said_of_the_course()
    {
        var portal = new MiniPortal().WithCourse(lesson: string.Concat(Enumerable.Range(0, 5).Select(_ => Several(5, 3))) + Several(4, 0), minutes: 60);

        Assert.Equal([new OptionCount(5, 3, 5)], portal.Link().Statistics[0].OptionCounts);
        Assert.Equal(["PORTAL503"], portal.Codes);
    }

    private int made;

    private string Several(int options, int right) =>
        Choice(string.Concat(Enumerable.Range(0, options).Select(at => $"- [{(at < right ? 'x' : ' ')}] Alternativ {(char)('a' + at)}\n  > Så.\n")));

    private string Statement(bool isTrue) => Choice($"- [{(isTrue ? 'x' : ' ')}] Sant\n  > Så.\n- [{(isTrue ? ' ' : 'x')}] Falskt\n  > Så.\n");

    private string Choice(string options) => $"## Fråga: Nummer {++made}\n<!-- id: n{made} -->\n\n{options}\n> [!TIP]\n> Därför.\n\n";
}
