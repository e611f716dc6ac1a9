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
        Dictionary<Type, (Known Known, string What)> kinds = new()
        {
            [typeof(RolePage)] = (Ids<RolePage>(model, written), "rollen"),
            [typeof(TopicPage)] = (Ids<TopicPage>(model, written), "sakområdet"),
            [typeof(CoursePage)] = (Ids<CoursePage>(model, written), "kursen"),
            [typeof(DocumentPage)] = (Ids<DocumentPage>(model, written), "dokumentet"),
            [typeof(GuidePage)] = (Ids<GuidePage>(model, written), "vägledningen"),
        };
        var sources = new Known(model.Sources.Select(source => source.Id).ToHashSet(), [], IsWhole: !bag.HasErrorsIn(Reading.SourcesReader.Path));

        foreach (var page in model.Pages)
        {
            var path = page.Source.Path;
            Check(page.Meta.Sources, sources, path, "källan", bag);
            foreach (var reference in page.References.Prepend(PageReference.To<RolePage>(page.Meta.Roles)).Prepend(PageReference.To<TopicPage>(page.Meta.Topics)))
                Check(reference.Ids, kinds[reference.Kind].Known, path, kinds[reference.Kind].What, bag);
        }
        foreach (var term in model.Terms)
            Check(term.Sources, sources, Reading.GlossaryReader.Path, "källan", bag);
        Check(model.Settings.Footer, new Known([.. model.Pages.Select(page => page.Source.Path)], [.. written.Select(page => page.Source.Path)]), Reading.SettingsReader.Path, "sidan", bag);
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
