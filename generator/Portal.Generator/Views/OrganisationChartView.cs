using System.Collections.Immutable;
using Portal.Model.Pages;
using Portal.Model.Rendering;

namespace Portal.Generator.Views;

/// <summary>The levels of the organisation with their roles, as a picture and as a list. The picture is measured in the units of its view box.</summary>
/// <param name="Width">The width of the picture.</param>
/// <param name="Height">Its height.</param>
/// <param name="Bands">The bands of the picture.</param>
/// <param name="Responsibilities">The arrows from a role to those that it leads as a function.</param>
/// <param name="HasArrows">True when the picture has arrows, which must be explained.</param>
/// <param name="HasStaff">True when it has staff, whose dashed line must be explained.</param>
/// <param name="Levels">The same in words.</param>
public sealed record OrganisationChartView(
    int Width, int Height, ImmutableArray<ChartBandView> Bands, ImmutableArray<ChartResponsibilityView> Responsibilities, bool HasArrows, bool HasStaff,
    ImmutableArray<OrganisationLevelView> Levels) : BodyPartView
{
    /// <summary>The chart of a site.</summary>
    public static OrganisationChartView Of(SiteContext site)
    {
        var (bands, responsibilities, width, height) = ChartLayout.Of(site);
        return new(
            width, height, bands, responsibilities, bands.Any(band => band.ArrowToLine is not null || band.ArrowBelow is not null),
            OrganisationLevelView.IsIn(site.Model, Level.Staff), OrganisationLevelView.Of(site));
    }
}

/// <summary>A level in the picture: the ground that its roles stand on, its name and its roles.</summary>
/// <param name="Level">Which level, for the style sheet: <c>strategic</c>.</param>
/// <param name="X">The left edge of the ground.</param>
/// <param name="Y">Its upper edge.</param>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
/// <param name="Above">What the level is placed under; nothing when that is not told.</param>
/// <param name="Name">The box with the level's name.</param>
/// <param name="Roles">The boxes of the roles.</param>
/// <param name="ArrowToLine">The path of an arrow to the line organisation; nothing when no role supports it.</param>
/// <param name="ArrowBelow">The path of an arrow to the band below; nothing when no role supports one there.</param>
public sealed record ChartBandView(
    string Level, int X, int Y, int Width, int Height, ChartAboveView? Above, ChartBoxView Name, ImmutableArray<ChartBoxView> Roles, string? ArrowToLine, string? ArrowBelow);

/// <summary>What a level is placed under.</summary>
/// <param name="Box">Its box.</param>
/// <param name="Line">The path of the line from it to the level.</param>
public sealed record ChartAboveView(ChartBoxView Box, string Line);

/// <summary>An arrow from a role to one that it leads as a function.</summary>
/// <param name="Arrow">Its path.</param>
/// <param name="Label">What stands beside it.</param>
public sealed record ChartResponsibilityView(string Arrow, ChartLineView Label);

/// <summary>A box of the picture.</summary>
/// <param name="X">Its left edge.</param>
/// <param name="Y">Its upper edge.</param>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
/// <param name="Title">What it says.</param>
/// <param name="Href">Where it leads; nothing when no page describes it.</param>
/// <param name="Lines">What it says, in lines.</param>
/// <param name="Placement">Where a role is placed; nothing when that is not known.</param>
/// <param name="PlacementLines">The same in lines.</param>
public sealed record ChartBoxView(
    int X, int Y, int Width, int Height, string Title, string? Href, ImmutableArray<ChartLineView> Lines, string? Placement, ImmutableArray<ChartLineView> PlacementLines);

/// <summary>A line of text in a box.</summary>
/// <param name="X">The middle of the line.</param>
/// <param name="Y">Its baseline.</param>
/// <param name="Text">What it says.</param>
public sealed record ChartLineView(int X, int Y, string Text);
