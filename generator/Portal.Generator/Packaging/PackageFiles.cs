using System.Collections.Frozen;
using System.Collections.Immutable;
using Portal.Model;
using Portal.Model.Output;
using Portal.Model.Rendering;

namespace Portal.Generator.Packaging;

/// <summary>What the files of a course are called in its package. All pages lie beside each other, so that an address is the same on all of them.</summary>
public sealed class PackageFiles
{
    /// <summary>The page that a learning platform opens.</summary>
    public const string Shell = "index.html";

    /// <summary>What the package says of its course.</summary>
    public const string CourseScript = "kurs.js";

    private readonly SiteContext site;
    private readonly FrozenDictionary<string, string> pages;
    private readonly FrozenDictionary<string, OutputFile> others;

    /// <summary>The files of a course, among those of a site.</summary>
    /// <param name="site">The site, of which addresses are written.</param>
    /// <param name="course">The course.</param>
    /// <param name="others">What pages can load: style sheets, scripts, pictures, films.</param>
    public PackageFiles(SiteContext site, Course course, IEnumerable<OutputFile> others)
    {
        this.site = site;
        pages = Urls(course).ToFrozenDictionary(site.Href, url => NameOf(course, url));
        this.others = others.DistinctBy(file => file.Path).ToFrozenDictionary(file => site.Href("/" + file.Path));
    }

    /// <summary>The addresses of the pages of a course, in the order of the course: what it is about, its lessons and tests, all of it for print.</summary>
    public static ImmutableArray<UrlPath> Urls(Course course) => [course.Page.Url, .. course.Parts.Select(part => part.Url), Addresses.Booklet(course.Page)];

    /// <summary>What a page is called; the course's own is <c>kurs.html</c>, those below it begin with the same word, so that they cannot meet another file.</summary>
    public static string NameOf(Course course, UrlPath page) =>
        page == course.Page.Url ? "kurs.html" : $"kurs-{page.Value[course.Page.Url.Value.Length..].TrimEnd('/')}.html";

    /// <summary>The page of the package at an address of the site, which may have an anchor; null where the package has none.</summary>
    public string? PageAt(string address)
    {
        var end = address.IndexOfAny(['#', '?']);
        return pages.TryGetValue(end < 0 ? address : address[..end], out var name) ? name + (end < 0 ? "" : address[end..]) : null;
    }

    /// <summary>The file at an address of the site, if a page can load it.</summary>
    public OutputFile? FileAt(string address) => others.GetValueOrDefault(address);

    /// <summary>The address of a part of the site from outside it; null for one that is none.</summary>
    public string? Outside(string address) => address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal)
        ? site.Model.Settings.BaseUrl.GetLeftPart(UriPartial.Authority) + address : null;
}
