using System.Collections.Immutable;
using Portal.Model.Rendering;
using Portal.Generator.Views.Wording;

namespace Portal.Generator.Views;

/// <summary>The results page. The script fills the results; without it, and before a search, there is an alphabetical index of everything.</summary>
/// <param name="Frame">What stands around it.</param>
/// <param name="Actions">The emergency number and the acute guides, for who finds nothing.</param>
/// <param name="Sections">Sections to look in when nothing is found.</param>
/// <param name="Tip">Who is told of a word that finds nothing, and where a mail goes; nothing when no address is known.</param>
/// <param name="IsDivided">True when each letter of the index has a page of its own.</param>
/// <param name="Letters">Links to the letters.</param>
/// <param name="Groups">The index, when it is not divided.</param>
public sealed record SearchView(
    FrameView Frame, QuickActionsView Actions, ImmutableArray<LinkView> Sections, LinkView? Tip, bool IsDivided, ImmutableArray<MenuLinkView> Letters, ImmutableArray<IndexGroupView> Groups) : WholePage(Frame)
{
    private const int MostSections = 3;

    /// <summary>The results page of a site with an index.</summary>
    public static SearchView Of(SiteContext site, FrameView frame, ImmutableArray<IndexLetter> index)
    {
        var isDivided = SiteIndex.IsDivided(index);
        return new(frame.Using(null, frame.Site.Results) with { HasHeaderSearch = false, IsWide = true, Contents = [] },
            QuickActionsView.Of(site),
            [.. site.Model.Sections.Where(section => section.InMenu).Take(MostSections).Select(section => new LinkView(section.Index.Meta.MenuTitle, site.Href(section.Index)))],
            TipOf(site),
            isDivided,
            isDivided ? IndexLetterView.Links(site, index) : [.. index.Select(letter => new MenuLinkView(letter.Letter, $"#{IndexGroupView.Anchor(letter.Letter)}", null))],
            isDivided ? [] : [.. index.Select(IndexGroupView.Of)]);
    }

    /// <summary>The portal's own address, or that of the same function among the contacts.</summary>
    private static LinkView? TipOf(SiteContext site)
    {
        var own = site.Model.Settings.Contact;
        var contact = own.Email.Value is null ? PageMail.ContactOf(site.Model, own.Function) : own;
        return contact.Email.Value is { } email ? new LinkView(contact.Function, $"mailto:{email}") : null;
    }
}

/// <summary>A letter of the alphabetical index, in portals whose index is too long for one page.</summary>
/// <param name="Frame">What stands around it.</param>
/// <param name="Letters">Links to all letters.</param>
/// <param name="Entries">The entries of this one.</param>
public sealed record IndexLetterView(FrameView Frame, ImmutableArray<MenuLinkView> Letters, ImmutableArray<IndexEntryView> Entries) : WholePage(Frame)
{
    /// <summary>The page of the letter that has an address.</summary>
    public static IndexLetterView Of(SiteContext site, FrameView frame, PageView view)
    {
        var letter = view.Index.Single(letter => IndexLetter.PageOf(letter.Letter) == view.Url);
        return new(frame with { IsWide = true, Contents = [] }, Links(site, view.Index, letter), [.. letter.Entries.Select(IndexEntryView.Of)]);
    }

    /// <summary>Links to the pages of letters.</summary>
    public static ImmutableArray<MenuLinkView> Links(SiteContext site, ImmutableArray<IndexLetter> index, IndexLetter? current = null) =>
        [.. index.Select(letter => new MenuLinkView(letter.Letter, site.Href(IndexLetter.PageOf(letter.Letter)), letter == current ? "page" : null))];
}

/// <summary>The entries of a letter.</summary>
/// <param name="Letter">The letter: <c>Å</c>.</param>
/// <param name="Id">The anchor of its heading: <c>bokstav-aa</c>.</param>
/// <param name="Entries">Its entries.</param>
public sealed record IndexGroupView(string Letter, string Id, ImmutableArray<IndexEntryView> Entries)
{
    /// <summary>The view of a letter.</summary>
    public static IndexGroupView Of(IndexLetter letter) => new(letter.Letter, Anchor(letter.Letter), [.. letter.Entries.Select(IndexEntryView.Of)]);

    /// <summary>The anchor of a letter.</summary>
    public static string Anchor(string letter) => $"bokstav-{IndexLetter.Id(letter)}";
}

/// <summary>An entry of the alphabetical index.</summary>
/// <param name="Text">What is looked up.</param>
/// <param name="Only">The place it leads to, when there is one only.</param>
/// <param name="Places">All places that it leads to, by their names.</param>
public sealed record IndexEntryView(string Text, LinkView? Only, ImmutableArray<LinkView> Places)
{
    /// <summary>The view of an entry.</summary>
    public static IndexEntryView Of(IndexEntry entry)
    {
        ImmutableArray<LinkView> places = [.. entry.Places.Select(place => new LinkView(place.Where, place.Href))];
        return new(entry.Text, places is [var only] ? only : null, places);
    }
}
