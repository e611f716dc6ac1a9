using System.Diagnostics;
using Portal.Generator.Reading;
using Portal.Generator.Reporting;
using Portal.Generator.Writing;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Commands;

/// <summary>The verbs <c>build</c> and <c>check</c>: build, tell what was found, write.</summary>
public static class BuildCommand
{
    /// <summary>Builds once. Nothing is written when <paramref name="folder"/> is null. The figures of the questions and of how pages read are for people only.</summary>
    public static async Task<int> RunAsync(BuildRequest request, string? folder, ReportTarget report, TextWriter output, bool statistics = false, bool lix = false)
    {
        var clock = Stopwatch.StartNew();
        if (folder is not null)
            OutputFolder.Check(folder, request.Content);
        using var site = folder is null ? null : new FreshSite(folder);
        var result = await Progress.RunAsync("Bygger portalen", () => PortalBuilder.BuildAsync(request, file => site?.Add(file)));
        if (!result.HasErrors)
            site?.Publish(result.Model!.Settings.Name);

        await report.WriteAsync(result.Diagnostics, result.Content, output);
        if (report.IsForPeople)
        {
            if (statistics && result.Model is { } model)
                await output.WriteAsync(StatisticsReport.Of(model.Statistics));
            if (lix && result.Model is { } pages)
                await output.WriteAsync(new TextReporter(report.Content).Report(result.Hints, result.Content) + LixReport.Of(pages));
            await output.WriteAsync(WaiverReport.Of(result.Read.Written?.Settings));
            await output.WriteLineAsync(Printable.Text(Summary(result, folder, clock.Elapsed) + Notes(request, result)));
        }
        return result.HasErrors ? ExitCode.ContentErrors : ExitCode.Fine;
    }

    private static string Summary(BuildResult result, string? folder, TimeSpan time)
    {
        var errors = result.Diagnostics.Count(diagnostic => diagnostic.Rule.Severity == Severity.Error);
        var warnings = result.Diagnostics.Count(diagnostic => diagnostic.Rule.Severity == Severity.Warning);
        var found = $"{Count(errors, "fel", "fel")}, {Count(warnings, "varning", "varningar")}";
        if (result.HasErrors)
            return $"{found}. Inget har skrivits.";
        var what = $"{Count(result.Model!.Pages.Length, "sida", "sidor")}, {Count(result.Model.Courses.Length, "kurs", "kurser")}, {found}, {time.TotalSeconds.ToString("0.0").Replace('.', ',')} s";
        return folder is null ? $"Innehållet är i ordning: {what}." : $"Klart: {what}. Webbplatsen finns i {folder}.";
    }

    /// <summary>What was left out without anybody having done wrong.</summary>
    private static string Notes(BuildRequest request, BuildResult result)
    {
        var foreign = result.Content.Foreign == 0 ? "" : $" {Count(result.Content.Foreign, "fil", "filer")} från andra program togs inte med.";
        var gap = !request.History || result.HasErrors ? null : GitHistory.Gap(request.Content);
        var above = result.Read.Written?.Pages.Count(page => page.Meta.InformationClass > result.Read.Written.Settings.InformationClass) ?? 0;
        var kept = above == 0 ? "" : $" {Count(above, "sida", "sidor")} över portalens informationsklass togs inte med.";
        return foreign + kept + (gap is null ? "" : $" Datum för senaste ändring saknas: {gap}.");
    }

    private static string Count(int number, string one, string many) => $"{number} {(number == 1 ? one : many)}";
}
