using Portal.Model;
using Portal.Model.Rendering;

namespace Portal.Generator.Views;

/// <summary>A news item in a list.</summary>
/// <param name="Published">Its date.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Href">Its address.</param>
/// <param name="Summary">What it is about.</param>
public sealed record NewsItemView(DateView Published, string Title, string Href, string Summary)
{
    /// <summary>All that is new, the latest first.</summary>
    public static IEnumerable<NewsItemView> Latest(SiteContext site) =>
        NewsEntry.Of(site.Model).Select(entry => new NewsItemView(DateView.Of(site.Words, entry.Date), entry.Title, site.Href(entry.Page), entry.Summary));
}
