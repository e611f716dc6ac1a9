using System.Collections.Immutable;
using Portal.Model;
using Portal.Model.Pages;
using Portal.Templates.Wording;

namespace Portal.Templates.Components;

/// <summary>A box of the chart, in the units of its view box. The page is null when nothing describes it.</summary>
public sealed record ChartBox(int X, int Y, int Width, int Height, string Title, Page? Page, IReadOnlyList<string> Lines)
{
    /// <summary>Where the first line's baseline stands, so that the lines are centred.</summary>
    public int FirstLineY => Y + (Height - ((Lines.Count - 1) * OrganisationLayout.LineHeight)) / 2 + 6;
}

/// <summary>A level: its band, its name and its roles.</summary>
/// <param name="SupportsLine">True when one of the roles supports one of the line organisation.</param>
/// <param name="SupportsBelow">True when one of the roles supports one of the band below.</param>
public sealed record ChartBand(
    Level Level, ChartBox Name, ImmutableArray<ChartBox> Roles, int X, int Y, int Width, int Height, bool SupportsLine, bool SupportsBelow);

/// <summary>Where everything of the organisation chart stands: a band for each level and for staff, and the line organisation beside them.</summary>
public sealed record OrganisationLayout(ImmutableArray<ChartBand> Bands, int Width, int Height)
{
    /// <summary>Distance between lines of text.</summary>
    public const int LineHeight = 20;

    /// <summary>Distance between bands, with room for an arrow.</summary>
    public const int BandGap = 32;

    private const int Gap = 16;
    private const int BandWidth = 656;
    private const int LineX = BandWidth + 56;
    private const int LineWidth = 248;
    private const int NameWidth = 160;
    private const int BoxWidth = 216;
    private const int BoxHeight = 60;
    private const int BoxCharacters = 23;
    private const int NameCharacters = 15;

    /// <summary>The chart of a portal. Levels without roles and without a page are left out.</summary>
    public static OrganisationLayout Of(PortalModel model)
    {
        var levels = new[] { Level.Strategic, Level.Tactical, Level.Operative, Level.Staff }
            .Select(level => (Level: level, Roles: RolesOf(model, level)))
            .Where(level => !level.Roles.IsEmpty || LevelPage(model, level.Level) is not null)
            .ToList();
        var lineRoles = RolesOf(model, Level.Line);
        var bandsHeight = Math.Max(levels.Sum(level => BandHeight(level.Roles) + BandGap) - BandGap, 0);
        var height = lineRoles.IsEmpty ? bandsHeight : Math.Max(bandsHeight, LineHeightOf(lineRoles));
        var stretch = levels.Count > 0 ? (height - bandsHeight) / levels.Count : 0;

        var bands = new List<ChartBand>();
        var y = 0;
        foreach (var (level, roles) in levels)
        {
            bands.Add(Band(model, level, roles, y, stretch));
            y += BandHeight(roles) + stretch + BandGap;
        }
        return lineRoles.IsEmpty
            ? new OrganisationLayout([.. bands], BandWidth, height)
            : new OrganisationLayout([.. bands, Line(model, lineRoles, height)], LineX + LineWidth, height);
    }

    /// <summary>Roles of a level, in the order of their section.</summary>
    public static ImmutableArray<RolePage> RolesOf(PortalModel model, Level level) =>
        [.. model.All<RolePage>().Where(role => role.Level == level)];

    /// <summary>The page that describes a level, or null.</summary>
    public static Page? LevelPage(PortalModel model, Level level) =>
        model.All<OrganisationPage>().FirstOrDefault(page => page.Level == level);

    /// <summary>Two boxes in a row.</summary>
    private static int BandHeight(ImmutableArray<RolePage> roles) => (Math.Max(1, (roles.Length + 1) / 2) * (BoxHeight + Gap)) + Gap;

    /// <summary>One box in a row, under the name.</summary>
    private static int LineHeightOf(ImmutableArray<RolePage> roles) => ((roles.Length + 1) * (BoxHeight + Gap)) + Gap;

    /// <summary>A band, made higher by <paramref name="stretch"/> so that all of them reach as far down as the line organisation.</summary>
    private static ChartBand Band(PortalModel model, Level level, ImmutableArray<RolePage> roles, int y, int stretch)
    {
        var height = BandHeight(roles) + stretch;
        var boxes = roles.Select((role, i) => Box(
            role, NameWidth + (2 * Gap) + (i % 2 * (BoxWidth + Gap)), y + Gap + (stretch / 2) + (i / 2 * (BoxHeight + Gap))));
        return new ChartBand(level, Name(model, level, Gap, y, height), [.. boxes], 0, y, BandWidth, height, Supports(Level.Line), Supports(level + 1) && level < Level.Operative);

        bool Supports(Level other) => roles.Any(role => role.Supports.Any(id => model.Find<RolePage>(id.Value)?.Level == other));
    }

    private static ChartBand Line(PortalModel model, ImmutableArray<RolePage> roles, int height)
    {
        var boxes = roles.Select((role, i) => Box(role, LineX + Gap, Gap + ((i + 1) * (BoxHeight + Gap))));
        return new ChartBand(
            Level.Line, Name(model, Level.Line, LineX + Gap, 0, BoxHeight + Gap), [.. boxes], LineX, 0, LineWidth, height, false, false);
    }

    private static ChartBox Name(PortalModel model, Level level, int x, int y, int height)
    {
        var width = level is Level.Line ? BoxWidth : NameWidth;
        return new ChartBox(x, y + 8, width, height - 16, level.Name(), LevelPage(model, level),
            SvgLines.Break(level.Name(), level is Level.Line ? BoxCharacters : NameCharacters));
    }

    private static ChartBox Box(RolePage role, int x, int y) => new(
        x, y, BoxWidth, BoxHeight, role.Meta.MenuTitle, role, SvgLines.Break(role.Meta.MenuTitle, BoxCharacters));
}
