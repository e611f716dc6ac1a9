using System.Collections.Frozen;
using System.Collections.Immutable;
using Portal.Generator.Reading;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Pages;

namespace Portal.Generator.Linking;

/// <summary>Finds what belongs to the films and sounds of the pages, by file name, and reports what is missing.</summary>
public sealed class MediaFinder(ContentFiles content, DiagnosticBag bag)
{
    private static readonly string[] PosterExtensions = [".jpg", ".jpeg", ".png", ".webp"];

    private readonly FrozenDictionary<string, AssetFile> assets = content.Assets.ToFrozenDictionary(asset => asset.Path);

    /// <summary>The films and sounds of the pages, by path. What is missing is reported where a page names the file first.</summary>
    public FrozenDictionary<string, MediaClip> Find(IEnumerable<Page> pages, FrozenDictionary<(string Path, int Offset), LinkTarget> links)
    {
        var named = from page in pages
                    from link in page.Body.Links
                    where link.IsImage && links.ContainsKey((page.Source.Path, link.Offset))
                    let path = links[(page.Source.Path, link.Offset)].Path?.Value[1..]
                    where path is not null && MediaFormats.IsMedia(path) && assets.ContainsKey(path)
                    select (path, page, link);
        return named.DistinctBy(place => place.path).ToFrozenDictionary(place => place.path, place => Clip(place.path, place.page, place.link));
    }

    private MediaClip Clip(string path, Page page, BodyLink link)
    {
        var clip = new MediaClip
        {
            Sources = [assets[path], .. MediaFormats.Extensions.Select(extension => Beside(path, extension)).OfType<AssetFile>().Where(IsOther)],
            Captions = MediaFormats.IsVideo(path) ? content.Find(Path.ChangeExtension(path, ".vtt")) : null,
            Poster = MediaFormats.IsVideo(path) ? PosterExtensions.Select(extension => Beside(path, extension)).FirstOrDefault(file => file is not null) : null,
            Transcript = Paragraphs(content.Find(Path.ChangeExtension(path, ".txt"))),
        };
        Check(clip, page, link);
        return clip;

        bool IsOther(AssetFile file) => file.Path != path && MediaFormats.IsVideo(file.Path) == MediaFormats.IsVideo(path);
    }

    private void Check(MediaClip clip, Page page, BodyLink link)
    {
        var path = clip.Sources[0].Path;
        if (clip.IsVideo && clip.Captions is null)
            bag.Add(DiagnosticRules.MissingCaptions, page.Source.Path, link.Span, $"filmen {path} saknar undertexter",
                $"Lägg filen {Name(path, ".vtt")} med undertexter i samma mapp.");
        if (clip.Transcript.IsEmpty)
            bag.Add(DiagnosticRules.MissingTranscript, page.Source.Path, link.Span, $"{(clip.IsVideo ? "filmen" : "ljudet")} {path} saknar text att läsa",
                $"Lägg filen {Name(path, ".txt")} i samma mapp. Skriv det som sägs och det som behöver synas.");
        if (clip.Captions is not { } captions)
            return;
        var lines = captions.Text.Split('\n');
        foreach (var fault in WebVtt.Faults(captions.Text))
            bag.Add(DiagnosticRules.BadCaptions, captions.Path, new SourceSpan(fault.Line, 1, lines[fault.Line - 1].Length), fault.Message, fault.Remedy);
    }

    private AssetFile? Beside(string path, string extension) => assets.GetValueOrDefault(Path.ChangeExtension(path, extension));

    private static string Name(string path, string extension) => Path.GetFileName(Path.ChangeExtension(path, extension));

    /// <summary>The text in paragraphs; empty when there is none.</summary>
    private static ImmutableArray<string> Paragraphs(SourceFile? file) =>
        [.. (file?.Text ?? "").Split("\n\n").Select(paragraph => paragraph.Trim()).Where(paragraph => paragraph.Length > 0)];
}
