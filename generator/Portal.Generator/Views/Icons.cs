using System.Collections.Frozen;

namespace Portal.Generator.Views;

/// <summary>Small pictures beside text, drawn with a stroke of two units. They never carry meaning alone, so they are hidden from screen readers.</summary>
public static class Icons
{
    private static readonly FrozenDictionary<string, FinishedHtml> Drawn = new Dictionary<string, string>
    {
        ["building"] = "M4 21V5l8-2v18M12 9h8v12M2.500 21h19M7 8h2M7 12h2M7 16h2M15.500 13h1M15.500 17h1",
        ["check"] = "M5 12.500 10 17.500 19.500 7",
        ["clock"] = "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7.500V12l3 2.500",
        ["close"] = "M6 6l12 12M18 6 6 18",
        ["course"] = "M12 5 2 9.500 12 14l10-4.500zM6 11.500V16c0 1.500 3 3 6 3s6-1.500 6-3v-4.500M22 9.500V15",
        ["document"] = "M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6",
        ["download"] = "M12 4v11M7 10.500l5 5 5-5M5 20h14",
        ["form"] = "M6 3h12v18H6zM9 8h1.500M13 8h2.500M9 12h1.500M13 12h2.500M9 16h1.500M13 16h2.500",
        ["guide"] = "M12 3v18M5 5h11l3 2.500L16 10H5zM19 12H8l-3 2.500L8 17h11z",
        ["info"] = "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v5.500M12 7.500v.3",
        ["left"] = "M19 12H5M11 6l-6 6 6 6",
        ["lesson"] = "M12 6c-2-1.500-5-2-9-2v14c4 0 7 .5 9 2 2-1.500 5-2 9-2V4c-4 0-7 .5-9 2zM12 6v14",
        ["menu"] = "M4 7h16M4 12h16M4 17h16",
        ["moon"] = "M20 14.500A8.500 8.500 0 0 1 9.500 4a8.500 8.500 0 1 0 10.500 10.500z",
        ["news"] = "M3 10v5h4l9 4V6l-9 4zM7 15l1.500 5M19.500 9.500a4 4 0 0 1 0 6",
        ["organisation"] = "M9 3h6v5H9zM3 16h6v5H3zM15 16h6v5h-6zM12 8v4M6 16v-4h12v4",
        ["pencil"] = "M4 20l1-4.500L16 4.500l3.500 3.500L8.500 19z",
        ["phone"] = "M6 3h4l1.500 5-2.500 2a13 13 0 0 0 5 5l2-2.500 5 1.500v4c0 1-1 2-2 2C11 20 4 13 4 5c0-1 1-2 2-2z",
        ["right"] = "M5 12h14M13 6l6 6-6 6",
        ["role"] = "M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4 21c0-4.500 3.500-6.500 8-6.500s8 2 8 6.500",
        ["search"] = "M10.500 4a6.500 6.500 0 1 0 0 13 6.500 6.500 0 0 0 0-13zM15.500 15.500 20.500 20.500",
        ["speaker"] = "M4 9h4l5-4v14l-5-4H4zM16 9a4.500 4.500 0 0 1 0 6M18.500 6.500a8 8 0 0 1 0 11",
        ["sun"] = "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.500 1.500M17.500 17.500 19 19M19 5l-1.500 1.500M6.500 17.500 5 19",
        ["system"] = "M3 5h18v11H3zM9 20h6M12 16v4",
        ["test"] = "M5 4h14v17H5zM9 2.500h6v3H9zM8.500 12l2.500 2.500 4.500-5",
        ["topic"] = "M12 3 4 6v6c0 4.500 3.500 7.500 8 9 4.500-1.500 8-4.500 8-9V6z",
        ["warning"] = "M12 4 2.500 20h19zM12 10v4.500M12 17.200v.3",
    }.ToFrozenDictionary(icon => icon.Key, icon => new FinishedHtml(
        $"""<svg class="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false"><path d="{icon.Value}" /></svg>"""));

    /// <summary>The names that there are.</summary>
    public static IEnumerable<string> Names => Drawn.Keys;

    /// <summary>An icon, or null when there is none of that name.</summary>
    public static FinishedHtml? Named(string name) => Drawn.GetValueOrDefault(name);
}
