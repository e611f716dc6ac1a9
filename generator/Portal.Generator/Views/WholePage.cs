using System.Collections.Immutable;
using Portal.Model.Pages;
using Portal.Model.Rendering;

namespace Portal.Generator.Views;

/// <summary>A page of the portal. The template of a page is the one that takes its kind.</summary>
public abstract record WholePage(FrameView Frame)
{
    /// <summary>The view of a page by its kind; null for those that Razor draws.</summary>
    public static WholePage? Of(SiteContext site, SiteView common, PageView view)
    {
        if (view.Body.Any(part => part is not (HtmlPart or FirstStepsPart or BarChartPart or GeneratedPart { Directive: Directive.OrganisationChart or Directive.NeedsMatrix or Directive.Coordinators })))
            return null; // until all pieces have views
        return view.Page switch
        {
            { } page when page == site.Model.Start => null,
            { } page when page == site.Model.SectionOf(page)?.Index => null,
            ArticlePage when site.Model.SectionOf(view.Page)?.Index != view.Page => new ArticleView(Frame(), Body()),
            NewsPage news => new NewsView(Frame(), DateView.Of(news.Published), Body()),
            RolePage role => RoleView.Of(site, Frame(), role, Body()),
            OrganisationPage organisation => OrganisationView.Of(site, Frame(), organisation, Body()),
            AdministrationPage administration => AdministrationView.Of(site, Frame(), administration, Body()),
            TopicPage topic => TopicView.Of(site, Frame(), topic, Body()),
            _ => null,
        };

        FrameView Frame() => FrameView.Of(site, common, view);
        ImmutableArray<BodyPartView> Body() => BodyPartView.Of(site, view.Body);
    }
}

/// <summary>A page of text.</summary>
public sealed record ArticleView(FrameView Frame, ImmutableArray<BodyPartView> Body) : WholePage(Frame);

/// <summary>A news item.</summary>
public sealed record NewsView(FrameView Frame, DateView Published, ImmutableArray<BodyPartView> Body) : WholePage(Frame);
