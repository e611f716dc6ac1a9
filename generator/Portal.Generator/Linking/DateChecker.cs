using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Pages;

namespace Portal.Generator.Linking;

/// <summary>Checks that what has happened lies in the past: a review that is said to come later would never run out.</summary>
public static class DateChecker
{
    /// <summary>Checks all pages with their questions, and all sources.</summary>
    public static void Check(PortalModel model, DiagnosticBag bag)
    {
        foreach (var page in model.Pages)
            Check(page.Source.Path, page.PastDates.Concat(InQuestions(page)));
        foreach (var source in model.Sources)
            Check(source.Path, source.PastDates);

        void Check(string path, IEnumerable<PastDate> dates)
        {
            foreach (var date in dates.Where(date => date.Day > model.Today))
                bag.Add(DiagnosticRules.BadValue, path, date.Span, $"\"{date.Key}\" är en dag som inte har kommit än", "Skriv dagen då det gjordes.");
        }
    }

    private static IEnumerable<PastDate> InQuestions(Page page) =>
        from placed in page.Body.Questions
        let head = placed.Question.Head
        where head.Reviewed is not null
        select new PastDate("granskad", head.Reviewed!.Value, head.Span);
}
