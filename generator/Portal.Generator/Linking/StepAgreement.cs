using Portal.Generator.Reading.Markdown;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Learning;
using Portal.Model.Pages;

namespace Portal.Generator.Linking;

/// <summary>
/// Finds courses that say the steps of an acute guide in a list or question of their own, and summaries that say them in another order: two places
/// that say what to do first come to say it differently.
/// </summary>
public static class StepAgreement
{
    /// <summary>So many of a list's items that are a guide's make it the guide's list.</summary>
    private const int Same = 3;

    /// <summary>So much longer may a word be in another form: går, ringer.</summary>
    private const int LongestEnding = 2;

    /// <summary>Checks the lists and questions of all courses.</summary>
    public static void Check(PortalModel model, DiagnosticBag bag)
    {
        var guides = (from guide in model.All<GuidePage>() where guide.IsAcute from list in guide.Body.StepLists select (guide, list.Section, Steps: list.Steps.Select(step => (step.Words, Parts: Words(step.Words))).ToList())).ToList();
        foreach (var page in model.Courses.SelectMany(course => course.Parts.Prepend(course.Page)))
        {
            foreach (var list in page.Body.StepLists)
                Compare(list.Steps.Select(step => step.Sentence), list.Span, "listan", page);
            foreach (var question in page.Body.Questions.Select(placed => placed.Question).OfType<OrderQuestion>().Where(question => question.Quote is null))
                Compare(question.Items.Select(item => item.Line is { } line ? InlineText.Of(line) : ""), question.Head.Span, "frågan", page);
        }

        foreach (var (guide, _, steps) in guides.DistinctBy(each => each.guide))
        {
            var summary = Words(guide.Meta.Summary);
            var said = steps.Select(step => (step.Words, Place: Enumerable.Range(0, summary.Length).FirstOrDefault(at => IsSame(step.Parts, summary[at..]) && at + step.Parts.Length <= summary.Length, -1))).Where(step => step.Place >= 0).ToList();
            if (said.Count >= Same && said.OrderBy(step => step.Place).ToList() is var ordered && !ordered.SequenceEqual(said))
                bag.Add(DiagnosticRules.StepOrder, guide.Source.Path, guide.SummarySpan, $"sammanfattningen har stegen i ordningen {string.Join(", ", ordered.Select(step => step.Words))}, men de står i ordningen {string.Join(", ", said.Select(step => step.Words))}", "Skriv dem i samma ordning.");
        }

        void Compare(IEnumerable<string> items, SourceSpan span, string what, Page page)
        {
            var said = items.Select(Words).ToList();
            foreach (var (guide, section, steps) in guides)
            {
                var places = said.Select(item => steps.FindIndex(step => IsSame(step.Parts, item))).Where(place => place >= 0).Distinct().ToList();
                if (places.Count < Same)
                    continue;
                var anchor = section.Length > 0 ? "#" + section : "";
                var quote = $"Hämta stegen från vägledningen: {(what == "frågan" ? "Ordning: " : "<!-- visa: steg --> och under den ")}[{guide.Meta.Title}]({RelativeAddress.From(page.Source.Folder, guide.Source.Path)}{anchor}).";
                if (places.SequenceEqual(places.Order()))
                    bag.Add(DiagnosticRules.RepeatedSteps, page.Source.Path, span, $"{what} säger samma steg som {guide.Source.Path} en gång till", quote);
                else
                    bag.Add(DiagnosticRules.StepOrder, page.Source.Path, span, $"{what} har stegen i ordningen {Names(places)}, men {guide.Source.Path} har {Names(places.Order())}", quote);
                return;

                string Names(IEnumerable<int> order) => string.Join(", ", order.Select(place => steps[place].Words));
            }
        }
    }

    /// <summary>True when one begins with all words of the other.</summary>
    private static bool IsSame(string[] one, string[] other) => one.Length > 0 && other.Length > 0 && one.Zip(other).All(pair => IsForm(pair.First, pair.Second));

    /// <summary>True for a word and for another form of it: "Ringer 112" is the step "Ring 112".</summary>
    private static bool IsForm(string one, string other) =>
        Math.Abs(one.Length - other.Length) <= LongestEnding && (one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal));

    private static string[] Words(string text) =>
        new string([.. text.ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
