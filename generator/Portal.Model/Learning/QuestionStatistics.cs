using System.Collections.Immutable;
using Portal.Model.Pages;

namespace Portal.Model.Learning;

/// <summary>
/// What the questions of a course, or of all courses, give away to somebody who guesses, and how many questions a second
/// attempt has that the first did not ask.
/// </summary>
public sealed record QuestionStatistics
{
    /// <summary>The course, or null for all together.</summary>
    public Course? Course { get; init; }

    /// <summary>Number of questions by kind, the word of <see cref="Question.Kind"/>; true/false apart from single choice.</summary>
    public required ImmutableArray<(string Kind, int Count)> Kinds { get; init; }

    /// <summary>Multiple choice: how many options and right ones, and how many questions have so many.</summary>
    public required ImmutableArray<OptionCount> OptionCounts { get; init; }

    /// <summary>Mean length of the options in characters, of right and of wrong ones; 0 when there are none.</summary>
    public required (double Right, double Wrong) MeanLength { get; init; }

    /// <summary>How far one gets without knowing anything.</summary>
    public required ImmutableArray<Guess> Guesses { get; init; }

    /// <summary>True/false: how many are which.</summary>
    public required (int True, int False) TrueFalse { get; init; }

    /// <summary>Groups that tests draw from.</summary>
    public required ImmutableArray<Pool> Pools { get; init; }

    /// <summary>True/false questions from which their balance counts.</summary>
    public const int LeastTrueFalse = 3;

    /// <summary>
    /// True when true or false is clearly more common: by more than a fifth of the questions, and more than one. Textbooks
    /// ask for about as many of each; the figure is ours.
    /// </summary>
    public bool IsUneven => TrueFalse.True + TrueFalse.False >= LeastTrueFalse
        && Math.Abs(TrueFalse.True - TrueFalse.False) > Math.Max(1, (TrueFalse.True + TrueFalse.False) / 5.0);
}

/// <summary>A shape of multiple choice and how many questions have it.</summary>
public sealed record OptionCount(int Options, int Right, int Questions);

/// <summary>What somebody goes by who does not know.</summary>
public enum GuessBy
{
    /// <summary>The longest option where one is right.</summary>
    LongestOfOne,

    /// <summary>The shortest option where one is right.</summary>
    ShortestOfOne,

    /// <summary>As many of the longest options as are right.</summary>
    LongestOfSeveral,

    /// <summary>As many of the shortest options as are right.</summary>
    ShortestOfSeveral,

    /// <summary>How many are right, told from the number of options as in another question of the course.</summary>
    NumberOfRight,
}

/// <summary>How far a way of guessing gets.</summary>
/// <param name="By">What the guess goes by.</param>
/// <param name="Questions">Number of questions that it is tried on.</param>
/// <param name="Score">The share of the points, or of the numbers, that it gets, 0 to 1.</param>
/// <param name="Chance">What choosing at random gets.</param>
/// <param name="Deviation">Standard deviation of that share when choosing at random; 0 for the number of right ones.</param>
/// <param name="Page">The page of the first question that it gets right, or null.</param>
/// <param name="Head">That question.</param>
public sealed record Guess(GuessBy By, int Questions, double Score, double Chance, double Deviation, Page? Page, QuestionHead? Head)
{
    /// <summary>Questions from which a way of guessing counts.</summary>
    public const int Least = 4;

    /// <summary>
    /// What is still put down to chance: a tenth over it, or two standard deviations where that is more. That options be
    /// about as long as each other is guideline 24 of Haladyna, Downing and Rodriguez, "A Review of Multiple-Choice
    /// Item-Writing Guidelines for Classroom Assessment", Applied Measurement in Education 15(3), 2002; the figures are ours.
    /// </summary>
    public double Limit => Chance + Math.Max(0.1, 2 * Deviation);

    /// <summary>True when the guess gets clearly further than chance.</summary>
    public bool IsTell => Questions >= Least && Score > Limit;
}

/// <summary>A group that a test draws from.</summary>
public sealed record Pool(TestPage Test, Draw Draw, int Questions)
{
    /// <summary>How many of the questions of a second attempt the first need not have asked.</summary>
    public int Unseen => Math.Clamp(Questions - Draw.Count, 0, Draw.Count);

    /// <summary>True when a second attempt must ask something again.</summary>
    public bool IsNarrow => Unseen < Draw.Count;
}
