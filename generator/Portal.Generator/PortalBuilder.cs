using System.Collections.Frozen;
using Portal.Generator.Authoring;
using Portal.Generator.Linking;
using Portal.Generator.Outputs;
using Portal.Generator.Packaging;
using Portal.Generator.Reading;
using Portal.Generator.Reading.Leaks;
using Portal.Generator.Rendering;
using Portal.Generator.Rendering.Checking;
using Portal.Generator.Rendering.Templates;
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
    /// <summary>
    /// Builds the whole site. Mistakes in the content are in the result, never exceptions. With <paramref name="take"/>, which may be
    /// called on several threads, each file is given away when it is made, also when it turns out later that there are errors, and is not kept.
    /// Without <paramref name="memory"/> nothing is taken over from other builds.
    /// </summary>
    public static Task<BuildResult> BuildAsync(BuildRequest request, Action<OutputFile>? take = null, BuildMemory? memory = null) => Task.Run(async () =>
    {
        var read = Read(request, memory ?? new BuildMemory());
        var assets = SiteAssets.Read(request.Site);
        var linked = Link(read, request);
        if (linked.HasErrors)
            return LookAhead(linked, request, assets);
        var planned = Plan(linked, assets);
        var asked = Task.Run(() => QuestionRanks.CheckAsync(planned.Model!, () => planned.Files)); // waits for Node.js most of the time, while pages are made here
        var built = LookAhead(Check(planned, (pages, bag) => HtmlCheck.Check(pages, bag, Done, planned.Site.Urgent)), request, assets);
        if (!built.HasErrors)
        {
            Parallel.ForEach(built.Files.Where(file => !HtmlCheck.IsPage(file)), Done);
            var inPackages = new DiagnosticBag();
            inPackages.Add(UnsafeReport.Of(built.Site.Faults, built.Content.Templates));
            if (!inPackages.HasErrors)
                ContractReport.Tell(built.Site.Packages?.Broken ?? [], built.Content.Templates, inPackages);
            built = built.With(inPackages.Sorted());
        }
        return built.HasErrors ? built : built.With(await asked);

        void Done(OutputFile file)
        {
            _ = file.Bytes;
            if (take is null)
                return;
            take(file);
            file.Forget();
        }
    });

    /// <summary>Read: files become typed pages. What has not changed since the last build comes from memory.</summary>
    public static ReadPortal Read(BuildRequest request, BuildMemory memory)
    {
        var bag = new DiagnosticBag();
        var content = ContentFolder.Read(request.Content, bag, memory.Files);
        UnreadFiles.Check(content, bag);
        var settings = SettingsReader.Read(content, request.BaseUrl, bag);
        var program = TemplateFolder.Read(request.Templates, memory.TemplateFiles);
        var words = WordsReader.Read(program.Words, settings?.Language, content, bag, memory.Words);
        var templates = memory.Templates.Of("", new TemplateFiles(program.Templates, content.Templates, words),
            own => words is null ? null : TemplateChain.Read(program.Templates, content.Templates, words, own), bag);
        var written = settings is null || words is null ? null : Written.Read(content, settings, words, memory.History ??= History(request), bag, memory.Pages);
        if (settings is not null) // it says what may pass
            LeakGate.Check(content, settings, written?.Contacts ?? ContactsReader.Read(content, [], new DiagnosticBag()), bag, memory.Leaks);
        var baseline = memory.Baseline ??= Baseline(request);
        return new ReadPortal(content with { Templates = [.. content.Templates, .. program.Templates, .. program.Words] }, written, templates, bag.Sorted())
        {
            Before = baseline.Paths,
            FactsBefore = baseline.LocalFacts(content),
            Prompts = PromptFinder.In(written?.Pages ?? [], memory.Prompts),
            LinkReport = request.Editor ? LinkReportFile.Read(LinkReportFile.Of(request.Content)) : null,
            Gone = settings is null ? [] : Publication.Select(PageReader.ReadAll(new ContentFiles([.. baseline.Gone(content)], []), settings, new DiagnosticBag(), memory.Gone), request.Today, drafts: false, settings.InformationClass),
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
        var model = read.Written is null ? null : Linker.Link(read.Written, request.Today, request.Drafts, bag) is { } linked ? linked with { IsForEditors = request.Editor, LinkReport = read.LinkReport, WrittenLinks = WrittenLinks.Of(read.Content, linked.Settings) } : null;
        PromptFinder.Tell(read.Prompts, model?.Pages ?? [], bag);
        if (read.Written is { } written)
        {
            LostAddressChecker.Check(read.Gone, read.Before, written, request.Today, request.Drafts, bag);
            LostFactChecker.Check(read.FactsBefore, written.LocalFacts, bag);
        }
        var (told, hints) = (read.Written?.Settings.Rules ?? RuleLevels.Default).Apply(bag.Sorted());
        return new BuildResult(model, SiteFiles.None, told, read) { Hints = hints };
    }

    /// <summary>Render, search, output: the model becomes files, each of them made when it is first asked for.</summary>
    public static BuildResult Plan(BuildResult linked, SiteAssets assets)
    {
        var faults = new DiagnosticBag();
        assets = assets.With(linked.Model!.Words).With(linked.Model.Settings.Theme);
        var hyphens = new Lazy<CompoundHyphens>(() => new(linked.Model));
        var site = new SiteContext(linked.Model, assets.Urls) { Guide = linked.Model.IsForEditors ? EditorGuide.All : null, Hyphenated = word => hyphens.Value.In(word) };
        var set = Typesetter.For(hyphens);
        var html = PortalRenderer.Pages(site, linked.Read.Templates!, set, faults);
        var packages = linked.Model.IsForEditors ? new CoursePackages(site, assets, linked.Read.Templates!, set, faults) : null;
        var search = new PortalSearch(site);
        var others = OutputList.All.SelectMany(output => output.Make(site));
        return linked with { Site = new SiteFiles([.. html, .. assets.Files, .. OfflineWorker.Make(site, assets, html), .. BrowserEditor.Make(site, assets), .. others, .. packages?.All() ?? []], search, faults) { Packages = packages, Urgent = EmergencyPages.Of(site) } };
    }

    /// <summary>Package: the courses of a linked portal by themselves, for learning platforms. What goes wrong while their pages are drawn is told in <paramref name="faults"/>.</summary>
    public static CoursePackages Packages(BuildResult linked, SiteAssets assets, DiagnosticBag faults)
    {
        assets = assets.With(linked.Model!.Words).With(linked.Model.Settings.Theme);
        var site = new SiteContext(linked.Model, assets.Urls);
        return new CoursePackages(site, assets, linked.Read.Templates!, Typesetter.For(new(() => new(site.Model))), faults);
    }

    /// <summary>Check: makes the files, and looks at what came out, once more and from the outside.</summary>
    /// <param name="planned">The build whose files are known.</param>
    /// <param name="checkPages">Checks the finished pages among the files.</param>
    public static BuildResult Check(BuildResult planned, Func<IEnumerable<OutputFile>, DiagnosticBag, IEnumerable<BrokenPage>> checkPages)
    {
        var bag = new DiagnosticBag();
        bag.Add(planned.Diagnostics);
        OutputPaths.Check(planned.Site.Listed, planned.Model!, bag);
        bag.Add(planned.Site.Search!.Faults);
        var found = new DiagnosticBag();
        var broken = checkPages(planned.Site.Listed, found);
        bag.Add(UnsafeReport.Of(found.Sorted(), planned.Content.Templates));
        var faults = planned.Site.Faults.ToList();
        bag.Add(faults);
        if (faults.Count == 0)
        {
            ContractReport.Tell(broken, planned.Read.Content.Templates, bag);
            TemplateAddresses.Check(planned.Read.Content.Templates, planned.Site.Listed, planned.Model!, bag);
        }
        return planned with { Diagnostics = bag.Sorted() };
    }

    /// <summary>Look ahead: links once more for the days to come that the content names, and with its drafts, so that what will be wrong is told today.</summary>
    public static BuildResult LookAhead(BuildResult built, BuildRequest request, SiteAssets assets) =>
        built.With(ComingDays.Look(built.Read.Written?.Pages ?? [], request.Today, request is { Drafts: true, Editor: true }, built.Diagnostics, (day, drafts) =>
        {
            var later = Link(built.Read, request with { Today = day, Drafts = drafts });
            return later.HasErrors ? later.Diagnostics : [.. later.Diagnostics, .. new PortalSearch(new SiteContext(later.Model!, assets.Urls)).Faults];
        }));
}
