using System.Diagnostics;

namespace Portal.Generator.Serving;

/// <summary>Keeps the preview as the content is: a change is read and shown, and then checked to the end while nobody waits for it.</summary>
public sealed class PreviewLoop(LiveBuild build, Preview preview, ChangeWatcher watcher, PreviewTerminal terminal) : IDisposable
{
    /// <summary>An error may be half of a save: editors empty a file before they fill it, or take it away before they put the new one there.</summary>
    private static readonly TimeSpan ErrorPatience = TimeSpan.FromMilliseconds(350);

    /// <summary>So may a page that is gone.</summary>
    private static readonly TimeSpan LossPatience = TimeSpan.FromMilliseconds(120);

    /// <summary>Who goes on saving is told of an error all the same.</summary>
    private static readonly TimeSpan LongestPatience = TimeSpan.FromMilliseconds(700);

    /// <summary>The pages that browsers ask for at once come before those that nobody has asked for.</summary>
    private static readonly TimeSpan CheckDelay = TimeSpan.FromMilliseconds(400);

    /// <summary>How often one looks without having heard of a change: not all file systems tell of them.</summary>
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan DeafRound = TimeSpan.FromMilliseconds(500);

    /// <summary>Looking without reason takes one part in so many of the time.</summary>
    private const int RoundShare = 10;

    private CancellationTokenSource checking = new();
    private BuildResult? shown;
    private TimeSpan lookTime;

    /// <summary>Runs until stopped.</summary>
    public async Task RunAsync(CancellationToken stop)
    {
        var changes = new Changes([]) { Everything = true };
        while (true)
        {
            var outcome = await UpdateAsync(changes, stop);
            var clock = Stopwatch.StartNew();
            while (Patience(outcome, clock.Elapsed) is { Ticks: > 0 } patience && await watcher.NextAsync(patience, stop) is { } more)
                outcome = await UpdateAsync(more, stop) ?? outcome;
            if (outcome is not null)
                Show(outcome);
            changes = await watcher.NextAsync(Longest(watcher.IsDeaf ? DeafRound : Round, lookTime * RoundShare), stop) ?? Changes.Unheard;
        }
    }

    /// <summary>What came of the changes; null when nothing has changed. Work that has begun is not waited for when the preview is stopped.</summary>
    private Task<Outcome?> UpdateAsync(Changes changes, CancellationToken stop) => Task.Run(() =>
    {
        var clock = Stopwatch.StartNew();
        try
        {
            if (build.Update(changes) is { } result)
            {
                if (changes.AreUnheard)
                    watcher.Renew();
                return new Outcome(result, null);
            }
            lookTime = clock.Elapsed;
            return null;
        }
        catch (Exception fault)
        {
            return new Outcome(null, fault);
        }
    }, CancellationToken.None).WaitAsync(stop);

    /// <summary>How much longer to wait for the rest of a save.</summary>
    private TimeSpan Patience(Outcome? outcome, TimeSpan waited)
    {
        if (outcome is null)
            return TimeSpan.Zero;
        var left = LongestPatience - waited;
        var wanted = outcome.Result is not { HasErrors: false } good ? ErrorPatience : LosesPages(good) ? LossPatience : TimeSpan.Zero;
        return wanted < left ? wanted : left;
    }

    private bool LosesPages(BuildResult result) =>
        shown is not null && shown.Model!.Pages.Select(page => page.Url).Except(result.Model!.Pages.Select(page => page.Url)).Any();

    private void Show(Outcome outcome)
    {
        checking.Cancel();
        if (outcome.Fault is { } fault)
        {
            preview.Show(fault);
            terminal.Failed(fault);
            return;
        }
        var result = outcome.Result!;
        preview.Show(result);
        terminal.Shown(result, shown is not null);
        if (result.HasErrors)
            return;
        shown = result;
        checking = new CancellationTokenSource();
        _ = CheckAsync(result, checking.Token);
    }

    private async Task CheckAsync(BuildResult result, CancellationToken stop)
    {
        try
        {
            await Task.Delay(CheckDelay, stop);
            // A thread of its own: the pool has few, and they are for those who wait for a page.
            var complete = await Task.Factory.StartNew(() => build.Check(result, stop), stop, TaskCreationOptions.LongRunning, TaskScheduler.Default);
            stop.ThrowIfCancellationRequested();
            preview.ShowChecked(complete);
            terminal.Checked(complete, result);
            if (await Task.Run(build.AskHistory, stop))
                watcher.Wake();
        }
        catch (Exception) when (stop.IsCancellationRequested)
        {
            // something newer is shown
        }
        catch (Exception fault) when (!stop.IsCancellationRequested)
        {
            preview.Show(fault);
            terminal.Failed(fault);
        }
    }

    /// <inheritdoc />
    public void Dispose() => checking.Cancel();

    private static TimeSpan Longest(TimeSpan one, TimeSpan other) => one > other ? one : other;

    /// <summary>A build, or the fault of the program that stopped it.</summary>
    private sealed record Outcome(BuildResult? Result, Exception? Fault);
}
