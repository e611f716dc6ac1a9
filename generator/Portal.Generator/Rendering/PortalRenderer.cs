using System.Collections.Immutable;
using Portal.Generator.Rendering.Templates;
using Portal.Generator.Views;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Output;
using Portal.Model.Rendering;
using Portal.Generator.Views.Wording;
using Scriban.Syntax;

namespace Portal.Generator.Rendering;

/// <summary>Every page of the model, written and generated, as an HTML file.</summary>
public sealed class PortalRenderer
{
    private readonly SiteContext site;
    private readonly SiteView common;
    private readonly PageViews pages;

    private PortalRenderer(SiteContext site)
    {
        this.site = site;
        common = SiteView.Of(site);
        pages = new PageViews(site.Model, new MarkdownBody(site, new GlossaryMarker(site.Model.Terms)));
    }

    private PortalModel Model => site.Model;

    /// <summary>
    /// All pages, in the order of the model, then the generated ones. Each is drawn when it is asked for; a template that cannot be
    /// drawn to its end is then told in <paramref name="faults"/>. What is drawn goes through <paramref name="set"/> on its way.
    /// </summary>
    public static ImmutableArray<OutputFile> Pages(SiteContext site, TemplateSet templates, Func<string, string> set, DiagnosticBag faults)
    {
        var renderer = new PortalRenderer(site);
        return
        [
            .. site.Model.Pages.Select(page => new Job(page.Url, () => WholePage.Of(site, renderer.common, renderer.pages.Of(page))))
                .Concat(renderer.Index())
                .Concat(renderer.Lists())
                .Concat(renderer.Sources())
                .Concat(renderer.Courses())
                .Concat(renderer.Acknowledgements())
                .Concat(renderer.Offline())
                .Concat(renderer.Editorial())
                .Select(job => OutputFile.FromText(job.Url.OutputPath, () => set(Drawn(job.View(), templates, faults)))),
        ];
    }

    /// <summary>The pages of a course alone, for a package: what it is about, its lessons and tests, and all of it for print.</summary>
    public static ImmutableArray<(UrlPath Url, FrameView Frame, OutputFile File)> Pages(SiteContext site, Course course, TemplateSet templates, Func<string, string> set, DiagnosticBag faults)
    {
        var renderer = new PortalRenderer(site);
        return
        [
            .. course.Parts.Prepend(course.Page).Select(page => new Job(page.Url, () => WholePage.Of(site, renderer.common, renderer.pages.Of(page)))).Append(renderer.Booklet(course))
                .Select(job => (job.Url, View: job.View()))
                .Select(page => (page.Url, page.View.Frame, OutputFile.FromText(page.Url.OutputPath, set(Drawn(page.View, templates, faults))))),
        ];
    }

    /// <summary>A page as its template draws it; nothing when that cannot be drawn to its end, which is told in <paramref name="faults"/>.</summary>
    public static string Drawn(WholePage page, TemplateSet templates, DiagnosticBag faults)
    {
        try
        {
            return templates.Draw(page);
        }
        catch (ScriptRuntimeException fault)
        {
            faults.Add(DiagnosticRules.TemplateStopped, fault.Span.FileName ?? "", Template.Place(fault.Span), HtmlContext.Message(fault), $"Felet kom på sidan {page.Frame.Title}.");
            return "";
        }
    }

    /// <summary>A page that no file of the content is.</summary>
    private Job Generated(UrlPath url, Func<PageView> view, Func<FrameView, PageView, WholePage> whole) => new(url, () =>
    {
        var page = view();
        return whole(FrameView.Of(site, common, page), page);
    });

    private Job Generated(GeneratedPage page, Func<FrameView, WholePage> whole, params Model.Pages.Page?[] parents) =>
        Generated(page.Url, () => pages.Generated(page, parents), (frame, _) => whole(frame));

    /// <summary>The search page with the alphabetical index, and a page for each letter of it when it is long.</summary>
    private IEnumerable<Job> Index()
    {
        var index = SiteIndex.Of(site);
        return (SiteIndex.IsDivided(index) ? index : [])
            .Select(letter => Generated(IndexLetter.PageOf(letter.Letter), () => pages.Letter(index, letter.Letter), (frame, view) => IndexLetterView.Of(site, frame, view)))
            .Prepend(Generated(GeneratedPages.Search.Url, () => pages.Search(index), (frame, view) => SearchView.Of(site, frame, view.Index)));
    }

    private IEnumerable<Job> Lists() =>
    [
        Generated(GeneratedPages.Glossary, frame => GlossaryView.Of(site, frame)),
        Generated(GeneratedPages.NotFound, frame => NotFoundView.Of(site, frame)),
    ];

    /// <summary>The list of sources, and where they are many a page for each letter.</summary>
    private IEnumerable<Job> Sources()
    {
        var all = new SourceList(site);
        return all.Letters.Select(letter => Generated(Addresses.SourcesOf(letter.Letter), () => pages.SourceLetter(letter.Letter), (frame, _) => SourcesView.OfLetter(all, frame, letter)))
            .Prepend(Generated(GeneratedPages.Sources, frame => SourcesView.Of(all, frame)));
    }

    /// <summary>Mitt lärande, the kursintyg and a booklet for each course.</summary>
    private IEnumerable<Job> Courses()
    {
        if (Model.Courses.IsEmpty)
            return [];
        var section = Model.SectionOf(Model.Courses[0].Page)?.Index;
        return
        [
            Generated(GeneratedPages.MyLearning, frame => MyLearningView.Of(site, frame), section),
            Generated(GeneratedPages.Certificate, frame => CertificateView.Of(site, frame), section),
            Generated(GeneratedPages.CheckCode, frame => CheckCodeView.Of(site, frame), section),
            .. Model.Courses.Select(Booklet),
        ];
    }

    private Job Booklet(Course course) => Generated(Addresses.Booklet(course.Page), () => pages.Booklet(course), (frame, view) => BookletView.Of(site, frame, view));

    /// <summary>Dina kvittenser, where there are pages to acknowledge.</summary>
    private IEnumerable<Job> Acknowledgements() => !Model.ToAcknowledge.Any() ? []
        : [Generated(GeneratedPages.Acknowledgements, frame => AcknowledgementsView.Of(site, frame), Model.Sections.FirstOrDefault(section => section.Folder == "utbildning")?.Index)];

    /// <summary>What is shown without a network in the place of a page that is not kept, where pages are kept.</summary>
    private IEnumerable<Job> Offline() => OfflineSet.Of(Model) is [_, ..] kept ? [Generated(GeneratedPages.Offline, frame => OfflineView.Of(site, frame, kept))] : [];

    /// <summary>Redaktionsläge and what every diagnostic means, in a portal that is made for those who write it.</summary>
    private IEnumerable<Job> Editorial() => !Model.IsForEditors ? [] :
    [
        Generated(GeneratedPages.Editorial, frame => EditorialView.Of(site, frame)),
        .. site.Guide is { } guide ? [Generated(GeneratedPages.Writing.Url, () => pages.Generated(GeneratedPages.Writing, GeneratedPages.Editorial), (frame, _) => WritingView.Of(site, frame, guide))] : Array.Empty<Job>(),
        Generated(GeneratedPages.Codes.Url, () => pages.Generated(GeneratedPages.Codes, GeneratedPages.Editorial), (frame, _) => CodesView.Of(site, frame)),
    ];

    /// <summary>A page to draw, and how its view is made.</summary>
    private sealed record Job(UrlPath Url, Func<WholePage> View);
}
