using System.Collections.Immutable;
using Portal.Model;
using Portal.Model.Pages;

namespace Portal.Generator.Reading.Kinds;

/// <summary>The keys of each kind of page, as its reader asks for them.</summary>
public static class KindKeys
{
    private static readonly Lazy<ILookup<string, string>> Folders = new(() => PageKindList.All.Where(kind => kind.Folder is not null)
        .SelectMany(kind => Of(kind), (kind, key) => (key.Key, Folder: kind.Folder!)).ToLookup(pair => pair.Key, pair => pair.Folder));

    private static readonly Lazy<HashSet<string>> Lists = new(() => [.. PageKindList.All.SelectMany(kind => All(kind)).Where(key => key.Shape is ListShape).Select(key => key.Key)]);

    /// <summary>The keys of all pages, in the order of their reader.</summary>
    public static ImmutableArray<AskedKey> Common { get; } = Fields.Keys(fields => MetaReader.Read(fields));

    /// <summary>The keys of one kind alone.</summary>
    public static ImmutableArray<AskedKey> Of(IPageKind kind)
    {
        var source = new SourceFile(string.Join('/', "utbildning", "kurs", "01-a.md"), "");
        return Fields.Keys(fields => kind.Read(new PageParts(source, ContentPath.From(source), new UrlPath("/"), new Meta { Title = "", Summary = "", MenuTitle = "" }, Body.Empty), fields));
    }

    /// <summary>All keys that pages of a kind have.</summary>
    public static ImmutableArray<AskedKey> All(IPageKind kind) => [.. Common, .. Of(kind)];

    /// <summary>True for a folder whose name decides what its pages are.</summary>
    public static bool IsOfKind(string folder) => folder == "utbildning" || PageKindList.All.Any(kind => kind.Folder == folder);

    /// <summary>True for a key of pages that can have several values.</summary>
    public static bool HasList(string key) => Lists.Value.Contains(key);

    /// <summary>What to say of a key that a page cannot have but pages of another kind can; null for others.</summary>
    public static (string Message, string Remedy)? OfOthers(string key, ContentPath path)
    {
        var folders = Folders.Value[key].ToList();
        return folders.Count == 0 ? null : ($"nyckeln \"{key}\" finns inte här", folders.Contains(path.Section)
            ? $"Den hör till de andra sidorna i mappen {path.Section}, inte till index.md. Ta bort raden."
            : $"Den hör till sidor i mappen {string.Join(" eller ", folders)}. Lägg sidan där, eller ta bort raden.");
    }
}
