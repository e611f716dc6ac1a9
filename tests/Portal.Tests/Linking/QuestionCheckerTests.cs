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
    [InlineData("fortest", new string[0])]
    [InlineData("prov", new[] { "PORTAL510" })]
    public void Only_the_final_test_must_be_possible_to_pass(string name, string[] codes)
    {
        var portal = new MiniPortal().WithCourse().WithTest(name, "Läs först.");
        portal.Link();

        Assert.Equal(codes, portal.Codes);
    }
}
