using Portal.Model.Learning;

namespace Portal.Generator.Reading.Questions;

/// <summary>A kind of question: how its answers are recognised and read.</summary>
public interface IQuestionKind
{
    /// <summary>Those of <see cref="QuestionSettings.OfSomeKinds"/> that change anything for this kind.</summary>
    IReadOnlyList<string> Settings { get; }

    /// <summary>True when the answers have this kind's form.</summary>
    bool Holds(QuestionDraft draft);

    /// <summary>Makes the question. Mistakes are reported; null when nothing can be made of it.</summary>
    Question? Read(QuestionDraft draft);
}
