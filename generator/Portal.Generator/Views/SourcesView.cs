using System.Collections.Immutable;
using Portal.Model;
using Portal.Generator.Views.Wording;
using Portal.Model.Rendering;

namespace Portal.Generator.Views;

/// <summary>The documents behind the content, and which pages build on each: all of them, or those under a letter.</summary>
/// <param name="Frame">What stands around it.</param>
/// <param name="Links">Links to the letters, where each has a page of its own.</param>
/// <param name="Letters">The names of all documents by letter, where what is told of each stands on the letter's page.</param>
/// <param name="Sources">The documents that are told of here.</param>
public sealed record SourcesView(
    FrameView Frame, ImmutableArray<MenuLinkView> Links, ImmutableArray<SourceLetterView> Letters, ImmutableArray<SourceView> Sources) : WholePage(Frame)
{
    /// <summary>The list of all.</summary>
    public static SourcesView Of(SourceList list, FrameView frame) =>
        list.Letters.IsEmpty
            ? Of(list, frame with { Contents = [.. list.Site.Model.Sources.Select(source => new ContentsEntryView(source.Title, source.Id))] }, [], list.Site.Model.Sources)
            : new(frame with { Contents = [] }, [.. list.Letters.Select(letter => new MenuLinkView(letter.Letter, $"#{letter.Anchor}", null))], list.Letters, []);

    /// <summary>The page of a letter.</summary>
    public static SourcesView OfLetter(SourceList list, FrameView frame, SourceLetterView letter) =>
        Of(list, frame with { Contents = [] }, list.Links(letter), list.Site.Model.Sources.Where(source => source.Letter == letter.Letter));

    private static SourcesView Of(SourceList list, FrameView frame, ImmutableArray<MenuLinkView> links, IEnumerable<Source> sources) =>
        new(frame, links, [], [.. sources.Select(source => SourceView.Of(list, source))]);
}

/// <summary>The names of sources under a letter.</summary>
/// <param name="Letter">The letter: <c>Å</c>.</param>
/// <param name="Anchor">Its anchor: <c>bokstav-aa</c>.</param>
/// <param name="Names">The names.</param>
public sealed record SourceLetterView(string Letter, string Anchor, ImmutableArray<SourceNameView> Names);

/// <summary>A source in a list of many.</summary>
/// <param name="Id">Its anchor, by which older links find it.</param>
/// <param name="Link">Its title, to where it is told of.</param>
/// <param name="Publisher">Who published it.</param>
public sealed record SourceNameView(string Id, LinkView Link, string Publisher)
{
    /// <summary>The name of a source.</summary>
    public static SourceNameView Of(SiteContext site, Source source) => new(source.Id, new LinkView(source.Title, site.Href(Addresses.Source(source))), source.Publisher);
}

/// <summary>A document that content builds on.</summary>
public sealed record SourceView
{
    /// <summary>Its anchor.</summary>
    public required string Id { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>What it is.</summary>
    public string? Description { get; init; }

    /// <summary>Who published it.</summary>
    public required string Publisher { get; init; }

    /// <summary>True for documents that have a date, known or not.</summary>
    public bool IsDated { get; init; }

    /// <summary>The date, where it is known.</summary>
    public DateView? Date { get; init; }

    /// <summary>When somebody last saw that it says what the portal says that it does.</summary>
    public DateView? Checked { get; init; }

    /// <summary>Its number in the register, for those that have one.</summary>
    public string? DiaryNumber { get; init; }

    /// <summary>How many pages build on it: <c>3 sidor</c>.</summary>
    public required string PageCount { get; init; }

    /// <summary>Those pages.</summary>
    public ImmutableArray<LinkView> Pages { get; init; } = [];

    /// <summary>The view of a source.</summary>
    public static SourceView Of(SourceList list, Source source)
    {
        var site = list.Site;
        ImmutableArray<LinkView> pages = [.. list.PagesOf(source).Select(page => LinkView.To(site, page))];
        return new()
        {
            Id = source.Id,
            Title = source.Title,
            Description = source.Description,
            Publisher = source.Publisher,
            IsDated = source.Date.IsNamed,
            Date = DateView.Of(site.Words, source.Date.Value),
            Checked = DateView.Of(site.Words, source.Checked),
            DiaryNumber = source.DiaryNumber,
            PageCount = site.Words.Count("number.pages", pages.Length),
            Pages = pages,
        };
    }
}
