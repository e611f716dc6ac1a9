using System.Collections.Immutable;
using FsCheck.Fluent;
using Portal.Generator;
using Portal.Generator.Commands;
using Portal.Generator.Serving;
using Portal.Model.Output;

namespace Portal.Tests;

/// <summary>Whatever an author does, in whatever order: what the preview keeps up to date is what a build from the beginning makes, byte for byte.</summary>
public sealed class IncrementalBuildTests
{
    private int good;
    private int bad;

    [Fact]
    public void A_portal_that_is_edited_is_the_portal_that_is_built_anew()
    {
        var edits = Gen.ListOf(Gen.Zip(Gen.Choose(0, 9999), Gen.Choose(0, 9999))).Resize(12);

        Always.Holds(tests: 12, property: Prop.ForAll(edits.ToArbitrary(), list =>
        {
            Follow(Path.Combine(Repository.Fixtures, "exempelkommun", "content"), MiniPortal.Today, [.. list]);
            return true;
        }));

        Assert.True(good > (good + bad) / 4, $"{good} portals without errors and {bad} with"); // else little has been compared
    }

    [Fact]
    public void So_it_is_with_the_real_content()
    {
        var random = new Random(20261125);
        Follow(Repository.Content, SwedishClock.Today, [.. Enumerable.Range(0, LongRun.Of(4, 150)).Select(_ => (random.Next(9999), random.Next(9999)))]);
    }

    /// <summary>Edits a copy of a folder, and compares after each edit.</summary>
    private void Follow(string content, DateOnly today, IReadOnlyList<(int Edit, int Seed)> list)
    {
        using var folder = new TempFolder();
        folder.CopyFrom(content);
        var request = FolderBuild.Request(folder.Path) with { Today = today };
        var (edits, build, done) = (new ContentEdits(folder.Path, content), new LiveBuild(request), new List<string>());
        var shown = build.Update(Changes.Unheard)!;
        var earlier = new List<(BuildResult Shown, ImmutableArray<OutputFile> Built)>();
        foreach (var (edit, seed) in list)
        {
            var random = new Random(seed);
            // Somebody has looked at a page, and the last checks have got so far, when the next change comes.
            var site = shown.Site;
            if (!site.Listed.IsEmpty)
                _ = site.Listed[random.Next(site.Listed.Length)].Bytes;
            using var stop = new CancellationTokenSource();
            var checking = Task.Run(() => site.Search is null ? null : build.Check(shown, stop.Token));
            done.Add(edits.Do(edit, seed));
            if (random.Next(3) == 0)
                done.Add(edits.Do(seed, edit));
            shown = build.Update(Told(random, folder.Path)) ?? shown;
            stop.Cancel();
            checking.ContinueWith(_ => { }, TaskScheduler.Default).Wait();

            Compare(build, shown, FolderBuild.RunAsync(request).Result, done, earlier);
        }
        // A version that is no longer shown is still of one piece.
        foreach (var (old, built) in earlier)
            AssertSame(built, old.Site.All, done);
    }

    private void Compare(LiveBuild build, BuildResult shown, BuildResult built, List<string> done, List<(BuildResult, ImmutableArray<OutputFile>)> earlier)
    {
        var complete = shown.HasErrors ? shown : build.Check(shown, CancellationToken.None);
        Assert.True(built.Diagnostics.SequenceEqual(complete.Diagnostics),
            $"After {string.Join(", ", done)}: {FixtureCase.Report(complete)} instead of {FixtureCase.Report(built)}");
        if (built.HasErrors)
        {
            bad++;
            return;
        }
        good++;
        if (good % 3 == 0)
            earlier.Add((shown, built.Files)); // looked at later
        else
            AssertSame(built.Files, complete.Files, done);
    }

    private static void AssertSame(ImmutableArray<OutputFile> expected, ImmutableArray<OutputFile> actual, List<string> done)
    {
        Assert.Equal(expected.Select(file => file.Path), actual.Select(file => file.Path));
        var other = expected.Zip(actual).FirstOrDefault(pair => !pair.First.Bytes.Span.SequenceEqual(pair.Second.Bytes.Span));
        Assert.True(other.First is null, $"{other.First?.Path} is another after {string.Join(", ", done)}");
    }

    /// <summary>What the preview has heard: every file, that changes were lost, or nothing at all.</summary>
    private static Changes Told(Random random, string folder) => random.Next(3) switch
    {
        0 => new Changes([.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)]),
        1 => new Changes([]) { Everything = true },
        _ => Changes.Unheard,
    };
}
