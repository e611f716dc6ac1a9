using System.Collections.Immutable;
using Portal.Model.Pages;
using Portal.Model.Text;

namespace Portal.Model;

/// <summary>Something new: a news item, or a major change of another page.</summary>
/// <param name="Page">The page.</param>
/// <param name="Date">The day of it.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Summary">What is new.</param>
/// <param name="Anchor">What tells it from other entries of its page; empty for a news item.</param>
public sealed record NewsEntry(Page Page, DateOnly Date, string Title, string Summary, string Anchor)
{
    /// <summary>All that is new in a portal, the latest first. A page that is named nowhere else is not named here, unless it is a news item.</summary>
    public static ImmutableArray<NewsEntry> Of(PortalModel model) =>
    [
        .. model.All<NewsPage>().Select(page => new NewsEntry(page, page.Published, page.Meta.Title, page.Meta.Summary, ""))
            .Concat(model.Pages.Where(page => page is not NewsPage && page.IsListed).SelectMany(page => page.Meta.Changes.Where(change => change.IsMajor)
                .Select(change => new NewsEntry(page, change.Date, model.Words.Of("news.changed", ("page", page.Meta.Title)), change.What, $"#andrad-{SwedishDate.Iso(change.Date)}"))))
            .OrderByDescending(entry => entry.Date).ThenBy(entry => entry.Title, SwedishOrder.Instance).ThenBy(entry => entry.Summary, StringComparer.Ordinal),
    ];
}
