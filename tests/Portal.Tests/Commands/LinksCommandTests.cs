using System.Text.Json;
using Portal.Generator;
using Portal.Generator.Commands;
using Portal.Generator.Outward;
using Portal.Generator.Reading;
using Portal.Generator.Reporting;
using Portal.Tests.Outward;

namespace Portal.Tests;

/// <summary>The whole command against a server on this computer. Pages may only lead to https, so the addresses stand among the sources.</summary>
public sealed class LinksCommandTests : IAsyncLifetime
{
    private readonly TempFolder folder = new();
    private readonly StringWriter output = new();
    private readonly StringWriter errors = new();
    private LinkServer server = null!;

    public async ValueTask InitializeAsync() => server = await LinkServer.StartAsync(LinkHost.Answer);

    public async ValueTask DisposeAsync()
    {
        folder.Dispose();
        await output.DisposeAsync();
        await errors.DisposeAsync();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task A_dead_link_is_told_with_its_place_and_ends_the_command_with_one()
    {
        Content("/hemma", "/404", "/flyttad");

        Assert.Equal(ExitCode.ContentErrors, await RunAsync());

        Assert.Equal($"""
            {folder["content"]}/kallor.yml(8,19): fel PORTAL421: {server["/404"]} är död sedan 20 november 2026: sidan finns inte (svar 404)
               8 |   beskrivning: Se {server["/404"]}
                 |                   {new string('^', server["/404"].Length)}
               Sök sidan på nytt och byt adressen, eller ta bort länken.
            {folder["content"]}/kallor.yml(12,19): varning PORTAL422: {server["/flyttad"]} har flyttat för gott till {server["/hemma"]}
              12 |   beskrivning: Se {server["/flyttad"]}
                 |                   {new string('^', server["/flyttad"].Length)}
               Se efter att sidan säger detsamma och byt adressen till {server["/hemma"]}.
            3 adresser: 1 svarar, 1 har flyttat, 1 är döda, 0 gick inte att kontrollera.

            """.ReplaceLineEndings(), output.ToString().ReplaceLineEndings());
        Assert.Equal("", errors.ToString());
    }

    [Fact]
    public async Task The_second_time_only_what_was_not_well_is_asked()
    {
        Content("/hemma", "/404");
        await RunAsync();
        var questions = server.Asked.Count;

        await RunAsync();

        Assert.Equal(["HEAD /404", "GET /404"], server.Asked.Skip(questions));
        Assert.EndsWith($"1 svarade för mindre än 7 dagar sedan och frågades inte igen.{Environment.NewLine}", output.ToString(), StringComparison.Ordinal);
        Assert.Equal([200, 404], LinkReportFile.Read(folder[".portal/links.json"])!.Answers.OrderBy(answer => answer.Status).Select(answer => answer.Status));
    }

    [Fact]
    public async Task Without_a_network_there_is_one_sentence_and_the_report_stays()
    {
        Content("/hemma");
        await RunAsync();
        var before = File.ReadAllText(folder[".portal/links.json"]);
        await server.DisposeAsync();
        output.GetStringBuilder().Clear();

        Assert.Equal(ExitCode.WrongUsage, await RunAsync(LinkHost.Quick with { DaysWell = 0 }));

        Assert.Equal($"Ingen av webbplatserna gick att nå. Se efter att datorn kommer ut på nätet och försök igen. Det som fanns i rapporten är orört.{Environment.NewLine}", errors.ToString());
        Assert.Equal("", output.ToString());
        Assert.Equal(before, File.ReadAllText(folder[".portal/links.json"]));
    }

    [Fact]
    public async Task An_exception_is_not_asked_and_named_with_its_reason_every_time()
    {
        Content("/404", "/hemma");
        folder.Write("content/portal.yml", MiniPortal.Settings() + $"länkar:\n  hoppa-över:\n    - adress: {server["/404"]}\n      skäl: Kräver inloggning.\n");

        Assert.Equal(ExitCode.Fine, await RunAsync());

        Assert.Equal(["HEAD /hemma"], server.Asked);
        Assert.StartsWith($"Frågas inte: {server["/404"]} (1 länk). Skäl: Kräver inloggning.{Environment.NewLine}1 adress: 1 svarar, ", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_portal_may_take_a_moved_page_for_an_error()
    {
        Content("/flyttad");
        Assert.Equal(ExitCode.Fine, await RunAsync());

        folder.Write("content/portal.yml", MiniPortal.Settings() + "regler:\n  PORTAL422: fel\n");
        Assert.Equal(ExitCode.ContentErrors, await RunAsync());
    }

    [Fact]
    public async Task From_the_command_line_the_report_goes_to_a_file_and_the_text_to_people()
    {
        Content("/hemma", "/404");

        var code = await PortalCommand.RunAsync(["links", "--content", folder["content"], "--date", "2026-11-20", "--format", "sarif", "--report", folder["ut/portal.sarif"], "--links", folder["svar.json"]], output, errors);

        Assert.Equal(ExitCode.ContentErrors, code);
        using var sarif = JsonDocument.Parse(File.ReadAllText(folder["ut/portal.sarif"]));
        Assert.Equal("PORTAL421", sarif.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("ruleId").GetString());
        Assert.Contains("fel PORTAL421: ", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(MiniPortal.Today, LinkReportFile.Read(folder["svar.json"])!.Day);
        Assert.False(Directory.Exists(folder[".portal"]));
    }

    [Theory]
    [InlineData("--links", "Svaren gick inte att spara i ")]
    [InlineData("--report", "Rapporten gick inte att skriva till ")]
    public async Task A_file_that_cannot_be_written_is_told(string option, string message)
    {
        Content("/hemma");
        folder.Write("fil", "");

        var code = await PortalCommand.RunAsync(["links", "--content", folder["content"], option, folder["fil/under.json"]], output, errors);

        Assert.Equal(ExitCode.WrongUsage, code);
        Assert.StartsWith(message, errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_stops_it_is_told_that_nothing_was_kept()
    {
        Content("/hemma", "/sen");
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(800));

        Assert.Equal(ExitCode.WrongUsage, await RunAsync(LinkHost.Quick with { Timeout = TimeSpan.FromSeconds(60) }, stop.Token));

        Assert.Equal($"Kontrollen av länkar avbröts. Det som fanns i rapporten är orört.{Environment.NewLine}", errors.ToString());
        Assert.False(Directory.Exists(folder[".portal"]));
    }

    [Fact]
    public async Task A_portal_without_links_says_so()
    {
        Content();

        Assert.Equal(ExitCode.Fine, await RunAsync());
        Assert.Equal($"Innehållet har inga länkar till andra webbplatser att kontrollera.{Environment.NewLine}", output.ToString());
    }

    [Fact]
    public async Task No_build_and_no_check_asks_anybody()
    {
        Content("/hemma");

        await PortalCommand.RunAsync(["check", "--content", folder["content"]], output, errors);
        await PortalCommand.RunAsync(["build", "--content", folder["content"], "--output", folder["ut"]], output, errors);

        Assert.Empty(server.Asked);
    }

    private Task<int> RunAsync(LinkManners? manners = null, CancellationToken stop = default) => new LinksCommand(
        new BuildRequest { Content = folder["content"], Today = MiniPortal.Today, Site = Repository.SiteAssets }, new ReportTarget(ReportFormat.Text, null, folder["content"]), manners ?? LinkHost.Quick, output, errors)
        .RunAsync(null, stop);

    private void Content(params string[] paths)
    {
        folder.Write("content/portal.yml", MiniPortal.Settings());
        folder.Write("content/index.md", MiniPortal.Page("Start"));
        folder.Write("content/kallor.yml", string.Concat(paths.Select((path, i) => $"- id: k{i}\n  titel: K{i}\n  utgivare: U\n  beskrivning: Se {server[path]}\n")));
    }
}
