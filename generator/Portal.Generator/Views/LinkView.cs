using System.Collections.Immutable;
using Portal.Model;
using Portal.Model.Pages;
using Portal.Model.Rendering;
using Portal.Model.Text;

namespace Portal.Generator.Views;

/// <summary>A link.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Href">Where it leads.</param>
public sealed record LinkView(string Text, string Href)
{
    /// <summary>A link to a page by the name it has in menus.</summary>
    public static LinkView To(SiteContext site, Page page) => new(page.Meta.MenuTitle, site.Href(page));

    /// <summary>A link to a page by its whole title.</summary>
    public static LinkView ByTitle(SiteContext site, Page page) => new(page.Meta.Title, site.Href(page));

    /// <summary>The number for emergencies, and the address that calls it.</summary>
    public static LinkView ToEmergency(SiteContext site) => new(site.Model.Settings.EmergencyNumber, ContactAddress.PhoneLink(site.Model.Settings.EmergencyNumber));

    /// <summary>Links to the pages of a kind that have these ids.</summary>
    public static ImmutableArray<LinkView> ToAll<TPage>(SiteContext site, IEnumerable<Spanned<string>> ids)
        where TPage : Page => [.. ids.Select(id => site.Model.Find<TPage>(id.Value)).OfType<TPage>().Select(page => To(site, page))];
}

/// <summary>A link of a menu: the main menu, the letters of an index.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Href">Where it leads.</param>
/// <param name="Current"><c>page</c> on the page itself, <c>true</c> on pages below it, else nothing: the value of <c>aria-current</c>.</param>
public sealed record MenuLinkView(string Text, string Href, string? Current);

/// <summary>A link to a page with its kind.</summary>
/// <param name="Text">Its name in menus.</param>
/// <param name="Href">Its address.</param>
/// <param name="Kind">What readers call the kind.</param>
/// <param name="Icon">The icon of the kind.</param>
public sealed record PageLinkView(string Text, string Href, string Kind, string Icon);

/// <summary>An entry of "På den här sidan".</summary>
/// <param name="Text">The heading.</param>
/// <param name="Id">Its anchor.</param>
/// <param name="Level">2 or 3.</param>
public sealed record ContentsEntryView(string Text, string Id, int Level = 2);

/// <summary>A date.</summary>
/// <param name="Iso"><c>2026-11-20</c>.</param>
/// <param name="Text"><c>20 november 2026</c>.</param>
public sealed record DateView(string Iso, string Text)
{
    /// <summary>The view of a date.</summary>
    public static DateView Of(Words words, DateOnly date) => new(SwedishDate.Iso(date), words.Date(date));

    /// <summary>The view of a date that may be missing.</summary>
    public static DateView? Of(Words words, DateOnly? date) => date is { } known ? Of(words, known) : null;
}

/// <summary>A language of content.</summary>
/// <param name="Tag">The tag of BCP 47: <c>en</c>.</param>
/// <param name="Direction"><c>rtl</c> for those written from the right, else nothing.</param>
public sealed record LanguageView(string Tag, string? Direction)
{
    /// <summary>The language of a page; nothing for the portal's own.</summary>
    public static LanguageView? Of(Page? page) => page?.Meta.Language is { } language ? new(language.Tag, language.Direction) : null;
}

/// <summary>The logo of a portal.</summary>
/// <param name="Src">Its address.</param>
/// <param name="Width">Its width; with the height it says how oblong the logo is.</param>
/// <param name="Height">Its height.</param>
public sealed record LogoView(string Src, int Width, int Height);

/// <summary>A script or style sheet of the site.</summary>
/// <param name="Href">Its address.</param>
/// <param name="Integrity">The value of <c>integrity</c>.</param>
public sealed record AssetView(string Href, string Integrity)
{
    /// <summary>The view of an asset.</summary>
    public static AssetView Of(SiteContext site, AssetUrl asset) => new(site.Href(asset.Url), asset.Integrity);

    /// <summary>The view of an asset that not all sites have.</summary>
    public static AssetView? OfAny(SiteContext site, AssetUrl? asset) => asset is null ? null : Of(site, asset);
}
