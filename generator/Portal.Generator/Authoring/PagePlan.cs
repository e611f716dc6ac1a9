using System.Collections.Immutable;
using Portal.Generator.Reading;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Learning;
using Portal.Model.Pages;
using Portal.Model.Text;

namespace Portal.Generator.Authoring;

/// <summary>Works out which files a new page is made of, or why it cannot be.</summary>
/// <param name="written">What is written now.</param>
/// <param name="today">The day.</param>
public sealed class PagePlan(Written written, DateOnly today)
{
    /// <summary>The folder of the courses.</summary>
    private const string Courses = "utbildning";

    /// <summary>The files by path, or the fault in a Swedish sentence.</summary>
    /// <param name="kind">The kind of page.</param>
    /// <param name="title">Its title.</param>
    /// <param name="within">The section of an article, the course of a lesson or test; not asked for otherwise.</param>
    public (ImmutableArray<SourceFile> Files, string? Fault) Make(NewKind kind, string title, string? within)
    {
        var name = Slug.From(title);
        if (name.Length > LearningLimits.IdLength)
            name = name[..LearningLimits.IdLength].TrimEnd('-');
        if (name.Length == 0)
            return Fault($"Titeln \"{title}\" har inga bokstäver som går att göra ett filnamn av.");
        var section = kind.Section ?? within ?? "";
        var sections = written.Settings.Menu.Concat(written.Settings.OtherSections).Select(each => each.Value).ToList();
        if (!sections.Contains(section))
            return Fault($"Avsnittet \"{section}\" finns inte. Lägg till det under meny eller övriga-avsnitt i portal.yml, och skapa mappen med filen index.md.{Suggest(section, sections)}");
        if (kind.Word is "lektion" or "prov")
            return InCourse(kind, title, name, within);
        if (kind.Word == "kurs" && !written.Pages.OfType<TopicPage>().Any())
            return Fault($"En kurs ska höra till ett sakområde, och det finns inget. Skapa ett först: {ProgramName.Value} new sakområde \"Titel\".");
        if (written.Settings.RequiredKeys.Any(required => required.Key == "källor" && required.Sections.Contains(section)) && written.Sources.IsEmpty)
            return Fault($"Avsnittet \"{section}\" kräver källor, och kallor.yml har inga. Lägg till en först.");
        return kind.Word == "kurs" ? Course(kind, title, name) : Files((section + "/" + name + ".md", Text(kind, section, title, name, isDraft: true)));
    }

    /// <summary>A course begins with its first lesson and its test; the draft mark of its page holds back all three.</summary>
    private (ImmutableArray<SourceFile>, string?) Course(NewKind kind, string title, string name)
    {
        var (lesson, test, folder) = (NewKind.Find("lektion")!, NewKind.Find("prov")!, $"{Courses}/{name}");
        return Files(
            (folder + "/index.md", Text(kind, Courses, title, name, isDraft: true)),
            (folder + "/01-forsta-lektionen.md", Text(lesson, Courses, "Första lektionen", "fraga-1", isDraft: false)),
            (folder + "/prov.md", Text(test, Courses, "Prov", "prov-1", isDraft: false)));
    }

    private (ImmutableArray<SourceFile>, string?) InCourse(NewKind kind, string title, string name, string? course)
    {
        var courses = written.Pages.OfType<CoursePage>().Select(page => page.Id).ToList();
        if (course is null || !courses.Contains(course))
            return Fault($"Kursen \"{course}\" finns inte.{Suggest(course ?? "", courses)}");
        var folder = $"{Courses}/{course}";
        var number = written.Pages.OfType<LessonPage>().Where(lesson => lesson.CourseId == course).Select(lesson => lesson.Number).DefaultIfEmpty().Max() + 1;
        var path = kind.Word == "prov" ? $"{folder}/prov.md" : $"{folder}/{number:00}-{name}.md";
        return kind.Word == "prov" && written.Files.Find(path) is not null
            ? Fault($"Kursen har redan ett prov, {path}. Ett test före kursen skriver du i filen fortest.md, med provet som förlaga.")
            : Files((path, Text(kind, Courses, title, $"{name}-1", isDraft: true)));
    }

    private (ImmutableArray<SourceFile>, string?) Files(params (string Path, string Text)[] files)
    {
        foreach (var (path, _) in files)
            if (written.Files.Find(path) is not null || written.Files.Unreadable.Contains(path))
                return Fault($"Filen {path} finns redan. Välj en annan titel.");
        var bag = new DiagnosticBag();
        return files.Select(file => file.Path).FirstOrDefault(path => !ContentFolder.IsGoodName(path, bag)) is { } bad
            ? Fault($"Det går inte att heta {bad}: {bag.Sorted()[0].Message}. Välj en annan titel.")
            : ([.. files.Select(file => new SourceFile(file.Path, file.Text))], null);
    }

    private string Text(NewKind kind, string section, string title, string id, bool isDraft) =>
        new NewPage(written.Settings.RequiredKeys, new FirstValues(written, today, title, section).Of, guesses: true).Text(kind, section, id, isDraft);

    private static (ImmutableArray<SourceFile>, string?) Fault(string fault) => ([], fault);

    private static string Suggest(string word, List<string> known) => Suggestion.Nearest(word, known) is { } nearest ? $" Menade du \"{nearest}\"?"
        : known.Count is > 0 and <= 24 ? $" Det här finns: {string.Join(", ", known.Order(SwedishOrder.Instance))}." : "";
}
