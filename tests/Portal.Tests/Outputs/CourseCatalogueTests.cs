using System.Text.Json;
using Portal.Generator.Outputs;
using Portal.Model.Learning;

namespace Portal.Tests;

public sealed class CourseCatalogueTests
{
    private static MiniPortal Portal() => new MiniPortal()
        .WithCourse(lesson: CoursePortal.Question("Vem ringer?", "id: vem"), keys: "giltig-månader: 12")
        .With("utbildning/kurs/02-efterat.md", MiniPortal.Page("Efteråt", keys: "tid: 10"))
        .WithTest("prov", CoursePortal.Question("Vart?", "id: vart; lektion: 1; grupp: larm") + CoursePortal.Question("Hur?", "id: hur; lektion: 2; grupp: larm"), "dra:\n  larm: 1")
        .WithTest("fortest", CoursePortal.Question("När?", "id: nar; lektion: 1"));

    [Fact]
    public void Without_courses_there_is_no_list() => Assert.Empty(new CourseCatalogue().Make(new MiniPortal().Site()));

    [Fact]
    public void A_course_has_what_a_kursintyg_says_of_it()
    {
        var course = Catalogue(Portal()).GetProperty("courses")[0];

        Assert.Equal("kurs", course.GetProperty("id").GetString());
        Assert.Equal("Kursen kurs", course.GetProperty("title").GetString());
        Assert.Equal("/utbildning/kurs/", course.GetProperty("url").GetString());
        Assert.Equal("1.2", course.GetProperty("version").GetString());
        Assert.Equal(80, course.GetProperty("passMark").GetInt32());
        Assert.Equal(12, course.GetProperty("validMonths").GetInt32());
        Assert.Equal(ShortHash.CourseMark("kurs"), course.GetProperty("mark").GetInt32());
    }

    [Fact]
    public void Lessons_are_in_order_and_known_by_the_end_of_their_address()
    {
        var lessons = Catalogue(Portal()).GetProperty("courses")[0].GetProperty("lessons").EnumerateArray().ToList();

        Assert.Equal(["larma", "efterat"], lessons.Select(lesson => lesson.GetProperty("id").GetString()));
        Assert.Equal([5, 10], lessons.Select(lesson => lesson.GetProperty("minutes").GetInt32()));
        Assert.Equal([1, 2], lessons.Select(lesson => lesson.GetProperty("number").GetInt32()));
    }

    [Fact]
    public void A_test_says_how_many_are_asked_and_names_all_that_can_be()
    {
        var test = Catalogue(Portal()).GetProperty("courses")[0].GetProperty("finalTest");

        Assert.Equal(1, test.GetProperty("asked").GetInt32());
        Assert.Equal(["vart", "hur"], test.GetProperty("questions").EnumerateArray().Select(question => question.GetProperty("id").GetString()));
    }

    [Fact]
    public void A_course_without_tests_has_none()
    {
        var course = Catalogue(new MiniPortal().WithCourse()).GetProperty("courses")[0];

        Assert.Equal(JsonValueKind.Null, course.GetProperty("finalTest").ValueKind);
        Assert.Equal(JsonValueKind.Null, course.GetProperty("preTest").ValueKind);
        Assert.Equal(JsonValueKind.Null, course.GetProperty("validMonths").ValueKind);
    }

    [Fact]
    public void An_edited_question_has_another_hash_and_the_others_keep_theirs()
    {
        var (before, after) = (Hashes(Portal()), Hashes(Portal().WithTest("fortest", CoursePortal.Question("När då?", "id: nar; lektion: 1"))));

        Assert.NotEqual(before["nar"], after["nar"]);
        Assert.Equal(before.Remove("nar"), after.Remove("nar"));
        Assert.Equal(before.OrderBy(pair => pair.Key), after.OrderBy(pair => pair.Key));
    }

    [Fact]
    public void Roles_with_a_learning_path_are_there_with_their_courses_in_order()
    {
        var portal = Portal().WithCourse("sba").With("portal.yml", MiniPortal.Settings("utbildning", "sakomraden", "roller")).With("roller/index.md", MiniPortal.Page("Roller"))
            .With("roller/ombud.md", MiniPortal.Page("Ombud", keys: "nivå: linje\nplacering: Här\nlärväg: [sba, kurs]"))
            .With("roller/chef.md", MiniPortal.Page("Chef", keys: "nivå: linje\nplacering: Här"));

        var role = Assert.Single(Catalogue(portal).GetProperty("roles").EnumerateArray());

        Assert.Equal("Ombud", role.GetProperty("title").GetString());
        Assert.Equal(["sba", "kurs"], role.GetProperty("path").EnumerateArray().Select(step => step.GetString()));
    }

    private static Dictionary<string, string> Hashes(MiniPortal portal)
    {
        var course = Catalogue(portal).GetProperty("courses")[0];
        return course.GetProperty("lessons").EnumerateArray().Append(course.GetProperty("finalTest")).Append(course.GetProperty("preTest"))
            .SelectMany(part => part.GetProperty("questions").EnumerateArray())
            .ToDictionary(question => question.GetProperty("id").GetString()!, question => question.GetProperty("hash").GetString()!);
    }

    private static JsonElement Catalogue(MiniPortal portal) =>
        JsonDocument.Parse(Assert.Single(new CourseCatalogue().Make(portal.Site())).Bytes).RootElement;
}
