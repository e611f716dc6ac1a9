using System.Collections.Immutable;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Pages;
using Portal.Model.Text;

namespace Portal.Generator.Linking;

/// <summary>Arranges pages into the sections that the settings name, and lessons into courses.</summary>
public static class Sections
{
    /// <summary>The sections in the settings' order. A section without an index is reported.</summary>
    public static ImmutableArray<Section> Arrange(ImmutableArray<Page> pages, ImmutableArray<Page> written, PortalSettings settings, DiagnosticBag bag)
    {
        var sections = ImmutableArray.CreateBuilder<Section>();
        foreach (var (folder, inMenu) in settings.Menu.Select(f => (f, true)).Concat(settings.OtherSections.Select(f => (f, false))))
        {
            if (sections.Any(section => section.Folder == folder.Value))
            {
                bag.Add(DiagnosticRules.DuplicateId, Reading.SettingsReader.Path, folder.Span, $"avsnittet \"{folder.Value}\" står två gånger", "Ta bort det ena.");
                continue;
            }
            var index = pages.FirstOrDefault(page => page.Source.Path == $"{folder.Value}/index.md");
            if (index is null)
                ReportMissing(folder, pages, written, settings, bag);
            else
                sections.Add(new Section(folder.Value, index, Order(pages.Where(page => page.Section == folder.Value && page != index && page is not (LessonPage or TestPage))), inMenu));
        }
        return sections.ToImmutable();
    }

    /// <summary>A section without an index, or one whose folder has another name: then the name in the settings is misspelt.</summary>
    private static void ReportMissing(Spanned<string> section, ImmutableArray<Page> pages, ImmutableArray<Page> written, PortalSettings settings, DiagnosticBag bag)
    {
        if (written.Any(page => page.Source.Path == $"{section.Value}/index.md"))
        {
            bag.Add(DiagnosticRules.MissingFile, Reading.SettingsReader.Path, section.Span, $"sidan {section.Value}/index.md publiceras inte", Publication.Release() + ".");
            return;
        }
        var unnamed = pages.Select(page => page.Section).Where(folder => folder.Length > 0).Except(settings.Menu.Concat(settings.OtherSections).Select(named => named.Value)).ToList();
        var meant = pages.Any(page => page.Section == section.Value) ? null : Suggestion.Nearest(section.Value, unnamed);
        if (meant is null && unnamed.Count == 1 && Reading.Kinds.KindKeys.IsOfKind(section.Value) && !pages.Any(page => page.Section == section.Value))
            return; // told at the first page of the folder that may have been this one
        bag.Add(DiagnosticRules.MissingFile, Reading.SettingsReader.Path, section.Span, $"avsnittet \"{section.Value}\" saknar sidan {section.Value}/index.md",
            meant is null ? "Skapa sidan. Ska avsnittet inte finnas: ta bort det här." : $"Menade du \"{meant}\"?");
    }

    /// <summary>The courses with their lessons, in the order of their section. A course without lessons is reported.</summary>
    public static ImmutableArray<Course> Courses(ImmutableArray<Page> pages, ImmutableArray<Page> written, ImmutableArray<Section> sections, DiagnosticBag bag)
    {
        var lessons = pages.OfType<LessonPage>().ToLookup(lesson => lesson.CourseId);
        var courses = sections.SelectMany(section => section.Pages).OfType<CoursePage>().ToList();
        foreach (var course in courses.Where(course => !lessons.Contains(course.Id)))
            ReportEmpty(course, [.. written.OfType<LessonPage>().Where(lesson => lesson.CourseId == course.Id)], bag);
        foreach (var lesson in lessons.Where(group => courses.All(course => course.Id != group.Key)).Select(group => group.First()))
            bag.Add(DiagnosticRules.MissingFile, lesson.Source.Path, SourceSpan.Start, "kursens index.md saknas", $"Skapa utbildning/{lesson.CourseId}/index.md.");
        var tests = pages.OfType<TestPage>().ToLookup(test => test.CourseId);
        return
        [
            .. courses.Select(course => new Course(
                course,
                [.. lessons[course.Id].OrderBy(lesson => lesson.Number)],
                tests[course.Id].FirstOrDefault(test => !test.IsPreTest),
                tests[course.Id].FirstOrDefault(test => test.IsPreTest))),
        ];
    }

    /// <summary>A course without lessons, or with such only as are not published.</summary>
    private static void ReportEmpty(CoursePage course, ImmutableArray<LessonPage> held, DiagnosticBag bag)
    {
        var (message, remedy) = held switch
        {
            [] => ("kursen har inga lektioner", "Skapa den första: 01-namn.md i samma mapp."),
            [var only] when only.Meta.Draft => ($"kursens enda lektion är ett utkast ({only.Source.Stem}.md)", "Ta bort utkast i den, eller gör hela kursen till ett utkast i index.md."),
            [var only] => ($"kursens enda lektion publiceras inte ({only.Source.Stem}.md)", $"{Publication.Release()}, eller gör hela kursen till ett utkast i index.md."),
            [var first, ..] => ("ingen av kursens lektioner publiceras", $"{Publication.Release($"{first.Source.Stem}.md")}, eller gör hela kursen till ett utkast i index.md."),
        };
        bag.Add(DiagnosticRules.MissingFile, course.Source.Path, SourceSpan.Start, message, remedy);
    }

    /// <summary>Reading order: news by date, others by <c>ordning</c> and then title.</summary>
    private static ImmutableArray<Page> Order(IEnumerable<Page> pages) =>
    [
        .. pages
            .OrderByDescending(page => page is NewsPage news ? news.Published : default)
            .ThenBy(page => page.Meta.Order ?? int.MaxValue)
            .ThenBy(page => page.Meta.MenuTitle, SwedishOrder.Instance)
            .ThenBy(page => page.Source.Path, StringComparer.Ordinal),
    ];
}
