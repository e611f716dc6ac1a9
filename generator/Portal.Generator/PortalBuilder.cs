using System.Collections.Frozen;
using Portal.Generator.Linking;
using Portal.Generator.Outputs;
using Portal.Generator.Reading;
using Portal.Generator.Reading.Leaks;
using Portal.Generator.Rendering;
using Portal.Generator.Rendering.Templates;
using Portal.Generator.Search;
using Portal.Generator.Typesetting;
using Portal.Model.Diagnostics;
using Portal.Model.Rendering;

namespace Portal.Generator;

/// <summary>
/// The pipeline: content files become pages, pages become one model, the model becomes files. Each stage is a method that
/// returns new values; what is wrong with the content gathers in one bag on the way.
/// </summary>
public static class PortalBuilder
{
    /// <summary>Builds the whole site in memory. Mistakes in the content are in the result, never exceptions.</summary>
    public static Task<BuildResult> BuildAsync(BuildRequest request) => Task.Run(() =>
    {
        var memory = new BuildMemory();
        var read = Read(request, memory);
        var assets = SiteAssets.Read(request.Site);
        var linked = Link(read, request);
        var built = LookAhead(linked.HasErrors ? linked : Check(Plan(linked, assets), memory, new ParallelOptions()), request, assets);
        if (!built.HasErrors)
            Parallel.ForEach(built.Files, file => _ = file.Bytes);
        return built;
    });

    /// <summary>Read: files become typed pages. What has not changed since the last build comes from memory.</summary>
    public static ReadPortal Read(BuildRequest request, BuildMemory memory)
    {
        var bag = new DiagnosticBag();
        var content = ContentFolder.Read(request.Content, bag, memory.Files);
        var settings = SettingsReader.Read(content, request.BaseUrl, bag);
        LeakGate.Check(content, settings, bag, memory.Leaks);
        var program = TemplateFolder.Read(request.Templates);
        var languages = TemplateFolder.ReadWords(request.Templates);
        var words = WordsReader.Read(languages, settings?.Language, content, bag);
        var templates = memory.Templates.Of("", string.Join('\0', program.Concat(content.Templates).Concat(languages).Append(content.Find(WordsReader.Path)).SelectMany(file => new[] { file?.Path, file?.Text }).Append(words?.Language)),
            own => words is null ? null : TemplateChain.Read(program, content.Templates, words, own), bag);
        var pages = settings is null ? [] : PageReader.ReadAll(content, settings, bag, memory.Pages);
        var history = memory.History ??= History(request);
        var baseline = memory.Baseline ??= Baseline(request);
        return new ReadPortal(content with { Templates = [.. content.Templates, .. program, .. languages] }, settings, words, pages, history, templates, bag.Sorted())
        {
            Before = baseline.Paths,
            Gone = settings is null ? [] : Publication.Select(PageReader.ReadAll(new ContentFiles([.. baseline.Gone(content)], []), settings, new DiagnosticBag()), request.Today, drafts: false, settings.InformationClass),
        };
    }

    /// <summary>The day each file was last changed according to git, for those who want to know.</summary>
    public static FrozenDictionary<string, DateOnly> History(BuildRequest request) =>
        request.History ? GitHistory.LastChanged(request.Content) : FrozenDictionary<string, DateOnly>.Empty;

    /// <summary>The pages that were there when the work on the content began, for those who want to know.</summary>
    public static GitBaseline Baseline(BuildRequest request) => request.History ? GitBaseline.Of(request.Content) : GitBaseline.None;

    /// <summary>Link: the pages of one day become one checked model.</summary>
    public static BuildResult Link(ReadPortal read, BuildRequest request)
    {
        var bag = new DiagnosticBag();
        bag.Add(read.Diagnostics);
        var model = read.Settings is not { } settings || read.Words is not { } words ? null
            : Linker.Link(read.Content, settings, words, read.Pages, read.History, request.Today, request.Drafts, bag);
        LostAddressChecker.Check(read.Gone, read.Before, read.Pages, bag);
        var (told, hints) = (read.Settings?.Rules ?? RuleLevels.Default).Apply(bag.Sorted());
        return new BuildResult(model, SiteFiles.None, told, read) { Hints = hints };
    }

    /// <summary>Render, search, output: the model becomes files, each of them made when it is first asked for.</summary>
    public static BuildResult Plan(BuildResult linked, SiteAssets assets)
    {
        assets = assets.With(linked.Model!.Words).With(linked.Model.Settings.Theme);
        var site = new SiteContext(linked.Model, assets.Urls);
        var faults = new DiagnosticBag();
        var html = Typesetter.Set(PortalRenderer.Pages(site, linked.Read.Templates!, faults), site.Model);
        var search = new PortalSearch(site);
        var others = OutputList.All.SelectMany(output => output.Make(site));
        return linked with { Site = new SiteFiles([.. html, .. assets.Files, .. others], search, faults) };
    }

    /// <summary>Check: makes the files, and looks at what came out, once more and from the outside.</summary>
    public static BuildResult Check(BuildResult planned, BuildMemory memory, ParallelOptions work)
    {
        var bag = new DiagnosticBag();
        bag.Add(planned.Diagnostics);
        OutputPaths.Check(planned.Site.Listed, planned.Model!, bag);
        bag.Add(planned.Site.Search!.Faults);
        HtmlCheck.Check(planned.Site.Listed, bag, memory.Checked, work);
        bag.Add(planned.Site.Faults);
        return planned with { Diagnostics = bag.Sorted() };
    }

    /// <summary>Look ahead: links once more for the days to come that the content names, and with its drafts, so that what will be wrong is told today.</summary>
    public static BuildResult LookAhead(BuildResult built, BuildRequest request, SiteAssets assets)
    {
        var bag = new DiagnosticBag();
        bag.Add(built.Diagnostics);
        bag.Add(ComingDays.Look(built.Read.Pages, request.Today, built.Diagnostics, (day, drafts) =>
        {
            var later = Link(built.Read, request with { Today = day, Drafts = drafts });
            return later.HasErrors ? later.Diagnostics : [.. later.Diagnostics, .. new PortalSearch(new SiteContext(later.Model!, assets.Urls)).Faults];
        }));
        return built with { Diagnostics = bag.Sorted() };
    }
}
