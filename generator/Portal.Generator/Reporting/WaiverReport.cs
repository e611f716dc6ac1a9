using Portal.Model;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Reporting;

/// <summary>What the portal lets pass although the leak gate finds it: told in every report, so that nobody forgets it.</summary>
public static class WaiverReport
{
    /// <summary>A line for each waiver; empty when there is none.</summary>
    public static string Of(PortalSettings? settings) => settings is not { Waivers: [_, ..] waivers } ? "" :
        $"Undantag från spärren mot läckor:\n{string.Concat(waivers.Select(waiver => $"  {Printable.Line(waiver.Path)}: {waiver.Count} × {Printable.Text(waiver.Code)} ({Title(waiver.Code)}). Skäl: {Printable.Text(waiver.Reason)}\n"))}";

    private static string Title(string code) => DiagnosticRules.All.FirstOrDefault(rule => rule.Code == code)?.Title ?? "";
}
