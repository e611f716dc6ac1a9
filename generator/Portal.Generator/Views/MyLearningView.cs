using System.Collections.Immutable;
using Portal.Model.Rendering;
using Portal.Model;

namespace Portal.Generator.Views;

/// <summary>Mitt lärande. All of it is known only to the browser, so the script fills it.</summary>
/// <param name="Frame">What stands around it.</param>
/// <param name="Courses">The address of the list of courses.</param>
/// <param name="Catalogue">The address of what the script knows of them.</param>
/// <param name="Certificate">The address of the kursintyg.</param>
/// <param name="Acknowledge">The pages to acknowledge.</param>
/// <param name="Acknowledgements">The address of "Dina kvittenser".</param>
public sealed record MyLearningView(FrameView Frame, string Courses, string Catalogue, string Certificate, ImmutableArray<AcknowledgeView> Acknowledge, string Acknowledgements) : WholePage(Frame)
{
    /// <summary>The learner's own page.</summary>
    public static MyLearningView Of(SiteContext site, FrameView frame) => new(Framed(frame), site.Href(Addresses.Courses), site.Href(Addresses.CourseCatalogue),
        site.Href(Addresses.Certificate), AcknowledgeView.AllOf(site), site.Href(Addresses.Acknowledgements));

    /// <summary>The frame of the learner's own pages, with their script.</summary>
    internal static FrameView Framed(FrameView frame) => frame.Using(frame.Site.MyLearningScript, frame.Site.Papers) with { Contents = [] };
}

/// <summary>The pages to acknowledge, and a paper on those that are.</summary>
/// <param name="Frame">What stands around it.</param>
/// <param name="Pages">The pages, with their versions.</param>
public sealed record AcknowledgementsView(FrameView Frame, ImmutableArray<AcknowledgeView> Pages) : WholePage(Frame)
{
    /// <summary>Dina kvittenser.</summary>
    public static AcknowledgementsView Of(SiteContext site, FrameView frame) => new(MyLearningView.Framed(frame), AcknowledgeView.AllOf(site));
}

/// <summary>The kursintyg. What it says is known only to the browser, so the script fills it.</summary>
/// <param name="Frame">What stands around it.</param>
/// <param name="Catalogue">The address of what the script knows of the courses.</param>
/// <param name="CheckCode">The address of the page that reads its code.</param>
/// <param name="PrintedCheckCode">The whole of that address, for paper.</param>
public sealed record CertificateView(FrameView Frame, string Catalogue, string CheckCode, string PrintedCheckCode) : WholePage(Frame)
{
    /// <summary>The page of the kursintyg.</summary>
    public static CertificateView Of(SiteContext site, FrameView frame) => new(MyLearningView.Framed(frame), site.Href(Addresses.CourseCatalogue),
        site.Href(Addresses.CheckCode), site.Absolute(Addresses.CheckCode));
}

/// <summary>Reads the check code of a kursintyg.</summary>
/// <param name="Frame">What stands around it.</param>
/// <param name="Catalogue">The address of what the script knows of the courses.</param>
public sealed record CheckCodeView(FrameView Frame, string Catalogue) : WholePage(Frame)
{
    /// <summary>The page that reads codes.</summary>
    public static CheckCodeView Of(SiteContext site, FrameView frame) => new(MyLearningView.Framed(frame), site.Href(Addresses.CourseCatalogue));
}
