using System.Collections.Immutable;
using Portal.Model.Pages;
using Portal.Model.Rendering;

namespace Portal.Generator.Views;

/// <summary>A guide.</summary>
/// <param name="Frame">What stands around it.</param>
/// <param name="Opening">What an acute one begins with; nothing for others.</param>
/// <param name="Body">Its text.</param>
/// <param name="AskFor">What it does not know.</param>
/// <param name="Acknowledge">The question whether it has been read, where it is asked.</param>
public sealed record GuideView(FrameView Frame, GuideOpeningView? Opening, ImmutableArray<BodyPartView> Body, AskForView? AskFor, AcknowledgeView? Acknowledge) : WholePage(Frame)
{
    /// <summary>The view of a guide.</summary>
    public static GuideView Of(SiteContext site, FrameView frame, PageView view, ImmutableArray<BodyPartView> body, GuidePage page)
    {
        var (askFor, acknowledge) = (AskForView.Of(site, page), AcknowledgeView.Of(site, page));
        return new(frame.With(askFor?.Entry) with { Learning = acknowledge is null ? null : frame.Site.LearningScript },
            page.IsAcute ? GuideOpeningView.Of(view) : null, body, askFor, acknowledge);
    }
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

/// <summary>What a guide does not know: to find out before it is needed.</summary>
/// <param name="Entry">The heading, as it stands in the list of contents.</param>
/// <param name="What">What is missing, each once: <c>Var återsamlingsplatsen är</c>.</param>
public sealed record AskForView(ContentsEntryView Entry, ImmutableArray<string> What)
{
    /// <summary>What a page's text says is missing; nothing when all is known.</summary>
    public static AskForView? Of(SiteContext site, Page page)
    {
        var what = page.Body.MissingFacts.Select(fact => fact.What).Where(what => what.Length > 0).Distinct().ToList();
        return what.Count == 0 ? null : new(new ContentsEntryView(site.Words.Of("guide.ask_for"), "del-ta-reda-pa"), [.. what.Select(each => char.ToUpperInvariant(each[0]) + each[1..])]);
    }
}
