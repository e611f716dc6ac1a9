using System.Text.Json;
using System.Text.Json.Nodes;
using Portal.BrowserTests.Harness;
using Portal.Model;

namespace Portal.BrowserTests.Learning.Harness;

/// <summary>What a browser remembers of a learner who was here before. Its form is the type <c>State</c> of <c>site/src/learning/memory/state.ts</c>.</summary>
public sealed class Memory
{
    /// <summary>The name it is kept under.</summary>
    public const string Key = "portal.larande";

    private readonly JsonObject courses = [];

    /// <summary>Passed the course's final test on a day.</summary>
    public Memory Passed(Course course, DateOnly day, int percent = 90)
    {
        var time = Clock.At(day);
        Of(course)["a"]!.AsArray().Add(new JsonObject { ["s"] = time - 600_000, ["k"] = "prov", ["v"] = course.Page.Version.ToString(), ["e"] = time, ["p"] = percent, ["o"] = 1 });
        return this;
    }

    /// <summary>Read a lesson on a day.</summary>
    public Memory Read(Course course, int lesson, DateOnly day)
    {
        Of(course)["r"]![course.Lessons[lesson].LearningId] = Clock.At(day);
        return this;
    }

    /// <summary>Missed a question, which comes back on a day.</summary>
    public Memory Missed(Course course, Portal.Model.Learning.Question question, DateOnly due)
    {
        Of(course)["q"]![question.Head.Id] = new JsonObject
        {
            ["h"] = question.Head.Hash, ["a"] = "", ["s"] = 0, ["w"] = Clock.At(due.AddDays(-1)), ["b"] = 0, ["d"] = due.DayNumber - DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber,
        };
        return this;
    }

    /// <summary>Puts it into a visitor's browser, unless there is something already.</summary>
    public Task GiveAsync(Visitor visitor)
    {
        var state = new JsonObject { ["v"] = 3, ["g"] = 0, ["w"] = 0, ["k"] = courses.DeepClone(), ["l"] = new JsonObject() }.ToJsonString();
        return visitor.Context.AddInitScriptAsync($"localStorage.getItem('{Key}') ?? localStorage.setItem('{Key}', {JsonSerializer.Serialize(state)});");
    }

    /// <summary>What a visitor's browser remembers, as text.</summary>
    public static Task<string> OfAsync(Visitor visitor) => visitor.Page.EvaluateAsync<string>($"() => localStorage.getItem('{Key}') ?? ''");

    /// <summary>Answers are saved when their feedback is on the screen. Waits until one to a question is.</summary>
    public static async Task HoldsAsync(Visitor visitor, Portal.Model.Learning.Question question)
    {
        for (var tries = 0; !(await OfAsync(visitor)).Contains($"\"{question.Head.Id}\"", StringComparison.Ordinal); tries++)
        {
            Assert.True(tries < 100, $"The answer to {question.Head.Id} is not saved.");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }

    private JsonObject Of(Course course)
    {
        if (courses[course.Page.Id] is not JsonObject known)
            courses[course.Page.Id] = known = new JsonObject { ["w"] = 1, ["r"] = new JsonObject(), ["f"] = new JsonObject(), ["q"] = new JsonObject(), ["t"] = new JsonObject(), ["a"] = new JsonArray() };
        return known;
    }
}
