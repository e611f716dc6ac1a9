using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Portal.Generator.Reading;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Pages;
using Portal.Model.Text;

namespace Portal.Generator.Linking;

/// <summary>Finds where every link and picture in the pages' texts leads, and reports those that lead nowhere.</summary>
public sealed partial class LinkResolver(ContentFiles content, IReadOnlyCollection<Page> written, IReadOnlyCollection<Page> published,
    IReadOnlyCollection<Term> terms, IReadOnlyCollection<Source> sources, Uri baseUrl, DiagnosticBag bag)
{
    private readonly FrozenDictionary<string, Page> pagesByPath = published.ToFrozenDictionary(page => page.Source.Path);
    private readonly FrozenSet<string> writtenPaths = written.Select(page => page.Source.Path).ToFrozenSet();
    private readonly FrozenSet<string> assetPaths = content.Assets.Select(asset => asset.Path).Concat(content.Unreadable).ToFrozenSet();
    private readonly List<(Page Page, BodyLink Link, string Target)> unpublished = [];
    private readonly FrozenSet<string> filePaths = content.Texts.Select(file => file.Path).ToFrozenSet();
    private readonly FrozenDictionary<string, UrlPath> termPages = terms.DistinctBy(term => term.Id).ToFrozenDictionary(term => term.Id, _ => Addresses.Glossary);
    private readonly FrozenDictionary<string, UrlPath> sourcePages = sources.DistinctBy(source => source.Id).ToFrozenDictionary(source => source.Id, source => source.Page);
    private readonly Dictionary<Page, HashSet<string>> anchors = [];

    /// <summary>The targets of all links that lead somewhere, by page and offset.</summary>
    public FrozenDictionary<(string Path, int Offset), LinkTarget> ResolveAll()
    {
        var targets = published
            .SelectMany(page => page.Body.Links.Select(link => (Key: (page.Source.Path, link.Offset), Target: Resolve(page, link))))
            .Where(pair => pair.Target is not null)
            .ToFrozenDictionary(pair => pair.Key, pair => pair.Target!);
        foreach (var group in unpublished.GroupBy(link => link.Target))
            ReportUnpublished(group.Key, [.. group]);
        return targets;
    }

    /// <summary>One date hides one page, so all links to it are one mistake; the others are named in the remedy.</summary>
    private void ReportUnpublished(string target, List<(Page Page, BodyLink Link, string Target)> links)
    {
        const int named = 10;
        var others = links.Skip(1).Take(named).Select(link => $"{link.Page.Source.Path} rad {link.Link.Span.Line}").ToList();
        var more = links.Count - 1 - others.Count;
        Report(DiagnosticRules.UnpublishedReference, links[0].Page, links[0].Link,
            $"sidan {target} publiceras inte{(others.Count == 0 ? "" : $", och {links.Count} länkar leder till den")}",
            $"Ta bort länken, eller {Publication.Remedy}"
            + (others.Count == 0 ? "" : $" Länkar finns också i {string.Join(", ", others)}{(more > 0 ? $" och {more} till" : "")}."));
    }

    private LinkTarget? Resolve(Page page, BodyLink link)
    {
        if (link.Target.Length == 0)
            return Report(DiagnosticRules.BrokenLink, page, link, "länken saknar adress", "Skriv adressen inom parentesen: [rutinen för besök](besok.md).");
        if (link.Target == "#")
            return Report(DiagnosticRules.BrokenLink, page, link, "länken leder till en rubrik utan namn", "Skriv rubrikens namn efter #, [stegen](#vad-du-gor), eller en fil: [rutinen](besok.md).");
        var (target, fragment) = RelativeAddress.Split(link.Target);
        if (IsExternal(link.Target))
            return ResolveExternal(page, link);
        var path = target.Length == 0 ? page.Source.Path : RelativeAddress.Combine(page.Source.Folder, Uri.UnescapeDataString(target));
        if (path is null)
            return Report(DiagnosticRules.BrokenLink, page, link, $"adressen \"{target}\" leder utanför innehållet", FileOf(page, target, fragment) is { } file
                ? $"Länka till filen: {file}." : "Länka med en relativ adress till en fil i innehållet: ../roller/namn.md.");
        if (link.IsImage && content.Unreadable.Contains(path))
            return null;
        if (link.IsImage && assetPaths.Contains(path) && !MediaFormats.IsMedia(path) && !FileRemedies.Pictures.Contains(Path.GetExtension(path)))
            return Report(DiagnosticRules.BrokenLink, page, link, $"filen {path} är ingen bild", "Ta bort utropstecknet, så blir det en länk till filen.");
        if (link.IsImage)
            return assetPaths.Contains(path) ? new LinkTarget { Path = new UrlPath("/" + path) } : Unknown(page, link, path, Sort(path), assetPaths);
        if (path == GlossaryReader.Path)
            return ResolveEntry(page, link, fragment, Addresses.Glossary, path, termPages, !bag.HasErrorsIn(path));
        if (SourcesReader.Files.Has(path))
            return ResolveEntry(page, link, fragment, Addresses.Sources, SourcesReader.Path, sourcePages, !bag.HasErrorsIn(SourcesReader.Files.Has));
        if (assetPaths.Contains(path))
            return new LinkTarget { Path = new UrlPath("/" + path) };
        if (pagesByPath.TryGetValue(path, out var other))
            return ResolvePage(page, link, other, fragment);
        if (writtenPaths.Contains(path))
        {
            unpublished.Add((page, link, path));
            return null;
        }
        return Unknown(page, link, path, "filen", filePaths.Where(file => file.EndsWith(".md")).Concat(assetPaths));
    }

    private LinkTarget? ResolvePage(Page page, BodyLink link, Page other, string fragment)
    {
        if (fragment.Length > 0 && !other.IsUnread && !Anchors(other).Contains(fragment))
        {
            var nearest = bag.IsFull(DiagnosticRules.MissingAnchor, page.Source.Path) ? null : Suggestion.Nearest(fragment, other.Body.Headings.Select(heading => heading.Id));
            var heading = other.Body.Headings.FirstOrDefault(heading => heading.Id == nearest);
            return Report(DiagnosticRules.MissingAnchor, page, link with { Span = AnchorSpan(link) }, $"rubriken \"#{fragment}\" finns inte i {other.Source.Path}",
                heading is not null ? $"Menade du \"#{heading.Id}\" (rad {heading.Span.Line})?" : "Länka till en av sidans rubriker, eller till hela sidan.");
        }
        return new LinkTarget { Path = other.Url, Page = other, Fragment = fragment.Length > 0 ? "#" + fragment : "" };
    }

    private HashSet<string> Anchors(Page page) => anchors.TryGetValue(page, out var known) ? known : anchors[page] = [.. page.Body.Headings.Select(heading => heading.Id)];

    private LinkTarget? ResolveEntry(Page page, BodyLink link, string fragment, UrlPath url, string path, FrozenDictionary<string, UrlPath> known, bool isWhole)
    {
        if (fragment.Length == 0 || known.ContainsKey(fragment) || !isWhole)
            return new LinkTarget { Path = known.GetValueOrDefault(fragment, url), Fragment = fragment.Length > 0 ? "#" + fragment : "" };
        bag.AddUnknown(DiagnosticRules.UnknownReference, page.Source.Path, link.Span, $"\"{fragment}\" finns inte i {path}", fragment, known.Keys);
        return null;
    }

    private LinkTarget? ResolveExternal(Page page, BodyLink link)
    {
        if (link.IsImage)
            return Report(DiagnosticRules.ForbiddenScheme, page, link, $"{Sort(link.Target)} får inte hämtas från en annan webbplats", "Lägg filen i samma mapp som sidan.");
        if (link.Target.Contains('\\') && (LinkAddress.HasAllowedScheme(link.Target) || link.Target[0] is not ('\\' or '/') && !link.Target.Contains(':')))
            return Report(DiagnosticRules.ForbiddenScheme, page, link, $"adressen \"{link.Target}\" har omvända snedstreck", $"Byt \\ mot /: {link.Target.Replace('\\', '/')}.");
        if (LinkAddress.HasAllowedScheme(link.Target)
            && Uri.TryCreate(link.Target, UriKind.Absolute, out var uri))
        {
            if (baseUrl.IsBaseOf(uri) && FileOf(page, uri.AbsolutePath[(baseUrl.AbsolutePath.Length - 1)..], RelativeAddress.Split(uri.Fragment).Fragment) is { } file)
                return Report(DiagnosticRules.ForbiddenScheme, page, link, "länken har portalens egen adress, och slutar fungera om sidan flyttas", $"Länka till filen: {file}.");
            return ContactAddress.CanBeFollowed(link.Target)
                ? new LinkTarget { External = link.Target }
                : Report(DiagnosticRules.BrokenLink, page, link, $"adressen \"{link.Target}\" går inte att använda", "Skriv till exempel mailto:sakerhet@kommun.example eller tel:013206000.");
        }
        return Report(DiagnosticRules.ForbiddenScheme, page, link, $"adressen \"{link.Target}\" är av en sort som inte är tillåten", "Använd https:, mailto: eller tel:, eller en relativ adress till en fil.");
    }

    private static string Sort(string path) => MediaFormats.IsVideo(path) ? "filmen" : MediaFormats.IsMedia(path) ? "ljudet" : "bilden";

    /// <summary>The part of a link's place from the <c>#</c> on.</summary>
    private static SourceSpan AnchorSpan(BodyLink link)
    {
        var hash = Math.Max(0, link.Target.IndexOf('#'));
        return new SourceSpan(link.Span.Line, link.Span.Column + hash, Math.Max(1, link.Span.Length - hash));
    }

    private static bool IsExternal(string target) =>
        target.StartsWith("//", StringComparison.Ordinal) || target.Contains('\\')
        || target.IndexOf(':') is var colon and >= 0 && target.AsSpan(0, colon).IndexOfAny('/', '#', '?') < 0;

    /// <summary>The file of the page at an address of the portal, with the anchor, as it is linked to from a page; null when there is none.</summary>
    private string? FileOf(Page page, string address, string fragment) => published.FirstOrDefault(other => other.Url.Value == (address.EndsWith('/') ? address : address + "/")) is { } other
        ? RelativeAddress.From(page.Source.Folder, other.Source.Path) + (fragment.Length > 0 ? "#" + fragment : "") : null;

    /// <summary>The address that a mailbox, a number or a host was meant as; null for a path.</summary>
    private static string? WithScheme(string target) =>
        ContactAddress.IsEmail(target) ? $"mailto:{target}"
        : ContactAddress.IsPhone(target) ? ContactAddress.PhoneLink(target)
        : HostFirst().IsMatch(target) ? $"https://{target}" : null;

    private LinkTarget? Unknown(Page page, BodyLink link, string path, string what, IEnumerable<string> known)
    {
        if (!link.IsImage && WithScheme(link.Target) is { } meant)
            return Report(DiagnosticRules.BrokenLink, page, link, $"adressen \"{link.Target}\" läses som namnet på en fil", $"Skriv {meant[..(meant.Length - link.Target.Length)]} först: {meant}.");
        var all = bag.IsFull(DiagnosticRules.BrokenLink, page.Source.Path) ? [] : known.ToList();
        return Report(DiagnosticRules.BrokenLink, page, link, path.Length == 0 ? $"\"{link.Target}\" är en mapp, och en länk ska leda till en fil" : $"{what} {path} finns inte",
            NearestFile.Of(path, all) is { } nearest ? $"Menade du \"{RelativeAddress.From(page.Source.Folder, nearest)}\"?" : NearestFile.Beside(path, all, "länken"));
    }

    private LinkTarget? Report(DiagnosticRule rule, Page page, BodyLink link, string message, string remedy)
    {
        bag.Add(rule, page.Source.Path, link.Span, message, remedy);
        return null;
    }

    [GeneratedRegex(@"^(www\.[^/]|([a-z0-9-]+\.)+(se|nu|eu|com|org|net)(/|$))", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex HostFirst();
}
