using Portal.Generator;
using Portal.Generator.Serving;

namespace Portal.Tests;

/// <summary>What has not changed is not done again, and what has changed never passes for unchanged.</summary>
public sealed class LiveBuildTests : IDisposable
{
    private static readonly DateTime LongAgo = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly TempFolder folder = new();
    private readonly LiveBuild build;

    public LiveBuildTests()
    {
        folder.Write("innehåll/portal.yml", MiniPortal.Settings("roller"));
        folder.Write("innehåll/index.md", MiniPortal.Page("Start"));
        folder.Write("innehåll/roller/index.md", MiniPortal.Page("Roller"));
        Save("Ersten.");
        build = new LiveBuild(Request);
    }

    private BuildRequest Request => FolderBuild.Request(folder["innehåll"]) with { History = true, Site = Assets() };

    [Fact]
    public void Nothing_new_is_no_new_version()
    {
        Assert.NotNull(build.Update(Everything));

        Assert.Null(build.Update(Everything));
        Assert.Null(build.Update(Changes.Unheard));
        Assert.Null(build.Update(Of("innehåll/index.md")));
    }

    [Fact]
    public void A_theme_is_seen_when_its_colours_or_its_files_are_saved()
    {
        _ = build.Update(Everything);
        Draw(9);
        folder.Write("innehåll/portal.yml", MiniPortal.Settings("roller") + "tema:\n  logotyp: logotyp.svg\n  ljust:\n    accent: \"#8a2a4a\"\n");

        var first = build.Update(Everything)!.Site;
        Draw(8);
        var second = build.Update(Of("innehåll/_tema/logotyp.svg"))!.Site;

        Assert.Contains("--accent:light-dark(#8a2a4a,", first.Listed.Single(file => file.Path.StartsWith("assets/tema.")).Text(), StringComparison.Ordinal);
        Assert.Contains(Logo(first), first.Find("roller/a/index.html")!.Text(), StringComparison.Ordinal);
        Assert.Contains(Logo(second), second.Find("roller/a/index.html")!.Text(), StringComparison.Ordinal);
        Assert.NotEqual(Logo(first), Logo(second));

        void Draw(int side) => folder.Write("innehåll/_tema/logotyp.svg", $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M0 0h{side}v9z\"/></svg>");
        static string Logo(SiteFiles site) => "/" + site.Listed.Single(file => file.Path.StartsWith("assets/logotyp.")).Path;
    }

    [Fact]
    public void Only_the_page_that_changed_is_read_again()
    {
        var before = build.Update(Everything)!.Model!;
        Save("Andra.");

        var after = build.Update(Of("innehåll/roller/a.md"))!.Model!;

        Assert.Same(before.Start, after.Start);
        Assert.NotSame(before.Pages.Single(page => page.Id == "a"), after.Pages.Single(page => page.Id == "a"));
    }

    [Fact]
    public void A_page_is_not_rendered_before_it_is_asked_for_and_then_once()
    {
        var site = build.Update(Everything)!.Site;

        var (first, second) = (site.Find("roller/a/index.html")!.Bytes, site.Find("roller/a/index.html")!.Bytes);

        Assert.Contains("Ersten.", site.Find("roller/a/index.html")!.Text(), StringComparison.Ordinal);
        Assert.True(first.Equals(second));
    }

    [Fact]
    public void A_save_that_changes_neither_size_nor_time_is_seen_when_somebody_tells_of_it()
    {
        Save("Ersten.", LongAgo);
        build.Update(Everything);
        Save("Zweite.", LongAgo);
        Assert.Null(build.Update(Changes.Unheard));

        Assert.Contains("Zweite.", Text(build.Update(Of("innehåll/roller/a.md"))), StringComparison.Ordinal);
    }

    [Fact]
    public void So_it_is_when_somebody_tells_of_its_folder_or_that_changes_were_lost()
    {
        Save("Ersten.", LongAgo);
        build.Update(Everything);

        Save("Zweite.", LongAgo);
        Assert.Contains("Zweite.", Text(build.Update(Of("innehåll/roller"))), StringComparison.Ordinal);
        Save("Dritte.", LongAgo);
        Assert.Contains("Dritte.", Text(build.Update(Everything)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_save_within_the_clocks_step_is_seen_though_nobody_tells()
    {
        var now = DateTime.UtcNow;
        Save("Ersten.", now);
        build.Update(Everything);
        Save("Zweite.", now);

        Assert.Contains("Zweite.", Text(build.Update(Changes.Unheard)), StringComparison.Ordinal);
    }

    [Fact]
    public void An_attachment_that_is_written_again_with_the_same_bytes_has_not_changed()
    {
        folder.Write("innehåll/roller/a.pdf", "%PDF-1");
        build.Update(Everything);
        folder.Write("innehåll/roller/a.pdf", "%PDF-1");

        Assert.Null(build.Update(Of("innehåll/roller/a.pdf")));
        folder.Write("innehåll/roller/a.pdf", "%PDF-2");
        Assert.NotNull(build.Update(Of("innehåll/roller/a.pdf")));
    }

    [Fact]
    public void What_was_found_wrong_with_a_file_stays_until_it_is_mended()
    {
        Save("[b](b.md)\n\n# Rubrik");
        folder.Write("innehåll/Fel Namn.md", "x");
        var first = build.Update(Everything)!.Diagnostics;
        Assert.Equal(["PORTAL102", "PORTAL201", "PORTAL204"], first.Select(diagnostic => diagnostic.Rule.Code).Order());
        folder.Write("innehåll/index.md", MiniPortal.Page("Ny start"));

        Assert.Equal(first, build.Update(Of("innehåll/index.md"))!.Diagnostics);
        File.Delete(folder["innehåll/Fel Namn.md"]);
        Save("Mer.");
        Assert.Empty(build.Update(Of("innehåll/roller/a.md"))!.Diagnostics);
    }

    [Fact]
    public void A_new_day_is_a_new_version_though_nothing_is_saved()
    {
        Save("Ersten.", keys: "publiceras: 2026-11-21");
        var today = MiniPortal.Today;
        var live = new LiveBuild(Request with { Drafts = true, Clock = () => today });
        var first = live.Update(Everything)!;
        Assert.Null(live.Update(Changes.Unheard));

        today = today.AddDays(1);
        var second = live.Update(Changes.Unheard)!;

        Assert.Equal((MiniPortal.Today, today), (first.Model!.Today, second.Model!.Today));
        Assert.Null(live.Update(Changes.Unheard));
    }

    [Fact]
    public void A_new_style_sheet_is_a_new_version()
    {
        build.Update(Everything);
        folder.Write("site/portal.css", "p{}");

        var site = build.Update(Of("site/portal.css"))!.Site;

        Assert.Contains(site.Listed, file => file.Path.EndsWith(".css") && file.Text() == "p{}");
    }

    [Fact]
    public void After_a_fault_on_the_way_the_next_build_is_shown()
    {
        build.Update(Everything);
        File.Move(folder["site/portal.css"], folder["undan.css"]);
        Assert.ThrowsAny<Exception>(() => build.Update(Of("site/portal.css")));

        File.Move(folder["undan.css"], folder["site/portal.css"]);

        Assert.NotNull(build.Update(Of("site/portal.css")));
    }

    [Fact]
    public void A_commit_changes_the_dates_once_git_has_been_asked()
    {
        var git = new GitProgram(folder["innehåll"]);
        git.Run("init", "--quiet");
        var first = build.Update(Everything)!;
        Assert.Empty(first.Model!.LastChanged);
        Assert.False(build.AskHistory());
        git.Commit();

        Assert.True(build.AskHistory());
        Assert.Contains("roller/a.md", build.Update(Changes.Unheard)!.Model!.LastChanged.Keys);
        Assert.False(build.AskHistory());
    }

    [Fact]
    public void The_last_checks_stop_when_something_newer_comes()
    {
        var planned = build.Update(Everything)!;

        Assert.ThrowsAny<OperationCanceledException>(() => build.Check(planned, new CancellationToken(canceled: true)));
        Assert.Empty(build.Check(planned, CancellationToken.None).Diagnostics);
    }

    public void Dispose() => folder.Dispose();

    private static Changes Everything => new([]) { Everything = true };

    private static string Text(BuildResult? result) => result!.Site.Find("roller/a/index.html")!.Text();

    private Changes Of(string path) => new([folder[path]]);

    private string Assets()
    {
        if (!Directory.Exists(folder["site"]))
            foreach (var file in Directory.EnumerateFiles(Repository.SiteAssets))
                folder.Write($"site/{Path.GetFileName(file)}", File.ReadAllBytes(file));
        return folder["site"];
    }

    private void Save(string text, DateTime? time = null, string keys = "")
    {
        var file = folder.Write("innehåll/roller/a.md", LivePortal.Role(text).Replace("\nnivå", keys.Length > 0 ? $"\n{keys}\nnivå" : "\nnivå", StringComparison.Ordinal));
        if (time is { } written)
            File.SetLastWriteTimeUtc(file, written);
    }
}
