using System.Collections.Frozen;
using Portal.Model;
using Portal.Model.Rendering;

namespace Portal.Generator.Rendering;

/// <summary>Where the text of a page is shown: what its ids, headings and links are there, and which terms have been explained.</summary>
public sealed record TextPlace
{
    /// <summary>The page that the text is written for.</summary>
    public static TextPlace OwnPage => new() { IsOwn = true };

    /// <summary>Some other page, whose ids it does not share.</summary>
    public static TextPlace Elsewhere => new();

    /// <summary>True on the page that the text is written for, at whose end stands what nobody knows.</summary>
    public bool IsOwn { get; init; }

    /// <summary>The chapter that the text is, where several pages are read as one: the page's id, or nothing.</summary>
    public string Chapter { get; init; } = "";

    /// <summary>Stands before every id of the text.</summary>
    public string Prefix => PrefixOf(Chapter);

    /// <summary>How many levels its headings go down.</summary>
    public int Down { get; init; }

    /// <summary>The chapters by the addresses of their pages.</summary>
    public FrozenDictionary<UrlPath, string> Chapters { get; init; } = FrozenDictionary<UrlPath, string>.Empty;

    /// <summary>The ids of the terms that are explained there already. Writing a text adds to them.</summary>
    public HashSet<string> Explained { get; init; } = [];

    /// <summary>The value of a <c>href</c>: a link to a chapter stays among the chapters.</summary>
    public string Href(LinkTarget target, SiteContext site) => target switch
    {
        { External: { } address } => address,
        { Path: { } path, Fragment: var fragment } when Chapters.TryGetValue(path, out var chapter) => $"#{(fragment.Length > 1 ? PrefixOf(chapter) + fragment[1..] : ChapterPart.Anchor(chapter))}",
        _ => site.Href(target.Path!.Value) + target.Fragment,
    };

    private static string PrefixOf(string chapter) => chapter.Length > 0 ? $"{chapter}-" : "";
}
