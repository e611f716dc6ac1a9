using System.Collections.Immutable;
using Portal.Model;
using Portal.Model.Rendering;

namespace Portal.Generator.Views;

/// <summary>The documents behind the content, and which pages build on each.</summary>
/// <param name="Frame">What stands around it.</param>
/// <param name="Sources">The documents.</param>
public sealed record SourcesView(FrameView Frame, ImmutableArray<SourceView> Sources) : WholePage(Frame)
{
    /// <summary>The sources of a site.</summary>
    public static SourcesView Of(SiteContext site, FrameView frame)
    {
        ImmutableArray<SourceView> sources = [.. site.Model.Sources.Select(source => SourceView.Of(site, source))];
        return new(frame with { Contents = [.. sources.Select(source => new ContentsEntryView(source.Title, source.Id))] }, sources);
    }
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
    public static SourceView Of(SiteContext site, Source source)
    {
        ImmutableArray<LinkView> pages = [.. site.Model.Pages.Where(page => page.Meta.Sources.Any(id => id.Value == source.Id)).Select(page => LinkView.To(site, page))];
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
