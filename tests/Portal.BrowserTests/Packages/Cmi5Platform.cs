using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Portal.BrowserTests.Packages;

/// <summary>A small cmi5 platform: launches, gives a token once, keeps documents and statements, and notes every request. It judges nothing; <see cref="Cmi5Rules"/> does.</summary>
public sealed class Cmi5Platform
{
    /// <summary>The course's id as its publisher gave it, in the context of all statements.</summary>
    public const string Publisher = "https://portal.example/utbildning/kurs/#kursen";

    private readonly Dictionary<string, JsonNode> documents = [];
    private readonly List<Cmi5Request> requests = [];
    private readonly HashSet<string> fetched = [];

    /// <summary>True while the platform answers no request to its record store.</summary>
    public bool IsDown { get; set; }

    /// <summary>True when the connection breaks as soon as the learner's preferences are asked for.</summary>
    public bool HasNoPreferences { get; set; }

    /// <summary>The learner, as xAPI names one.</summary>
    public static JsonObject Actor => new() { ["objectType"] = "Agent", ["account"] = new JsonObject { ["homePage"] = "https://lms.example/", ["name"] = "anna" } };

    /// <summary>The statements that were taken, in the order in which they came.</summary>
    public List<JsonObject> Statements { get; } = [];

    /// <summary>The launches, in order.</summary>
    public List<Cmi5Launch> Launches { get; } = [];

    /// <summary>What was asked of the record store, in order.</summary>
    public IReadOnlyList<Cmi5Request> Requests => requests;

    /// <summary>Answers on a web server.</summary>
    public void On(WebApplication app)
    {
        app.MapPost("/fetch/{session}", (string session) => Results.Json(fetched.Add(session)
            ? (object)new Dictionary<string, string> { ["auth-token"] = TokenOf(session) } : new Dictionary<string, string> { ["error-code"] = "1", ["error-text"] = "The token has been fetched." }));
        app.MapMethods("/lrs/{**resource}", ["GET", "PUT", "POST", "DELETE"], AnswerAsync);
        app.MapGet("/tillbaka", () => Results.Content("<!DOCTYPE html><html lang=sv><title>Plattform</title><h1>Mina kurser</h1>", "text/html"));
    }

    /// <summary>Prepares a launch, and gives what its address is to say.</summary>
    public Cmi5Launch Launch(Uri host, string session, string mode = "Normal", decimal? mark = 0.8m, string? back = null)
    {
        var launch = new Cmi5Launch(host, session, mode, mark, back);
        documents[StateKey("LMS.LaunchData")] = launch.Data();
        Launches.Add(launch);
        return launch;
    }

    /// <summary>The token of a session.</summary>
    public static string TokenOf(string session) => Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"{session}:hemligt"));

    private static string StateKey(string id) => $"{Cmi5Launch.ActivityId} {Cmi5Launch.Registration} {id}";

    private async Task AnswerAsync(HttpContext context, string resource)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync();
        var query = context.Request.Query.ToDictionary(pair => pair.Key, pair => pair.Value.ToString());
        var answer = Results.StatusCode(503);
        lock (requests)
        {
            if (!IsDown)
            {
                requests.Add(new(context.Request.Method, resource, query, context.Request.Headers.Authorization.ToString(), context.Request.Headers["X-Experience-API-Version"].ToString(), body));
                answer = Answer(context.Request.Method, resource, query, body);
            }
        }
        if (HasNoPreferences && resource == "agents/profile")
            context.Abort();
        else
            await answer.ExecuteAsync(context);
    }

    private IResult Answer(string method, string resource, Dictionary<string, string> query, string body)
    {
        switch (method, resource)
        {
            case ("GET", "activities/state"):
                return documents.TryGetValue($"{query["activityId"]} {query["registration"]} {query["stateId"]}", out var document) ? Results.Text(document.ToJsonString(), "application/json") : Results.NotFound();
            case ("PUT", "activities/state"):
                documents[$"{query["activityId"]} {query["registration"]} {query["stateId"]}"] = JsonNode.Parse(body)!;
                return Results.NoContent();
            case ("GET", "agents/profile"):
                return Results.Json(new { languagePreference = "sv-SE", audioPreference = "on" });
            case ("POST", "statements"):
                var all = JsonNode.Parse(body)!;
                return Take(all is JsonArray list ? [.. list.Select(each => each!.AsObject())] : [all.AsObject()], Results.Json(Array.Empty<string>()));
            case ("PUT", "statements"):
                return Take([JsonNode.Parse(body)!.AsObject()], Results.NoContent());
            default:
                return Results.StatusCode(StatusCodes.Status405MethodNotAllowed);
        }
    }

    /// <summary>All of them or none: another statement under an id that is taken is a conflict (xAPI 1.0.3, part 3, 2.1).</summary>
    private IResult Take(IReadOnlyList<JsonObject> given, IResult taken)
    {
        var known = Statements.ToDictionary(statement => (string)statement["id"]!);
        if (given.Any(statement => known.TryGetValue((string)statement["id"]!, out var other) && !JsonNode.DeepEquals(statement, other)))
            return Results.StatusCode(StatusCodes.Status409Conflict);
        Statements.AddRange(given.Where(statement => !known.ContainsKey((string)statement["id"]!)));
        return taken;
    }
}

/// <summary>A launch: what the address says, and what stands in the document of the launch.</summary>
/// <param name="Host">Where the platform is.</param>
/// <param name="Session">Its session.</param>
/// <param name="Mode">Normal, Browse or Review.</param>
/// <param name="Mark">The platform's mark, from 0 to 1; null when it gives none.</param>
/// <param name="Back">Where the learner is to be led; the platform's own page when it is null.</param>
public sealed record Cmi5Launch(Uri Host, string Session, string Mode, decimal? Mark, string? Back = null)
{
    /// <summary>What the platform calls the unit.</summary>
    public const string ActivityId = "https://lms.example/enhet/42";

    /// <summary>The learner's registration, the same in all sessions.</summary>
    public const string Registration = "6f1d8a0e-5a52-4a6c-8b6e-0d2f4c1b9a77";

    /// <summary>The address that the platform opens.</summary>
    public Uri Address(string page) => new(Host, $"{page}?endpoint={Uri.EscapeDataString(new Uri(Host, "lrs/").ToString())}&fetch={Uri.EscapeDataString(new Uri(Host, $"fetch/{Session}").ToString())}"
        + $"&actor={Uri.EscapeDataString(Cmi5Platform.Actor.ToJsonString())}&registration={Registration}&activityId={Uri.EscapeDataString(ActivityId)}");

    /// <summary>What every statement of the session must carry.</summary>
    public JsonObject Template() => new()
    {
        ["contextActivities"] = new JsonObject { ["grouping"] = new JsonArray(new JsonObject { ["objectType"] = "Activity", ["id"] = Cmi5Platform.Publisher }) },
        ["extensions"] = new JsonObject { [Cmi5Rules.SessionId] = Session },
    };

    /// <summary>The document <c>LMS.LaunchData</c>.</summary>
    public JsonObject Data()
    {
        var data = new JsonObject { ["launchMode"] = Mode, ["launchMethod"] = "AnyWindow", ["moveOn"] = "CompletedAndPassed", ["contextTemplate"] = Template(), ["returnURL"] = Back ?? new Uri(Host, "tillbaka").ToString() };
        if (Mark is { } mark)
            data["masteryScore"] = mark;
        return data;
    }
}

/// <summary>A request to the record store.</summary>
public sealed record Cmi5Request(string Method, string Resource, Dictionary<string, string> Query, string Authorization, string Version, string Body);
