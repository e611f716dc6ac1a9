using System.Collections.Immutable;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Generator.Outward;

/// <summary>Tells what the addresses have answered, each at the places where the content has it.</summary>
public static class LinkFindings
{
    /// <summary>A diagnostic for each link that is not well, and for each exception that no link needs.</summary>
    public static void Tell(ImmutableArray<OutwardLink> links, LinkReport report, ImmutableArray<SkippedLinks> skipped, DiagnosticBag bag)
    {
        foreach (var link in links.Where(link => !skipped.Any(skip => skip.Has(link.Address))))
            if (report.Find(link.Address) is { } answer)
                Tell(link, answer, bag);
        foreach (var skip in skipped.Where(skip => !links.Any(link => skip.Has(link.Address))))
            bag.Add(DiagnosticRules.UnusedSkip, Reading.SettingsReader.Path, skip.Span, $"ingen länk börjar med {skip.Address}", "Ta bort undantaget.");
    }

    private static void Tell(OutwardLink link, LinkAnswer answer, DiagnosticBag bag)
    {
        var since = SwedishDate.Text(answer.Since ?? answer.Asked);
        switch (answer.State)
        {
            case LinkState.Dead:
                bag.Add(DiagnosticRules.DeadLink, link.Path, link.Span, $"{link.Address} är död sedan {since}: {LinkWords.What(answer)}", LinkWords.Remedy(answer));
                break;
            case LinkState.Moved:
                var moved = Moved(link, answer.NewAddress!);
                bag.Add(DiagnosticRules.MovedLink, link.Path, link.Span, $"{link.Address} har flyttat för gott till {moved}", IsFrontPage(moved) && !IsFrontPage(link.Address)
                    ? "Dit leder nog alla sidor som är borta. Sök sidan på webbplatsen och byt adressen, eller ta bort länken."
                    : $"Se efter att sidan säger detsamma och byt adressen till {moved}.");
                break;
            case LinkState.Unknown:
                bag.Add(DiagnosticRules.UnknownLink, link.Path, link.Span, $"{link.Address} har inte gått att kontrollera sedan {since}: {LinkWords.What(answer)}", LinkWords.Remedy(answer));
                break;
            default:
                break;
        }
    }

    /// <summary>The new address, with the anchor of the link where it says nothing of one.</summary>
    private static string Moved(OutwardLink link, string address) => !address.Contains('#') && link.Address.IndexOf('#') is var hash and >= 0 ? address + link.Address[hash..] : address;

    private static bool IsFrontPage(string address) => new Uri(address) is { AbsolutePath: "/", Query: "" };
}
