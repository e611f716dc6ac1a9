using Portal.Model.Rendering;

namespace Portal.Generator.Views;

/// <summary>Steps of a guide, quoted on another page.</summary>
/// <param name="Steps">The steps.</param>
/// <param name="Guide">The guide, with the place where they stand.</param>
public sealed record QuotedStepsView(FinishedHtml Steps, LinkView Guide) : BodyPartView
{
    /// <summary>The view of quoted steps.</summary>
    public static QuotedStepsView Of(SiteContext site, QuotedStepsPart part) =>
        new(new FinishedHtml(part.Steps), new LinkView(part.Guide.Meta.Title, site.Href(part.Guide) + part.Fragment));
}
