using System.Collections.Frozen;

namespace Portal.Generator.Reading.Theme;

/// <summary>What a drawing may consist of: shapes and their colours. Everything that can run, load, link or animate is absent.</summary>
public static class SvgWords
{
    /// <summary>Elements that are written.</summary>
    public static readonly FrozenSet<string> Elements = Words(
        "svg g path rect circle ellipse line polyline polygon defs linearGradient radialGradient stop clipPath mask");

    /// <summary>Elements that cut others. Within them none may be cut: each that used the next twice would double the work.</summary>
    public static readonly FrozenSet<string> Masks = Words("clipPath mask");

    /// <summary>Attributes that name what an element is cut by.</summary>
    public static readonly FrozenSet<string> Masked = Words("clip-path mask");

    /// <summary>Elements that say something about the drawing and draw nothing: left out with all that is in them.</summary>
    public static readonly FrozenSet<string> Silent = Words("title desc metadata");

    /// <summary>Attributes of shape and place.</summary>
    public static readonly FrozenSet<string> Attributes = Words(
        "id viewBox preserveAspectRatio width height x y x1 y1 x2 y2 cx cy r rx ry fx fy d points pathLength transform offset " +
        "gradientUnits gradientTransform spreadMethod clipPathUnits maskUnits maskContentUnits");

    /// <summary>Attributes of look, which editors also write in <c>style</c>.</summary>
    public static readonly FrozenSet<string> Looks = Words(
        "fill fill-rule fill-opacity clip-rule clip-path mask opacity stroke stroke-width stroke-linecap stroke-linejoin stroke-miterlimit " +
        "stroke-dasharray stroke-dashoffset stroke-opacity stop-color stop-opacity color display visibility overflow vector-effect paint-order");

    /// <summary>Attributes that editors write and that change nothing here, where there is no text and no style sheet.</summary>
    private static readonly FrozenSet<string> Idle = Words("version baseProfile enable-background role focusable class lang direction isolation");

    private static readonly string[] IdleBeginnings = ["-", "data-", "aria-", "font", "text", "letter-", "word-", "line-", "writing-", "white-", "shape-", "color-", "image-", "marker", "baseline-", "dominant-"];

    private static readonly string[] Nothing = ["none", "normal", "auto"];

    /// <summary>True for an attribute or a property of <c>style</c> that can be left out.</summary>
    public static bool IsIdle(string name, string value) =>
        Idle.Contains(name) || IdleBeginnings.Any(beginning => name.StartsWith(beginning, StringComparison.Ordinal)) || Nothing.Contains(value.Trim());

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
