using System.Collections.Immutable;
using Portal.Model.Pages;
using Portal.Model.Rendering;

namespace Portal.Generator.Views;

/// <summary>A guide.</summary>
/// <param name="Frame">What stands around it.</param>
/// <param name="Opening">What an acute one begins with; nothing for others.</param>
/// <param name="Body">Its text.</param>
/// <param name="Acknowledge">The question whether it has been read, where it is asked.</param>
public sealed record GuideView(FrameView Frame, GuideOpeningView? Opening, ImmutableArray<BodyPartView> Body, AcknowledgeView? Acknowledge) : WholePage(Frame)
{
    /// <summary>The view of a guide.</summary>
    public static GuideView Of(SiteContext site, FrameView frame, PageView view, ImmutableArray<BodyPartView> body, GuidePage page) =>
        new(frame.Using(frame.Site.ReadAloudScript), page.IsAcute ? GuideOpeningView.Of(view) : null, body, AcknowledgeView.Of(site, page));
}

/// <summary>What must be read before anything else.</summary>
/// <param name="Words">What stands beside the emergency number; empty for what always holds.</param>
/// <param name="Steps">The first steps; empty when there are none.</param>
public sealed record GuideOpeningView(FinishedHtml Words, FinishedHtml Steps)
{
    /// <summary>The opening of an acute guide.</summary>
    public static GuideOpeningView Of(PageView view) => view.Body.OfType<FirstStepsPart>().FirstOrDefault() is { } first
        ? new(new FinishedHtml(first.Before), new FinishedHtml(first.Steps)) : new(FinishedHtml.Empty, FinishedHtml.Empty);
}
