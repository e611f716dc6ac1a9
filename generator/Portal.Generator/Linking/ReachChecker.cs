using Portal.Generator.Reading;
using Portal.Model;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Linking;

/// <summary>Finds pages that no way leads to from the start page, and files that no page uses.</summary>
public static class ReachChecker
{
    /// <summary>Checks the whole portal.</summary>
    public static void Check(PortalModel model, ContentFiles content, DiagnosticBag bag)
    {
        var reached = Reach(model);
        var isSure = !bag.HasAny(DiagnosticRules.BrokenLink, DiagnosticRules.UnknownReference); // the page may be what a misspelt link means
        foreach (var page in model.Pages.Where(page => isSure && !reached.Contains(page.Url.Value)))
            bag.Add(DiagnosticRules.OrphanPage, page.Source.Path, SourceSpan.Start,
                "ingen meny, lista eller länk leder till sidan", "Länka till den från en annan sida eller lägg till den i sidfot i portal.yml.");

        var beside = content.Texts.Select(file => file.Path).Where(path => Path.GetExtension(path) is ".txt" or ".vtt");
        foreach (var path in content.Assets.Select(asset => asset.Path).Concat(beside).Where(path => !model.UsedFiles.Contains(path)))
            bag.Add(DiagnosticRules.UnusedFile, path, SourceSpan.Start, "ingen sida använder filen", Reading.FileRemedies.OfMisnamed(path) ?? "Ta bort den eller länka till den.");
        foreach (var file in content.Theme.Except(model.Settings.Theme?.Files ?? Array.Empty<AssetFile>()))
            bag.Add(DiagnosticRules.UnusedFile, file.Path, SourceSpan.Start, "temat använder inte filen", "Ta bort den eller ange den under tema i portal.yml.");
    }

    private static HashSet<string> Reach(PortalModel model)
    {
        var byUrl = model.Pages.DistinctBy(page => page.Url).ToDictionary(page => page.Url.Value);
        var lessons = model.Courses.ToDictionary(course => course.Page.Url.Value, course => course.Parts.ToList());
        var reached = new HashSet<string>();
        var next = new Stack<string>(
        [
            model.Start.Url.Value,
            .. model.Sections.Where(section => section.InMenu).Select(section => section.Index.Url.Value),
            .. model.Pages.Where(page => model.Settings.Footer.Any(footer => footer.Value == page.Source.Path)).Select(page => page.Url.Value),
        ]);
        while (next.TryPop(out var url))
        {
            if (!reached.Add(url) || !byUrl.TryGetValue(url, out var page))
                continue;
            foreach (var link in page.Body.Links)
                if (model.Links.TryGetValue((page.Source.Path, link.Offset), out var target) && target.Path is { } path)
                    next.Push(path.Value);
            if (model.SectionOf(page) is { } section && section.Index == page)
                foreach (var child in section.Pages)
                    next.Push(child.Url.Value);
            if (lessons.TryGetValue(url, out var inCourse))
                foreach (var lesson in inCourse)
                    next.Push(lesson.Url.Value);
        }
        return reached;
    }
}
