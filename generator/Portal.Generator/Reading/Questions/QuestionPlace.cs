using Portal.Generator.Reading.Kinds;
using Portal.Model;

namespace Portal.Generator.Reading.Questions;

/// <summary>What a page has to do with questions.</summary>
public enum QuestionPlace
{
    /// <summary>Outside courses: a question is out of place, boxes and comments are the page's own.</summary>
    Elsewhere,

    /// <summary>The start page of a course: no questions, and nothing that looks like a part of one.</summary>
    CourseStart,

    /// <summary>A lesson or test.</summary>
    Asks,
}

/// <summary>Tells the places apart by the path.</summary>
public static class QuestionPlaces
{
    /// <summary>The place of a file.</summary>
    public static QuestionPlace Of(SourceFile file) => ContentPath.From(file) switch
    {
        { Section: "utbildning", Folders.Count: 2, IsIndex: false } => QuestionPlace.Asks,
        { Section: "utbildning", Folders.Count: 2 } => QuestionPlace.CourseStart,
        _ => QuestionPlace.Elsewhere,
    };
}
