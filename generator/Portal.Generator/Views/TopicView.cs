using System.Collections.Immutable;
using Portal.Model;
using Portal.Model.Pages;
using Portal.Model.Rendering;

namespace Portal.Generator.Views;

/// <summary>A sakområde: text, who needs it, and everything that belongs to it.</summary>
/// <param name="Frame">What stands around the text.</param>
/// <param name="Body">The text.</param>
/// <param name="NeedsHeading">The heading of the needs; nothing when nobody has any.</param>
/// <param name="Needs">Who needs it.</param>
/// <param name="Groups">The pages that belong to it.</param>
public sealed record TopicView(
    FrameView Frame, ImmutableArray<BodyPartView> Body, ContentsEntryView? NeedsHeading, ImmutableArray<TopicNeedView> Needs, ImmutableArray<PageGroupView> Groups)
    : WholePage(Frame)
{
    /// <summary>The view of a sakområde.</summary>
    public static TopicView Of(SiteContext site, FrameView frame, TopicPage page, ImmutableArray<BodyPartView> body)
    {
        var relations = site.Model.Relations;
        ImmutableArray<TopicNeedView> needs = [.. Relations.Of(relations.NeedsByTopic, page.Id).Select(need => new TopicNeedView(LinkView.To(site, need.Administration), need.Wording))];
        var groups = PageGroupView.Of(site, Relations.Of(relations.PagesByTopic, page.Id));
        var heading = needs.IsEmpty ? null : new ContentsEntryView(site.Words.Of("need.who"), "del-behov");
        return new(frame.With([heading, .. groups.Select(group => new ContentsEntryView(group.Title, group.Id))]), body, heading, needs, groups);
    }
}

/// <summary>Somebody's need of a sakområde.</summary>
/// <param name="Administration">The förvaltning or company.</param>
/// <param name="Wording">The source's own words.</param>
public sealed record TopicNeedView(LinkView Administration, string Wording);
