using System.Collections.Immutable;
using System.Threading.Channels;
using Portal.Generator.Reporting;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Serving;

/// <summary>What the preview server shows: the last version without errors, and what to tell open browsers.</summary>
public sealed class Preview
{
    private readonly List<Channel<(string Event, string Data)>> browsers = [];
    private readonly Lock gate = new();
    private volatile ShownPortal shown = new(null, "", "", "");
    private SiteFiles? newest;
    private string faults = "";

    /// <summary>True when the faults are of the kind that only the last checks find.</summary>
    private bool areLate;

    /// <summary>What is shown. Who answers a request asks once, so that no answer mixes two versions.</summary>
    public ShownPortal Shown => shown;

    /// <summary>Takes a new build: shows it and reloads browsers, or keeps the old one and shows the errors over it.</summary>
    public void Show(BuildResult result)
    {
        lock (gate)
        {
            newest = result.Site;
            if (result.HasErrors)
            {
                Tell(JsonReporter.Overlay(Errors(result), result.Content), new TextReporter().Report(Errors(result), result.Content));
                return;
            }
            shown = new ShownPortal(result, result.Model!.Settings.BaseUrl.AbsolutePath.TrimEnd('/'), NewVersion(), "");
            if (!areLate)
                Clear(); // otherwise they stay until the last checks say that they are mended
            Send("reload", "");
        }
    }

    /// <summary>Tells what the last checks found in a version, unless something newer has come in the meantime.</summary>
    public void ShowChecked(BuildResult result)
    {
        lock (gate)
        {
            if (newest != result.Site)
                return;
            if (result.HasErrors)
                Tell(JsonReporter.Overlay(Errors(result), result.Content), "");
            else if (areLate)
                Clear();
            areLate = result.HasErrors;
        }
    }

    /// <summary>Tells that the program has failed; what was shown stays.</summary>
    public void Show(Exception fault)
    {
        lock (gate)
        {
            newest = null;
            Tell(JsonReporter.Overlay(fault.GetBaseException().Message), fault.ToString());
        }
    }

    /// <summary>Events for one browser, until it goes away.</summary>
    public async IAsyncEnumerable<(string Event, string Data)> EventsAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop)
    {
        var channel = Channel.CreateUnbounded<(string, string)>();
        lock (gate)
        {
            browsers.Add(channel);
            channel.Writer.TryWrite(("version", shown.Version));
            if (faults.Length > 0)
                channel.Writer.TryWrite(("fel", faults));
        }
        try
        {
            await foreach (var message in channel.Reader.ReadAllAsync(stop))
                yield return message;
        }
        finally
        {
            lock (gate)
                browsers.Remove(channel);
        }
    }

    private static ImmutableArray<Diagnostic> Errors(BuildResult result) =>
        [.. result.Diagnostics.Where(diagnostic => diagnostic.Rule.Severity == Severity.Error)];

    /// <summary>Another one after a restart too, so that browsers know to reload.</summary>
    private static string NewVersion() => Guid.NewGuid().ToString("n");

    private void Clear()
    {
        faults = "";
        Send("ok", "");
    }

    private void Tell(string overlay, string report)
    {
        (faults, areLate) = (overlay, false);
        if (shown.Built is null)
        {
            // Who waits for the first version gets the page that says why there is none.
            shown = shown with { Version = NewVersion(), Report = report };
            Send("reload", "");
        }
        else
        {
            Send("fel", faults);
        }
    }

    private void Send(string name, string data)
    {
        foreach (var browser in browsers)
            browser.Writer.TryWrite((name, data));
    }
}

/// <summary>A version of the portal as it is shown.</summary>
/// <param name="Built">The build that it is; null before there is any version without errors.</param>
/// <param name="BasePath">The address prefix of the site, without its last slash.</param>
/// <param name="Version">What tells it from other versions; empty before there is anything to tell.</param>
/// <param name="Report">Why there is no version, in text.</param>
public sealed record ShownPortal(BuildResult? Built, string BasePath, string Version, string Report)
{
    /// <summary>Its files; null before there is any version without errors.</summary>
    public SiteFiles? Site => Built?.Site;
}
