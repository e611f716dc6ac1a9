using System.Collections.Immutable;
using Portal.Model;
using Portal.Model.Learning;
using Portal.Model.Output;
using Portal.Model.Pages;
using Portal.Model.Rendering;
using Portal.Templates.Learning;
using Portal.Templates.Pages;

namespace Portal.Generator.Rendering;

/// <summary>Renders every page of the model, written and generated, to HTML files.</summary>
public static class PortalRenderer
{
    /// <summary>All pages, in the order of the model, then the generated ones.</summary>
    public static async Task<ImmutableArray<OutputFile>> RenderAsync(SiteContext site)
    {
        var views = new PageViews(site.Model, new MarkdownBody(site, new GlossaryMarker(site.Model.Terms)));
        var jobs = site.Model.Pages
            .Select(page => new Job(PageComponents.For(page, site.Model), () => views.Of(page), page, page.Url))
            .Concat(Generated(views))
            .Concat(OfCourses(site.Model, views))
            .Concat(OfAcknowledgements(site.Model, views))
            .ToList();
        var files = new OutputFile[jobs.Count];
        var workers = Math.Min(Environment.ProcessorCount, jobs.Count);
        await Task.WhenAll(Enumerable.Range(0, workers).Select(worker => Task.Run(async () =>
        {
            await using var renderer = new ComponentRenderer();
            for (var i = worker; i < jobs.Count; i += workers)
                files[i] = OutputFile.FromText(jobs[i].Url.OutputPath,
                    await renderer.RenderAsync(jobs[i].Component, site, jobs[i].View(), jobs[i].Page));
        })));
        return [.. files];
    }

    private static IEnumerable<Job> Generated(PageViews views)
    {
        return
        [
            Job(typeof(SearchView), "Sök", "Alla sidor och ord i portalen, från A till Ö.", "/sok/"),
            Job(typeof(GlossaryView), "Ordlista", "Ord och förkortningar som används i portalen, förklarade i en eller två meningar.", "/ordlista/"),
            Job(typeof(SourcesView), "Källor", "Dokumenten som uppgifterna i portalen kommer från.", "/kallor/"),
            Job(typeof(NotFoundView), "Sidan finns inte", "Adressen leder ingenstans. Sidan kan ha flyttats eller tagits bort.", "/404.html"),
        ];

        Job Job(Type component, string title, string summary, string url) =>
            new(component, () => views.Generated(title, summary, new UrlPath(url)), null, new UrlPath(url));
    }

    /// <summary>Mitt lärande, the kursintyg and a booklet for each course.</summary>
    private static IEnumerable<Job> OfCourses(PortalModel model, PageViews views)
    {
        if (model.Courses.IsEmpty)
            return [];
        var section = model.SectionOf(model.Courses[0].Page)?.Index;
        return
        [
            Job(typeof(MyLearningView), "Mitt lärande", "Dina kurser, nästa steg och frågor att repetera. Allt finns bara i din webbläsare.", LearningUrls.Mine),
            Job(typeof(CertificateView), "Kursintyg", "Ett papper på att du är klar med en kurs. Du skriver ditt namn när du skriver ut det.", LearningUrls.Certificate),
            Job(typeof(CheckCodeView), "Kontrollera ett kursintyg", "Skriv koden på intyget och se vad den säger.", LearningUrls.CheckCode),
            .. model.Courses.Select(course => new Job(typeof(BookletView), () => views.Booklet(course), null, LearningUrls.Booklet(course.Page))),
        ];

        Job Job(Type component, string title, string summary, UrlPath url) =>
            new(component, () => views.Generated(title, summary, url, section), null, url);
    }

    /// <summary>Dina kvittenser, where there are pages to acknowledge.</summary>
    private static IEnumerable<Job> OfAcknowledgements(PortalModel model, PageViews views)
    {
        if (!model.ToAcknowledge.Any())
            return [];
        var section = model.Sections.FirstOrDefault(section => section.Folder == "utbildning")?.Index;
        return
        [
            new Job(typeof(AcknowledgementsView),
                () => views.Generated("Dina kvittenser", "Sidor som du kvitterar att du har läst. Skriv ut kvittensen om din chef vill ha den.", LearningUrls.Acknowledgements, section),
                null, LearningUrls.Acknowledgements),
        ];
    }

    private sealed record Job(Type Component, Func<PageView> View, Page? Page, UrlPath Url);
}
