using System.Collections.Immutable;
using Portal.Generator.Reporting;
using Portal.Model;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Serving;

/// <summary>What the author sees in the terminal beside the preview.</summary>
/// <param name="content">The content folder as the author wrote it.</param>
/// <param name="address">Where the portal is served.</param>
public sealed class PreviewTerminal(string content, Uri address, TextWriter output, TextWriter errors)
{
    private readonly TextReporter reporter = new(content);
    private string lastFault = "";

    /// <summary>Tells of a new build. <paramref name="hasVersion"/>: an earlier one without errors is there to see.</summary>
    public void Shown(BuildResult result, bool hasVersion)
    {
        lastFault = "";
        output.WriteLine($"{DateTime.Now:HH:mm:ss} Kontrollerat."); // where an editor's program throws away the mistakes that it has shown
        errors.Write(reporter.Report(result.Diagnostics, result.Content));
        if (!result.Diagnostics.IsEmpty)
            TellCodes();
        output.WriteLine(result switch
        {
            { HasErrors: false } => $"{DateTime.Now:HH:mm:ss} Klart: {result.Model!.Pages.Length} sidor på {address}",
            _ when hasVersion => "Innehållet har fel. Den senaste felfria versionen visas.",
            _ => $"Innehållet har fel. Portalen visas på {address} när de är rättade.",
        });
    }

    /// <summary>Tells what the last checks found that was not known when a build was shown.</summary>
    public void Checked(BuildResult complete, BuildResult shown)
    {
        ImmutableArray<Diagnostic> found = [.. complete.Diagnostics.Except(shown.Diagnostics)];
        errors.Write(reporter.Report(found, complete.Content));
        if (complete.HasErrors)
            output.WriteLine("Innehållet har fel, som syns först i de färdiga sidorna. Det går inte att bygga förrän de är rättade.");
        if (!found.IsEmpty)
            TellCodes();
    }

    /// <summary>Tells where the codes are explained.</summary>
    private void TellCodes() => output.WriteLine($"Vad koderna betyder: {address.ToString().TrimEnd('/')}{Addresses.Codes}");

    /// <summary>Tells that the program has failed, once for each fault.</summary>
    public void Failed(Exception fault)
    {
        if (lastFault != fault.ToString())
            errors.WriteLine($"Det här är ett fel i programmet, inte i innehållet. Rapportera det gärna, med texten nedan.{Environment.NewLine}{fault}");
        lastFault = fault.ToString();
    }
}
