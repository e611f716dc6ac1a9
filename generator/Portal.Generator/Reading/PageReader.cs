using System.Collections.Immutable;
using Portal.Generator.Reading.Kinds;
using Portal.Generator.Reading.Markdown;
using Portal.Generator.Reading.Yaml;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Pages;
using Portal.Model.Text;

namespace Portal.Generator.Reading;

/// <summary>Turns Markdown files into pages of their kinds.</summary>
public static class PageReader
{
    /// <summary>
    /// Reads every Markdown file, save those that <paramref name="memory"/> has. A file that cannot be read is reported, and a page
    /// that is <see cref="Page.IsUnread"/> stands in for it.
    /// </summary>
    public static ImmutableArray<Page> ReadAll(ContentFiles content, PortalSettings settings, DiagnosticBag bag, Memo<(SourceFile, string), Page>? memory = null)
    {
        memory ??= new();
        var files = content.Texts.Where(file => file.Path.EndsWith(".md")).ToArray();
        var unreadable = content.Unreadable.Where(path => path.EndsWith(".md")).Except(files.Select(file => file.Path));
        var strays = Strays(files, settings, bag);
        var context = $"{string.Join(',', strays.Order())};{string.Join(',', settings.RequiredKeys.Select(required => $"{required.Key}:{string.Join(' ', required.Sections)}"))}";
        var pages = files.AsParallel().AsOrdered().Select(file => memory.Of(file.Path, (file, context), own => Read(file, settings, strays, own), bag)).ToArray();
        memory.KeepOnly(files.Select(file => file.Path));
        return [.. pages, .. unreadable.Select(path => StandIn(new SourceFile(path, ""), new DiagnosticBag()))];
    }

    private static Page Read(SourceFile file, PortalSettings settings, HashSet<string> strays, DiagnosticBag bag)
    {
        var path = ContentPath.From(file);
        var kind = KindOf(path);
        if (strays.Contains(path.Section) || !IsWellPlaced(file, path, kind, bag) || FrontMatter.Read(file, bag) is not { } map)
            return StandIn(file, bag);

        var fields = new Fields(map, file.Path, bag) { Explain = key => KindKeys.OfOthers(key, path) };
        var body = BodyReader.Read(file, bag);
        var parts = new PageParts(file, path, kind.Url(path), MetaReader.Read(fields), body ?? Body.Empty);
        var page = kind.Read(parts, fields);
        foreach (var required in settings.RequiredKeys.Where(required => required.Sections.Contains(path.Section)))
            fields.Require(required.Key, $"Avsnittet {path.Section} kräver den, se krav i portal.yml.");
        if (page.Meta.UnpublishFrom <= page.Meta.PublishFrom)
            fields.ReportValue("avpubliceras", "sidan skulle aldrig publiceras, för avpubliceras är inte efter dagen då den publiceras", "Ändra en av dagarna.");
        fields.Finish();
        return page with { IsUnread = body is null, PastDates = [.. fields.PastDates] };
    }

    /// <summary>A page of the right kind and address, with the text as far as it can be read and nothing in its front matter.</summary>
    private static Page StandIn(SourceFile file, DiagnosticBag bag)
    {
        var path = ContentPath.From(file);
        var kind = KindOf(path);
        var meta = new Meta { Title = file.Path, Summary = "", MenuTitle = file.Path };
        var parts = new PageParts(file, path, kind.Url(path), meta, BodyReader.Read(file, FrontMatter.IsClosed(file.Text) ? bag : new DiagnosticBag()) ?? Body.Empty);
        return kind.Read(parts, new Fields(new YamlMap([], SourceSpan.Start), file.Path, new DiagnosticBag())) with { IsUnread = true };
    }

    private static IPageKind KindOf(ContentPath path) => PageKindList.All.First(kind => kind.Holds(path));

    /// <summary>
    /// Top folders that no section has, each reported once, at its first page; unless a section of the settings has no folder
    /// and nearly the same name, for then that name is what is wrong.
    /// </summary>
    private static HashSet<string> Strays(SourceFile[] files, PortalSettings settings, DiagnosticBag bag)
    {
        var sections = settings.Menu.Concat(settings.OtherSections).Select(section => section.Value).ToHashSet();
        var folders = files.GroupBy(file => ContentPath.From(file).Section).Where(folder => folder.Key.Length > 0).ToDictionary(folder => folder.Key, folder => folder.First());
        var strays = folders.Keys.Where(folder => !sections.Contains(folder)).ToHashSet();
        var misspelt = sections.Where(section => !folders.ContainsKey(section)).Select(section => Suggestion.Nearest(section, strays)).ToHashSet();
        var unnamed = strays.Where(stray => !misspelt.Contains(stray)).ToList();
        var renamed = unnamed.Count == 1 && sections.Where(section => !folders.ContainsKey(section) && KindKeys.IsOfKind(section)).ToList() is [var only] ? only : null;
        foreach (var stray in unnamed)
            bag.Add(DiagnosticRules.UnknownFolder, folders[stray].Path, SourceSpan.Start, $"mappen \"{stray}\" finns inte bland portalens avsnitt",
                renamed is not null ? $"Har mappen {renamed} bytt namn till {stray}: byt tillbaka, för namnet styr vad sidorna är. Vad avsnittet heter i menyn är titel i {renamed}/index.md. Är det ett nytt avsnitt: skriv det under meny eller övriga-avsnitt i portal.yml."
                : (Suggestion.Nearest(stray, sections) is { } nearest ? $"Menade du \"{nearest}\"? Annars skriver du den" : "Skriv den") + " under meny eller övriga-avsnitt i portal.yml.");
        return strays;
    }

    private static bool IsWellPlaced(SourceFile file, ContentPath path, IPageKind kind, DiagnosticBag bag)
    {
        if (kind is not ArticleKind || path.Folders.Count < 2)
            return true;
        bag.Add(DiagnosticRules.MisplacedFile, file.Path, SourceSpan.Start,
            path.Section == "utbildning" ? "en lektions filnamn ska börja med två siffror och bindestreck" : "bara kurser kan ha mappar i sin mapp",
            path.Section == "utbildning" ? path.Stem.Contains("prov") || path.Stem.Contains("test") ? "Kursens prov heter prov.md och förtestet fortest.md: byt namn." : "Byt namn till exempelvis 01-namn.md." : "Flytta filen till avsnittets egen mapp.");
        return false;
    }
}
