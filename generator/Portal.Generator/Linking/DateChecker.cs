using Portal.Model;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Linking;

/// <summary>Checks that what has happened lies in the past: a review that is said to come later would never run out.</summary>
public static class DateChecker
{
    /// <summary>Checks all pages and sources.</summary>
    public static void Check(PortalModel model, DiagnosticBag bag)
    {
        foreach (var page in model.Pages)
            foreach (var date in page.PastDates.Where(date => date.Day > model.Today))
                bag.Add(DiagnosticRules.BadValue, page.Source.Path, date.Span, $"\"{date.Key}\" är en dag som inte har kommit än", "Skriv dagen då det gjordes.");
        foreach (var source in model.Sources.Where(source => source.Date.Value > model.Today))
            bag.Add(DiagnosticRules.BadValue, Reading.SourcesReader.Path, source.Span, $"källan \"{source.Id}\" har ett datum som inte har kommit än", "Skriv dagen som källan bär.");
    }
}
