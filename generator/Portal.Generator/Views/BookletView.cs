using System.Collections.Immutable;
using System.Globalization;
using Portal.Model.Pages;
using Portal.Model.Rendering;
using Portal.Model.Text;

namespace Portal.Generator.Views;

/// <summary>A course as one page for print.</summary>
/// <param name="Frame">What stands around it.</param>
/// <param name="ChapterCount">How many chapters it has: <c>6 kapitel</c>.</param>
/// <param name="Chapters">The chapters, in order.</param>
/// <param name="Key">The answers of the chapters that have questions.</param>
/// <param name="KeyPart">The heading of the answers.</param>
public sealed record BookletView(FrameView Frame, string ChapterCount, ImmutableArray<ChapterView> Chapters, ImmutableArray<ChapterKeyView> Key, ContentsEntryView KeyPart) : WholePage(Frame)
{
    /// <summary>The view of a booklet.</summary>
    public static BookletView Of(SiteContext site, FrameView frame, PageView view)
    {
        var chapters = view.Body.OfType<ChapterPart>().Select(part => ChapterView.Of(site, part)).ToImmutableArray();
        var key = new ContentsEntryView(site.Words.Of("booklet.key"), "del-facit");
        ImmutableArray<ChapterKeyView> answers = [.. chapters.Select(ChapterKeyView.Of).Where(chapter => !chapter.Answers.IsEmpty)];
        return new(
            (frame with { ContentsTitle = site.Words.Of("frame.contents"), Contents = [.. chapters.Select(chapter => new ContentsEntryView(chapter.Title, chapter.Id))] }).With(answers.IsEmpty ? null : key),
            site.Words.Count("booklet.chapters", chapters.Length),
            [.. chapters.Select(chapter => chapter.WithoutSolutions())],
            answers, key);
    }
}

/// <summary>A lesson, a test or the start page of a course as a chapter.</summary>
/// <param name="Id">The id of its heading.</param>
/// <param name="Title">Its heading: <c>Lektion 2: Att larma</c>.</param>
/// <param name="IsTest">True for the final test.</param>
/// <param name="Parts">Its text.</param>
public sealed record ChapterView(string Id, string Title, bool IsTest, ImmutableArray<BodyPartView> Parts)
{
    /// <summary>The view of a chapter. What the text asks to be drawn from the model is left out.</summary>
    public static ChapterView Of(SiteContext site, ChapterPart chapter) =>
        new(ChapterPart.Anchor(chapter.Page.Id), TitleOf(site.Words, chapter.Page), chapter.Page is TestPage, BodyPartView.Of(site, [.. chapter.Parts.Where(part => part is not GeneratedPart)]));

    /// <summary>The chapter with its questions alone.</summary>
    public ChapterView WithoutSolutions() => this with { Parts = [.. Parts.Select(part => part is QuestionView question ? question with { Solution = null } : part)] };

    /// <summary>What a lesson or test is called beside the other parts of its course: <c>Lektion 2: Larma</c>.</summary>
    public static string TitleOf(Words words, Page page) => page switch
    {
        LessonPage lesson => words.Of("lesson.title", ("number", lesson.Number.ToString(CultureInfo.InvariantCulture)), ("title", lesson.Meta.Title)),
        TestPage { IsPreTest: true } => words.Of("course.pre_test"),
        TestPage => words.Of("course.final_test"),
        _ => words.Of("course.about"),
    };
}

/// <summary>The answers of a chapter.</summary>
/// <param name="Title">The heading of the chapter.</param>
/// <param name="Answers">The answers, in the order of the questions.</param>
public sealed record ChapterKeyView(string Title, ImmutableArray<KeyAnswerView> Answers)
{
    /// <summary>The answers of a chapter.</summary>
    public static ChapterKeyView Of(ChapterView chapter) => new(
        chapter.Title, [.. chapter.Parts.OfType<QuestionView>().Where(question => question.Solution is not null).Select(question => new KeyAnswerView(question.Prompt, question.Solution!))]);
}

/// <summary>The answer of a question by itself.</summary>
/// <param name="Prompt">What is asked.</param>
/// <param name="Solution">What is right.</param>
public sealed record KeyAnswerView(string Prompt, SolutionView Solution);
