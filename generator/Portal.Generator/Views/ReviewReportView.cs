using System.Collections.Immutable;
using Portal.Model;
using Portal.Model.Pages;
using Portal.Model.Rendering;
using Portal.Generator.Views.Editorial;
using Portal.Generator.Views.Wording;

namespace Portal.Generator.Views;

/// <summary>What needs attention: reviews that have run out or soon will, questions to look at again, and facts nobody has found.</summary>
public sealed record ReviewReportView : BodyPartView
{
    /// <summary>The pages to review, the most urgent first.</summary>
    public ImmutableArray<DuePageView> Due { get; init; } = [];

    /// <summary>Pages that never become due: news are of their day, all others grow old.</summary>
    public ImmutableArray<LinkView> Undated { get; init; } = [];

    /// <summary>Questions that link to a page that was changed after they were last reviewed, by the page that they stand on.</summary>
    public ImmutableArray<OutdatedPageView> Questions { get; init; } = [];

    /// <summary>That no review is due, said with the days that it holds for.</summary>
    [Formerly("days_ahead")]
    public required string NoneDue { get; init; }

    /// <summary>How many facts are missing: <c>12 uppgifter</c>.</summary>
    public required string FactCount { get; init; }

    /// <summary>On how many pages: <c>3 sidor</c>.</summary>
    public required string PageCount { get; init; }

    /// <summary>What the settings do not know of whom to ask: <c>e-post och telefon</c>; empty when they know.</summary>
    public string MissingContact { get; init; } = "";

    /// <summary>The function to ask.</summary>
    public required string Contact { get; init; }

    /// <summary>The missing facts, by section.</summary>
    public ImmutableArray<GapSectionView> Sections { get; init; } = [];

    /// <summary>The report on a site.</summary>
    public static ReviewReportView Of(SiteContext site)
    {
        var (model, contact) = (site.Model, site.Model.Settings.Contact);
        var gaps = model.Pages.Select(page => (Page: page, What: MissingFacts.Of(site.Words, page))).Where(gap => gap.What.Length > 0).ToList();
        return new()
        {
            Due =
            [
                .. model.Pages.Where(page => page.Meta.ReviewDue is { } due && due.DayNumber - model.Today.DayNumber <= Matters.DaysAhead)
                    .OrderBy(page => page.Meta.ReviewDue).ThenBy(page => page.Source.Path, StringComparer.Ordinal)
                    .Select(page => DuePageView.Of(site, page)),
            ],
            Undated =
            [
                .. model.Pages.Where(page => page.IsUndated)
                    .OrderBy(page => page.Source.Path, StringComparer.Ordinal).Select(page => LinkView.To(site, page)),
            ],
            Questions = [.. model.OutdatedQuestions.GroupBy(question => question.Page).Select(page => OutdatedPageView.Of(site, page.Key, [.. page]))],
            NoneDue = site.Words.Count("review.none", Matters.DaysAhead),
            FactCount = site.Words.Count("review.fact_count", gaps.Sum(gap => gap.What.Length)),
            PageCount = site.Words.Count("number.pages", gaps.Count),
            MissingContact = site.Words.List(new[] { contact.IsMissing || contact.Email.IsMissing ? site.Words.Of("review.email") : null, contact.IsMissing || contact.Phone.IsMissing ? site.Words.Of("review.phone") : null }.OfType<string>()),
            Contact = contact.Function,
            Sections =
            [
                .. gaps.GroupBy(gap => model.SectionOf(gap.Page)?.Index ?? model.Start).Select(section => (section, Facts: section.Sum(gap => gap.What.Length))).Select(each => new GapSectionView(each.section.Key.Meta.MenuTitle,
                    each.Facts, site.Words.Count("review.fact_count", each.Facts), [.. each.section.Select(gap => new GapPageView(gap.Page.Meta.Title, site.Href(gap.Page), gap.What))])),
            ],
        };
    }
}

/// <summary>A page whose review has run out or soon will.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Href">Its address.</param>
/// <param name="Owner">Who answers for it.</param>
/// <param name="Reviewed">When it was last reviewed.</param>
/// <param name="ReviewDue">When it is to be reviewed next.</param>
/// <param name="IsOverdue">True when that day is past.</param>
public sealed record DuePageView(string Title, string Href, string? Owner, DateView? Reviewed, DateView? ReviewDue, bool IsOverdue)
{
    /// <summary>The view of a page.</summary>
    public static DuePageView Of(SiteContext site, Page page) =>
        new(page.Meta.Title, site.Href(page), page.Meta.Owner, DateView.Of(site.Words, page.Meta.Reviewed), DateView.Of(site.Words, page.Meta.ReviewDue), page.IsOverdue(site.Model.Today));
}

/// <summary>A page with questions to look at again.</summary>
/// <param name="On">The page.</param>
/// <param name="Counted">How many there are, in words: <c>12 frågor</c>.</param>
/// <param name="Questions">The questions.</param>
public sealed record OutdatedPageView(LinkView On, string Counted, ImmutableArray<OutdatedQuestionView> Questions)
{
    /// <summary>The view of a page.</summary>
    public static OutdatedPageView Of(SiteContext site, Page page, ImmutableArray<OutdatedQuestion> questions) =>
        new(LinkView.To(site, page), site.Words.Count("course.questions", questions.Length), [.. questions.Select(question => OutdatedQuestionView.Of(site, question))]);
}

/// <summary>A question to look at again.</summary>
/// <param name="Prompt">What it asks.</param>
/// <param name="Href">Its address; null in a test, which shows a question only to who takes it.</param>
/// <param name="Linked">The page that it links to.</param>
/// <param name="Changed">When that page was last changed.</param>
public sealed record OutdatedQuestionView(string Prompt, string? Href, LinkView Linked, DateView Changed)
{
    /// <summary>The view of a question.</summary>
    public static OutdatedQuestionView Of(SiteContext site, OutdatedQuestion question) => new(
        question.Question.Head.Prompt, question.Page is TestPage ? null : $"{site.Href(question.Page)}#{question.Question.Head.Anchor}", LinkView.To(site, question.Linked), DateView.Of(site.Words, question.Changed));
}

/// <summary>A section with pages where facts are missing.</summary>
/// <param name="Title">Its name in menus.</param>
/// <param name="FactCount">How many facts are missing in it.</param>
/// <param name="Facts">The same in words: <c>12 uppgifter</c>.</param>
/// <param name="Pages">The pages.</param>
public sealed record GapSectionView(string Title, int FactCount, string Facts, ImmutableArray<GapPageView> Pages);

/// <summary>A page where facts are missing.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Href">Its address.</param>
/// <param name="What">What is missing: <c>beslutsdatum</c>.</param>
public sealed record GapPageView(string Title, string Href, ImmutableArray<string> What);
