using System.Collections.Immutable;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Portal.BrowserTests.Packages;

/// <summary>A session as the platform saw it, with what was said before in the same registration.</summary>
/// <param name="Launch">How it was launched.</param>
/// <param name="Requests">What was asked in it.</param>
/// <param name="Said">The statements of it, in order.</param>
/// <param name="Before">The statements of earlier sessions.</param>
public sealed record Cmi5Session(Cmi5Launch Launch, IReadOnlyList<Cmi5Request> Requests, IReadOnlyList<JsonObject> Said, IReadOnlyList<JsonObject> Before);

/// <summary>What cmi5 asks of a course, by the ids of @cmi5/requirements. Each rule tells whether a session keeps it.</summary>
public static partial class Cmi5Rules
{
    /// <summary>The extension that names the session.</summary>
    public const string SessionId = "https://w3id.org/xapi/cmi5/context/extensions/sessionid";

    private const string Category = "https://w3id.org/xapi/cmi5/context/categories/cmi5";
    private const string MoveOn = "https://w3id.org/xapi/cmi5/context/categories/moveon";
    private const string Mastery = "https://w3id.org/xapi/cmi5/context/extensions/masteryscore";

    /// <summary>The rules.</summary>
    public static ImmutableArray<(string Id, Func<Cmi5Session, bool> IsKept)> All { get; } =
    [
        ("7.1.1.0-1", s => Verb(s.Said is [var first, ..] ? first : null) is "initialized"),
        ("7.1.2.0-1", s => Verb(s.Said is [.., var last] ? last : null) is "terminated"),
        ("7.1.3.0-1", s => s.Said.ToList().FindIndex(each => !IsDefined(each)) is < 0 or > 0 && IsDefined(s.Said[^1])),
        ("8.1.0.0-7", s => s.Said.Count > 0),
        ("8.1.2.0-5", s => s.Requests.All(request => request.Authorization == $"Basic {Cmi5Platform.TokenOf(s.Launch.Session)}")),
        ("8.1.3.0-3", s => s.Said.All(each => JsonNode.DeepEquals(each["actor"], Cmi5Platform.Actor)) && s.Requests.Where(request => request.Query.ContainsKey("agent")).All(request => JsonNode.DeepEquals(JsonNode.Parse(request.Query["agent"]), Cmi5Platform.Actor))),
        ("8.1.4.0-3", s => s.Said.All(each => (string?)each["context"]?["registration"] == Cmi5Launch.Registration) && s.Requests.Where(request => request.Resource == "activities/state").All(request => request.Query["registration"] == Cmi5Launch.Registration)),
        ("8.1.5.0-6", s => Defined(s).All(each => (string?)each["object"]?["id"] == Cmi5Launch.ActivityId)),
        ("9.1.0.0-1", s => s.Said.All(each => Uuid().IsMatch((string?)each["id"] ?? ""))),
        ("9.2.0.0-2", s => Defined(s).All(each => (string?)each["actor"]?["objectType"] is "Agent")),
        ("9.3.0.0-2", s => Defined(s).GroupBy(Verb).All(group => group.Count() == 1)),
        ("9.3.0.0-3", s => Defined(s).Count(each => Verb(each) is "passed" or "failed") <= 1),
        ("9.3.0.0-6", s => All_(s).Count(each => Verb(each) is "completed") <= 1),
        ("9.3.0.0-7", s => All_(s).Count(each => Verb(each) is "passed") <= 1),
        ("9.3.0.0-8", s => !All_(s).SkipWhile(each => Verb(each) is not "passed").Any(each => Verb(each) is "failed")),
        ("9.3.4.0-2", s => Defined(s).Where(each => Verb(each) is "passed" && s.Launch.Mark is not null).All(each => Scaled(each) >= s.Launch.Mark)),
        ("9.3.5.0-2", s => Defined(s).Where(each => Verb(each) is "failed" && s.Launch.Mark is not null).All(each => Scaled(each) < s.Launch.Mark)),
        ("9.5.1.0-2", s => Defined(s).Where(each => Verb(each) is not ("passed" or "failed")).All(each => each["result"]?["score"] is null)),
        ("9.5.1.0-3", s => s.Said.All(each => each["result"]?["score"]?["raw"] is null || (each["result"]!["score"]!["min"] is not null && each["result"]!["score"]!["max"] is not null))),
        ("9.5.2.0-1", s => Defined(s).Where(each => Verb(each) is "passed").All(each => (bool?)each["result"]?["success"] is true)),
        ("9.5.2.0-2", s => Defined(s).Where(each => Verb(each) is "failed").All(each => (bool?)each["result"]?["success"] is false)),
        ("9.5.2.0-3", s => Defined(s).Where(each => Verb(each) is not ("passed" or "failed")).All(each => each["result"]?["success"] is null)),
        ("9.5.3.0-1", s => Defined(s).Where(each => Verb(each) is "completed").All(each => (bool?)each["result"]?["completion"] is true)),
        ("9.5.3.0-2", s => Defined(s).Where(each => Verb(each) is not "completed").All(each => each["result"]?["completion"] is null)),
        ("9.5.4.1-1", s => HasDuration(s, "terminated")),
        ("9.5.4.1-2", s => HasDuration(s, "completed")),
        ("9.5.4.1-3", s => HasDuration(s, "passed")),
        ("9.5.4.1-4", s => HasDuration(s, "failed")),
        ("9.6.2.0-1", s => s.Said.All(each => Activities(each, "grouping").Contains(Cmi5Platform.Publisher))),
        ("9.6.2.1-1", s => s.Said.All(each => Activities(each, "category").Contains(Category) == IsCmi5Verb(each))),
        ("9.6.2.2-1", s => Defined(s).Where(IsJudged).All(each => Activities(each, "category").Contains(MoveOn))),
        ("9.6.2.2-2", s => s.Said.Where(each => !IsDefined(each) || !IsJudged(each)).All(each => !Activities(each, "category").Contains(MoveOn))),
        ("9.6.3.1-4", s => s.Said.All(each => (string?)each["context"]?["extensions"]?[SessionId] == s.Launch.Session)),
        ("9.6.3.2-2", s => Defined(s).Where(each => Verb(each) is "passed" or "failed").All(each => (decimal?)each["context"]?["extensions"]?[Mastery] == s.Launch.Mark)),
        ("9.7.0.0-1", s => s.Said.All(each => DateTimeOffset.TryParse((string?)each["timestamp"], System.Globalization.CultureInfo.InvariantCulture, out var time) && time.Offset == TimeSpan.Zero && ((string)each["timestamp"]!).EndsWith('Z'))),
        ("10.2.1.0-4", s => s.Requests.Any(request => request is { Method: "GET", Resource: "activities/state" } && request.Query["stateId"] is "LMS.LaunchData")),
        ("10.2.1.0-5", s => s.Requests.All(request => request.Method == "GET" || request.Query.GetValueOrDefault("stateId") is not "LMS.LaunchData")),
        ("10.2.1.0-7", s => s.Said.All(each => Holds(each["context"], s.Launch.Template()))),
        ("10.2.2.0-6", s => Verbs(s).Contains("initialized") && Verbs(s).Contains("terminated")),
        ("10.2.2.0-9", s => s.Launch.Mode is not "Browse" || Defined(s).All(each => Verb(each) is "initialized" or "terminated")),
        ("10.2.2.0-11", s => s.Launch.Mode is not "Review" || Defined(s).All(each => Verb(each) is "initialized" or "terminated")),
        ("11.0.0.0-1", s => s.Requests.Where(request => request.Resource == "agents/profile").All(request => JsonNode.DeepEquals(JsonNode.Parse(request.Query["agent"]), Cmi5Platform.Actor))),
        ("11.0.0.0-3", s => s.Requests.ToList().FindIndex(request => request.Resource == "agents/profile" && request.Query["profileId"] is "cmi5LearnerPreferences") is >= 0 and var asked && asked < s.Requests.ToList().FindIndex(request => request.Resource == "statements")),
    ];

    /// <summary>The ids of the rules that a session breaks.</summary>
    public static IEnumerable<string> Broken(Cmi5Session session) => All.Where(rule => !rule.IsKept(session)).Select(rule => rule.Id);

    /// <summary>The last word of a statement's verb.</summary>
    public static string? Verb(JsonObject? statement) => ((string?)statement?["verb"]?["id"])?.Split('/')[^1];

    private static IEnumerable<string?> Verbs(Cmi5Session session) => session.Said.Select(Verb);

    private static bool IsCmi5Verb(JsonObject statement) => Verb(statement) is "initialized" or "completed" or "passed" or "failed" or "terminated";

    private static bool IsDefined(JsonObject statement) => Activities(statement, "category").Contains(Category);

    private static IEnumerable<JsonObject> Defined(Cmi5Session session) => session.Said.Where(IsDefined);

    private static IEnumerable<JsonObject> All_(Cmi5Session session) => session.Before.Concat(session.Said).Where(IsDefined);

    private static bool IsJudged(JsonObject statement) => statement["result"]?["success"] is not null || statement["result"]?["completion"] is not null;

    private static decimal? Scaled(JsonObject statement) => (decimal?)statement["result"]?["score"]?["scaled"];

    private static bool HasDuration(Cmi5Session session, string verb) => Defined(session).Where(each => Verb(each) == verb).All(each => Duration().IsMatch((string?)each["result"]?["duration"] ?? ""));

    private static HashSet<string> Activities(JsonObject statement, string list) => (statement["context"]?["contextActivities"]?[list] as JsonArray)?.Select(each => (string)each!["id"]!).ToHashSet() ?? [];

    /// <summary>Everything of one value is in another, which may have more.</summary>
    private static bool Holds(JsonNode? whole, JsonNode? part) => (whole, part) switch
    {
        (JsonObject all, JsonObject some) => some.All(pair => Holds(all[pair.Key], pair.Value)),
        (JsonArray all, JsonArray some) => some.All(each => all.Any(other => Holds(other, each))),
        _ => JsonNode.DeepEquals(whole, part),
    };

    [GeneratedRegex("^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$")]
    private static partial Regex Uuid();

    [GeneratedRegex(@"^PT(?=\d)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?$")]
    private static partial Regex Duration();
}
