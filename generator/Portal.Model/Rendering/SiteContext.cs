using System.Collections.Immutable;
using Portal.Model.Pages;
using Portal.Model.Text;

namespace Portal.Model.Rendering;

/// <summary>What every template is given: the model and how addresses and assets are written.</summary>
public sealed record SiteContext(PortalModel Model, AssetUrls Assets)
{
    /// <summary>The words of the interface.</summary>
    public Words Words => Model.Words;

    /// <summary>A word with soft hyphens where it may be broken; as it is when nobody knows.</summary>
    public Func<string, string> Hyphenated { get; init; } = word => word;

    /// <summary>What editors can write, in a portal that is made for them.</summary>
    public WritingGuide? Guide { get; init; }

    /// <summary>True for the pages of a course in a package for a learning platform, where the rest of the portal is not.</summary>
    public bool IsPackage { get; init; }

    /// <summary>The base path without its last slash: empty at the root of a host.</summary>
    public string BasePath { get; } = Model.Settings.BaseUrl.AbsolutePath.TrimEnd('/');

    /// <summary>The value of a <c>href</c> for an address inside the portal.</summary>
    public string Href(UrlPath url) => BasePath + url.Value;

    /// <inheritdoc cref="Href(UrlPath)"/>
    public string Href(string url) => BasePath + url;

    /// <summary>The value of a <c>href</c> for a page.</summary>
    public string Href(Page page) => Href(page.Url);

    /// <summary>The whole address, for feeds and the site map.</summary>
    public string Absolute(UrlPath url) => Model.Settings.BaseUrl.GetLeftPart(UriPartial.Authority) + Href(url);
}

/// <summary>The site's script and style sheet, with the hash in the name and for the <c>integrity</c> attribute.</summary>
public sealed record AssetUrls(AssetUrl Style, AssetUrl Script)
{
    /// <summary>The small script that sets the chosen theme before anything is drawn; runs in the head.</summary>
    public AssetUrl? Theme { get; init; }

    /// <summary>The script of courses and tests, which those pages load, and others with lists of courses for who has begun one.</summary>
    public AssetUrl? Learning { get; init; }

    /// <summary>The script of the learner's own pages: Mitt lärande, the kursintyg and its check, the kvittenser.</summary>
    public AssetUrl? MyLearning { get; init; }

    /// <summary>The script of guides, which reads them out.</summary>
    public AssetUrl? ReadAloud { get; init; }

    /// <summary>The script of the search, which is loaded when a search field is first used.</summary>
    public AssetUrl? Search { get; init; }

    /// <summary>The style sheet of the learner's own pages, tests and arbetsplatsens kort: what the browser remembers, and papers made of it.</summary>
    public AssetUrl? Papers { get; init; }

    /// <summary>The style sheet of the needs matrix.</summary>
    public AssetUrl? Matrix { get; init; }

    /// <summary>The style sheet of the results page of the search.</summary>
    public AssetUrl? Results { get; init; }

    /// <summary>The script of a course's pages in a package.</summary>
    public AssetUrl? PackagePage { get; init; }

    /// <summary>The script of the page of a package that a learning platform opens.</summary>
    public AssetUrl? PackageShell { get; init; }

    /// <summary>The style sheet of packages, beside that of all pages.</summary>
    public AssetUrl? PackageStyle { get; init; }

    /// <summary>The style sheet of the portal's own theme.</summary>
    public AssetUrl? OwnStyle { get; init; }

    /// <summary>The logo of the portal's own theme.</summary>
    public PictureUrl? Logo { get; init; }

    /// <summary>The icon in the browser's tab, when it is not the program's.</summary>
    public UrlPath? Favicon { get; init; }

    /// <summary>The logo and fonts of the portal's own theme.</summary>
    public ImmutableArray<UrlPath> OfTheme { get; init; } = [];

    /// <summary>All files with the hash in their name that pages load by themselves: all but the script of the search, which is loaded when somebody begins to search.</summary>
    public IEnumerable<UrlPath> OfPages => new[] { Style, Script, Theme, Learning, MyLearning, ReadAloud, Papers, Matrix, Results, OwnStyle }.OfType<AssetUrl>().Select(asset => asset.Url).Concat(OfTheme);
}

/// <summary>A picture's address and size.</summary>
public sealed record PictureUrl(UrlPath Url, PictureSize Size);

/// <summary>An asset's address and its integrity value (<c>sha384-...</c>).</summary>
public sealed record AssetUrl(UrlPath Url, string Integrity);
