using System.Collections.Frozen;
using System.Collections.Immutable;
using Portal.Generator.Reading;
using Portal.Model;
using Portal.Model.Pages;

namespace Portal.Generator.Linking;

/// <summary>The files of the content that pages and the portal's own templates use, and that are published for it.</summary>
public static class UsedFiles
{
    /// <summary>Their paths in the content folder, and the addresses of pages, which are no files.</summary>
    public static FrozenSet<string> Of(PortalModel model, ImmutableArray<SourceFile> templates) =>
    [
        .. model.Links.Values.Select(target => target.Path?.Value.TrimStart('/')).OfType<string>(),
        .. model.Pages.OfType<DocumentPage>().Select(document => document.Attachment?.Value).OfType<string>(),
        .. model.Media.SelectMany(pair => Beside(pair.Key, pair.Value)),
        .. TemplateAddress.In(templates).Select(address => address.Below(model.Settings.BaseUrl)?[1..]).OfType<string>(),
    ];

    /// <summary>The files that a film or sound uses besides the one that a page names.</summary>
    private static IEnumerable<string> Beside(string path, MediaClip clip) =>
        clip.Sources.Select(file => file.Path).Append(clip.Captions?.Path).Append(clip.Poster?.Path).Append(Path.ChangeExtension(path, ".txt")).OfType<string>();
}
