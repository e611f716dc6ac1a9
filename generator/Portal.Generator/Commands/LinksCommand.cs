using System.Collections.Immutable;
using Portal.Generator.Outward;
using Portal.Generator.Reading;
using Portal.Generator.Reporting;
using Portal.Generator.Writing;
using Portal.Model;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Commands;

/// <summary>The verb <c>links</c>: asks every address outside the portal that a reader may be led to whether it still is there. No build does.</summary>
/// <param name="request">The content and the day.</param>
/// <param name="target">Where the report goes.</param>
/// <param name="manners">How hosts are treated.</param>
/// <param name="output">Receives what was found.</param>
/// <param name="errors">Receives why nothing was asked.</param>
public sealed class LinksCommand(BuildRequest request, ReportTarget target, LinkManners manners, TextWriter output, TextWriter errors)
{
    /// <summary>Asks, keeps the answers in a file (beside the content when none is named) and returns the exit code.</summary>
    public async Task<int> RunAsync(string? file, CancellationToken stop)
    {
        var read = PortalBuilder.Read(request with { History = false }, new BuildMemory());
        var linked = PortalBuilder.Link(read, request with { History = false });
        if (linked.Model is not { } model)
        {
            await target.WriteAsync(linked.Diagnostics, linked.Content, output);
            return ExitCode.ContentErrors;
        }
        var links = model.OutwardLinks.ToImmutableArray();
        var skipped = model.Settings.SkippedLinks;
        file ??= LinkReportFile.Of(request.Content);
        var asked = await AskAsync(model.Settings, links.Where(link => !skipped.Any(skip => skip.Has(link.Address))).Select(link => link.Address), LinkReportFile.Read(file), stop);
        if (asked is not var (report, count))
        {
            await errors.WriteLineAsync(stop.IsCancellationRequested
                ? "Kontrollen av länkar avbröts. Det som fanns i rapporten är orört."
                : "Ingen av webbplatserna gick att nå. Se efter att datorn kommer ut på nätet och försök igen. Det som fanns i rapporten är orört.");
            return ExitCode.WrongUsage;
        }
        Keep(file, report);

        var bag = new DiagnosticBag();
        LinkFindings.Tell(links, report, skipped, bag);
        var (told, _) = model.Settings.Rules.Apply(bag.Sorted());
        await target.WriteAsync(told, linked.Content, output);
        if (target.IsForPeople)
            await output.WriteLineAsync(Skipped(links, skipped) + Summary(report, count));
        return told.Any(found => found.Rule.Severity == Severity.Error) ? ExitCode.ContentErrors : ExitCode.Fine;
    }

    private async Task<(LinkReport Report, int Asked)?> AskAsync(PortalSettings settings, IEnumerable<string> addresses, LinkReport? before, CancellationToken stop)
    {
        using var client = new LinkClient(settings, manners, TimeProvider.System);
        try
        {
            return await Progress.RunAsync("Frågar andra webbplatser", () => new LinkRound(client, manners, request.Today, TimeProvider.System).AskAsync(addresses, before, stop));
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return null;
        }
    }

    private static void Keep(string file, LinkReport report)
    {
        try
        {
            LinkReportFile.Write(file, report);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new OutputRefusedException($"Svaren gick inte att spara i {file}: filsystemet svarar \"{e.Message}\". Välj en annan fil med --links.", e);
        }
    }

    private static string Skipped(ImmutableArray<OutwardLink> links, ImmutableArray<SkippedLinks> skipped) =>
        string.Concat(skipped.Select(skip => $"Frågas inte: {Printable.Text(skip.Address)} ({Count(links.Count(link => skip.Has(link.Address)), "länk", "länkar")}). Skäl: {Printable.Text(skip.Reason)}{Environment.NewLine}"));

    private string Summary(LinkReport report, int asked)
    {
        if (report.Answers.IsEmpty)
            return "Innehållet har inga länkar till andra webbplatser att kontrollera.";
        var states = report.Answers.CountBy(answer => answer.State).ToDictionary();
        var kept = report.Answers.Length - asked;
        return $"{Count(report.Answers.Length, "adress", "adresser")}: {Of(LinkState.Well)} svarar, {Of(LinkState.Moved)} har flyttat, {Of(LinkState.Dead)} är döda, {Of(LinkState.Unknown)} gick inte att kontrollera."
            + (kept == 0 ? "" : $" {kept} svarade för mindre än {manners.DaysWell} dagar sedan och frågades inte igen.");

        int Of(LinkState state) => states.GetValueOrDefault(state);
    }

    private static string Count(int number, string one, string many) => $"{number} {(number == 1 ? one : many)}";
}
