using System.Collections.Immutable;
using Portal.Model.Pages;
using Portal.Model.Rendering;
using Portal.Generator.Views.Wording;

namespace Portal.Generator.Views;

/// <summary>A role: facts, text, learning path, and what concerns it.</summary>
public sealed record RoleView(FrameView Frame) : WholePage(Frame)
{
    /// <summary>Its level.</summary>
    public required LevelView Level { get; init; }

    /// <summary>Where in the organisation it is; nothing when that is not known.</summary>
    public string? Placement { get; init; }

    /// <summary>True when the page says who appoints, or that it is not known.</summary>
    public bool TellsAppointer { get; init; }

    /// <summary>Who appoints; nothing when that is not known.</summary>
    public string? AppointedBy { get; init; }

    /// <summary>How to reach it, where that is known.</summary>
    public ImmutableArray<ContactView> Contacts { get; init; } = [];

    /// <summary>Roles that it supports.</summary>
    public ImmutableArray<LinkView> Supports { get; init; } = [];

    /// <summary>Roles that it works with.</summary>
    public ImmutableArray<LinkView> WorksWith { get; init; } = [];

    /// <summary>Roles that it leads as a function.</summary>
    public ImmutableArray<LinkView> ResponsibleFor { get; init; } = [];

    /// <summary>The text.</summary>
    public required ImmutableArray<BodyPartView> Body { get; init; }

    /// <summary>The heading of the learning path; nothing when there is none.</summary>
    public ContentsEntryView? PathHeading { get; init; }

    /// <summary>The learning path.</summary>
    public required CourseListView Path { get; init; }

    /// <summary>The heading of what concerns the role; nothing when nothing does.</summary>
    public ContentsEntryView? ConcernsHeading { get; init; }

    /// <summary>Pages for the role but the courses, which the learning path shows.</summary>
    public ImmutableArray<PageGroupView> Concerns { get; init; } = [];

    /// <summary>The view of a role.</summary>
    public static RoleView Of(SiteContext site, FrameView frame, RolePage page, ImmutableArray<BodyPartView> body)
    {
        var concerns = PageGroupView.Of(site, RoleConcerns.Of(site.Model, page));
        var pathHeading = page.LearningPath.IsEmpty ? null : new ContentsEntryView(site.Words.Of("role.courses"), "del-larvag");
        var concernsHeading = concerns.IsEmpty ? null : new ContentsEntryView(site.Words.Of("role.concerns"), "del-beror");
        return new(frame.With(pathHeading, concernsHeading))
        {
            Level = LevelView.Of(site.Words, page.Level),
            Placement = page.Placement.Value,
            TellsAppointer = page.AppointedBy.IsNamed,
            AppointedBy = page.AppointedBy.Value,
            Contacts = ContactView.Known(site, contact => contact.Role?.Value == page.Id),
            Supports = LinkView.ToAll<RolePage>(site, page.Supports),
            WorksWith = LinkView.ToAll<RolePage>(site, page.WorksWith),
            ResponsibleFor = LinkView.ToAll<RolePage>(site, page.ResponsibleFor),
            Body = body,
            PathHeading = pathHeading,
            Path = CourseListView.Of(site, page),
            ConcernsHeading = concernsHeading,
            Concerns = concerns,
        };
    }
}
