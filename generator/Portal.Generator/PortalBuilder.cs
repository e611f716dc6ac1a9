using System.Collections.Immutable;
using Portal.Generator.Linking;
using Portal.Generator.Outputs;
using Portal.Generator.Reading;
using Portal.Generator.Rendering;
using Portal.Generator.Search;
using Portal.Generator.Typesetting;
using Portal.Model.Diagnostics;
using Portal.Model.Output;
using Portal.Model.Rendering;

namespace Portal.Generator;

/// <summary>
/// The pipeline: content files become pages, pages become one model, the model becomes files. Each stage is a method that
/// returns new values; what is wrong with the content gathers in one bag on the way.
/// </summary>
public static class PortalBuilder
{
    /// <summary>Builds the whole site in memory. Mistakes in the content are in the result, never exceptions.</summary>
    public static async Task<BuildResult> BuildAsync(BuildRequest request)
    {
        var bag = new DiagnosticBag();

        // Read: files -> typed pages
        var content = ContentFolder.Read(request.Content, bag);
        if (SettingsReader.Read(content, request.BaseUrl, bag) is not { } settings)
            return new BuildResult(null, [], bag.Sorted(), content);
        var pages = PageReader.ReadAll(content, settings, bag);

        // Link: pages -> one checked model
        var history = request.History ? GitHistory.LastChanged(request.Content) : System.Collections.Frozen.FrozenDictionary<string, DateOnly>.Empty;
        var model = Linker.Link(content, settings, pages, history, request.Today, request.Drafts, bag);

        // Look ahead: the same for the days that the content names
        ComingDays.Check(pages, request.Today, (day, drafts, found) => Linker.Link(content, settings, pages, history, day, drafts, found), bag);
        if (model is null || bag.HasErrors)
            return new BuildResult(model, [], bag.Sorted(), content);

        // Render: model -> HTML
        var assets = SiteAssets.Read(request.Site);
        var site = new SiteContext(model, assets.Urls);
        var html = Typesetter.Set(await PortalRenderer.RenderAsync(site), model);

        // Search: model -> index
        var search = PortalSearch.Index(site, bag);

        // Output: everything else that is published
        var others = OutputList.All.SelectMany(output => output.Make(site));
        ImmutableArray<OutputFile> files = [.. html, .. assets.Files, .. search, .. others];

        // Check what came out, once more and from the outside
        OutputPaths.Check(files, model, bag);
        HtmlCheck.Check(files, bag);
        return new BuildResult(model, bag.HasErrors ? [] : files, bag.Sorted(), content);
    }
}
