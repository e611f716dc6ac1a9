using Microsoft.AspNetCore.Http;
using Portal.Generator.Outward;
using Portal.Generator.Reading;
using Portal.Model;
using Portal.Model.Diagnostics;

namespace Portal.Tests.Outward;

/// <summary>A host that has been through everything, and a round of questions to it that is over in no time.</summary>
public static class LinkHost
{
    /// <summary>Manners for a host that does not mind.</summary>
    public static LinkManners Quick { get; } = new() { Pause = TimeSpan.FromMilliseconds(1), Timeout = TimeSpan.FromSeconds(2), Patience = TimeSpan.FromSeconds(5) };

    /// <summary>Settings of a portal that asks.</summary>
    public static PortalSettings Settings(string more = "") => SettingsReader.Read(new MiniPortal().With("portal.yml", MiniPortal.Settings() + more).Content(), null, new DiagnosticBag())!;

    /// <summary>Asks.</summary>
    public static async Task<(LinkReport Report, int Asked)?> RoundAsync(IEnumerable<string> addresses, LinkReport? before = null, LinkManners? manners = null, DateOnly? today = null)
    {
        manners ??= Quick;
        using var client = new LinkClient(Settings(), manners, TimeProvider.System);
        return await new LinkRound(client, manners, today ?? MiniPortal.Today, TimeProvider.System).AskAsync(addresses, before, CancellationToken.None);
    }

    /// <summary>Answers by the path of the question.</summary>
    public static Task Answer(HttpContext context)
    {
        var isHead = context.Request.Method == "HEAD";
        switch (context.Request.Path.Value!.Split('/')[1])
        {
            case "flyttad": return To("/hemma", 301);
            case "flyttad-308": return To("/flyttad", 308);
            case "flyttad-sedan-tillfällig": return To("/tillfällig", 301);
            case "flyttad-till-död": return To("/404", 301);
            case "tillfällig": return To("/hemma", 302);
            case "tillfällig-sedan-flyttad": return To("/flyttad", 307);
            case "ring": return To("/ring", 302);
            case "fil": return To("file:///etc/passwd", 301);
            case "utan-mål": return Say(302);
            case "inget-huvud": return Say(isHead ? 405 : 200);
            case "ljugande-huvud": return Say(isHead ? 404 : 200);
            case "sen": return Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
            case var status when int.TryParse(status, out var code): return Say(code);
            default: return Say(200);
        }

        Task Say(int status)
        {
            context.Response.StatusCode = status;
            return Task.CompletedTask;
        }

        Task To(string address, int status)
        {
            context.Response.Headers.Location = Uri.EscapeDataString(address).Replace("%2F", "/").Replace("%3A", ":");
            return Say(status);
        }
    }
}
