namespace Portal.Tests;

/// <summary>
/// Whenever a build is killed, the output folder is the old site or the new one, whole; and who reads it from a file server meanwhile
/// gets every file, as it was in the one or the other. Twenty are killed, or two hundred in a <see cref="LongRun"/>.
/// </summary>
public sealed class KilledBuildTests : IDisposable
{
    private static readonly int Kills = LongRun.Of(20, 200);
    private static readonly int Spread = Kills * 2 / 5;
    private const int Pages = 60;
    private const string Old = "Gammal";
    private const string New = "Ny";

    // So much that writing it takes a while.
    private const int Attachments = 20;
    private const int AttachmentSize = 1_000_000;

    private readonly TempFolder folder = new();

    [Fact]
    public async Task Killed_at_any_moment_it_leaves_the_old_site_or_the_new_one_whole()
    {
        WriteContent(Old);
        WriteContent(New);
        await Build(Old);
        var old = PortalProgram.Hashes(folder["ut"]);
        var clock = System.Diagnostics.Stopwatch.StartNew();
        await Build(New);
        var whole = clock.Elapsed;
        var fresh = PortalProgram.Hashes(folder["ut"]);
        Assert.NotEqual(old, fresh);

        await using var reader = await SiteReader.StartAsync(folder["ut"], [old, fresh]);
        for (var kill = 0; kill < Kills; kill++)
        {
            var before = Touched;
            using var build = PortalProgram.Start(Arguments(kill % 2 == 0 ? Old : New));
            await Moment(kill, whole, before);
            build.Kill(entireProcessTree: true);
            await build.WaitForExitAsync();

            var found = PortalProgram.Hashes(folder["ut"]);
            Assert.True(found == old || found == fresh, $"kill {kill}: the folder is neither site");
        }

        var (answers, faults) = await reader.StopAsync();
        Assert.Empty(faults);
        Assert.True(answers > 100, $"only {answers} answers");

        // What a killed build left beside the folder does not stop the next, and is swept away by it.
        await Build(New);
        Assert.Equal(fresh, PortalProgram.Hashes(folder["ut"]));
        Assert.Equal([Old, New, "ut"], Directory.EnumerateFileSystemEntries(folder.Path).Select(path => Path.GetFileName(path)).Order());
    }

    public void Dispose() => folder.Dispose();

    /// <summary>When the site in the folder was last written to.</summary>
    private DateTime Touched => File.GetLastWriteTimeUtc(folder["ut/index.html"]);

    private string[] Arguments(string content) => ["build", "--content", folder[content], "--output", folder["ut"], "--date", $"{Portal.Generator.Commands.SwedishClock.Today:yyyy-MM-dd}"];

    /// <summary>
    /// Some kills at an even spread over the length of a build; the others just after it begins to write, which is when it
    /// could do harm.
    /// </summary>
    private async Task Moment(int kill, TimeSpan whole, DateTime before)
    {
        if (kill < Spread)
        {
            await Task.Delay(whole * new Random(kill).NextDouble());
            return;
        }
        var end = DateTime.UtcNow + (whole * 3);
        while (!Directory.Exists(folder["ut.ny"]) && Touched == before && DateTime.UtcNow < end)
            await Task.Delay(1);
        await Task.Delay(new Random(kill).Next(40));
    }

    private async Task Build(string content)
    {
        var (code, output, errors) = await PortalProgram.RunAsync(Arguments(content));
        Assert.True(code == 0, output + errors);
    }

    /// <summary>A portal in the folder of a name, which is on each of its pages.</summary>
    private void WriteContent(string word)
    {
        folder.Write($"{word}/portal.yml", MiniPortal.Settings("vagledning"));
        folder.Write($"{word}/index.md", MiniPortal.Page(word, string.Join('\n', Enumerable.Range(0, Attachments).Select(i => $"[{i}](bilaga-{i}.pdf)"))));
        for (var i = 0; i < Attachments; i++)
            folder.Write($"{word}/bilaga-{i}.pdf", System.Text.Encoding.UTF8.GetBytes("%PDF-1.7 " + string.Concat(Enumerable.Repeat(word, AttachmentSize / word.Length))));
        folder.Write($"{word}/vagledning/index.md", MiniPortal.Page("Vägledning"));
        for (var i = 0; i < Pages; i++)
            folder.Write($"{word}/vagledning/sida-{i}.md", MiniPortal.Page($"{word} sida {i}"));
    }
}
