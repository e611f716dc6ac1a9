using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Learning;

namespace Portal.Generator.Linking;

/// <summary>Checks that the check code of a kursintyg names one course: <see cref="ShortHash.CourseMark"/> is short enough for two ids to meet.</summary>
public static class CourseMarkChecker
{
    /// <summary>Checks the whole portal.</summary>
    public static void Check(PortalModel model, DiagnosticBag bag)
    {
        foreach (var group in model.Courses.GroupBy(course => ShortHash.CourseMark(course.Page.Id)))
            foreach (var course in group.Skip(1))
                bag.Add(DiagnosticRules.SameCourseMark, course.Page.Source.Path, SourceSpan.Start,
                    $"kursen får samma märke i kursintygets kontrollkod som {group.First().Page.Source.Path}",
                    "Byt namn på den nyare kursens mapp. För den äldre kan det finnas intyg.");
    }
}
