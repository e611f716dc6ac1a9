using System.Collections.Immutable;
using Portal.Generator.Reading;
using Portal.Generator.Reading.Kinds;
using Portal.Generator.Reading.Yaml;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Pages;

namespace Portal.Generator.Authoring;

/// <summary>The keys of each kind of page, from its reader: what it asks for exists, what it misses in an empty file must be there.</summary>
public static class KindKeys
{
    /// <summary>The keys of all pages, in the order of their reader.</summary>
    public static ImmutableArray<KindKey> Common { get; } = Of(fields => MetaReader.Read(fields));

    /// <summary>The keys of one kind alone.</summary>
    public static ImmutableArray<KindKey> Of(IPageKind kind)
    {
        var source = new SourceFile(string.Join('/', "utbildning", "kurs", "01-a.md"), "");
        return Of(fields => kind.Read(new PageParts(source, ContentPath.From(source), new UrlPath("/"), new Meta { Title = "", Summary = "", MenuTitle = "" }, Body.Empty), fields));
    }

    private static ImmutableArray<KindKey> Of(Action<Fields> read)
    {
        var bag = new DiagnosticBag();
        var fields = new Fields(new YamlMap([], SourceSpan.Start), "", bag);
        read(fields);
        var missing = bag.Sorted().Where(found => found.Rule == DiagnosticRules.MissingKey).Select(found => found.Message.Split('"')[1]).ToHashSet();
        return [.. fields.Asked.Distinct().Select(key => new KindKey(key, missing.Contains(key)))];
    }
}

/// <summary>A key, and whether it must be there.</summary>
public sealed record KindKey(string Key, bool IsRequired);
