using System.Collections.Immutable;
using Portal.Model;
using Portal.Model.Pages;
using Portal.Model.Rendering;
using Portal.Generator.Views.Wording;

namespace Portal.Generator.Views;

/// <summary>What stands around the text of a page: head, header, footer, and the ways to other pages.</summary>
public sealed record FrameView
{
    /// <summary>What all pages say.</summary>
    public required SiteView Site { get; init; }

    /// <summary>The page's heading.</summary>
    public required string Title { get; init; }

    /// <summary>The title in the browser's tab, unique in the portal.</summary>
    public required string DocumentTitle { get; init; }

    /// <summary>What the page is about.</summary>
    public required string Summary { get; init; }

    /// <summary>The whole address, for paper.</summary>
    public required string PrintAddress { get; init; }

    /// <summary>The icon of its kind; nothing for pages that no file of the content is.</summary>
    public string? Icon { get; init; }

    /// <summary>True for what to do when something has happened.</summary>
    public bool IsAcute { get; init; }

    /// <summary>True when it should have been reviewed by now.</summary>
    public bool IsOverdue { get; init; }

    /// <summary>The day of its last major change, for who was here before it; nothing when nobody need be told.</summary>
    public DateView? ChangedOn { get; init; }

    /// <summary>True for pages of the information class intern.</summary>
    public bool IsInternal { get; init; }

    /// <summary>True for drafts, which only the preview shows.</summary>
    public bool IsDraft { get; init; }

    /// <summary>The day on which readers will see the page, in words; nothing when they do. Before it only the preview shows the page.</summary>
    public string? ShownFrom { get; init; }

    /// <summary>The language of the text, when it is another than the portal's.</summary>
    public LanguageView? Language { get; init; }

    /// <summary>The important news that the page is not itself.</summary>
    public ImmutableArray<LinkView> Important { get; init; } = [];

    /// <summary>The main menu.</summary>
    public ImmutableArray<MenuLinkView> Menu { get; init; } = [];

    /// <summary>The way from the start page, the page itself last; empty on the start page.</summary>
    public ImmutableArray<LinkView> Crumbs { get; init; } = [];

    /// <summary>What the list of contents is called.</summary>
    public required string ContentsTitle { get; init; }

    /// <summary>Its entries.</summary>
    [Formerly("all_contents")]
    public ImmutableArray<ContentsEntryView> Contents { get; init; } = [];

    /// <summary>What the page does not know; nothing when it knows everything.</summary>
    [Formerly("GuideView.ask_for")]
    public AskForView? AskFor { get; init; }

    /// <summary>Pages on the same matter.</summary>
    public ImmutableArray<PageLinkView> Related { get; init; } = [];

    /// <summary>The page before in its section or course.</summary>
    public LinkView? Previous { get; init; }

    /// <summary>The page after.</summary>
    public LinkView? Next { get; init; }

    /// <summary>Owner, review and sources; nothing for pages that no file of the content is.</summary>
    public PageFootView? Foot { get; init; }

    /// <summary>False on pages that have a search field of their own.</summary>
    public bool HasHeaderSearch { get; init; } = true;

    /// <summary>True for pages that need the whole width.</summary>
    public bool IsWide { get; init; }

    /// <summary>Style sheets for this page beside that of all.</summary>
    [Formerly("style")]
    public ImmutableArray<AssetView> Styles { get; init; } = [];

    /// <summary>Scripts for this page beside that of all: of guides, of courses, of what the browser remembers.</summary>
    [Formerly("learning")]
    public ImmutableArray<AssetView> Scripts { get; init; } = [];

    /// <summary>The frame of a page.</summary>
    public static FrameView Of(SiteContext site, SiteView common, PageView view)
    {
        var (model, page) = (site.Model, view.Page);
        var drawn = view.Body.OfType<GeneratedPart>().Select(part => part.Directive).ToHashSet();
        return new FrameView
        {
            Site = common,
            Title = view.Title,
            DocumentTitle = string.Join(" – ", TitleParts(model, view).OfType<string>().Distinct()),
            Summary = view.Summary,
            PrintAddress = site.Absolute(view.Url),
            Icon = page is null ? null : PageKind.Icon(page, model),
            IsAcute = page is GuidePage { IsAcute: true },
            IsOverdue = page?.IsOverdue(model.Today) ?? false,
            ChangedOn = page?.Meta.Changes.FirstOrDefault(change => change.IsMajor) is { } change ? DateView.Of(site.Words, change.Date) : null,
            IsInternal = page?.Meta.InformationClass is InformationClass.Internal,
            IsDraft = page?.Meta.Draft ?? false,
            ShownFrom = page?.Meta.PublishFrom is { } from && from > model.Today ? site.Words.Date(from) : null,
            Language = LanguageView.Of(page),
            Important = [.. common.Important.Where(news => news.Href != site.Href(view.Url))],
            Menu = [.. model.Sections.Where(section => section.InMenu).Select(section => new MenuLinkView(section.Index.Meta.MenuTitle, site.Href(section.Index), Current(section, view)))],
            Crumbs = [.. view.Breadcrumbs.Select(crumb => new LinkView(crumb.Title, site.Href(crumb.Url)))],
            ContentsTitle = site.Words.Of("frame.on_this_page"),
            Contents = [.. view.Headings.Where(heading => heading.Level <= 3).Select(heading => new ContentsEntryView(heading.Text, heading.Id, heading.Level))],
            AskFor = page is null ? null : AskForView.Of(site, page),
            Related = page is null || site.IsPackage ? [] : [.. Relations.Of(model.Relations.Related, page.Source.Path)
                .Select(other => new PageLinkView(other.Meta.MenuTitle, site.Href(other), PageKind.Name(other, model), PageKind.Icon(other, model)))],
            Previous = view.Previous is { } previous ? LinkView.To(site, previous) : null,
            Next = view.Next is { } next ? LinkView.To(site, next) : null,
            Foot = page is null ? null : PageFootView.Of(site, page),
            IsWide = drawn.Any(part => part is Directive.NeedsMatrix or Directive.DocumentRegister or Directive.OrganisationChart),
        }.WithPartsOf(page, drawn);
    }

    /// <summary>The frame with more entries in its list of contents, for parts that follow the text. Their ids begin with <c>del-</c>, so that they never meet a heading's.</summary>
    public FrameView With(params IEnumerable<ContentsEntryView?> entries) => this with { Contents = [.. Contents, .. entries.OfType<ContentsEntryView>()] };

    /// <summary>The frame of a page that needs one more script or style sheet.</summary>
    public FrameView Using(AssetView? script, AssetView? style = null) => this with
    {
        Scripts = script is null || Scripts.Contains(script) ? Scripts : Scripts.Add(script),
        Styles = style is null || Styles.Contains(style) ? Styles : Styles.Add(style),
    };

    /// <summary>The frame with what is drawn on the page loaded too.</summary>
    private FrameView WithPartsOf(Page? page, HashSet<Directive> drawn)
    {
        var frame = page?.Acknowledgement is null ? this : Using(Site.LearningScript);
        frame = drawn.Contains(Directive.WorkplaceCard) ? frame.Using(frame.Site.MyLearningScript, frame.Site.Papers) : frame;
        return drawn.Contains(Directive.NeedsMatrix) ? frame.Using(null, frame.Site.Matrix) : frame;
    }

    private static string? Current(Section section, PageView view) =>
        view.Url == section.Index.Url ? "page" : view.Page?.Section == section.Folder ? "true" : null;

    /// <summary>A title that several pages share is followed by what the page belongs to.</summary>
    private static IEnumerable<string?> TitleParts(PortalModel model, PageView view)
    {
        yield return view.Title;
        if (view.Page is LessonPage lesson)
            yield return model.Find<CoursePage>(lesson.CourseId)?.Meta.Title;
        else if (view.Page is { } page && model.IsShared(view.Title))
            yield return PageKind.Name(page, model);
        yield return model.Settings.Name;
        if (view.Url == UrlPath.Root)
            yield return model.Settings.Organisation;
    }
}
