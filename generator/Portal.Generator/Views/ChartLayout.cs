using System.Collections.Immutable;
using Portal.Model.Pages;
using Portal.Model.Rendering;
using Portal.Generator.Views.Wording;

namespace Portal.Generator.Views;

/// <summary>Where everything of the organisation chart stands: a band for each level and for staff, and the line organisation beside them.</summary>
internal sealed class ChartLayout
{
    /// <summary>Distance between lines of a name.</summary>
    private const int LineHeight = 20;

    /// <summary>Distance between lines of a placement.</summary>
    private const int SmallHeight = 16;

    /// <summary>Distance between bands, with room for an arrow and its label.</summary>
    private const int BandGap = 32;

    private const int Gap = 16;
    private const int NameWidth = 128;
    private const int BoxWidth = 216;
    private const int BoxX = NameWidth + (2 * Gap);
    private const int BandWidth = BoxX + (2 * (BoxWidth + Gap));
    private const int LineX = BandWidth + 56;
    private const int LineWidth = BoxWidth + (2 * Gap);
    private const int AboveHeight = 44;
    private const int BoxCharacters = 21;
    private const int SmallCharacters = 26;
    private const int NameCharacters = 11;

    private readonly SiteContext site;

    /// <summary>All roles have boxes of one height, which holds what the fullest says.</summary>
    private readonly int boxHeight;

    private ChartLayout(SiteContext site)
    {
        this.site = site;
        boxHeight = site.Model.All<RolePage>().Select(role => TextHeight(Lines(role.Meta.MenuTitle), PlacementLines(role)) + 20).Append(AboveHeight).Max();
    }

    /// <summary>The bands of a site, the arrows between roles, and how wide and high all are together. Levels without roles and without a page are left out.</summary>
    public static (ImmutableArray<ChartBandView> Bands, ImmutableArray<ChartResponsibilityView> Responsibilities, int Width, int Height) Of(SiteContext site) => new ChartLayout(site).Whole();

    private (ImmutableArray<ChartBandView> Bands, ImmutableArray<ChartResponsibilityView> Responsibilities, int Width, int Height) Whole()
    {
        var levels = new[] { Level.Strategic, Level.Tactical, Level.Operative, Level.Staff }
            .Where(level => OrganisationLevelView.IsIn(site.Model, level))
            .Select(level => (Level: level, Roles: RolesOf(level)))
            .ToList();
        var line = RolesOf(Level.Line);
        var bandsHeight = Math.Max(levels.Sum(level => OverBand(level.Level) + BandHeight(level.Roles.Length) + BandGap) - BandGap, 0);
        var height = line.IsEmpty ? bandsHeight : Math.Max(bandsHeight, ColumnHeight(line.Length));
        var stretch = levels.Count > 0 ? (height - bandsHeight) / levels.Count : 0;

        var bands = ImmutableArray.CreateBuilder<ChartBandView>();
        var y = 0;
        foreach (var (at, (level, roles)) in levels.Index())
        {
            y += OverBand(level);
            bands.Add(Band(level, at + 1 < levels.Count ? levels[at + 1].Level : null, roles, y, stretch));
            y += BandHeight(roles.Length) + stretch + BandGap;
        }
        if (!line.IsEmpty)
            bands.Add(Line(line, height));
        return (bands.ToImmutable(), Responsibilities(bands), line.IsEmpty ? BandWidth : LineX + LineWidth, height);
    }

    private ImmutableArray<RolePage> RolesOf(Level level) => [.. OrganisationLevelView.RolesOf(site.Model, level)];

    /// <summary>Room over a band for what it is placed under.</summary>
    private int OverBand(Level level) => OrganisationLevelView.PageOf(site.Model, level)?.Under is null ? 0 : AboveHeight + Gap;

    /// <summary>Two boxes in a row.</summary>
    private int BandHeight(int roles) => (Math.Max(1, (roles + 1) / 2) * (boxHeight + Gap)) + Gap;

    /// <summary>One box in a row, under the name.</summary>
    private int ColumnHeight(int roles) => (roles * (boxHeight + Gap)) + AboveHeight + (2 * Gap);

    /// <summary>A band, made higher by <paramref name="stretch"/> so that all of them reach as far down as the line organisation.</summary>
    private ChartBandView Band(Level level, Level? next, ImmutableArray<RolePage> roles, int y, int stretch)
    {
        var height = BandHeight(roles.Length) + stretch;
        var boxes = roles.Select((role, i) => Role(role, BoxX + (i % 2 * (BoxWidth + Gap)), y + Gap + (stretch / 2) + (i / 2 * (boxHeight + Gap))));
        return new(
            Key(level), 0, y, BandWidth, height, Above(level, y), Name(level, Gap, y, NameWidth, height, NameCharacters), [.. boxes],
            Supports(Level.Line) ? $"M{BandWidth + 6} {y + (height / 2)}h36m-9-7 9 7-9 7" : null,
            next is { } below and not Level.Staff && Supports(below) ? $"M{BandWidth - Gap - (BoxWidth / 2)} {y + height + 5}v{BandGap - 12}m-7-9 7 9 7-9" : null);

        bool Supports(Level other) => roles.Any(role => role.Supports.Any(id => site.Model.Find<RolePage>(id.Value)?.Level == other));
    }

    private ChartAboveView? Above(Level level, int y) => OrganisationLevelView.PageOf(site.Model, level)?.Under is { } under
        ? new(Box(BoxX, y - Gap - AboveHeight, (2 * BoxWidth) + Gap, AboveHeight, under, null, [under], null, []), $"M{BoxX + BoxWidth + (Gap / 2)} {y - Gap}v{Gap}")
        : null;

    private ChartBandView Line(ImmutableArray<RolePage> roles, int height) => new(
        Key(Level.Line), LineX, 0, LineWidth, height, null, Name(Level.Line, LineX + Gap, Gap, BoxWidth, AboveHeight, BoxCharacters),
        [.. roles.Select((role, i) => Role(role, LineX + Gap, AboveHeight + (2 * Gap) + (i * (boxHeight + Gap))))], null, null);

    /// <summary>From the lower edge of a role's box to the upper edge of one further down. The boxes between, if any, hide the arrow.</summary>
    private ImmutableArray<ChartResponsibilityView> Responsibilities(IEnumerable<ChartBandView> bands)
    {
        var boxes = bands.Where(band => band.X == 0).SelectMany(band => band.Roles).ToLookup(box => box.Href);
        return
        [
            .. from role in site.Model.All<RolePage>()
               from id in role.ResponsibleFor
               let led = site.Model.Find<RolePage>(id.Value)
               where led is not null
               from one in boxes[site.Href(role)]
               from other in boxes[site.Href(led)]
               let start = one.Y + one.Height
               where start < other.Y
               let x = other.X + (other.Width / 2)
               let turn = other.Y - Gap - (BandGap / 2)
               select new ChartResponsibilityView(
                   $"M{one.X + (one.Width / 2)} {start}V{turn}H{x}V{other.Y - 3}m-7-9 7 9 7-9", new ChartLineView(x + 10, turn + 5, site.Words.Of("organisation.responsibility"))),
        ];
    }

    private static string Key(Level level) => level.ToString().ToLowerInvariant();

    private ChartBoxView Name(Level level, int x, int y, int width, int height, int characters)
    {
        var name = level.Name(site.Words);
        return Box(x, y, width, height, name, OrganisationLevelView.PageOf(site.Model, level), Broken(name, characters), null, []);
    }

    private ChartBoxView Role(RolePage role, int x, int y) =>
        Box(x, y, BoxWidth, boxHeight, role.Meta.MenuTitle, role, Lines(role.Meta.MenuTitle), role.Placement.Value, PlacementLines(role));

    private IReadOnlyList<string> Broken(string text, int characters) => SvgLines.Break(text, characters, site.Hyphenated);

    private IReadOnlyList<string> Lines(string title) => Broken(title, BoxCharacters);

    private IReadOnlyList<string> PlacementLines(RolePage role) => role.Placement.Value is { } placement ? Broken(placement, SmallCharacters) : [];

    private static int TextHeight(IReadOnlyList<string> lines, IReadOnlyList<string> placement) => (lines.Count * LineHeight) + (placement.Count * SmallHeight);

    /// <summary>A box with its texts in its middle.</summary>
    private ChartBoxView Box(int x, int y, int width, int height, string title, Page? page, IReadOnlyList<string> lines, string? placement, IReadOnlyList<string> placementLines)
    {
        var top = y + ((height - TextHeight(lines, placementLines)) / 2);
        var small = top + (lines.Count * LineHeight) + 12;
        return new(
            x, y, width, height, title, page is null ? null : site.Href(page),
            [.. lines.Select((line, i) => new ChartLineView(x + (width / 2), top + 16 + (i * LineHeight), line))], placement,
            [.. placementLines.Select((line, i) => new ChartLineView(x + (width / 2), small + (i * SmallHeight), line))]);
    }
}
