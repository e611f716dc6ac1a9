using Portal.Model;

namespace Portal.Tests.Outward;

/// <summary>Rounds of questions to servers on this computer.</summary>
public sealed class LinkRoundTests : IAsyncLifetime
{
    private LinkServer server = null!;

    public async ValueTask InitializeAsync() => server = await LinkServer.StartAsync(LinkHost.Answer);

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Theory]
    [InlineData("/hemma", LinkState.Well, 200, "HEAD /hemma")]
    [InlineData("/404", LinkState.Dead, 404, "HEAD /404", "GET /404")]
    [InlineData("/410", LinkState.Dead, 410, "HEAD /410", "GET /410")]
    [InlineData("/tillfällig", LinkState.Well, 200, "HEAD /tillfällig", "HEAD /hemma")]
    [InlineData("/tillfällig-sedan-flyttad", LinkState.Well, 200, "HEAD /tillfällig-sedan-flyttad", "HEAD /flyttad", "HEAD /hemma")]
    [InlineData("/inget-huvud", LinkState.Well, 200, "HEAD /inget-huvud", "GET /inget-huvud")]
    [InlineData("/ljugande-huvud", LinkState.Well, 200, "HEAD /ljugande-huvud", "GET /ljugande-huvud")]
    [InlineData("/flyttad-till-död", LinkState.Dead, 404, "HEAD /flyttad-till-död", "HEAD /404", "GET /404")]
    [InlineData("/401", LinkState.Unknown, 401, "HEAD /401", "GET /401")]
    [InlineData("/403", LinkState.Unknown, 403, "HEAD /403", "GET /403")]
    [InlineData("/500", LinkState.Unknown, 500, "HEAD /500", "GET /500")]
    [InlineData("/429", LinkState.Unknown, 429, "HEAD /429")]
    [InlineData("/503", LinkState.Unknown, 503, "HEAD /503")]
    [InlineData("/utan-mål", LinkState.Unknown, 302, "HEAD /utan-mål")]
    public async Task An_address_is_what_it_answers_to_as_few_questions_as_will_do(string path, LinkState state, int status, params string[] asked)
    {
        var answer = await AnswerAsync(path);

        Assert.Equal((state, status, LinkFault.None), (answer.State, answer.Status, answer.Fault));
        Assert.Equal(asked, server.Asked);
    }

    [Theory]
    [InlineData("/flyttad", "/hemma")]
    [InlineData("/flyttad-308", "/hemma")]
    [InlineData("/flyttad-sedan-tillf%C3%A4llig", "/tillf%C3%A4llig")]
    public async Task An_address_has_moved_as_far_as_the_way_holds_for_good(string path, string moved)
    {
        var answer = await AnswerAsync(path);

        Assert.Equal((LinkState.Moved, server[moved]), (answer.State, answer.NewAddress));
    }

    [Fact]
    public async Task A_way_in_a_circle_is_given_up()
    {
        var answer = await AnswerAsync("/ring");

        Assert.Equal((LinkState.Dead, LinkFault.Redirects), (answer.State, answer.Fault));
        Assert.Equal(LinkHost.Quick.Redirects + 1, server.Asked.Count);
    }

    [Fact]
    public async Task Nothing_but_the_web_is_followed() => Assert.Equal((LinkState.Dead, LinkFault.Redirects), await AnswerAsync("/fil") is var answer ? (answer.State, answer.Fault) : default);

    [Fact]
    public async Task A_host_that_is_slow_is_not_waited_for()
    {
        var (report, _) = (await LinkHost.RoundAsync([server["/sen"], server["/hemma"]], manners: LinkHost.Quick with { Timeout = TimeSpan.FromMilliseconds(300) }))!.Value;

        Assert.Equal((LinkState.Unknown, LinkFault.NoAnswer), report.Find(server["/sen"]) is { } answer ? (answer.State, answer.Fault) : default);
        Assert.Equal(LinkState.Well, report.Find(server["/hemma"])!.State);
    }

    [Fact]
    public async Task A_certificate_that_nobody_vouches_for_is_a_dead_link()
    {
        await using var unsafeServer = await LinkServer.StartAsync(LinkHost.Answer, isSafe: true);

        var (report, _) = (await LinkHost.RoundAsync([unsafeServer["/hemma"]]))!.Value;

        Assert.Equal((LinkState.Dead, LinkFault.Certificate), Assert.Single(report.Answers) is var answer ? (answer.State, answer.Fault) : default);
        Assert.Empty(unsafeServer.Asked);
    }

    [Fact]
    public async Task A_host_that_is_not_there_is_told_from_a_network_that_is_not()
    {
        var (report, _) = (await LinkHost.RoundAsync(["http://127.0.0.1:1/sida", server["/hemma"]]))!.Value;

        Assert.Equal((LinkState.Unknown, LinkFault.NoConnection), report.Find("http://127.0.0.1:1/sida") is { } answer ? (answer.State, answer.Fault) : default);
        Assert.Null(await LinkHost.RoundAsync(["http://127.0.0.1:1/sida"]));
        Assert.Null(await LinkHost.RoundAsync(Enumerable.Range(1, 20).Select(port => $"http://127.0.0.1:{port}/sida")));
    }

    [Fact]
    public async Task A_host_that_does_not_answer_is_not_asked_for_each_of_its_pages()
    {
        var slow = Enumerable.Range(0, 20).Select(i => server[$"/sen/{i}"]).Append("http://127.0.0.1:1/sida");

        Assert.Null(await LinkHost.RoundAsync(slow, manners: LinkHost.Quick with { Timeout = TimeSpan.FromMilliseconds(200) }));

        Assert.InRange(server.Asked.Count, 0, 4); // a busy machine may give up before the question comes
    }

    [Fact]
    public async Task The_question_says_who_asks()
    {
        await AnswerAsync("/hemma");

        Assert.Equal(("Mozilla/5.0 (compatible; sakerhet-links; +https://portal.example/)", "sv, en; q=0.5"), server.Asker);
    }

    [Fact]
    public async Task An_address_with_several_anchors_is_asked_once_and_without_them()
    {
        var (report, asked) = (await LinkHost.RoundAsync([server["/hemma#a"], server["/hemma#b"], server["/hemma"]]))!.Value;

        Assert.Equal(1, asked);
        Assert.Equal(["HEAD /hemma"], server.Asked);
        Assert.Equal(LinkState.Well, report.Find(server["/hemma#b"])!.State);
    }

    private async Task<LinkAnswer> AnswerAsync(string path) => Assert.Single((await LinkHost.RoundAsync([server[path]]))!.Value.Report.Answers);
}
