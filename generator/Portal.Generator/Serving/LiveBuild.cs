using Portal.Generator.Rendering;
using Portal.Generator.Rendering.Templates;

namespace Portal.Generator.Serving;

/// <summary>
/// Builds a portal again and again: reads what has changed, links everything, and leaves each file to be made when it is asked for.
/// The stages are those of <see cref="PortalBuilder"/>, so what comes out is what a build would write.
/// </summary>
public sealed class LiveBuild(BuildRequest asked)
{
    /// <summary>What was asked, on the day that it is now.</summary>
    private BuildRequest request = asked;
    private BuildMemory memory = new();
    private ReadPortal? last;
    private SiteAssets? assets;

    /// <summary>The portal as it is now, or null when it is as it was. Not to be called by two at once.</summary>
    public BuildResult? Update(Changes changes)
    {
        var (before, assetsBefore) = (last, assets);
        last = null; // after a fault in what follows, nothing is as it was
        if (changes.Program)
            (memory, before) = (new BuildMemory(), null);
        if (changes.Everything)
        {
            memory.Files.DoubtAll();
            memory.TemplateFiles.DoubtAll();
        }
        foreach (var path in changes.Paths)
        {
            memory.Files.Doubt(Path.GetRelativePath(request.Content, path).Replace('\\', '/'));
            memory.TemplateFiles.Doubt(TemplateFolder.Prefix + Path.GetRelativePath(request.Templates, path).Replace('\\', '/'));
        }

        var today = request.Clock?.Invoke() ?? request.Today;
        var isAnotherDay = today != request.Today;
        request = request with { Today = today };
        var read = PortalBuilder.Read(request, memory);
        assets = SiteAssets.Read(request.Site);
        if (isAnotherDay || before is null || assetsBefore is null || !read.IsSameAs(before) || !assets.IsSameAs(assetsBefore))
        {
            var linked = PortalBuilder.Link(read, request);
            var result = linked.HasErrors ? PortalBuilder.LookAhead(linked, request, assets) : PortalBuilder.Plan(linked, assets);
            last = read;
            return result;
        }
        last = before;
        return null;
    }

    /// <summary>Makes the pages of a portal without errors and does the last checks, on half of the processors: the other half is for who waits for a page.</summary>
    public BuildResult Check(BuildResult planned, CancellationToken stop)
    {
        var work = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, Environment.ProcessorCount / 2), CancellationToken = stop };
        return PortalBuilder.LookAhead(PortalBuilder.Check(planned, (pages, bag) => HtmlCheck.Check(pages, bag, memory.Checked, work, planned.Site.Urgent!)), request with { Today = planned.Model!.Today }, assets!);
    }

    /// <summary>Asks git again; true when it says something else than before, which the next update will take up.</summary>
    public bool AskHistory()
    {
        var (before, now, baseline) = (memory.History, PortalBuilder.History(request), PortalBuilder.Baseline(request));
        if (before is null || baseline.Commit == memory.Baseline?.Commit && before.Count == now.Count && before.All(file => now.TryGetValue(file.Key, out var date) && date == file.Value))
            return false;
        (memory.History, memory.Baseline) = (now, baseline);
        return true;
    }
}
