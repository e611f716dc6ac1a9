using System.Collections.Immutable;
using Portal.Model;
using Portal.Model.Rendering;
using Portal.Generator.Views.Wording;

namespace Portal.Generator.Views;

/// <summary>A film or sound in a page's text.</summary>
/// <param name="Title">Its title.</param>
/// <param name="IsVideo">True for a film, false for sound.</param>
/// <param name="Sources">The recording in one or several formats.</param>
/// <param name="Href">The address of the file to fetch, the first of them.</param>
/// <param name="Size">Its size: <c>2,1 MB</c>.</param>
/// <param name="Poster">The address of the picture that is shown until a film is played.</param>
/// <param name="Captions">The address of the captions of a film.</param>
/// <param name="Transcript">Everything that is said and matters, in paragraphs.</param>
public sealed record MediaView(string Title, bool IsVideo, ImmutableArray<MediaSourceView> Sources, string Href, string Size, string? Poster, string? Captions, ImmutableArray<string> Transcript) : BodyPartView
{
    /// <summary>The view of a film or sound.</summary>
    public static MediaView Of(SiteContext site, MediaPart part)
    {
        var clip = part.Clip;
        return new(part.Title, clip.IsVideo, [.. clip.Sources.Select(file => new MediaSourceView(Address(file.Path), MediaFormats.Type(file.Path)))],
            Address(clip.Sources[0].Path), FileSize.Text(site.Words, clip.Sources[0].Bytes.Length),
            clip.Poster is { } poster ? Address(poster.Path) : null, clip.Captions is { } captions ? Address(captions.Path) : null, clip.Transcript);

        string Address(string path) => site.Href("/" + path);
    }
}

/// <summary>A recording in one format.</summary>
/// <param name="Href">The address of the file.</param>
/// <param name="Type">Its media type: <c>video/mp4</c>.</param>
public sealed record MediaSourceView(string Href, string Type);
