using System.Text.Json;
using Portal.BrowserTests.Harness;
using Portal.Model;
using Portal.Model.Learning;
using Portal.Model.Pages;

namespace Portal.BrowserTests.Learning.Harness;

/// <summary>The courses under test.</summary>
public static class CourseList
{
    /// <summary>Ids of all courses: the folders that hold a start page.</summary>
    public static TheoryData<string> All => [.. Ids];

    /// <summary>The ids, in alphabetical order.</summary>
    public static IEnumerable<string> Ids => Directory.EnumerateDirectories(Repository.PathTo("content", "utbildning"))
        .Where(folder => File.Exists(Path.Combine(folder, "index.md")))
        .Select(folder => Path.GetFileName(folder))
        .Order(StringComparer.Ordinal);

    /// <summary>Ids of the courses in the list that is published for the script.</summary>
    public static IEnumerable<string> Published(PublishedPortal portal)
    {
        var file = portal.Files.Single(file => file.Path == Addresses.CourseCatalogue.OutputPath);
        using var catalogue = JsonDocument.Parse(file.Bytes);
        return [.. catalogue.RootElement.GetProperty("courses").EnumerateArray().Select(course => course.GetProperty("id").GetString()!).Order(StringComparer.Ordinal)];
    }

    /// <summary>A course of the portal.</summary>
    public static Course Course(this PublishedPortal portal, string id) => portal.Model.Courses.Single(course => course.Page.Id == id);

    /// <summary>The first course with a final test.</summary>
    public static Course FirstWithTest(this PublishedPortal portal) => portal.CourseWith(_ => true);

    /// <summary>A course whose final test has a setting.</summary>
    public static Course CourseWith(this PublishedPortal portal, Func<TestPage, bool> has) => portal.Model.Courses.FirstOrDefault(course => course.FinalTest is { } test && has(test))
        ?? throw new InvalidOperationException("No final test of the content has the setting.");

    /// <summary>The questions of a lesson or test.</summary>
    public static IReadOnlyList<Question> Questions(this Page page) => [.. page.Body.Questions.Select(placed => placed.Question)];
}
