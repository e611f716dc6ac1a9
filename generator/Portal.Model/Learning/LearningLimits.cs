namespace Portal.Model.Learning;

/// <summary>
/// Limits that the content and the browser share: what the browser stores and reads again, and what its fields hold. The
/// reader of questions refuses what goes beyond them, so that nothing is written that a learner's browser would throw away.
/// </summary>
public static class LearningLimits
{
    /// <summary>Most characters of an id that the browser remembers something by: of a question, lesson or course.</summary>
    public const int MaxId = 100;

    /// <summary>Most characters of an answer in text: the <c>maxlength</c> of its field.</summary>
    public const int MaxText = 200;

    /// <summary>Most characters of an answer in a gap: the <c>maxlength</c> of its field.</summary>
    public const int MaxGap = 60;

    /// <summary>Numbers are below this, so that they and their tolerance fit the field.</summary>
    public const decimal MaxNumber = 1_000_000_000_000m;

    /// <summary>Most digits of a number: what a browser's arithmetic tells apart (IEEE 754).</summary>
    public const int MaxDigits = 15;

    /// <summary>True for words that every object of the browser's language has already, so that an answer under them is mistaken for one that was given.</summary>
    public static bool IsReserved(string id) => id is "constructor" or "prototype";
}
