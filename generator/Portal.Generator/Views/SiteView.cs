using System.Collections.Immutable;
using Portal.Model;
using Portal.Model.Pages;
using Portal.Model.Rendering;

namespace Portal.Generator.Views;

/// <summary>What all pages of a portal say.</summary>
public sealed record SiteView
{
    /// <summary>The portal's name.</summary>
    public required string Name { get; init; }

    /// <summary>Whose it is.</summary>
    public required string Organisation { get; init; }

    /// <summary>The address of the start page.</summary>
    public required string Home { get; init; }

    /// <summary>The address of the search page, which is the alphabetical index too.</summary>
    public required string Search { get; init; }

    /// <summary>The address of the glossary.</summary>
    public required string Glossary { get; init; }

    /// <summary>The address of the list of sources.</summary>
    public required string Sources { get; init; }

    /// <summary>The address of the learner's own page.</summary>
    [Formerly("CourseListView.my_learning")]
    [Formerly("LearningLinksView.my_learning")]
    public required string MyLearning { get; init; }

    /// <summary>The address of the icon in the browser's tab.</summary>
    public required string Favicon { get; init; }

    /// <summary>Its media type.</summary>
    public required string FaviconType { get; init; }

    /// <summary>The logo of the portal's own theme.</summary>
    public LogoView? Logo { get; init; }

    /// <summary>The style sheet of the portal's own theme.</summary>
    public AssetView? OwnStyle { get; init; }

    /// <summary>The address of the news feed, if there is open news.</summary>
    public string? Feed { get; init; }

    /// <summary>The style sheet.</summary>
    public required AssetView Style { get; init; }

    /// <summary>The style sheet of pages with what the browser remembers, and the papers made of it.</summary>
    public AssetView? Papers { get; init; }

    /// <summary>The style sheet of the needs matrix.</summary>
    public AssetView? Matrix { get; init; }

    /// <summary>The style sheet of the results page of the search.</summary>
    public AssetView? Results { get; init; }

    /// <summary>The script of all pages.</summary>
    public required AssetView Script { get; init; }

    /// <summary>The address of the service worker, where there is something to keep.</summary>
    public string? OfflineWorker { get; init; }

    /// <summary>The script that sets the chosen look before anything is drawn.</summary>
    public AssetView? Theme { get; init; }

    /// <summary>The script of the search.</summary>
    public AssetView? SearchScript { get; init; }

    /// <summary>The script of courses.</summary>
    public AssetView? LearningScript { get; init; }

    /// <summary>The script of the learner's own pages.</summary>
    public AssetView? MyLearningScript { get; init; }

    /// <summary>The script of guides, which reads them out.</summary>
    public AssetView? ReadAloudScript { get; init; }

    /// <summary>The script of a course's pages in a package.</summary>
    public AssetView? PackageScript { get; init; }

    /// <summary>The style sheet of packages.</summary>
    public AssetView? PackageStyle { get; init; }

    /// <summary>The function to turn to.</summary>
    public required string Contact { get; init; }

    /// <summary>Its e-mail.</summary>
    public LinkView? Email { get; init; }

    /// <summary>Its telephone.</summary>
    public LinkView? Phone { get; init; }

    /// <summary>The number for emergencies, and the address that calls it.</summary>
    [Formerly("emergency_number")]
    [Formerly("OfflineView.emergency_number")]
    public required LinkView Emergency { get; init; }

    /// <summary>True when the glossary has terms.</summary>
    public bool HasTerms { get; init; }

    /// <summary>True when the list of sources has any.</summary>
    public bool HasSources { get; init; }

    /// <summary>News that all pages lead to for some days, the latest first.</summary>
    public ImmutableArray<LinkView> Important { get; init; } = [];

    /// <summary>The pages about the portal that the footer lists.</summary>
    public ImmutableArray<LinkView> FooterPages { get; init; } = [];

    /// <summary>The sites of others that the footer lists.</summary>
    public ImmutableArray<LinkView> Websites { get; init; } = [];

    /// <summary>What all pages of a site say.</summary>
    public static SiteView Of(SiteContext site)
    {
        var (model, settings) = (site.Model, site.Model.Settings);
        var (icon, contact) = (site.Assets.Favicon ?? Addresses.Favicon, ContactView.Of(settings.Contact));
        return new()
        {
            Name = settings.Name,
            Organisation = settings.Organisation,
            Home = site.Href(UrlPath.Root),
            Search = site.Href(GeneratedPages.Search.Url),
            Glossary = site.Href(GeneratedPages.Glossary.Url),
            Sources = site.Href(GeneratedPages.Sources.Url),
            MyLearning = site.Href(GeneratedPages.MyLearning.Url),
            Favicon = site.Href(icon),
            FaviconType = icon.Value.EndsWith(".png", StringComparison.Ordinal) ? "image/png" : "image/svg+xml",
            Logo = site.Assets.Logo is { } logo ? new LogoView(site.Href(logo.Url), logo.Size.Width, logo.Size.Height) : null,
            Papers = AssetView.OfAny(site, site.Assets.Papers),
            Matrix = AssetView.OfAny(site, site.Assets.Matrix),
            Results = AssetView.OfAny(site, site.Assets.Results),
            OwnStyle = AssetView.OfAny(site, site.Assets.OwnStyle),
            Feed = NewsEntry.Of(model).Any(entry => entry.Page.IsListed) ? site.Href(Addresses.NewsFeed) : null,
            Style = AssetView.Of(site, site.Assets.Style),
            Script = AssetView.Of(site, site.Assets.Script),
            OfflineWorker = OfflineSet.Of(model).IsEmpty ? null : site.Href(Addresses.OfflineWorker),
            Theme = AssetView.OfAny(site, site.Assets.Theme),
            SearchScript = AssetView.OfAny(site, site.Assets.Search),
            LearningScript = AssetView.OfAny(site, site.Assets.Learning),
            MyLearningScript = site.IsPackage ? null : AssetView.OfAny(site, site.Assets.MyLearning),
            ReadAloudScript = AssetView.OfAny(site, site.Assets.ReadAloud),
            PackageScript = AssetView.OfAny(site, site.Assets.PackagePage),
            PackageStyle = AssetView.OfAny(site, site.Assets.PackageStyle),
            Contact = contact.Function,
            Email = contact.Email,
            Phone = contact.Phone,
            Emergency = LinkView.ToEmergency(site),
            HasTerms = !model.Terms.IsEmpty,
            HasSources = !model.Sources.IsEmpty,
            Websites = [.. settings.Websites.Select(website => new LinkView(website.Name, website.Address.Value))],
            Important = [.. model.All<NewsPage>().Where(news => news.ImportantUntil >= model.Today).OrderByDescending(news => news.Published).Select(news => LinkView.ByTitle(site, news))],
            FooterPages = [.. settings.Footer.Select(path => model.Pages.FirstOrDefault(page => page.Source.Path == path.Value)).OfType<Page>().Select(page => LinkView.To(site, page))],
        };
    }
}
