namespace Portal.Tests;

public sealed class QuestionCheckerTests
{
    [Fact]
    public void Questions_without_an_id_are_not_told_to_have_the_same()
    {
        var portal = new MiniPortal().WithCourse(lesson: CoursePortal.Question("Ett?", "poäng: 1")).WithTest("prov", CoursePortal.Question("Två?", "lektion: 1"));
        portal.Link();

        Assert.Equal(["PORTAL501", "PORTAL501"], portal.Codes);
    }

    [Theory]
    [InlineData("id: tva; lektion: 1", "frågan har ingen grupp, så den dras aldrig")]
    [InlineData("id: tva; lektion: 1; grupp: rök", "frågan hör till en grupp som aldrig dras: \"rök\"")]
    public void A_question_that_is_never_drawn_is_told_why(string settings, string told)
    {
        var portal = new MiniPortal().WithCourse().WithTest("prov", $"{CoursePortal.Question("Ett?", "id: ett; lektion: 1; grupp: larm")}\n\n{CoursePortal.Question("Två?", settings)}", "dra:\n  larm: 1");
        portal.Link();

        Assert.Contains(portal.Bag.Sorted(), found => found.Message == told && found.Suggestion == "Ge frågan en av grupperna under dra.");
    }

    [Theory]
    [InlineData("fortest", new string[0])]
    [InlineData("prov", new[] { "PORTAL510" })]
    public void Only_the_final_test_must_be_possible_to_pass(string name, string[] codes)
    {
        var portal = new MiniPortal().WithCourse().WithTest(name, "Läs först.");
        portal.Link();

        Assert.Equal(codes, portal.Codes);
    }
}
