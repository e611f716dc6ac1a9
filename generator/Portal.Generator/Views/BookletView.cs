using System.Collections.Immutable;
using Portal.Model.Pages;
using Portal.Model.Rendering;
using Portal.Generator.Views.Wording;

namespace Portal.Generator.Views;

/// <summary>A course as one page for print.</summary>
/// <param name="Frame">What stands around it.</param>
/// <param name="ChapterCount">How many chapters it has: <c>6 kapitel</c>.</param>
/// <param name="Chapters">The chapters, in order.</param>
/// <param name="Key">The answers of the chapters that have questions.</param>
/// <param name="KeyPart">The entry of the answers among the contents.</param>
public sealed record BookletView(FrameView Frame, string ChapterCount, ImmutableArray<ChapterView> Chapters, ImmutableArray<ChapterKeyView> Key, ContentsEntryView KeyPart) : WholePage(Frame)
{
    /// <summary>The view of a booklet.</summary>
    public static BookletView Of(SiteContext site, FrameView frame, PageView view)
    {
        var chapters = view.Body.OfType<ChapterPart>().Select(part => ChapterView.Of(site, part)).ToImmutableArray();
        var key = new ContentsEntryView("Facit", "del-facit");
        return new(
            frame with { ContentsTitle = "Innehåll", Contents = [.. chapters.Select(chapter => new ContentsEntryView(chapter.Title, chapter.Id)), key] },
            Count.Text(chapters.Length, "kapitel", "kapitel"),
            [.. chapters.Select(chapter => chapter.WithoutSolutions())],
            [.. chapters.Select(ChapterKeyView.Of).Where(answers => !answers.Answers.IsEmpty)], key);
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
        new($"del-{chapter.Page.Id}", TitleOf(chapter.Page), chapter.Page is TestPage, BodyPartView.Of(site, [.. chapter.Parts.Where(part => part is not GeneratedPart)]));

    /// <summary>The chapter with its questions alone.</summary>
    public ChapterView WithoutSolutions() => this with { Parts = [.. Parts.Select(part => part is QuestionView question ? question with { Solution = null } : part)] };

    private static string TitleOf(Page page) => page switch
    {
        LessonPage lesson => $"Lektion {lesson.Number}: {lesson.Meta.Title}",
        TestPage { IsPreTest: true } => "Förtest",
        TestPage => "Slutprov",
        _ => "Om kursen",
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
