using System.Collections.Immutable;
using Portal.Generator.Reading;
using Portal.Generator.Reading.Kinds;
using Portal.Model;
using Portal.Model.Pages;

namespace Portal.Generator.Authoring;

/// <summary>The keys of each kind of page, as its reader asks for them.</summary>
public static class KindKeys
{
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
}
