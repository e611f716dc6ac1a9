using System.Collections.Immutable;
using Portal.Generator.Rendering.Templates;
using Portal.Generator.Views;
using Portal.Model;
using Portal.Model.Learning;
using Portal.Model.Output;
using Portal.Model.Pages;
using Portal.Model.Rendering;
using Portal.Templates.Learning;
using Portal.Templates.Pages;
using Portal.Templates.Wording;

namespace Portal.Generator.Rendering;

/// <summary>Every page of the model, written and generated, as an HTML file.</summary>
public static class PortalRenderer
{
    private static readonly Lazy<TemplateSet> Templates = new(() =>
    {
        var bag = new Portal.Model.Diagnostics.DiagnosticBag();
        var templates = TemplateFolder.Read(TemplateFolder.Default, bag);
        return bag.HasErrors ? throw new InvalidOperationException(string.Join("\n", bag.Sorted())) : templates;
    });

    /// <summary>All pages, in the order of the model, then the generated ones. Each is rendered when it is asked for.</summary>
    public static ImmutableArray<OutputFile> Pages(SiteContext site)
    {
        var views = new PageViews(site.Model, new MarkdownBody(site, new GlossaryMarker(site.Model.Terms)));
        var common = SiteView.Of(site);
        return
        [
            .. site.Model.Pages
                .Select(page => new Job(PageComponents.For(page, site.Model), () => views.Of(page), page, page.Url))
                .Concat(OfIndex(SiteIndex.Of(site), views))
                .Concat(Generated(views))
                .Concat(OfCourses(site.Model, views))
                .Concat(OfAcknowledgements(site.Model, views))
                .Select(job => OutputFile.FromText(job.Url.OutputPath, () =>
                job.View() is var view && (job.Whole?.Invoke(site, FrameView.Of(site, common, view), view) ?? WholePage.Of(site, common, view)) is { } page ? Templates.Value.Draw(page) : ComponentRenderer.Render(job.Component, site, view, job.Page))),
        ];
    }

    private static IEnumerable<Job> Generated(PageViews views)
    {
        return
        [
            Job(typeof(void), GeneratedPages.Glossary) with { Whole = (site, frame, _) => Views.GlossaryView.Of(site, frame) },
            Job(typeof(void), GeneratedPages.Sources) with { Whole = (site, frame, _) => Views.SourcesView.Of(site, frame) },
            Job(typeof(NotFoundView), GeneratedPages.NotFound),
        ];

        Job Job(Type component, GeneratedPage page) => new(component, () => views.Generated(page), null, page.Url);
    }

    /// <summary>The search page with the alphabetical index, and a page for each letter of it when it is long.</summary>
    private static IEnumerable<Job> OfIndex(ImmutableArray<IndexLetter> index, PageViews views) => (SiteIndex.IsDivided(index) ? index : [])
        .Select(letter => new Job(typeof(IndexLetterView), () => views.Letter(index, letter.Letter), null, IndexLetter.PageOf(letter.Letter)))
        .Prepend(new Job(typeof(SearchView), () => views.Search(index), null, GeneratedPages.Search.Url));

    /// <summary>Mitt lärande, the kursintyg and a booklet for each course.</summary>
    private static IEnumerable<Job> OfCourses(PortalModel model, PageViews views)
    {
        if (model.Courses.IsEmpty)
            return [];
        var section = model.SectionOf(model.Courses[0].Page)?.Index;
        return
        [
            Job(typeof(void), GeneratedPages.MyLearning) with { Whole = (site, frame, _) => Views.MyLearningView.Of(site, frame) },
            Job(typeof(void), GeneratedPages.Certificate) with { Whole = (site, frame, _) => Views.CertificateView.Of(site, frame) },
            Job(typeof(void), GeneratedPages.CheckCode) with { Whole = (site, frame, _) => Views.CheckCodeView.Of(site, frame) },
            .. model.Courses.Select(course => new Job(typeof(BookletView), () => views.Booklet(course), null, LearningUrls.Booklet(course.Page))),
        ];

        Job Job(Type component, GeneratedPage page) => new(component, () => views.Generated(page, section), null, page.Url);
    }

    /// <summary>Dina kvittenser, where there are pages to acknowledge.</summary>
    private static IEnumerable<Job> OfAcknowledgements(PortalModel model, PageViews views)
    {
        if (!model.ToAcknowledge.Any())
            return [];
        var section = model.Sections.FirstOrDefault(section => section.Folder == "utbildning")?.Index;
        return [new Job(typeof(void), () => views.Generated(GeneratedPages.Acknowledgements, section), null, GeneratedPages.Acknowledgements.Url, (site, frame, _) => Views.AcknowledgementsView.Of(site, frame))];
    }

    /// <summary>A page to draw; <paramref name="Whole"/> makes its view record, for those that no file of the content is.</summary>
    private sealed record Job(Type Component, Func<PageView> View, Page? Page, UrlPath Url, Func<SiteContext, FrameView, PageView, WholePage>? Whole = null);
}
