namespace Portal.Tests.Support;

/// <summary>Courses in a portal of a few files.</summary>
public static class CoursePortal
{
    /// <summary>A question of a lesson or test.</summary>
    public static string Question(string prompt, string settings, string intro = "") =>
        $"## Fråga: {prompt}\n<!-- {settings} -->\n\n{intro}\n\nSvar: 112\n\n> [!TIP]\n> Ring.\n\n";

    /// <summary>Adds a course of one lesson to a topic.</summary>
    public static MiniPortal WithCourse(this MiniPortal portal, string id = "kurs", string lesson = "Ring 112.", string keys = "", int minutes = 5) => portal
        .WithSections("utbildning", "sakomraden")
        .With("sakomraden/brand.md", MiniPortal.Page("Brand"))
        .With($"utbildning/{id}/index.md", MiniPortal.Page($"Kursen {id}", "## Om kursen\n\nKort.", $"målgrupp: Alla\nmål: [Veta]\ngodkänt: 80\nversion: \"1.2\"\nsakområden: [brand]\n{keys}".Trim()))
        .With($"utbildning/{id}/01-larma.md", MiniPortal.Page("Larma", lesson, $"tid: {minutes}"));

    /// <summary>Adds the course's final test (<c>prov</c>) or pre-test (<c>fortest</c>).</summary>
    public static MiniPortal WithTest(this MiniPortal portal, string name, string body, string keys = "", string id = "kurs") =>
        portal.With($"utbildning/{id}/{name}.md", MiniPortal.Page(name, body, keys));
}
