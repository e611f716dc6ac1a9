using System.Collections.Immutable;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Pages;

namespace Portal.Generator.Linking;

/// <summary>Checks that every id in front matter and YAML files names something that is published.</summary>
public static class ReferenceChecker
{
    /// <summary>Checks all references of all pages, terms and settings.</summary>
    public static void Check(PortalModel model, DiagnosticBag bag)
    {
        var roles = Ids<RolePage>(model);
        var topics = Ids<TopicPage>(model);
        var courses = Ids<CoursePage>(model);
        var documents = Ids<DocumentPage>(model);
        var guides = Ids<GuidePage>(model);
        var sources = model.Sources.Select(source => source.Id).ToHashSet();

        foreach (var page in model.Pages)
        {
            var path = page.Source.Path;
            Check(page.Meta.Sources, sources, path, "källan", bag);
            Check(page.Meta.Topics, topics, path, "sakområdet", bag);
            Check(page.Meta.Roles, roles, path, "rollen", bag);
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
        foreach (var term in model.Terms)
            Check(term.Sources, sources, Reading.GlossaryReader.Path, "källan", bag);
        Check(model.Settings.Footer, model.Pages.Select(page => page.Source.Path).ToHashSet(), Reading.SettingsReader.Path, "sidan", bag);
        CheckCycles(model, bag);
    }

    private static HashSet<string> Ids<T>(PortalModel model)
        where T : Page => model.Pages.OfType<T>().Select(page => page.Id).ToHashSet();

    private static void Check(ImmutableArray<Spanned<string>> references, HashSet<string> known, string path, string what, DiagnosticBag bag)
    {
        foreach (var reference in references.Where(reference => !known.Contains(reference.Value)))
            bag.AddUnknown(DiagnosticRules.UnknownReference, path, reference.Span, $"{what} \"{reference.Value}\" finns inte", reference.Value, known);
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
}
