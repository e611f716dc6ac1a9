using System.Diagnostics;
using Portal.Model;

namespace Portal.Tests.Outward;

/// <summary>How hosts are treated: one question at a time, a pause, patience, and no question twice.</summary>
public sealed class LinkMannersTests
{
    private static readonly DateOnly Today = MiniPortal.Today;

    [Fact]
    public async Task A_host_is_asked_one_thing_at_a_time_with_a_pause_between()
    {
        await using var server = await LinkServer.StartAsync(async context => await Task.Delay(20));

        await LinkHost.RoundAsync(Enumerable.Range(0, 6).Select(i => server[$"/{i}"]), manners: LinkHost.Quick with { Pause = TimeSpan.FromMilliseconds(100) });

        Assert.Equal(6, server.Asked.Count);
        Assert.Equal(1, server.MostAtOnce);
        Assert.All(server.Times.Zip(server.Times.Skip(1)), pair => Assert.True(Stopwatch.GetElapsedTime(pair.First, pair.Second) >= TimeSpan.FromMilliseconds(95)));
    }

    [Theory]
    [InlineData(4, 4)]
    [InlineData(2, 2)]
    [InlineData(1, 1)]
    public async Task Only_so_many_hosts_are_asked_at_once(int hostsAtOnce, int most)
    {
        var (now, seen) = (0, 0);
        var servers = new List<LinkServer>();
        for (var i = 0; i < 4; i++)
            servers.Add(await LinkServer.StartAsync(async context =>
            {
                InterlockedMax(ref seen, Interlocked.Increment(ref now));
                await Task.Delay(200);
                Interlocked.Decrement(ref now);
            }));

        await LinkHost.RoundAsync(servers.Select(server => server["/"]), manners: LinkHost.Quick with { HostsAtOnce = hostsAtOnce });

        Assert.Equal(most, seen);
        foreach (var server in servers)
            await server.DisposeAsync();
    }

    [Fact]
    public async Task A_host_that_says_when_to_come_back_is_asked_then_and_not_before()
    {
        var questions = 0;
        await using var server = await LinkServer.StartAsync(context =>
        {
            if (Interlocked.Increment(ref questions) == 1)
                (context.Response.StatusCode, context.Response.Headers.RetryAfter) = (429, "1");
            return Task.CompletedTask;
        });

        var (report, _) = (await LinkHost.RoundAsync([server["/a"], server["/b"]]))!.Value;

        Assert.All(report.Answers, answer => Assert.Equal(LinkState.Well, answer.State));
        Assert.Equal(3, server.Asked.Count);
        Assert.True(Stopwatch.GetElapsedTime(server.Times.First(), server.Times.ElementAt(1)) >= TimeSpan.FromMilliseconds(950));
    }

    [Theory]
    [InlineData(429, false)]
    [InlineData(503, true)]
    public async Task A_host_that_wants_to_be_left_alone_for_long_is_and_still_in_the_next_run(int status, bool isDate)
    {
        var retryAfter = isDate ? DateTimeOffset.UtcNow.AddHours(1).ToString("R") : "3600";
        await using var server = await LinkServer.StartAsync(context =>
        {
            (context.Response.StatusCode, context.Response.Headers.RetryAfter) = (status, retryAfter);
            return Task.CompletedTask;
        });
        string[] addresses = [server["/a"], server["/b"], server["/c"]];

        var (report, _) = (await LinkHost.RoundAsync(addresses))!.Value;
        Assert.All(report.Answers, answer => Assert.Equal((LinkState.Unknown, status), (answer.State, answer.Status)));
        Assert.Single(server.Asked);

        var (next, _) = (await LinkHost.RoundAsync(addresses, report))!.Value;
        Assert.All(next.Answers, answer => Assert.Equal((LinkState.Unknown, status), (answer.State, answer.Status)));
        Assert.Single(server.Asked);
    }

    [Fact]
    public async Task What_was_well_lately_is_not_asked_again_and_what_was_not_is()
    {
        await using var server = await LinkServer.StartAsync(LinkHost.Answer);
        string[] addresses = [server["/hemma"], server["/flyttad"], server["/404"]];

        var (first, _) = (await LinkHost.RoundAsync(addresses))!.Value;
        var (questions, asked) = (server.Asked.Count, (await LinkHost.RoundAsync(addresses, first, today: Today.AddDays(6)))!.Value.Asked);
        Assert.Equal(1, asked);
        Assert.Equal(["HEAD /404", "GET /404"], server.Asked.Skip(questions));

        Assert.Equal(3, (await LinkHost.RoundAsync(addresses, first, today: Today.AddDays(7)))!.Value.Asked);
        Assert.Equal(3, (await LinkHost.RoundAsync(addresses, first, LinkHost.Quick with { DaysWell = 0 }))!.Value.Asked);
    }

    [Fact]
    public async Task An_answer_knows_since_when_it_is_as_it_is()
    {
        var status = 200;
        await using var server = await LinkServer.StartAsync(context =>
        {
            context.Response.StatusCode = status;
            return Task.CompletedTask;
        });
        LinkReport? report = null;

        Assert.Equal((LinkState.Well, null, Today), await DayAsync(200, 0));
        Assert.Equal((LinkState.Unknown, Today.AddDays(10), Today), await DayAsync(500, 10));
        Assert.Equal((LinkState.Unknown, Today.AddDays(10), Today), await DayAsync(500, 16));
        Assert.Equal((LinkState.Dead, Today.AddDays(10), Today), await DayAsync(500, 17));
        Assert.Equal((LinkState.Unknown, Today.AddDays(10), Today), await DayAsync(503, 18));
        Assert.Equal((LinkState.Dead, Today.AddDays(10), Today), await DayAsync(404, 19));
        Assert.Equal((LinkState.Well, null, Today.AddDays(20)), await DayAsync(200, 20));
        Assert.Equal((LinkState.Dead, Today.AddDays(40), Today.AddDays(20)), await DayAsync(404, 40));

        async Task<(LinkState, DateOnly?, DateOnly?)> DayAsync(int says, int day)
        {
            status = says;
            report = (await LinkHost.RoundAsync([server["/"]], report, today: Today.AddDays(day)))!.Value.Report;
            return Assert.Single(report.Answers) is var answer ? (answer.State, answer.Since, answer.LastWell) : default;
        }
    }

    private static void InterlockedMax(ref int target, int value)
    {
        for (var seen = target; value > seen && Interlocked.CompareExchange(ref target, value, seen) != seen; seen = target)
        {
        }
    }
}
