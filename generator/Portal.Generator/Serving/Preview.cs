using System.Collections.Frozen;
using System.Threading.Channels;
using Portal.Generator.Reporting;
using Portal.Model.Output;

namespace Portal.Generator.Serving;

/// <summary>What the preview server shows: the last version without errors, and what to tell open browsers.</summary>
public sealed class Preview
{
    private readonly List<Channel<(string Event, string Data)>> browsers = [];
    private readonly Lock gate = new();
    private string faults = "";
    private string version = "";

    /// <summary>The files shown, by path.</summary>
    public FrozenDictionary<string, OutputFile> Files { get; private set; } = FrozenDictionary<string, OutputFile>.Empty;

    /// <summary>The address prefix of the site, without its last slash.</summary>
    public string BasePath { get; private set; } = "";

    /// <summary>Takes a new build: shows it and reloads browsers, or keeps the old one and shows the errors over it.</summary>
    public void Show(BuildResult result)
    {
        lock (gate)
        {
            if (result.HasErrors)
            {
                faults = JsonReporter.Overlay(result.Diagnostics, result.Content);
                Send("fel", faults);
                return;
            }
            faults = "";
            Files = result.Files.DistinctBy(file => file.Path).ToFrozenDictionary(file => file.Path);
            version = Guid.NewGuid().ToString("n"); // another one after a restart too, so that browsers know to reload
            BasePath = result.Model!.Settings.BaseUrl.AbsolutePath.TrimEnd('/');
            Send("ok", "");
            Send("reload", "");
        }
    }

    /// <summary>Events for one browser, until it goes away.</summary>
    public async IAsyncEnumerable<(string Event, string Data)> EventsAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop)
    {
        var channel = Channel.CreateUnbounded<(string, string)>();
        lock (gate)
        {
            browsers.Add(channel);
            channel.Writer.TryWrite(("version", version));
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

    private void Send(string name, string data)
    {
        foreach (var browser in browsers)
            browser.Writer.TryWrite((name, data));
    }
}
