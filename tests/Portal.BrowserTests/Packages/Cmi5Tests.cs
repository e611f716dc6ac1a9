using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Portal.BrowserTests.Harness;
using Portal.BrowserTests.Learning.Harness;
using Portal.Model.Learning;
using static Microsoft.Playwright.Assertions;

namespace Portal.BrowserTests.Packages;

/// <summary>A course in a cmi5 platform, from its launch to its last statement. What it says is held to <see cref="Cmi5Rules"/>, to another's check of statements, and to what another's library says of the same course of events.</summary>
public sealed class Cmi5Tests(PublishedPortal portal, PackagedPortal packaged) : BrowserTest(portal)
{
    private static readonly NodeProject Node = new(Repository.PathTo("tests", "Portal.BrowserTests"));

    private readonly Cmi5Platform platform = new();
    private PackageHost? host;
    private Visitor? visitor;

    [Fact]
    public async Task A_learner_who_answers_and_passes_is_reported_so_and_led_back()
    {
        var visit = await LaunchAsync("ett");
        await AnswerAsync(visit);
        await TakeTestAsync(visit, Replies.Right);
        await EndAsync(visit);

        var session = Session("ett");
        Assert.Empty(Cmi5Rules.Broken(session));
        Assert.Equal(["initialized", .. Enumerable.Repeat("answered", 1 + packaged.Course.FinalTest!.Asked), "completed", "passed", "terminated"], session.Said.Select(Cmi5Rules.Verb));
        Assert.Equal(1, (decimal?)session.Said.Single(each => Cmi5Rules.Verb(each) is "passed")["result"]!["score"]!["scaled"]);
        await CheckByOthersAsync(session.Said);
    }

    [Fact]
    public async Task Who_fails_and_closes_the_window_has_failed_once_and_can_pass_at_another_visit_but_never_twice()
    {
        var visit = await LaunchAsync("ett");
        await TakeTestAsync(visit, Replies.Wrong);
        await Expect(visit.Course.Locator(":focus")).ToContainTextAsync("Inte godkänt");
        await visit.Page.CloseAsync();
        await UntilAsync("ett", "terminated");
        var first = Session("ett");
        Assert.Empty(Cmi5Rules.Broken(first));
        Assert.Equal(["failed", "terminated"], first.Said.Select(Cmi5Rules.Verb).TakeLast(2));

        var second = await LaunchAsync("två");
        await Expect(second.Course.Locator(".test-stage, [data-final-test]").First).ToBeVisibleAsync();
        await TakeTestAsync(second, Replies.Right, "Gör om provet");
        await EndAsync(second);
        Assert.Empty(Cmi5Rules.Broken(Session("två")));
        Assert.Equal(["completed", "passed", "terminated"], Session("två").Said.Select(Cmi5Rules.Verb).TakeLast(3));

        var third = await LaunchAsync("tre");
        await TakeTestAsync(third, Replies.Wrong, "Gör om provet");
        await EndAsync(third);
        Assert.Empty(Cmi5Rules.Broken(Session("tre")));
        Assert.DoesNotContain(Session("tre").Said, each => Cmi5Rules.Verb(each) is "failed" or "passed" or "completed");
    }

    [Fact]
    public async Task Who_fails_and_passes_in_one_visit_has_passed()
    {
        var visit = await LaunchAsync("ett");
        await TakeTestAsync(visit, Replies.Wrong);
        await Expect(visit.Course.Locator(":focus")).ToContainTextAsync("Inte godkänt");
        await visit.Course.GetByRole(AriaRole.Button, new() { Name = "Gör om provet" }).ClickAsync();
        await TakeTestAsync(visit, Replies.Right, "Gör om provet");
        await EndAsync(visit);
        Assert.Empty(Cmi5Rules.Broken(Session("ett")));
        Assert.Equal(["completed", "passed", "terminated"], Session("ett").Said.Select(Cmi5Rules.Verb).TakeLast(3));
    }

    [Fact]
    public async Task The_platforms_own_mark_decides()
    {
        var visit = await LaunchAsync("ett", mark: 0.01m);
        var answered = 0;
        await TakeTestAsync(visit, question => answered++ < 2 ? Replies.Right(question) : Replies.Wrong(question));
        await Expect(visit.Course.Locator(":focus")).ToContainTextAsync("Inte godkänt");
        await EndAsync(visit);
        Assert.Empty(Cmi5Rules.Broken(Session("ett")));
        Assert.Contains(Session("ett").Said, each => Cmi5Rules.Verb(each) is "passed");
    }

    [Theory]
    [InlineData("Browse", "Du bläddrar i kursen. Ingenting sparas.")]
    [InlineData("Review", "Du ser tillbaka på kursen. Inga ändringar sparas.")]
    public async Task Who_only_looks_says_that_she_came_and_went(string mode, string words)
    {
        var visit = await LaunchAsync("ett", mode);
        await Expect(visit.Status).ToHaveTextAsync(words);
        await AnswerAsync(visit);
        await EndAsync(visit);
        Assert.Empty(Cmi5Rules.Broken(Session("ett")));
        Assert.Equal(["initialized", "terminated"], Session("ett").Said.Select(Cmi5Rules.Verb));
        Assert.DoesNotContain(Session("ett").Requests, request => request is { Method: "PUT", Resource: "activities/state" });
    }

    [Fact]
    public async Task What_a_platform_does_not_take_is_told_of_and_said_later_once()
    {
        var visit = await LaunchAsync("ett");
        await Expect(visit.Status).ToHaveTextAsync("Sparat i lärplattformen.");
        visitor!.Expect("503");
        platform.IsDown = true;
        await AnswerAsync(visit);
        await Expect(visit.Status).ToContainTextAsync("Lärplattformen svarar inte.");
        platform.IsDown = false;
        await visit.Course.GetByRole(AriaRole.Button, new() { Name = "Markera som läst" }).ClickAsync();
        await Expect(visit.Status).ToHaveTextAsync("Sparat i lärplattformen.");
        await EndAsync(visit);
        Assert.Empty(Cmi5Rules.Broken(Session("ett")));
        Assert.Single(Session("ett").Said, each => Cmi5Rules.Verb(each) is "answered");
    }

    [Theory]
    [InlineData("javascript:void(document.title='skript')")]
    [InlineData("\tJavaScript:void(document.title='skript')")]
    [InlineData("data:text/html,<title>skript</title>")]
    [InlineData("tillbaka")]
    public async Task Nobody_is_led_to_an_address_that_is_none_of_the_web(string back)
    {
        var visit = await LaunchAsync("ett", back: back);
        await Expect(visit.Status).ToHaveTextAsync("Sparat i lärplattformen.");
        var title = await visit.Page.TitleAsync();

        await visit.EndAsync();

        Assert.Equal(title, await visit.Page.TitleAsync());
        Assert.Equal("terminated", Cmi5Rules.Verb(Session("ett").Said[^1]));
    }

    [Fact]
    public async Task A_platform_that_answers_nothing_of_preferences_is_told_all_the_same()
    {
        platform.HasNoPreferences = true;
        var visit = await LaunchAsync("ett", expected: ["agents/profile", "Failed to load resource: net::ERR_"]);
        await Expect(visit.Status).ToHaveTextAsync("Sparat i lärplattformen.");
        await EndAsync(visit);

        Assert.Empty(Cmi5Rules.Broken(Session("ett")));
        Assert.Equal(["initialized", "terminated"], Session("ett").Said.Select(Cmi5Rules.Verb));
    }

    [Fact]
    public async Task A_page_that_is_loaded_again_goes_on_with_the_token_it_has()
    {
        var visit = await LaunchAsync("ett");
        await Expect(visit.Status).ToHaveTextAsync("Sparat i lärplattformen.");
        await visit.Page.ReloadAsync();
        await Expect(visit.Status).ToHaveTextAsync("Sparat i lärplattformen.");
    }

    [Fact]
    public async Task Another_library_says_the_same_of_the_same_course_of_events()
    {
        var visit = await LaunchAsync("vår");
        await TakeTestAsync(visit, Replies.Right);
        await EndAsync(visit);

        var launch = platform.Launch(host!.Address, "deras");
        await visit.Page.GotoAsync(launch.Address("annan.html").ToString());
        await visit.Page.EvaluateAsync("async () => { const unit = Cmi5.instance; await unit.initialize(); await unit.complete(); await unit.pass({ scaled: 1 }); await unit.terminate(); }");
        await UntilAsync("deras", "terminated");

        var (ours, theirs) = (Session("vår").Said.Where(each => Cmi5Rules.Verb(each) is not "answered").Select(Form), Session("deras").Said.Select(Form));
        Assert.Equal(theirs, ours);
    }

    [Fact]
    public void Every_rule_is_one_of_cmi5_and_stands_in_the_docs()
    {
        using var requirements = JsonDocument.Parse(File.ReadAllText(Repository.PathTo("tests", "Portal.BrowserTests", "node_modules", "@cmi5", "requirements", "requirements.json")));
        var docs = File.ReadAllText(Repository.PathTo("docs", "packages.md"));
        Assert.All(Cmi5Rules.All, rule => Assert.True(requirements.RootElement.TryGetProperty(rule.Id, out _), rule.Id));
        Assert.Equal(Cmi5Rules.All.Select(rule => rule.Id), Regex.Matches(docs, @"^\| (?<id>\d[\d.]*-\d+) \|", RegexOptions.Multiline).Select(match => match.Groups["id"].Value));
    }

    /// <inheritdoc />
    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (host is not null)
            await host.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private async Task<CourseVisit> LaunchAsync(string session, string mode = "Normal", decimal? mark = 0.8m, string? back = null, params IEnumerable<string> expected)
    {
        host ??= await PackageHost.StartAsync(new Dictionary<string, ReadOnlyMemory<byte>>(PackageHost.Below("/paket", packaged.Files(packaged.Course, PackageFormat.Cmi5)))
        {
            ["/annan.js"] = Encoding.UTF8.GetBytes(await FileOfAsync("@xapi/cmi5/dist/Cmi5.umd.js")),
            ["/annan.html"] = Encoding.UTF8.GetBytes("<!DOCTYPE html><html lang=sv><title>Annan</title><script src=/annan.js></script>"),
        }, platform.On);
        visitor ??= await ArriveAsync(host.Address);
        // Before the first visit there is nothing to read: xAPI says so with this answer.
        visitor.Expect("stateId=portal.larande");
        visitor.Expect("Failed to load resource: the server responded with a status of 404");
        foreach (var each in expected)
            visitor.Expect(each);
        var page = visitor.Page.Url is "about:blank" && !visitor.Page.IsClosed ? visitor.Page : await visitor.Context.NewPageAsync();
        return await CourseVisit.OpenAloneAsync(visitor.Context, page, platform.Launch(host.Address, session, mode, mark, back).Address("paket/index.html"));
    }

    private static async Task<string> FileOfAsync(string path)
    {
        var (code, text) = await Node.RunAsync("-p", $"require('fs').readFileSync('node_modules/{path}', 'utf8')");
        Assert.Equal(0, code);
        return text;
    }

    /// <summary>Goes to the first lesson and answers its first question.</summary>
    private async Task AnswerAsync(CourseVisit visit)
    {
        await visit.PressAsync("Börja med lektion 1");
        var question = packaged.Course.Lessons[0].Questions()[0];
        var form = visit.Course.Locator($"form[data-question='{question.Head.Id}']");
        await Answering.GiveAsync(form, Replies.Right(question), new MouseHands());
        if (question is not ScenarioQuestion)
            await form.Locator("[type=submit]").ClickAsync();
    }

    private async Task TakeTestAsync(CourseVisit visit, Func<Question, Reply?> reply, string begin = "Börja provet")
    {
        if (await visit.Course.Locator("[data-test]").CountAsync() == 0)
            await visit.GoToTestAsync();
        var learner = new Learner(visit.Page, packaged.Course, new MouseHands()) { In = visit.Course };
        await learner.Button(begin).ClickAsync();
        await learner.AnswerAllAsync(reply);
        await learner.HandInAsync();
    }

    private static async Task EndAsync(CourseVisit visit)
    {
        await visit.Shell.GetByRole(AriaRole.Button, new() { Name = "Avsluta kursen" }).ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Mina kurser" })).ToBeVisibleAsync();
    }

    private Cmi5Session Session(string name)
    {
        bool IsOf(JsonObject statement) => (string?)statement["context"]?["extensions"]?[Cmi5Rules.SessionId] == name;
        return new(Launch(name), [.. platform.Requests.Where(request => request.Authorization.EndsWith(Cmi5Platform.TokenOf(name), StringComparison.Ordinal))],
            [.. platform.Statements.Where(IsOf)], [.. platform.Statements.TakeWhile(each => !IsOf(each))]);
    }

    private Cmi5Launch Launch(string session) => platform.Launches.Last(launch => launch.Session == session);

    /// <summary>A window that is closed sends its last words by itself.</summary>
    private async Task UntilAsync(string session, string verb)
    {
        for (var waited = 0; waited < 10_000 && !Session(session).Said.Any(each => Cmi5Rules.Verb(each) == verb); waited += 50)
            await Task.Delay(50, TestContext.Current.CancellationToken);
    }

    /// <summary>What a statement says, whoever made it: not its id, its moment and how long it took, nor the order of activities.</summary>
    private static string Form(JsonObject statement)
    {
        var result = statement["result"]?.DeepClone().AsObject() ?? [];
        result["duration"] = result["duration"] is null ? null : "some time";
        var context = statement["context"]!;
        var categories = ((JsonArray?)context["contextActivities"]?["category"] ?? []).Select(each => (string)each!["id"]!).Order(StringComparer.Ordinal);
        var extensions = context["extensions"]!.AsObject().Select(pair => pair.Key).Order(StringComparer.Ordinal);
        return $"{statement["verb"]!["id"]} {statement["object"]!["id"]} {string.Join(",", result.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={pair.Value?.ToJsonString()}"))} {string.Join(",", categories)} {string.Join(",", extensions)}";
    }

    /// <summary>Learning Locker's check of statements.</summary>
    private static async Task CheckByOthersAsync(IEnumerable<JsonObject> statements)
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, new JsonArray([.. statements.Select(each => each.DeepClone())]).ToJsonString(), TestContext.Current.CancellationToken);
        var (code, output) = await Node.RunAsync("-e", """
            const { default: validate } = require("@learninglocker/xapi-validation");
            console.log(JSON.stringify(JSON.parse(require("fs").readFileSync(process.argv[1], "utf8")).flatMap(statement => validate(statement))));
            """, file);
        File.Delete(file);
        Assert.True(code == 0, output);
        Assert.Equal("[]", output.Trim());
    }
}
