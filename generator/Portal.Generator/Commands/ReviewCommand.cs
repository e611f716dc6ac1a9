using Portal.Generator.Outputs;
using Portal.Generator.Rendering;
using Portal.Generator.Reporting;
using Portal.Generator.Views.Editorial;
using Portal.Model.Rendering;

namespace Portal.Generator.Commands;

/// <summary>In what form the verb <c>review</c> tells.</summary>
public enum ReviewFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For programs.</summary>
    Json,

    /// <summary>For spreadsheets.</summary>
    Csv,

    /// <summary>For calendars.</summary>
    Ics,
}

/// <summary>The verb <c>review</c>: what the security unit has to see to, in a terminal or for a job that runs by itself.</summary>
public static class ReviewCommand
{
    /// <summary>Reads and links the portal, and tells. Nothing is built.</summary>
    /// <param name="request">What to read.</param>
    /// <param name="format">In what form.</param>
    /// <param name="level">Ends with 1 when something is as urgent; null for never.</param>
    /// <param name="output">Receives the report.</param>
    /// <param name="errors">Receives what is wrong with the content.</param>
    public static async Task<int> RunAsync(BuildRequest request, ReviewFormat format, Urgency? level, TextWriter output, TextWriter errors)
    {
        var linked = await Progress.RunAsync("Läser portalen", () => Task.Run(() => PortalBuilder.Link(PortalBuilder.Read(request, new BuildMemory()), request)));
        if (linked.HasErrors)
        {
            await errors.WriteAsync(new TextReporter(request.Content).Report(linked.Diagnostics, linked.Content));
            return ExitCode.ContentErrors;
        }
        var site = new SiteContext(linked.Model!, SiteAssets.Read(request.Site).Urls);
        await output.WriteAsync(format switch
        {
            ReviewFormat.Json => EditorialFiles.Data(site),
            ReviewFormat.Csv => EditorialFiles.Table(site),
            ReviewFormat.Ics => EditorialFiles.Calendar(site),
            _ => EditorialReport.Of(site),
        });
        return Matters.Of(site).Any(matter => matter.Urgency <= level) ? ExitCode.ContentErrors : ExitCode.Fine;
    }
}
