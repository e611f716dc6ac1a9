namespace Portal.Tests;

/// <summary>
/// Whenever a build is killed, the output folder is the old site or the new one, whole; and who reads it from a file server meanwhile
/// gets every file, as it was in the one or the other. Ten are killed, or two hundred in a <see cref="LongRun"/>.
/// </summary>
public sealed class KilledBuildTests : IDisposable
{
    private static readonly int Kills = LongRun.Of(10, 200);

    /// <summary>So many are killed at moments of an even spread over the length of a build; the others while it writes, which is when it could do harm.</summary>
    private static readonly int Spread = Kills * 2 / 5;

    private const int Pages = 60;
    private const string Old = "Gammal";
    private const string New = "Ny";

    // So much that writing it takes a while. Of a picture only the head is read.
    private const int Attachments = 20;
    private const int AttachmentSize = 1_000_000;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly TempFolder folder = new();

    /// <summary>Done when the build that was started last begins to write.</summary>
    private TaskCompletionSource writes = new();

    [Fact]
    public async Task Killed_at_any_moment_it_leaves_the_old_site_or_the_new_one_whole()
    {
        WriteContent(Old);
        WriteContent(New);
        await Build(Old);
        var old = PortalProgram.Hashes(folder["ut"]);
        using var watcher = new FileSystemWatcher(folder.Path, "ut.ny");
        watcher.Created += (_, _) => writes.TrySetResult();
        watcher.EnableRaisingEvents = true;
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var building = Build(New);
        await writes.Task.WaitAsync(Patience);
        var before = clock.Elapsed;
        await building;
        var whole = clock.Elapsed;
        var fresh = PortalProgram.Hashes(folder["ut"]);
        Assert.NotEqual(old, fresh);

        await using var reader = await SiteReader.StartAsync(folder["ut"], [old, fresh]);
        for (var kill = 0; kill < Kills; kill++)
        {
            writes = new TaskCompletionSource();
            using var build = PortalProgram.Start(Arguments(kill % 2 == 0 ? Old : New));
            if (kill >= Spread)
                await writes.Task.WaitAsync(Patience);
            await Task.Delay((kill >= Spread ? whole - before : whole) * new Random(kill).NextDouble());
            build.Kill(entireProcessTree: true);
            await build.WaitForExitAsync();

            var found = PortalProgram.Hashes(folder["ut"]);
            Assert.True(found == old || found == fresh, $"kill {kill}: the folder is neither site");
        }

        var (answers, faults) = await reader.StopAsync();
        Assert.Empty(faults);
        Assert.True(answers > 50, $"only {answers} answers");

        // What a killed build left beside the folder does not stop the next, and is swept away by it.
        await Build(New);
        Assert.Equal(fresh, PortalProgram.Hashes(folder["ut"]));
        Assert.Equal([Old, New, "ut"], Directory.EnumerateFileSystemEntries(folder.Path).Select(path => Path.GetFileName(path)).Order());
    }

    public void Dispose() => folder.Dispose();

    private string[] Arguments(string content) => ["build", "--content", folder[content], "--output", folder["ut"], "--date", $"{Portal.Generator.Commands.SwedishClock.Today:yyyy-MM-dd}"];

    private async Task Build(string content)
    {
        var (code, output, errors) = await PortalProgram.RunAsync(Arguments(content));
        Assert.True(code == 0, output + errors);
    }

    /// <summary>A portal in the folder of a name, which is on each of its pages.</summary>
    private void WriteContent(string word)
    {
        folder.Write($"{word}/portal.yml", MiniPortal.Settings("vagledning"));
        folder.Write($"{word}/index.md", MiniPortal.Page(word, string.Join('\n', Enumerable.Range(0, Attachments).Select(i => $"[{i}](bilaga-{i}.png)"))));
        for (var i = 0; i < Attachments; i++)
            folder.Write($"{word}/bilaga-{i}.png", [.. Pictures.Png(word.Length, i + 1), .. new byte[AttachmentSize]]);
        folder.Write($"{word}/vagledning/index.md", MiniPortal.Page("Vägledning"));
        for (var i = 0; i < Pages; i++)
            folder.Write($"{word}/vagledning/sida-{i}.md", MiniPortal.Page($"{word} sida {i}"));
    }
}
