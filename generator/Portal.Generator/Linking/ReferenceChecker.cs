using System.Collections.Immutable;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Pages;
using Portal.Model.Text;

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
        Dictionary<Type, (Known Known, string What)> kinds = new()
        {
            [typeof(RolePage)] = (Ids<RolePage>(model, written), "rollen"),
            [typeof(TopicPage)] = (Ids<TopicPage>(model, written), "sakområdet"),
            [typeof(CoursePage)] = (Ids<CoursePage>(model, written), "kursen"),
            [typeof(DocumentPage)] = (Ids<DocumentPage>(model, written), "dokumentet"),
            [typeof(GuidePage)] = (Ids<GuidePage>(model, written), "vägledningen"),
        };
        var sources = Of(model.Sources.Select(source => source.Id), Reading.SourcesReader.Path, !bag.HasErrorsIn(Reading.SourcesReader.Files.Has)) with { IdOf = title => model.Sources.FirstOrDefault(source => Is(title, source.Title))?.Id };
        if (model.Sources.Any(source => source.Path != Reading.SourcesReader.Path))
            sources = sources with { Place = $"De id som finns står i {Reading.SourcesReader.Path} och i filerna vars namn börjar med {Reading.SourcesReader.Files.Start}. Är källan borttagen: ta bort id här också." };
        var facts = Of(model.LocalFacts.Select(fact => fact.Id), Reading.LocalFactsReader.Path, !bag.HasErrorsIn(Reading.LocalFactsReader.Path));
        var contacts = Of(model.Contacts.Select(contact => contact.Id), Reading.ContactsReader.Path, !bag.HasErrorsIn(Reading.ContactsReader.Path));

        foreach (var page in model.Pages)
        {
            var path = page.Source.Path;
            Check(page.Meta.Sources, sources, path, "källan", bag);
            foreach (var reference in page.AllReferences)
                Check(reference.Ids, kinds[reference.Kind].Known, path, kinds[reference.Kind].What, bag);
            CheckMarks(page, ReferenceMark.LocalFact, facts, "uppgiften att fylla i", bag);
            CheckMarks(page, ReferenceMark.Contact, contacts, "kontakten", bag);
        }
        var administrations = Ids<AdministrationPage>(model, written);
        foreach (var contact in model.Contacts)
        {
            Check([.. new[] { contact.Role }.OfType<Spanned<string>>()], kinds[typeof(RolePage)].Known, Reading.ContactsReader.Path, "rollen", bag);
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
                Check([document], kinds[typeof(DocumentPage)].Known, Reading.YearWheelReader.Path, "dokumentet", bag);
        var paths = new Known([.. model.Pages.Select(page => page.Source.Path)], [.. written.Select(page => page.Source.Path)], AreFiles: true);
        Check(model.Settings.Footer, paths, Reading.SettingsReader.Path, "sidan", bag);
        foreach (var question in model.ReaderQuestions)
            Check(question.Answers, paths, Reading.ReaderQuestionsReader.Path, "sidan", bag);
        foreach (var entry in model.ReaderSentences)
            Check(entry.Answers, paths, entry.Path, "sidan", bag);
        CheckCycles(model, bag);
    }

    private static Known Ids<T>(PortalModel model, IReadOnlyCollection<Page> written)
        where T : Page => new([.. model.Pages.OfType<T>().Select(page => page.Id)], [.. written.OfType<T>().Select(page => page.Id)])
    {
        IdOf = title => model.Pages.OfType<T>().FirstOrDefault(page => Is(title, page.Meta.Title) || Is(title, page.Meta.MenuTitle))?.Id,
    };

    private static bool Is(string written, string title) => title.Equals(written, StringComparison.OrdinalIgnoreCase);

    private static void Check(ImmutableArray<Spanned<string>> references, Known known, string path, string what, DiagnosticBag bag)
    {
        foreach (var reference in references.Where(reference => known.IsWhole && !known.Published.Contains(reference.Value)))
        {
            if (known.Written.Contains(reference.Value))
                bag.Add(DiagnosticRules.UnpublishedReference, path, reference.Span, $"{what} \"{reference.Value}\" publiceras inte", $"Ta bort hänvisningen, eller {Publication.Remedy}");
            else if (known.AreFiles && !bag.IsFull(DiagnosticRules.UnknownReference, path))
                bag.Add(DiagnosticRules.UnknownReference, path, reference.Span, $"{what} \"{reference.Value}\" finns inte",
                    NearestFile.Of(reference.Value, known.Published) is { } nearest ? $"Menade du \"{nearest}\"?" : NearestFile.Beside(reference.Value, known.Published, "hänvisningen"));
            else
                bag.AddUnknown(DiagnosticRules.UnknownReference, path, reference.Span, $"{what} \"{reference.Value}\" finns inte", reference.Value, known.Published,
                    now: known.Meant(reference.Value), otherwise: known.Published.Count > 0 || known.File is null ? known.Place : $"Den kan beskrivas i filen {known.File} överst i innehållet, med början - id: {reference.Value}. Skapa filen om den inte finns.");
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

    /// <summary>Ids in a YAML file that a misspelt one may be; nothing can be said when it could not be read whole.</summary>
    private static Known Of(IEnumerable<string> ids, string file, bool isWhole) => new([.. ids], [], isWhole) { Place = $"De id som finns står i {file}.", File = file };

    /// <summary>What can be referred to, and what could be on another day. Nothing can be said when it could not be read whole.</summary>
    private sealed record Known(HashSet<string> Published, HashSet<string> Written, bool IsWhole = true, bool AreFiles = false)
    {
        /// <summary>Says where all that can be referred to stands.</summary>
        public string Place { get; init; } = "Id är filens namn utan .md, för en kurs mappens namn.";

        /// <summary>The file with what can be referred to; null when each has its own.</summary>
        public string? File { get; init; }

        /// <summary>The id of what has a title, or null.</summary>
        public Func<string, string?> IdOf { get; init; } = _ => null;

        /// <summary>What to write for an id that was written as a title is, or for several in one; null for other mistakes.</summary>
        public string? Meant(string value) =>
            (Published.Contains(Slug.From(value)) ? Slug.From(value) : IdOf(value)) is { } id ? $"Menade du \"{id}\"?"
            : value.Split([' ', ';'], StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 } several && several.All(Published.Contains) ? $"Är det flera: skriv kommatecken emellan, [{string.Join(", ", several)}]."
            : null;
    }
}
