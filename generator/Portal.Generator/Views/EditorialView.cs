using System.Collections.Immutable;
using Portal.Generator.Views.Editorial;
using Portal.Model;
using Portal.Model.Learning;
using Portal.Model.Rendering;

namespace Portal.Generator.Views;

/// <summary>Redaktionsläge: all that the security unit has to see to.</summary>
public sealed record EditorialView(FrameView Frame) : WholePage(Frame)
{
    /// <summary>How many matters there are of each urgency, in a sentence, with the day that it holds for.</summary>
    public required string Sum { get; init; }

    /// <summary>The matters by kind, kinds without any left out.</summary>
    public required ImmutableArray<MatterGroupView> Groups { get; init; }

    /// <summary>The pages that readers are asked to acknowledge; nothing in a portal without any.</summary>
    public ReceiptsView? Receipts { get; init; }

    /// <summary>The needs beside what the portal has on them; nothing in a portal without needs.</summary>
    public CoverageView? Coverage { get; init; }

    /// <summary>The matters as a table for spreadsheets.</summary>
    public required string Table { get; init; }

    /// <summary>The matters, the pages to acknowledge and the coverage for programs.</summary>
    public required string Data { get; init; }

    /// <summary>The days as a calendar; nothing when no page, document or contact has a day.</summary>
    public string? Calendar { get; init; }

    /// <summary>The help for editors: what can be written, and what the codes of mistakes mean.</summary>
    [Formerly("codes")]
    public ImmutableArray<LinkView> Help { get; init; } = [];

    /// <summary>The courses with their packages for learning platforms.</summary>
    public ImmutableArray<CoursePackagesView> Packages { get; init; } = [];

    /// <summary>The heading of the packages; nothing in a portal without courses.</summary>
    public ContentsEntryView? PackagesPart { get; init; }

    /// <summary>Redaktionsläge of a site.</summary>
    public static EditorialView Of(SiteContext site, FrameView frame)
    {
        var matters = Matters.Of(site);
        ImmutableArray<MatterGroupView> groups = [.. matters.GroupBy(matter => matter.Kind).Select(group => MatterGroupView.Of(site, group.Key, group))];
        var (receipts, coverage) = (ReceiptsView.Of(site), CoverageView.Of(site));
        var packages = site.Model.Courses.IsEmpty ? null : new ContentsEntryView(site.Words.Of("editorial.packages"), "del-paket");
        return new((frame with { IsWide = true, Contents = [.. groups.Select(group => group.Heading with { Text = $"{group.Heading.Text} ({group.Count})" })] }).With(receipts?.Heading, coverage?.Heading, packages))
        {
            Packages = [.. site.Model.Courses.Select(course => CoursePackagesView.Of(site, course))],
            PackagesPart = packages,
            Sum = SumOf(site, matters),
            Groups = groups,
            Receipts = receipts,
            Coverage = coverage,
            Table = site.Href(Addresses.EditorialTable),
            Data = site.Href(Addresses.EditorialData),
            Help = [.. new[] { site.Guide is null ? null : GeneratedPages.Writing, GeneratedPages.Codes }.OfType<GeneratedPage>().Select(page => new LinkView(page.Title(site.Words), site.Href(page.Url)))],
            Calendar = ComingDay.Of(site.Model).IsEmpty ? null : site.Href(Addresses.EditorialCalendar),
        };
    }

    /// <summary>How many matters there are of each urgency, in a sentence.</summary>
    public static string SumOf(SiteContext site, ImmutableArray<Matter> matters)
    {
        return site.Words.Of("editorial.sum", ("date", site.Words.Date(site.Model.Today)),
            ("late", Number(Urgency.Late)), ("soon", Number(Urgency.Soon)), ("sometime", Number(Urgency.Sometime)), ("days", site.Words.OfNumber(Matters.DaysAhead)));

        string Number(Urgency urgency) => site.Words.OfNumber(matters.Count(matter => matter.Urgency == urgency));
    }
}

/// <summary>A course with its packages for learning platforms.</summary>
/// <param name="Title">The course.</param>
/// <param name="Formats">A package for each format.</param>
public sealed record CoursePackagesView(string Title, ImmutableArray<LinkView> Formats)
{
    /// <summary>The packages of a course.</summary>
    public static CoursePackagesView Of(SiteContext site, Course course) =>
        new(course.Page.Meta.Title, [.. Enum.GetValues<PackageFormat>().Select(format => new LinkView(format.Title(), site.Href(Addresses.Package(course, format))))]);
}

/// <summary>The matters of a kind.</summary>
/// <param name="Heading">What the kind is called.</param>
/// <param name="About">What to do about them.</param>
/// <param name="Count">How many they are.</param>
/// <param name="Owners">The matters by who answers for them.</param>
/// <param name="HasDays">True when they have days.</param>
public sealed record MatterGroupView(ContentsEntryView Heading, string About, int Count, ImmutableArray<MatterOwnerView> Owners, bool HasDays)
{
    /// <summary>The view of the matters of a kind.</summary>
    public static MatterGroupView Of(SiteContext site, MatterKind kind, IEnumerable<Matter> matters)
    {
        var all = matters.ToList();
        return new(new(site.Words.Of(kind.Key()), $"del-{kind.Name()}"), site.Words.Of($"{kind.Key()}_about"), all.Count,
            [
                .. all.GroupBy(matter => matter.Owner).OrderBy(owner => owner.Key, StringComparer.Ordinal)
                    .Select((owner, at) => new MatterOwnerView(owner.Key, $"tabellnamn-{kind.Name()}-{at + 1}", string.Join(", ", new[] { site.Words.Of(kind.Key()), owner.Key }.OfType<string>()), [.. owner.Select(matter => MatterView.Of(site, matter))])),
            ],
            all.Any(matter => matter.Day is not null));
    }
}

/// <summary>The matters of a kind that somebody answers for.</summary>
/// <param name="Owner">Who answers for them: a role or function; nothing when nobody is named.</param>
/// <param name="Id">The anchor of their table.</param>
/// <param name="Name">The name of their table.</param>
/// <param name="Matters">The matters.</param>
public sealed record MatterOwnerView(string? Owner, string Id, string Name, ImmutableArray<MatterView> Matters);

/// <summary>Something to see to.</summary>
/// <param name="Subject">What it is about.</param>
/// <param name="Href">Where that stands in the portal; nothing for what is not published.</param>
/// <param name="File">The file in which it is changed.</param>
/// <param name="Edit">Where an editor changes that file, when the portal knows.</param>
/// <param name="What">What is the matter.</param>
/// <param name="Day">The day by which it is to be done.</param>
/// <param name="IsLate">True when that day is past.</param>
public sealed record MatterView(string Subject, string? Href, string File, string? Edit, string What, DateView? Day, bool IsLate)
{
    /// <summary>The view of a matter.</summary>
    public static MatterView Of(SiteContext site, Matter matter) => new(
        matter.Subject, matter.Href, matter.File, PageFootView.EditOf(site, matter.File), matter.What, DateView.Of(site.Words, matter.Day), matter.Urgency is Urgency.Late);
}
