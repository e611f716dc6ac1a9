using System.Collections.Immutable;
using AngleSharp.Dom;
using Portal.Model;
using Portal.Model.Pages;

namespace Portal.BrowserTests.Harness;

/// <summary>One page of every kind: those that stand for all the others where testing each would take too long.</summary>
public static class PageKinds
{
    /// <summary>Marks of parts that only some pages have.</summary>
    private static readonly string[] Parts = ["[data-matrix]", "figure.organisation", ".bar-chart", "ol.timeline", ".callout", "mark.missing", ".ask-for", ".blank", ".quoted-steps", ".wall-card", ".term", ".step-picture", "h1[dir=rtl]"];

    /// <summary>The addresses: the longest page of every template, the generated pages, and one page with each special part.</summary>
    public static ImmutableArray<string> OnePerKind(PublishedPortal portal) =>
    [
        .. ByTemplate(portal).Values
            .Concat(["/sok/", "/ordlista/", "/kallor/", "/404.html", "/utan-nat/"])
            .Concat(Parts.Select(part => Shortest(portal, part)).OfType<string>())
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The addresses of pages that together have every element with every class, in every element with every class that it is in anywhere.</summary>
    public static IEnumerable<string> WithEveryStyle(PublishedPortal portal) =>
        Enough.Of(portal.Pages, page => page.Document.All.Select(element => $"{Style(element.ParentElement)} > {Style(element)}")).Select(page => page.Url);

    /// <summary>The longest page of every template, by the template's name.</summary>
    public static Dictionary<string, string> ByTemplate(PublishedPortal portal) => portal.Model.Pages
        .GroupBy(page => Template(page, portal.Model))
        .ToDictionary(kind => kind.Key, kind => kind.MaxBy(page => Length(portal, page))!.Url.Value);

    /// <summary>The shortest page with an element, so that what is tested is easy to see. The test is skipped where no page has one: editors may do without.</summary>
    public static string With(PublishedPortal portal, string selector)
    {
        var url = Shortest(portal, selector);
        Assert.SkipWhen(url is null, $"No page of the portal has {selector}.");
        return url!;
    }

    private static string Template(Page page, PortalModel model) =>
        page == model.Start ? "StartView" : model.SectionOf(page)?.Index == page ? "SectionView" : page.GetType().Name.Replace("Page", "View", StringComparison.Ordinal);

    private static string Style(IElement? element) => $"{element?.LocalName}.{element?.ClassName}";

    private static string? Shortest(PublishedPortal portal, string selector) => portal.Pages
        .Where(page => page.Document.QuerySelector("main " + selector) is not null)
        .MinBy(page => page.File.Bytes.Length)?.Url;

    private static int Length(PublishedPortal portal, Page page) =>
        portal.Pages.Single(each => each.Url == page.Url.Value).File.Bytes.Length;
}
