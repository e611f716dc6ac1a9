using System.Collections.Immutable;
using Portal.Model.Pages;
using Portal.Model.Rendering;
using Portal.Generator.Views.Wording;

namespace Portal.Generator.Views;

/// <summary>Where everything of the organisation chart stands: a band for each level and for staff, and the line organisation beside them.</summary>
public static class ChartLayout
{
    /// <summary>Distance between lines of text.</summary>
    private const int LineHeight = 20;

    /// <summary>Distance between bands, with room for an arrow.</summary>
    private const int BandGap = 32;

    private const int Gap = 16;
    private const int BandWidth = 656;
    private const int LineX = BandWidth + 56;
    private const int LineWidth = 248;
    private const int NameWidth = 160;
    private const int BoxWidth = 216;
    private const int BoxHeight = 60;
    private const int BoxCharacters = 23;
    private const int NameCharacters = 15;

    /// <summary>The bands of a site, and how wide and high they are together. Levels without roles and without a page are left out.</summary>
    public static (ImmutableArray<ChartBandView> Bands, int Width, int Height) Of(SiteContext site)
    {
        var levels = new[] { Level.Strategic, Level.Tactical, Level.Operative, Level.Staff }
            .Where(level => OrganisationLevelView.IsIn(site.Model, level))
            .Select(level => (Level: level, Roles: RolesOf(site, level)))
            .ToList();
        var line = RolesOf(site, Level.Line);
        var bandsHeight = Math.Max(levels.Sum(level => BandHeight(level.Roles.Length) + BandGap) - BandGap, 0);
        var height = line.IsEmpty ? bandsHeight : Math.Max(bandsHeight, ColumnHeight(line.Length));
        var stretch = levels.Count > 0 ? (height - bandsHeight) / levels.Count : 0;

        var bands = ImmutableArray.CreateBuilder<ChartBandView>();
        var y = 0;
        foreach (var (level, roles) in levels)
        {
            bands.Add(Band(site, level, roles, y, stretch));
            y += BandHeight(roles.Length) + stretch + BandGap;
        }
        if (!line.IsEmpty)
            bands.Add(Line(site, line, height));
        return (bands.ToImmutable(), line.IsEmpty ? BandWidth : LineX + LineWidth, height);
    }

    private static ImmutableArray<RolePage> RolesOf(SiteContext site, Level level) => [.. OrganisationLevelView.RolesOf(site.Model, level)];

    /// <summary>Two boxes in a row.</summary>
    private static int BandHeight(int roles) => (Math.Max(1, (roles + 1) / 2) * (BoxHeight + Gap)) + Gap;

    /// <summary>One box in a row, under the name.</summary>
    private static int ColumnHeight(int roles) => ((roles + 1) * (BoxHeight + Gap)) + Gap;

    /// <summary>A band, made higher by <paramref name="stretch"/> so that all of them reach as far down as the line organisation.</summary>
    private static ChartBandView Band(SiteContext site, Level level, ImmutableArray<RolePage> roles, int y, int stretch)
    {
        var height = BandHeight(roles.Length) + stretch;
        var boxes = roles.Select((role, i) => Role(
            site, role, NameWidth + (2 * Gap) + (i % 2 * (BoxWidth + Gap)), y + Gap + (stretch / 2) + (i / 2 * (BoxHeight + Gap))));
        return new(
            Key(level), 0, y, BandWidth, height, Name(site, level, Gap, y, height), [.. boxes],
            Supports(Level.Line) ? $"M{BandWidth + 6} {y + (height / 2)}h36m-9-7 9 7-9 7" : null,
            level < Level.Operative && Supports(level + 1) ? $"M{BandWidth / 2} {y + height + 5}v{BandGap - 12}m-7-9 7 9 7-9" : null);

        bool Supports(Level other) => roles.Any(role => role.Supports.Any(id => site.Model.Find<RolePage>(id.Value)?.Level == other));
    }

    private static ChartBandView Line(SiteContext site, ImmutableArray<RolePage> roles, int height) => new(
        Key(Level.Line), LineX, 0, LineWidth, height, Name(site, Level.Line, LineX + Gap, 0, BoxHeight + Gap),
        [.. roles.Select((role, i) => Role(site, role, LineX + Gap, Gap + ((i + 1) * (BoxHeight + Gap))))], null, null);

    private static string Key(Level level) => level.ToString().ToLowerInvariant();

    private static ChartBoxView Name(SiteContext site, Level level, int x, int y, int height)
    {
        var (width, characters) = level is Level.Line ? (BoxWidth, BoxCharacters) : (NameWidth, NameCharacters);
        return Box(site, x, y + 8, width, height - 16, level.Name(site.Words), OrganisationLevelView.PageOf(site.Model, level), characters);
    }

    private static ChartBoxView Role(SiteContext site, RolePage role, int x, int y) => Box(site, x, y, BoxWidth, BoxHeight, role.Meta.MenuTitle, role, BoxCharacters);

    /// <summary>A box with its text in its middle.</summary>
    private static ChartBoxView Box(SiteContext site, int x, int y, int width, int height, string title, Page? page, int characters)
    {
        var lines = SvgLines.Break(title, characters);
        var first = y + (height - ((lines.Count - 1) * LineHeight)) / 2 + 6;
        return new(
            x, y, width, height, title, page is null ? null : site.Href(page),
            [.. lines.Select((line, i) => new ChartLineView(x + (width / 2), first + (i * LineHeight), line))]);
    }
}
