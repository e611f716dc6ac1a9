using System.Collections.Immutable;
using Portal.Model.Pages;
using Portal.Model.Rendering;

namespace Portal.Generator.Views;

/// <summary>The start page: search, what to do when something has happened, what concerns the reader, courses, news.</summary>
/// <param name="Frame">What stands around it.</param>
/// <param name="Body">The text of its file.</param>
/// <param name="Actions">"Vad har hänt?"</param>
/// <param name="Shortcuts">Guides that are not acute but are often needed, and those in other languages: <c>Rapportera en avvikelse</c>, <c>English</c>.</param>
/// <param name="Guides">The address of all guides.</param>
/// <param name="Choice">"Det som gäller dig"; nothing in a portal without roles and förvaltningar.</param>
/// <param name="Courses">The courses; nothing in a portal without any.</param>
/// <param name="News">The latest news.</param>
/// <param name="AllNews">The address of all news.</param>
public sealed record StartView(
    FrameView Frame, ImmutableArray<BodyPartView> Body, QuickActionsView Actions, ImmutableArray<ShortcutView> Shortcuts, string? Guides,
    ChoiceView? Choice, CourseListView? Courses, ImmutableArray<NewsItemView> News, string? AllNews) : WholePage(Frame)
{
    private const int MostNews = 3;

    /// <summary>The start page of a site.</summary>
    public static StartView Of(SiteContext site, FrameView frame, ImmutableArray<BodyPartView> body) => new(
        frame with { HasHeaderSearch = false, IsWide = true, Contents = [] }, body,
        QuickActionsView.Of(site),
        [.. site.Model.All<GuidePage>().Where(guide => guide.IsShortcut).Select(guide => ShortcutView.Of(site, guide))],
        IndexOf<GuidePage>(site), ChoiceView.Of(site),
        site.Model.Courses.IsEmpty ? null : CourseListView.Of(site, site.Model.Courses),
        [.. NewsItemView.Latest(site).Take(MostNews)], IndexOf<NewsPage>(site));

    /// <summary>The address of the section that holds pages of a kind.</summary>
    private static string? IndexOf<T>(SiteContext site)
        where T : Page => site.Model.Sections.FirstOrDefault(section => section.Pages.OfType<T>().Any()) is { } section ? site.Href(section.Index) : null;
}

/// <summary>A link to a guide in its short words.</summary>
/// <param name="Text">The words.</param>
/// <param name="Href">Its address.</param>
/// <param name="Language">The language of the guide and of its words.</param>
public sealed record ShortcutView(string Text, string Href, LanguageView? Language)
{
    /// <summary>The shortcut to a guide.</summary>
    public static ShortcutView Of(SiteContext site, GuidePage guide) => new(guide.QuickAction, site.Href(guide), LanguageView.Of(guide));
}

/// <summary>"Vad har hänt?": the emergency number and the acute guides.</summary>
/// <param name="Emergency">The number, <c>112</c>, and the address that calls it.</param>
/// <param name="Guides">Links to the guides, in their short words: <c>Det brinner</c>.</param>
public sealed record QuickActionsView(LinkView Emergency, ImmutableArray<LinkView> Guides)
{
    /// <summary>The quick actions of a site.</summary>
    public static QuickActionsView Of(SiteContext site) => new(LinkView.ToEmergency(site),
        [.. site.Model.All<GuidePage>().Where(guide => guide.IsAcute).Select(guide => new LinkView(guide.QuickAction, site.Href(guide)))]);
}
