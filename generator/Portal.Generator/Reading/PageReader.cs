using System.Collections.Immutable;
using Portal.Generator.Reading.Kinds;
using Portal.Generator.Reading.Markdown;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Pages;

namespace Portal.Generator.Reading;

/// <summary>Turns Markdown files into pages of their kinds.</summary>
public static class PageReader
{
    /// <summary>Reads every Markdown file, save those that <paramref name="memory"/> has; a file that cannot be read is reported and left out.</summary>
    public static ImmutableArray<Page> ReadAll(ContentFiles content, PortalSettings settings, DiagnosticBag bag, Memo<(SourceFile, string), Page?>? memory = null)
    {
        memory ??= new();
        var sections = settings.Menu.Concat(settings.OtherSections).Select(section => section.Value).ToHashSet();
        var files = content.Texts.Where(file => file.Path.EndsWith(".md")).ToArray();
        var names = string.Join(',', sections);
        var pages = files.AsParallel().AsOrdered().Select(file => memory.Of(file.Path, (file, names), own => Read(file, sections, own), bag)).ToArray();
        memory.KeepOnly(files.Select(file => file.Path));
        return [.. pages.OfType<Page>()];
    }

    private static Page? Read(SourceFile file, HashSet<string> sections, DiagnosticBag bag)
    {
        var path = ContentPath.From(file);
        var kind = PageKindList.All.First(kind => kind.Holds(path));
        if (!IsWellPlaced(file, path, kind, sections, bag) || FrontMatter.Read(file, bag) is not { } map)
            return null;

        var fields = new Fields(map, file.Path, bag);
        var parts = new PageParts(file, path, kind.Url(path), MetaReader.Read(fields), BodyReader.Read(file, bag));
        var page = kind.Read(parts, fields);
        fields.Finish();
        return page;
    }

    private static bool IsWellPlaced(SourceFile file, ContentPath path, IPageKind kind, HashSet<string> sections, DiagnosticBag bag)
    {
        if (path.Section.Length > 0 && !sections.Contains(path.Section))
        {
            bag.AddUnknown(DiagnosticRules.UnknownFolder, file.Path, SourceSpan.Start,
                $"mappen \"{path.Section}\" finns inte bland portalens avsnitt", path.Section, sections);
            return false;
        }
        if (kind is not ArticleKind || path.Folders.Count < 2)
            return true;
        bag.Add(DiagnosticRules.MisplacedFile, file.Path, SourceSpan.Start,
            path.Section == "utbildning" ? "en lektions filnamn ska börja med två siffror och bindestreck" : "bara kurser kan ha mappar i sin mapp",
            path.Section == "utbildning" ? "Byt namn till exempelvis 01-namn.md." : "Flytta filen till avsnittets egen mapp.");
        return false;
    }
}
