using System.Collections.Immutable;
using AngleSharp.Dom;
using Portal.Model.Pages;
using Portal.Tests.Support;

namespace Portal.BrowserTests.Harness;

/// <summary>One page of every kind of a portal: those that stand for all the others where testing each would take too long. All are found once.</summary>
public sealed class PageKinds
{
    /// <summary>Marks of parts that only some pages have.</summary>
    private static readonly string[] Parts = ["[data-matrix]", "figure.organisation", ".bar-chart", "ol.timeline", ".callout", "mark.missing", ".ask-for", ".blank", ".quoted-steps", ".wall-card", ".term", ".step-picture", ".source", "h1[dir=rtl]"];

    private readonly PublishedPortal portal;
    private readonly Lazy<ImmutableArray<string>> onePerKind;
    private readonly Lazy<Dictionary<string, string>> byTemplate;

    /// <summary>The pages of a portal.</summary>
    public PageKinds(PublishedPortal portal) => (this.portal, onePerKind, byTemplate) = (portal, new(FindOnePerKind), new(FindByTemplate));

    /// <summary>The addresses: the longest page of every template, the generated pages, and one page with each special part.</summary>
    public ImmutableArray<string> OnePerKind => onePerKind.Value;

    /// <summary>The longest page of every template, by the template's name.</summary>
    public IReadOnlyDictionary<string, string> ByTemplate => byTemplate.Value;

    /// <summary>
    /// The addresses of pages that together have every element with every class, in every element with every class that it is in anywhere;
    /// at night of all pages.
    /// </summary>
    public IEnumerable<string> StandingForAll() => LongRun.IsOn ? portal.Pages.Select(page => page.Url) :
        Enough.Of(portal.Pages, page => page.Document.All.Select(element => $"{Style(element.ParentElement)} > {Style(element)}")).Select(page => page.Url);

    /// <summary>The shortest page with an element, so that what is tested is easy to see. The test is skipped where no page has one: editors may do without.</summary>
    public string With(string selector)
    {
        var url = Shortest(selector);
        Assert.SkipWhen(url is null, $"No page of the portal has {selector}.");
        return url!;
    }

    private ImmutableArray<string> FindOnePerKind() =>
    [
        .. ByTemplate.Values
            .Concat(["/sok/", "/ordlista/", "/kallor/", "/404.html", "/utan-nat/"])
            .Concat(Parts.Select(Shortest).OfType<string>())
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    private Dictionary<string, string> FindByTemplate()
    {
        var lengths = portal.Pages.ToDictionary(page => page.Url, page => page.File.Bytes.Length);
        return portal.Model.Pages.GroupBy(Template).ToDictionary(kind => kind.Key, kind => kind.MaxBy(page => lengths[page.Url.Value])!.Url.Value);
    }

    private string Template(Page page) =>
        page == portal.Model.Start ? "StartView" : portal.Model.SectionOf(page)?.Index == page ? "SectionView" : page.GetType().Name.Replace("Page", "View", StringComparison.Ordinal);

    private static string Style(IElement? element) => $"{element?.LocalName}.{element?.ClassName}";

    private string? Shortest(string selector) => portal.Pages
        .Where(page => page.Document.QuerySelector("main " + selector) is not null)
        .MinBy(page => page.File.Bytes.Length)?.Url;
}
