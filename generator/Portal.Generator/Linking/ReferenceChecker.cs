using System.Collections.Immutable;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Pages;

namespace Portal.Generator.Linking;

/// <summary>Checks that every id in front matter and YAML files names something that is published.</summary>
public static class ReferenceChecker
{
    /// <summary>Checks all references of all pages, terms and settings.</summary>
    /// <param name="model">The portal.</param>
    /// <param name="written">All pages, also those that are not published.</param>
    /// <param name="bag">Receives the diagnostics.</param>
    public static void Check(PortalModel model, IReadOnlyCollection<Page> written, DiagnosticBag bag)
    {
        var roles = Ids<RolePage>(model, written);
        var topics = Ids<TopicPage>(model, written);
        var courses = Ids<CoursePage>(model, written);
        var documents = Ids<DocumentPage>(model, written);
        var guides = Ids<GuidePage>(model, written);
        var sources = new Known(model.Sources.Select(source => source.Id).ToHashSet(), [], IsWhole: !bag.HasErrorsIn(Reading.SourcesReader.Path));
        var facts = new Known([.. model.LocalFacts.Select(fact => fact.Id)], [], IsWhole: !bag.HasErrorsIn(Reading.LocalFactsReader.Path));
        var contacts = new Known([.. model.Contacts.Select(contact => contact.Id)], [], IsWhole: !bag.HasErrorsIn(Reading.ContactsReader.Path));

        foreach (var page in model.Pages)
        {
            var path = page.Source.Path;
            Check(page.Meta.Sources, sources, path, "källan", bag);
            Check(page.Meta.Topics, topics, path, "sakområdet", bag);
            Check(page.Meta.Roles, roles, path, "rollen", bag);
            CheckMarks(page, ReferenceMark.LocalFact, facts, "uppgiften att fylla i", bag);
            CheckMarks(page, ReferenceMark.Contact, contacts, "kontakten", bag);
            switch (page)
            {
                case RolePage role:
                    Check(role.Supports, roles, path, "rollen", bag);
                    Check(role.WorksWith, roles, path, "rollen", bag);
                    Check(role.LearningPath, courses, path, "kursen", bag);
                    break;
                case AdministrationPage administration:
                    Check([.. administration.Needs.Select(need => need.Topic).Where(topic => topic.Value is not null)], topics, path, "sakområdet", bag);
                    foreach (var need in administration.Needs)
                        Check(need.Guides, guides, path, "vägledningen", bag);
                    if (administration.RequirementProfile is { IsMissing: false } profile)
                        Check([profile.Value], documents, path, "dokumentet", bag);
                    break;
                case CoursePage course:
                    Check(course.Prerequisites, courses, path, "kursen", bag);
                    break;
            }
        }
        var administrations = Ids<AdministrationPage>(model, written);
        foreach (var contact in model.Contacts)
        {
            Check([.. new[] { contact.Role }.OfType<Spanned<string>>()], roles, Reading.ContactsReader.Path, "rollen", bag);
            Check([.. new[] { contact.Administration }.OfType<Spanned<string>>()], administrations, Reading.ContactsReader.Path, "förvaltningen", bag);
        }
        var folders = new Known([.. model.Sections.Select(section => section.Folder)], []);
        foreach (var term in model.Terms)
        {
            Check([.. term.Sources, .. term.MentionedIn], sources, Reading.GlossaryReader.Path, "källan", bag);
            Check(term.NotIn, folders, Reading.GlossaryReader.Path, "mappen", bag);
        }
        foreach (var task in model.YearWheel)
            if (task.Document is { } document)
                Check([document], documents, Reading.YearWheelReader.Path, "dokumentet", bag);
        var paths = new Known([.. model.Pages.Select(page => page.Source.Path)], [.. written.Select(page => page.Source.Path)]);
        Check(model.Settings.Footer, paths, Reading.SettingsReader.Path, "sidan", bag);
        foreach (var question in model.ReaderQuestions)
            Check(question.Answers, paths, Reading.ReaderQuestionsReader.Path, "sidan", bag);
        CheckCycles(model, bag);
    }

    private static Known Ids<T>(PortalModel model, IReadOnlyCollection<Page> written)
        where T : Page => new([.. model.Pages.OfType<T>().Select(page => page.Id)], [.. written.OfType<T>().Select(page => page.Id)]);

    private static void Check(ImmutableArray<Spanned<string>> references, Known known, string path, string what, DiagnosticBag bag)
    {
        foreach (var reference in references.Where(reference => known.IsWhole && !known.Published.Contains(reference.Value)))
        {
            if (known.Written.Contains(reference.Value))
                bag.Add(DiagnosticRules.UnpublishedReference, path, reference.Span, $"{what} \"{reference.Value}\" publiceras inte den här dagen", "Ta bort hänvisningen, eller ändra utkast, publiceras eller avpubliceras på den andra sidan.");
            else
                bag.AddUnknown(DiagnosticRules.UnknownReference, path, reference.Span, $"{what} \"{reference.Value}\" finns inte", reference.Value, known.Published);
        }
        foreach (var twice in references.GroupBy(reference => reference.Value).Where(group => group.Count() > 1 && what != "sakområdet"))
            bag.Add(DiagnosticRules.DuplicateId, path, twice.Last().Span, $"\"{twice.Key}\" står två gånger", "Ta bort det ena.");
    }

    /// <summary>Marks may name the same thing twice.</summary>
    private static void CheckMarks(Page page, ReferenceMark kind, Known known, string what, DiagnosticBag bag)
    {
        foreach (var mark in page.Body.References.Where(mark => mark.Kind == kind))
            Check([new Spanned<string>(mark.Id, mark.Span)], known, page.Source.Path, what, bag);
    }

    private static void CheckCycles(PortalModel model, DiagnosticBag bag)
    {
        foreach (var course in model.Pages.OfType<CoursePage>())
        {
            var seen = new HashSet<string>();
            var next = new Stack<string>(course.Prerequisites.Select(reference => reference.Value));
            while (next.TryPop(out var id))
            {
                if (id == course.Id)
                {
                    bag.Add(DiagnosticRules.ReferenceCycle, course.Source.Path, course.Prerequisites[0].Span,
                        $"kursen \"{course.Id}\" är en förkunskap till sig själv", "Ta bort någon av kurserna ur förkunskaper.");
                    break;
                }
                if (seen.Add(id) && model.Find<CoursePage>(id) is { } prerequisite)
                    foreach (var further in prerequisite.Prerequisites)
                        next.Push(further.Value);
            }
        }
    }

    /// <summary>What can be referred to, and what could be on another day. Nothing can be said when it could not be read whole.</summary>
    private sealed record Known(HashSet<string> Published, HashSet<string> Written, bool IsWhole = true);
}
