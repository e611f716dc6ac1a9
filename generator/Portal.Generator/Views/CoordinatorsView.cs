using System.Collections.Immutable;
using System.Globalization;
using Portal.Model.Pages;
using Portal.Model.Rendering;

namespace Portal.Generator.Views;

/// <summary>Coordinators per förvaltning.</summary>
/// <param name="Title">What the table is called.</param>
/// <param name="Chart">The numbers that are known, as bars.</param>
/// <param name="Rows">The förvaltningar and companies that speak of theirs.</param>
/// <param name="Sum">The numbers that are known together.</param>
/// <param name="IsAtLeast">True when some number is missing.</param>
public sealed record CoordinatorsView(string Title, BarChartView Chart, ImmutableArray<CoordinatorsRowView> Rows, int Sum, bool IsAtLeast) : BodyPartView
{
    /// <summary>The view of a site's coordinators.</summary>
    public static CoordinatorsView Of(SiteContext site)
    {
        var name = site.Words.Of("administration.coordinators_title");
        var all = site.Model.All<AdministrationPage>().Where(CoordinatorsRowView.IsToldOf).ToList();
        var known = all.Where(each => each.Coordinators.Value is not null).Select(each => (each.Meta.Title, Number: each.Coordinators.Value!.Value)).ToList();
        return new(
            name, BarChartView.Of(new BarChartPart([.. known.Select(each => new Bar(each.Title, each.Number, site.Words.OfNumber(each.Number)))], name)),
            [.. all.Select(each => CoordinatorsRowView.Of(site, each))], known.Sum(each => each.Number), known.Count < all.Count);
    }
}

/// <summary>A förvaltning's coordinators.</summary>
/// <param name="Administration">The förvaltning.</param>
/// <param name="Number">How many they are; nothing when that is not known.</param>
/// <param name="Note">What there is to say about the number.</param>
public sealed record CoordinatorsRowView(LinkView Administration, string? Number, string? Note)
{
    /// <summary>Whether a förvaltning's page speaks of its coordinators at all.</summary>
    public static bool IsToldOf(AdministrationPage page) => page.Coordinators.IsNamed || page.CoordinatorsNote is not null;

    /// <summary>The coordinators of a förvaltning.</summary>
    public static CoordinatorsRowView Of(SiteContext site, AdministrationPage page) =>
        new(LinkView.ByTitle(site, page), page.Coordinators.Value?.ToString(CultureInfo.InvariantCulture), page.CoordinatorsNote);
}
