using System.Diagnostics;

namespace Portal.Tests;

/// <summary>Every way of saving is seen, and no error is told that is only half of a save.</summary>
public sealed class PreviewLoopTests
{
    [Fact]
    public async Task A_saved_page_is_shown()
    {
        await using var portal = await StartAsync();

        portal.Write("roller/a.md", LivePortal.Role("Andra."));

        await portal.UntilShown("Andra.");
    }

    [Fact]
    public async Task The_last_of_many_saves_is_shown_whenever_they_come()
    {
        await using var portal = new LivePortal();

        for (var i = 0; i <= 60; i++)
        {
            portal.Write("roller/a.md", LivePortal.Role($"Omgång {i}."));
            await Task.Delay(i * 7 % 40); // in the first build, in later ones, between them and in their last checks
        }

        await portal.UntilShown("Omgång 60.");
    }

    [Fact]
    public async Task A_template_that_is_saved_is_seen_at_once_like_a_page()
    {
        await using var portal = await StartAsync();
        portal.Folder.Write("mallar/layouts/brand_mark.html", "{{# Märket #}}\n<b>Programmets märke</b>");
        await portal.UntilShown("<b>Programmets märke</b>");

        portal.Write("_mallar/layouts/brand_mark.html", "<b>Kommunens märke</b>");
        await portal.UntilShown("<b>Kommunens märke</b>");
        portal.Write("_mallar/layouts/brand_mark.html", "<b>{{ frame.titel }}</b>");
        await portal.UntilTold("fel", "finns inte här");
        Assert.Contains("Kommunens märke", portal.Shown("roller/a/index.html"), StringComparison.Ordinal);

        File.Delete(Path.Combine(portal.Content, "_mallar/layouts/brand_mark.html"));
        await portal.UntilShown("<b>Programmets märke</b>");
    }

    [Fact]
    public async Task A_word_that_is_saved_is_seen_at_once_like_a_page()
    {
        await using var portal = await StartAsync();
        await portal.UntilShown(">Hoppa till innehållet</a>");

        portal.Write("ord.yml", "frame:\n  skip: Till texten\n");
        await portal.UntilShown(">Till texten</a>");
        portal.Write("ord.yml", "frame:\n  skipp: Till texten\n");
        await portal.UntilTold("fel", "frame.skip");
        portal.Write("ord.yml", "frame:\n  skip: Till sidan\n");
        await portal.UntilShown(">Till sidan</a>");
    }

    [Fact]
    public async Task A_page_that_is_added_and_one_that_is_taken_away_are_seen()
    {
        await using var portal = await StartAsync();

        portal.Write("roller/ny.md", MiniPortal.Page("Nykomling", keys: "nivå: linje\nplacering: Alla"));
        await portal.UntilShown("Nykomling", "roller/index.html");
        File.Delete(Path.Combine(portal.Content, "roller/a.md"));

        await portal.Until(() => portal.Preview.Shown.Site!.Find("roller/a/index.html") is null, "the page stays");
        Assert.DoesNotContain("Alfa", portal.Shown("roller/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".a.md.tmp")]
    [InlineData("_a.md")]
    public async Task A_file_written_beside_and_put_in_the_place_of_the_old_one_is_seen(string beside)
    {
        await using var portal = await StartAsync();

        portal.Write($"roller/{beside}", LivePortal.Role("Andra."));
        File.Move(Path.Combine(portal.Content, "roller", beside), Path.Combine(portal.Content, "roller/a.md"), overwrite: true);

        await portal.UntilShown("Andra.");
        Assert.DoesNotContain(portal.Events, told => told.Event == "fel");
    }

    [Fact]
    public async Task An_old_file_moved_away_before_the_new_one_is_written_is_no_error()
    {
        await NoErrorOf(async portal =>
        {
            File.Move(Path.Combine(portal.Content, "roller/a.md"), portal.Folder["a.md~"]);
            await Task.Delay(40);
            portal.Write("roller/a.md", LivePortal.Role("Andra."));
        });
    }

    [Fact]
    public async Task A_file_that_is_emptied_and_then_written_in_pieces_is_no_error()
    {
        await NoErrorOf(async portal =>
        {
            await using var file = new StreamWriter(Path.Combine(portal.Content, "roller/a.md")) { AutoFlush = true };
            foreach (var piece in LivePortal.Role("Andra.").Chunk(30))
            {
                await Task.Delay(60);
                await file.WriteAsync(piece);
            }
        });
    }

    [Fact]
    public async Task An_error_that_stays_is_told_within_a_second_and_the_page_stays_below_it()
    {
        var shortest = TimeSpan.MaxValue;
        for (var attempt = 0; attempt < 5 && shortest > TimeSpan.FromSeconds(1); attempt++)
        {
            await using var portal = await StartAsync();
            var clock = Stopwatch.StartNew();

            portal.Write("roller/a.md", LivePortal.Role("[b](b.md)"));
            await portal.UntilTold("fel", "roller/b.md finns inte");

            shortest = clock.Elapsed < shortest ? clock.Elapsed : shortest;
            Assert.Contains("Första.", portal.Shown("roller/a/index.html"), StringComparison.Ordinal);
            await portal.UntilTerminalTells("Den senaste felfria versionen visas.");
        }
        Assert.True(shortest < TimeSpan.FromSeconds(1), $"{shortest}"); // a busy machine gets another try
    }

    [Fact]
    public async Task A_mended_error_goes()
    {
        await using var portal = await StartAsync();
        portal.Write("roller/a.md", "");
        await portal.UntilTold("fel", "roller/a.md");

        portal.Write("roller/a.md", LivePortal.Role("Andra."));

        await portal.UntilShown("Andra.");
        await portal.Until(() => portal.Events.Last().Event == "reload", "the browser is not told");
        Assert.Equal(["ok", "reload"], portal.Events.Select(told => told.Event).TakeLast(2));
    }

    [Fact]
    public async Task An_error_there_from_the_start_is_told_and_the_portal_is_shown_when_it_is_mended()
    {
        await using var portal = new LivePortal(files: ("roller/a.md", LivePortal.Role("[b](b.md)")));
        await portal.Until(() => portal.Preview.Shown.Report.Contains("roller/b.md finns inte", StringComparison.Ordinal), "the error is not told");
        Assert.Null(portal.Preview.Shown.Site);
        await portal.UntilTerminalTells("PORTAL204");

        portal.Write("roller/a.md", LivePortal.Role("Andra."));

        await portal.UntilShown("Andra.");
    }

    [Fact]
    public async Task What_only_the_last_checks_find_is_told_too()
    {
        await using var portal = await StartAsync();

        portal.Write("synonymer.yml", "- skriver: [brasa]\n  menar: [finnsinte]\n");

        await portal.UntilTold("fel", "PORTAL312");
        await portal.UntilTerminalTells("PORTAL312");
        portal.Write("synonymer.yml", "- skriver: [brasa]\n  menar: [alfa]\n");
        await portal.Until(() => portal.Events.Last().Event == "ok", "the error stays");
        Assert.Equal(["reload", "fel", "reload", "ok"], portal.Events.Select(told => told.Event).TakeLast(4));
    }

    [Fact]
    public async Task A_content_folder_replaced_by_another_is_seen_and_what_is_saved_in_it_later()
    {
        await using var portal = await StartAsync();
        CopyContent(portal, "nytt");
        portal.Folder.Write("nytt/roller/a.md", LivePortal.Role("Andra."));

        Directory.Move(portal.Content, portal.Folder["gammalt"]);
        Directory.Move(portal.Folder["nytt"], portal.Content);
        await portal.UntilShown("Andra.");

        portal.Write("roller/a.md", LivePortal.Role("Tredje."));
        await portal.UntilShown("Tredje.");
    }

    [Fact]
    public async Task A_content_folder_that_goes_and_comes_back_is_an_error_and_then_none()
    {
        await using var portal = await StartAsync();

        Directory.Move(portal.Content, portal.Folder["undan"]);
        await portal.UntilTold("fel", "finns inte");
        Directory.Move(portal.Folder["undan"], portal.Content);
        await portal.Until(() => portal.Events.Last().Event == "reload", "the portal does not come back");

        portal.Write("roller/a.md", LivePortal.Role("Andra."));
        await portal.UntilShown("Andra.");
    }

    [Fact]
    public async Task Another_branch_is_seen_and_the_way_back()
    {
        await using var portal = await StartAsync();
        var git = new GitProgram(portal.Content);
        git.Run("init", "--quiet");
        git.Commit();
        git.Run("checkout", "--quiet", "-b", "annan");
        portal.Write("roller/a.md", LivePortal.Role("Andra grenen."));
        for (var i = 0; i < 30; i++)
            portal.Write($"roller/r{i}.md", MiniPortal.Page($"Roll {i}", keys: "nivå: linje\nplacering: Alla"));
        Directory.Delete(Path.Combine(portal.Content, "nyheter"), recursive: true);
        portal.Write("portal.yml", MiniPortal.Settings("roller"));
        git.Commit();
        await portal.UntilShown("Roll 29", "roller/index.html");

        git.Run("checkout", "--quiet", "-");
        await portal.UntilShown("Första.");
        await portal.Until(() => !portal.Shown("roller/index.html").Contains("Roll 29", StringComparison.Ordinal), "the pages of the other branch stay");
        await portal.UntilShown("Nyheter", "nyheter/index.html");

        git.Run("checkout", "--quiet", "annan");
        await portal.UntilShown("Andra grenen.");
        await portal.UntilShown("Roll 29", "roller/index.html");
    }

    [Fact]
    public async Task A_file_system_that_tells_of_nothing_is_looked_at()
    {
        await using var portal = await StartAsync(deaf: true);

        portal.Write("roller/a.md", LivePortal.Role("Andra."));

        await portal.UntilShown("Andra.");
    }

    /// <summary>Shows that no error is told of a save. Where a busy machine makes the save last long one is told, and rightly: it gets another try.</summary>
    private static async Task NoErrorOf(Func<LivePortal, Task> save)
    {
        var told = true;
        for (var attempt = 0; attempt < 5 && told; attempt++)
        {
            await using var portal = await StartAsync();
            await save(portal);
            await portal.UntilShown("Andra.");
            told = portal.Events.Any(each => each.Event == "fel");
        }
        Assert.False(told);
    }

    private static async Task<LivePortal> StartAsync(bool deaf = false)
    {
        var portal = new LivePortal(deaf, [("portal.yml", MiniPortal.Settings("roller", "nyheter")), ("nyheter/index.md", MiniPortal.Page("Nyheter"))]);
        await portal.UntilShown("Första.");
        return portal;
    }

    private static void CopyContent(LivePortal portal, string to)
    {
        foreach (var file in Directory.EnumerateFiles(portal.Content, "*", SearchOption.AllDirectories))
            portal.Folder.Write(Path.Combine(to, Path.GetRelativePath(portal.Content, file)), File.ReadAllBytes(file));
    }
}
