namespace Portal.BrowserTests.Harness;

/// <summary>Small functions that run in the page and look at what a person sees, from the folder <c>Probes</c>.</summary>
public static class Probe
{
    /// <summary>The text of a probe.</summary>
    public static string Read(string name)
    {
        using var stream = typeof(Probe).Assembly.GetManifestResourceStream($"Probes/{name}.js")
            ?? throw new InvalidOperationException($"There is no probe {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
