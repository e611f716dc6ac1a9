using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Pages;
using Portal.Model.Text;

namespace Portal.Generator.Linking;

/// <summary>Checks that addresses, titles, ids and levels of the organisation are used once.</summary>
public static class UniquenessChecker
{
    /// <summary>Addresses that the portal itself uses, beside all below Redaktionsläge.</summary>
    private static readonly UrlPath[] Reserved = [Addresses.Search, Addresses.Glossary, Addresses.Sources, Addresses.Assets, Addresses.Offline];

    /// <summary>Checks the whole portal.</summary>
    public static void Check(PortalModel model, DiagnosticBag bag)
    {
        var owners = Reserved.ToDictionary(url => url.Value, _ => "portalen själv");
        if (!model.Courses.IsEmpty)
            foreach (var url in model.Courses.Select(course => Addresses.Booklet(course.Page)).Concat([Addresses.MyLearning, Addresses.Certificate, Addresses.CheckCode]))
                owners.TryAdd(url.Value, "portalen själv");
        if (model.ToAcknowledge.Any())
            owners.TryAdd(Addresses.Acknowledgements.Value, "portalen själv");
        if (model.Settings.BrowserEditing is not null)
            owners.TryAdd(Addresses.BrowserEditor.Value, "portalen själv");
        var pages = model.Pages.Where(page => !page.IsUnread).ToList();
        foreach (var page in pages)
            Claim(owners, page.Url.Value, page, SourceSpan.Start, bag);
        foreach (var page in pages)
            foreach (var alias in page.Meta.Aliases)
                Claim(owners, alias.Value, page, alias.Span, bag);

        var titled = pages.Where(page => page is not (LessonPage or TestPage) && page.Meta.Title.Length > 0).ToList();
        foreach (var group in titled.GroupBy(page => (page.Section, page.Meta.Title)))
            foreach (var page in group.Skip(1))
                bag.Add(DiagnosticRules.DuplicateTitle, page.Source.Path, SourceSpan.Start,
                    $"titeln \"{page.Meta.Title}\" används också av {group.First().Source.Path}", "Ge sidorna titlar som skiljer dem åt.");
        foreach (var group in titled.GroupBy(page => (page.Section, page.Meta.MenuTitle)))
            foreach (var page in group.OrderBy(page => page.Meta.MenuTitle != page.Meta.Title).Skip(1).Where(page => page.Meta.MenuTitle != page.Meta.Title))
                bag.Add(DiagnosticRules.DuplicateTitle, page.Source.Path, SourceSpan.Start,
                    $"menytiteln \"{page.Meta.MenuTitle}\" är vad {group.First(other => other != page).Source.Path} heter i samma listor", "Skriv en menytitel som skiljer sidorna åt.");

        foreach (var section in model.Sections)
            CheckGroups(section, bag);
        foreach (var level in model.All<OrganisationPage>().Where(page => page.Level is not null).GroupBy(page => page.Level))
            foreach (var page in level.Skip(1))
                bag.Add(DiagnosticRules.SameLevel, page.Source.Path, page.LevelSpan, $"samma nivå har {level.First().Source.Path}, och organisationsbilden leder bara dit", "Ta bort raden nivå från den ena sidan.");
        CheckWords(model, bag);
        CheckIds(model.Terms.Select(term => (Reading.GlossaryReader.Path, term.Id, term.Span)), bag);
        CheckIds(model.Sources.Select(source => (source.Path, source.Id, source.Span)), bag);
        CheckIds(model.LocalFacts.Select(fact => (Reading.LocalFactsReader.Path, fact.Id, fact.Span)), bag);
        CheckIds(model.Contacts.Select(contact => (Reading.ContactsReader.Path, contact.Id, contact.Span)), bag);
        foreach (var course in model.Courses)
            foreach (var group in course.Lessons.Where(lesson => !lesson.IsUnread).GroupBy(lesson => lesson.Number).Where(group => group.Count() > 1))
                bag.Add(DiagnosticRules.DuplicateId, group.Last().Source.Path, SourceSpan.Start,
                    $"lektionen har samma nummer som {group.First().Source.Path}", "Ge den ett eget nummer.");
    }

    private static void Claim(Dictionary<string, string> owners, string url, Page page, SourceSpan span, DiagnosticBag bag)
    {
        if (url.StartsWith(Addresses.Editorial.Value, StringComparison.Ordinal))
            owners.TryAdd(url, "portalen själv");
        if (!owners.TryAdd(url, page.Source.Path))
            bag.Add(DiagnosticRules.DuplicateUrl, page.Source.Path, span, $"adressen {url} används redan av {owners[url]}", "Byt namn på filen eller ta bort adressen.");
    }

    /// <summary>A group whose name is another's but for a letter or two is that group, misspelt on the fewer pages.</summary>
    private static void CheckGroups(Section section, DiagnosticBag bag)
    {
        var groups = section.Pages.Where(page => page.Group is not null).GroupBy(page => page.Group!.Value.Value).OrderByDescending(group => group.Count()).ToList();
        foreach (var (at, group) in groups.Index())
        {
            var limit = Math.Min(2, group.Key.Length / 4);
            if (groups.Take(at).FirstOrDefault(other => Suggestion.Distance(group.Key, other.Key, limit) <= limit) is { } meant)
                bag.Add(DiagnosticRules.BadValue, group.First().Source.Path, group.First().Group!.Value.Span,
                    $"gruppen \"{group.Key}\" heter nästan som \"{meant.Key}\"", "Skriv den likadant, eller ge den ett namn som skiljer dem åt.");
        }
    }

    /// <summary>A word that two terms have is only explained by one of them.</summary>
    private static void CheckWords(PortalModel model, DiagnosticBag bag)
    {
        var words = model.Terms.SelectMany(term => term.Forms.Prepend(term.Name).Append(term.Abbreviation).OfType<string>().Distinct().Select(word => (Word: word, Term: term)));
        foreach (var group in words.GroupBy(pair => pair.Word, StringComparer.OrdinalIgnoreCase))
            foreach (var (word, term) in group.OrderBy(pair => pair.Term.Span.Line).DistinctBy(pair => pair.Term.Span).Skip(1))
                bag.Add(DiagnosticRules.DuplicateId, Reading.GlossaryReader.Path, term.Span, $"ordet \"{word}\" förklaras redan på rad {group.Min(pair => pair.Term.Span.Line)}", "Slå ihop de två, eller ta bort ordet ur den ena.");
    }

    private static void CheckIds(IEnumerable<(string Path, string Id, SourceSpan Span)> entries, DiagnosticBag bag)
    {
        foreach (var group in entries.Where(entry => entry.Id.Length > 0).GroupBy(entry => entry.Id)) // one without is told as it is read
        {
            if (group.Key != Slug.From(group.Key))
                bag.Add(DiagnosticRules.BadValue, group.First().Path, group.First().Span, $"id \"{group.Key}\" får bara ha a–z, 0–9 och bindestreck", $"Skriv \"{Slug.From(group.Key)}\".");
            var inOrder = group.OrderBy(entry => entry.Path, StringComparer.Ordinal).ThenBy(entry => entry.Span.Line).ToList();
            foreach (var twice in inOrder.Skip(1))
                bag.Add(DiagnosticRules.DuplicateId, twice.Path, twice.Span,
                    $"id \"{group.Key}\" används redan på rad {inOrder[0].Span.Line}{(twice.Path == inOrder[0].Path ? "" : $" i {inOrder[0].Path}")}", "Ge posten ett eget id.");
        }
    }
}
