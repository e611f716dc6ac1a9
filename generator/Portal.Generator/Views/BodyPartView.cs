using System.Collections.Immutable;
using Portal.Model.Rendering;

namespace Portal.Generator.Views;

/// <summary>A piece of a page's text. The template of a piece is the one that takes its kind.</summary>
public abstract record BodyPartView
{
    /// <summary>The text of a page in pieces; those that stand elsewhere on the page are left out.</summary>
    public static ImmutableArray<BodyPartView> Of(SiteContext site, ImmutableArray<BodyPart> parts) => [.. parts.Select(part => One(site, part)).OfType<BodyPartView>()];

    private static BodyPartView? One(SiteContext site, BodyPart part) => part switch
    {
        HtmlPart html => new HtmlView(new FinishedHtml(html.Html)),
        QuestionPart question => QuestionView.Of(site.Words, question),
        MediaPart media => MediaView.Of(site, media),
        QuotedStepsPart steps => QuotedStepsView.Of(site, steps),
        BarChartPart chart => BarChartView.Of(chart),
        GeneratedPart { Directive: Directive.OrganisationChart } => OrganisationChartView.Of(site),
        GeneratedPart { Directive: Directive.NeedsMatrix } => NeedsMatrixView.Of(site),
        GeneratedPart { Directive: Directive.Coordinators } => CoordinatorsView.Of(site),
        GeneratedPart { Directive: Directive.DocumentRegister } => DocumentRegisterView.Of(site),
        GeneratedPart { Directive: Directive.ReviewReport } => ReviewReportView.Of(site),
        GeneratedPart { Directive: Directive.YearWheel } => YearWheelView.Of(site),
        GeneratedPart { Directive: Directive.WorkplaceCard } => WorkplaceCardView.Of(site),
        GeneratedPart { Directive: Directive.Contacts } => ContactsView.Of(site),
        FirstStepsPart or ChapterPart => null,
        _ => throw new InvalidOperationException($"{part.GetType().Name} has no view."),
    };
}

/// <summary>HTML made of Markdown.</summary>
public sealed record HtmlView(FinishedHtml Html) : BodyPartView;
