using Portal.Generator.Writing;
using Portal.Model.Output;

namespace Portal.Tests;

public sealed class OutputFolderTests : IDisposable
{
    private readonly TempFolder folder = new();

    private string Target => folder["ut"];

    [Fact]
    public void The_folder_holds_the_files_and_a_mark()
    {
        OutputFolder.Write(Target, Site("a.txt", "roller/b.txt"));

        Assert.Equal([".portal", "a.txt", "roller/b.txt"], Names());
        Assert.Equal("a.txt", File.ReadAllText(Path.Combine(Target, "a.txt")));
    }

    [Fact]
    public void The_new_site_takes_the_place_of_the_whole_old_one()
    {
        OutputFolder.Write(Target, Site("gammal.txt", "kvar.txt"));

        OutputFolder.Write(Target, Site("kvar.txt", "ny.txt"));

        Assert.Equal([".portal", "kvar.txt", "ny.txt"], Names());
        Assert.Equal(["ut"], Left());
    }

    [Fact]
    public void An_empty_folder_is_taken()
    {
        Directory.CreateDirectory(Target);

        OutputFolder.Write(Target, Site("a.txt"));

        Assert.Equal([".portal", "a.txt"], Names());
    }

    [Fact]
    public void A_folder_with_something_else_in_it_is_left_alone()
    {
        folder.Write("ut/viktigt.txt", "mitt");

        var refusal = Assert.Throws<OutputRefusedException>(() => OutputFolder.Write(Target, Site("a.txt")));

        Assert.Contains("annat än en portal", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(["viktigt.txt"], Names());
        Assert.Equal(["ut"], Left());
    }

    [Theory]
    [InlineData(new[] { "robots.txt" }, "har en fil som portalen inte har skrivit: robots.txt. Den skulle försvinna.")]
    [InlineData(new[] { ".well-known/security.txt", "robots.txt", "roller/egen.pdf" }, "har filer som portalen inte har skrivit: .well-known/security.txt, robots.txt och 1 till. De skulle försvinna.")]
    public void Files_of_others_beside_the_site_are_not_lost(string[] others, string why)
    {
        OutputFolder.Write(Target, Site("a.txt", "roller/b.txt"));
        foreach (var other in others)
            folder.Write("ut/" + other, "mitt");
        folder.Write("ut/Thumbs.db", "");

        Assert.Contains(why, Assert.Throws<OutputRefusedException>(() => OutputFolder.Write(Target, Site("c.txt"))).Message, StringComparison.Ordinal);
        Assert.Equal(["a.txt", "roller/b.txt"], Names().Intersect(["a.txt", "roller/b.txt", "c.txt"]));
        Assert.Equal(["ut"], Left());

        foreach (var other in others)
            File.Delete(folder["ut/" + other]);
        OutputFolder.Write(Target, Site("c.txt"));
        Assert.Equal([".portal", "c.txt"], Names());
    }

    [Fact]
    public void The_site_of_another_portal_is_not_replaced_and_one_of_another_name_only_when_its_mark_is_emptied()
    {
        OutputFolder.Write(Target, Site("a.txt"), "Säkerhetsportalen");

        Assert.Contains("har en annan portal: Säkerhetsportalen.", Assert.Throws<OutputRefusedException>(() => OutputFolder.Write(Target, Site("b.txt"), "Trygga Växjö")).Message, StringComparison.Ordinal);
        Assert.Equal([".portal", "a.txt"], Names());

        folder.Write("ut/.portal", "");
        OutputFolder.Write(Target, Site("b.txt"), "Trygga Växjö");
        Assert.Equal("Trygga Växjö\nFFA0DA5D885FBA09\n", File.ReadAllText(folder["ut/.portal"])); // SHA-256 of b.txt, the first bytes: the mark is published
    }

    [Fact]
    public void A_site_of_an_earlier_version_has_an_empty_mark_and_gets_its_list_now()
    {
        folder.Write("ut/.portal", "");
        folder.Write("ut/gammal.txt", "x");

        OutputFolder.Write(Target, Site("ny.txt"));
        Assert.Equal([".portal", "ny.txt"], Names());

        folder.Write("ut/robots.txt", "mitt");
        Assert.Throws<OutputRefusedException>(() => OutputFolder.Write(Target, Site("ny.txt")));
    }

    [Fact]
    public void The_root_of_a_disk_is_refused() =>
        Assert.Throws<OutputRefusedException>(() => OutputFolder.Write(Path.GetPathRoot(folder.Path)!, Site("a.txt")));

    [Fact]
    public void A_folder_whose_parents_do_not_exist_is_made()
    {
        OutputFolder.Write(folder["en/två/tre"], Site("a.txt"));

        Assert.True(File.Exists(folder["en/två/tre/a.txt"]));
    }

    [Fact]
    public void A_slash_at_the_end_means_the_same_folder()
    {
        OutputFolder.Write(Target + Path.DirectorySeparatorChar, Site("a.txt"));

        Assert.Equal(["ut"], Left());
    }

    [Fact]
    public void While_one_build_writes_another_to_the_same_folder_is_refused()
    {
        OutputFolder.Write(Target, Site("gammal.txt"));
        using (new FileStream(Target + ".lock", FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None))
            Assert.Throws<OutputRefusedException>(() => OutputFolder.Write(Target, Site("ny.txt")));
        Assert.Equal([".portal", "gammal.txt"], Names());

        File.Delete(Target + ".lock");
        OutputFolder.Write(Target, Site("ny.txt"));
        Assert.Equal([".portal", "ny.txt"], Names());
    }

    [Fact]
    public void Many_builds_at_once_leave_one_whole_site()
    {
        const int builders = 6;
        var (done, faults) = (0, 0);
        using var start = new Barrier(builders);
        var threads = Enumerable.Range(0, builders).Select(builder => new Thread(() =>
        {
            start.SignalAndWait();
            for (var turn = 0; turn < 5; turn++)
                _ = TryWrite($"{builder} {turn}") switch
                {
                    true => Interlocked.Increment(ref done),
                    null => Interlocked.Increment(ref faults),
                    false => 0,
                };
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());

        Assert.True(done > 0);
        Assert.Equal(0, faults);
        Assert.Single(Names().Where(name => name != ".portal").Select(name => File.ReadAllText(Path.Combine(Target, name))).Distinct());
        Assert.Equal(101, Names().Length);
        Assert.Equal(["ut"], Left());
    }

    [Fact]
    public void What_a_stopped_build_left_half_written_is_swept_away()
    {
        OutputFolder.Write(Target, Site("gammal.txt"));
        folder.Write("ut.ny/halv.txt", "halv");

        OutputFolder.Write(Target, Site("ny.txt"));

        Assert.Equal([".portal", "ny.txt"], Names());
        Assert.Equal(["ut"], Left());
    }

    [Fact]
    public void A_build_that_fails_to_write_leaves_the_old_site()
    {
        OutputFolder.Write(Target, Site("gammal.txt"));

        Assert.ThrowsAny<Exception>(() => OutputFolder.Write(Target, [OutputFile.FromText("a", ""), OutputFile.FromText("a/b", "")]));

        Assert.Equal([".portal", "gammal.txt"], Names());
    }

    [Fact]
    public void Where_folders_cannot_change_places_in_one_step_a_stop_between_two_steps_is_mended()
    {
        folder.Write("ut.gammal/.portal", "");
        folder.Write("ut.gammal/gammal.txt", "x");

        FolderSwap.Recover(Target);

        Assert.Equal([".portal", "gammal.txt"], Names());
        Assert.Equal(["ut"], Left());
    }

    [Fact]
    public void A_stop_after_the_new_site_is_in_place_loses_only_the_old_one()
    {
        folder.Write("ut/ny.txt", "x");
        folder.Write("ut.gammal/gammal.txt", "x");

        FolderSwap.Recover(Target);

        Assert.Equal(["ny.txt"], Names());
        Assert.Equal(["ut"], Left());
    }

    public void Dispose() => folder.Dispose();

    /// <summary>False when another build was writing; null for any other fault.</summary>
    private bool? TryWrite(string text)
    {
        try
        {
            OutputFolder.Write(Target, [.. Enumerable.Range(0, 100).Select(file => OutputFile.FromText($"{file}.txt", text))]);
            return true;
        }
        catch (OutputRefusedException)
        {
            return false;
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static OutputFile[] Site(params string[] names) => [.. names.Select(name => OutputFile.FromText(name, name))];

    private string[] Names() =>
        [.. Directory.EnumerateFiles(Target, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Target, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    private string[] Left() => [.. Directory.EnumerateFileSystemEntries(folder.Path).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
}
