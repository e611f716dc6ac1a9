using System.Collections.Immutable;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Learning;
using Portal.Model.Pages;

namespace Portal.Generator.Linking;

/// <summary>Checks questions and tests across the pages of a course.</summary>
public static class QuestionChecker
{
    /// <summary>Checks the whole portal.</summary>
    public static void Check(PortalModel model, DiagnosticBag bag)
    {
        foreach (var course in model.Courses)
            CheckCourse(course, model, bag);
    }

    private static void CheckCourse(Course course, PortalModel model, DiagnosticBag bag)
    {
        var asked = course.Parts.SelectMany(page => page.Body.Questions.Select(placed => (page, placed.Question.Head))).ToList();
        foreach (var group in asked.GroupBy(pair => pair.Head.Id).Where(group => group.Key.Length > 0))
            foreach (var (page, head) in group.Where(pair => pair.page != group.First().page))
                bag.Add(DiagnosticRules.DuplicateId, page.Source.Path, head.Span, $"frågans id \"{head.Id}\" används redan i {group.First().page.Source.Path}", "Ge frågan ett eget id.");

        foreach (var (page, head) in asked)
            CheckSettings(page, head, bag);
        foreach (var test in new[] { course.PreTest, course.FinalTest }.OfType<TestPage>().Where(test => !test.IsUnread))
        {
            CheckLessons(test, course, [.. model.Held.OfType<LessonPage>().Where(lesson => lesson.CourseId == course.Page.Id)], bag);
            CheckDraws(test, bag);
            CheckPassMark(test, course.Page.PassMark, bag);
        }
        var isWhole = model.Pages.All(page => !page.IsUnread); // a role that cannot be read may have the course
        if (isWhole && Relations.Of(model.Relations.RolesByCourse, course.Page.Id).IsEmpty && course.Page.Meta.Topics.IsEmpty)
            bag.Add(DiagnosticRules.UnassignedCourse, course.Page.Source.Path, SourceSpan.Start, "ingen roll har kursen i sin lärväg och den hör inte till något sakområde", "Lägg till kursen i en rolls lärväg, eller nyckeln sakområden i kursen.");
    }

    /// <summary>Settings that have no effect where the question stands.</summary>
    private static void CheckSettings(Page page, QuestionHead head, DiagnosticBag bag)
    {
        if (page is LessonPage && (head.Lesson is not null || head.Group is not null))
            bag.Add(DiagnosticRules.BadQuestionSetting, page.Source.Path, head.Span, $"inställningen \"{(head.Lesson is null ? "grupp" : "lektion")}\" gör ingen skillnad i en lektion", "Ta bort den. Den hör till provets frågor.");
    }

    private static void CheckLessons(TestPage test, Course course, ImmutableArray<LessonPage> held, DiagnosticBag bag)
    {
        var numbers = course.Lessons.Select(lesson => lesson.Number).ToHashSet();
        foreach (var head in test.Questions.Select(question => question.Head).Where(head => !head.HasBadLesson && (head.Lesson is not { } number || !numbers.Contains(number))))
            if (held.FirstOrDefault(lesson => lesson.Number == head.Lesson) is not { } unpublished)
                bag.Add(DiagnosticRules.BadQuestionSetting, test.Source.Path, head.Span,
                    head.Lesson is null ? "frågan säger inte vilken lektion den hör till" : $"lektion {head.Lesson} finns inte i kursen",
                    "Skriv lektionens nummer: lektion: 1.");
            else if (numbers.Count > 0) // a course without lessons has been told of
                bag.Add(DiagnosticRules.BadQuestionSetting, test.Source.Path, head.Span, $"lektion {head.Lesson} publiceras inte", $"{Publication.Release($"{unpublished.Source.Stem}.md")}, eller ta bort frågan.");
    }

    private static void CheckDraws(TestPage test, DiagnosticBag bag)
    {
        var sizes = test.Questions.CountBy(question => question.Head.Group ?? "").ToDictionary();
        foreach (var draw in test.Draws)
            if (sizes.GetValueOrDefault(draw.Group.Value) is var held && held < draw.Count)
                bag.Add(DiagnosticRules.DrawTooLarge, test.Source.Path, draw.Group.Span, $"{draw.Count} frågor dras ur gruppen \"{draw.Group.Value}\" som har {held}", "Minska talet eller skriv fler frågor i gruppen.");
        if (test.Draws.IsEmpty)
            return;
        var drawn = test.Draws.Select(draw => draw.Group.Value).ToHashSet();
        foreach (var question in test.Questions.Where(question => !drawn.Contains(question.Head.Group ?? "")))
            bag.Add(DiagnosticRules.BadQuestionSetting, test.Source.Path, question.Head.Span, question.Head.Group is { } group ? $"frågan hör till en grupp som aldrig dras: \"{group}\"" : "frågan har ingen grupp, så den dras aldrig", "Ge frågan en av grupperna under dra.");
    }

    /// <summary>The worst draw must still let the best answers pass.</summary>
    private static void CheckPassMark(TestPage test, int passMark, DiagnosticBag bag)
    {
        var questions = test.Questions.ToList();
        var least = questions.Count == 0 ? 0 : questions.Sum(Best) / questions.Sum(question => question.Head.Points);
        if (!test.IsPreTest && least * 100 < passMark)
            bag.Add(DiagnosticRules.UnreachablePassMark, test.Source.Path, SourceSpan.Start, $"provet kan ge högst {least * 100:0} procent, men {passMark} krävs", "Lägg till frågor, eller ett bra utfall i scenariot.");
    }

    private static decimal Best(Question question) => question.Head.Points * question.BestShare;
}
