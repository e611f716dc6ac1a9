using System.Diagnostics;
using Portal.Generator.Writing;
using Portal.Model.Output;

namespace Portal.Tests;

/// <summary>Output folders that cannot be written, or must not be: each is refused with a reason, and what was there is left.</summary>
public sealed class OddOutputTests : IDisposable
{
    private readonly TempFolder folder = new();

    private string Target => folder["ut"];

    [Theory]
    [InlineData("innehåll", "innehåll/ut", "ligger i innehållet")]
    [InlineData("innehåll", "innehåll/_ut", "ligger i innehållet")]
    [InlineData("innehåll", "innehåll", "annat än en portal")]
    [InlineData("innehåll", "innehåll/../innehåll/ut", "ligger i innehållet")]
    [InlineData("ut/innehåll", "ut", "annat än en portal")]
    [InlineData("innehåll", "länk/ut", "ligger i innehållet")]
    public void Folders_within_one_another_are_refused(string content, string output, string why)
    {
        folder.Write(content + "/index.md", "x");
        Directory.CreateSymbolicLink(folder["länk"], folder[content]);

        Assert.Contains(why, Refusal(() => OutputFolder.Check(folder[output], folder[content])), StringComparison.Ordinal);
        Assert.True(File.Exists(folder[content + "/index.md"]));
    }

    [Fact]
    public void Content_in_a_portal_of_our_own_is_not_replaced_with_it()
    {
        OutputFolder.Write(Target, Site("a.txt"));
        folder.Write("ut/innehåll/index.md", "x");

        Assert.Contains("som byts ut", Refusal(() => OutputFolder.Check(Target, folder["ut/innehåll"])), StringComparison.Ordinal);
    }

    [Fact]
    public void Folders_beside_one_another_are_fine()
    {
        folder.Write("innehåll/index.md", "x");

        OutputFolder.Check(folder["innehåll-ut"], folder["innehåll"]);
        OutputFolder.Check(folder["ut"], folder["innehåll"]);
    }

    [Fact]
    public void A_link_to_the_folder_stays_a_link_and_the_folder_is_replaced()
    {
        OutputFolder.Write(folder["annan/plats"], Site("gammal.txt"));
        Directory.CreateSymbolicLink(Target, folder["annan/plats"]);

        OutputFolder.Write(Target, Site("ny.txt"));

        Assert.NotNull(new DirectoryInfo(Target).LinkTarget);
        Assert.Equal([".portal", "ny.txt"], Directory.EnumerateFiles(folder["annan/plats"]).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
        Assert.Equal(["plats"], Directory.EnumerateFileSystemEntries(folder["annan"]).Select(path => Path.GetFileName(path)));
    }

    [Fact]
    public void A_file_of_the_folders_name_is_refused()
    {
        folder.Write("ut", "mitt");

        Assert.Contains("är en fil", Refusal(() => OutputFolder.Write(Target, Site("a.txt"))), StringComparison.Ordinal);
        Assert.Equal("mitt", File.ReadAllText(Target));
    }

    [Fact]
    public void A_full_disk_is_told_and_leaves_the_old_site_and_no_rubbish()
    {
        using var disk = Disk.Mount(folder["disk"], "size=1m");
        OutputFolder.Write(folder["disk/ut"], Site("gammal.txt"));

        var why = Refusal(() => OutputFolder.Write(folder["disk/ut"], [.. Enumerable.Range(0, 8).Select(i => new OutputFile($"{i}.bin", new byte[300_000]))]));

        Assert.Contains("disken är full", why, StringComparison.Ordinal);
        Assert.True(File.Exists(folder["disk/ut/gammal.txt"]));
        Assert.Equal(["ut"], Directory.EnumerateFileSystemEntries(folder["disk"]).Select(path => Path.GetFileName(path)));
    }

    [Fact]
    public void A_disk_that_can_only_be_read_is_told()
    {
        using var disk = Disk.Mount(folder["disk"], "size=1m,ro");

        Assert.Contains("går bara att läsa", Refusal(() => OutputFolder.Write(folder["disk/ut"], Site("a.txt"))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_a_disk_of_its_own_is_told_and_one_in_it_works()
    {
        using var disk = Disk.Mount(Target, "size=1m");
        File.WriteAllText(Path.Combine(Target, OutputFolder.Marker), "");

        Assert.Contains("mappen är en egen disk", Refusal(() => OutputFolder.Write(Target, Site("a.txt"))), StringComparison.Ordinal);
        OutputFolder.Write(folder["ut/webb"], Site("a.txt"));

        Assert.True(File.Exists(folder["ut/webb/a.txt"]));
        Assert.Equal(["ut"], Directory.EnumerateFileSystemEntries(folder.Path).Select(path => Path.GetFileName(path)));
    }

    [Fact]
    public async Task The_program_says_it_on_the_terminal_and_ends_with_the_code_for_a_wrong_command()
    {
        folder.Write("innehåll/portal.yml", MiniPortal.Settings());
        folder.Write("innehåll/index.md", MiniPortal.Page("Start"));

        var (code, output, errors) = await PortalProgram.RunAsync(["build", "--content", folder["innehåll"], "--output", folder["innehåll/ut"]]);

        Assert.Equal((2, ""), (code, output));
        Assert.Contains("Välj en annan med --output.", errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["innehåll/ut"]));
    }

    [Fact]
    public async Task Of_two_builds_at_once_each_is_done_or_refused_and_the_site_is_one_of_theirs()
    {
        folder.Write("innehåll/portal.yml", MiniPortal.Settings());
        folder.Write("innehåll/index.md", MiniPortal.Page("Start", "<!-- visa: granskningsrapport -->"));

        var runs = await Task.WhenAll(Enumerable.Range(1, 2).Select(day => PortalProgram.RunAsync(["build", "--content", folder["innehåll"], "--output", Target, "--date", $"2026-11-2{day}"])));

        Assert.All(runs, run => Assert.True(run.ExitCode == 0 || run.ExitCode == 2 && run.Errors.Contains("Ett annat bygge skriver"), run.Output + run.Errors));
        Assert.Contains(runs, run => run.ExitCode == 0);
        Assert.Equal(["innehåll", "ut"], Directory.EnumerateFileSystemEntries(folder.Path).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_build_whose_turn_it_is_not_writes_nothing_on_any_thread()
    {
        using var turn = new FileStream(Target + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        for (var time = 0; time < 50; time++)
        {
            using var site = new FreshSite(Target);
            using var start = new Barrier(4);
            Thread[] threads = [.. Enumerable.Range(0, 4).Select(i => new Thread(() =>
            {
                start.SignalAndWait();
                site.Add(new OutputFile($"{i}.txt", new byte[1]));
            }))];
            Array.ForEach(threads, thread => thread.Start());
            Array.ForEach(threads, thread => thread.Join());

            Assert.Contains("Ett annat bygge skriver", Refusal(() => site.Publish("")), StringComparison.Ordinal);
            Assert.False(Directory.Exists(Target + ".ny"));
        }
    }

    [Fact]
    public void A_clock_that_was_set_back_changes_nothing()
    {
        OutputFolder.Write(Target, Site("gammal.txt"));
        foreach (var path in Directory.EnumerateFileSystemEntries(Target).Append(Target))
            File.SetLastWriteTimeUtc(path, DateTime.UtcNow.AddYears(70));

        OutputFolder.Write(Target, Site("ny.txt"));

        Assert.Equal([".portal", "ny.txt"], Directory.EnumerateFiles(Target).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
    }

    public void Dispose() => folder.Dispose();

    private static string Refusal(Action write) => Assert.Throws<OutputRefusedException>(write).Message;

    private static OutputFile[] Site(params string[] names) => [.. names.Select(name => OutputFile.FromText(name, name))];

    /// <summary>A small disk in memory, where the tests may make one.</summary>
    private sealed class Disk(string folder) : IDisposable
    {
        public static Disk Mount(string folder, string options)
        {
            Directory.CreateDirectory(folder);
            Assert.SkipUnless(OperatingSystem.IsLinux() && Run("mount", "-t", "tmpfs", "-o", options, "tmpfs", folder), "may not make a disk");
            return new Disk(folder);
        }

        public void Dispose() => Run("umount", folder);

        private static bool Run(string program, params string[] arguments)
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardError = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
    }
}
