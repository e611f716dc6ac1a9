using Portal.Model.Pages;
using Portal.Model.Rendering;
using Portal.Model.Text;

namespace Portal.Generator.Views;

/// <summary>A news item in a list.</summary>
/// <param name="Published">Its date.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Href">Its address.</param>
/// <param name="Summary">What it is about.</param>
public sealed record NewsItemView(DateView Published, string Title, string Href, string Summary)
{
    /// <summary>All news, the latest first.</summary>
    public static IEnumerable<NewsItemView> Latest(SiteContext site) => site.Model.All<NewsPage>()
        .OrderByDescending(news => news.Published)
        .ThenBy(news => news.Meta.Title, SwedishOrder.Instance)
        .Select(news => new NewsItemView(DateView.Of(site.Words, news.Published), news.Meta.Title, site.Href(news), news.Meta.Summary));
}
