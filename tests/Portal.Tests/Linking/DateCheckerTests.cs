namespace Portal.Tests;

/// <summary>A day on which something happened cannot lie ahead, and it is told in the same way wherever it stands.</summary>
public sealed class DateCheckerTests
{
    private const string Page = "---\ntitel: Brand\nsammanfattning: Kort.\ngranskad: {0}\n---\n\nText.\n";
    private const string Sources = "- id: plan\n  titel: Planen\n  utgivare: Kommunen\n  {1}: {0}\n";
    private const string Question = "## Fråga: Vad ringer du?\n<!-- id: nummer; granskad: {0} -->\n\nSvar: 112\n\n> [!TIP]\n> Därför.";

    [Theory]
    [InlineData("sakomraden/brand.md", 4, "granskad")]
    [InlineData("kallor.yml", 4, "datum")]
    [InlineData("kallor.yml", 4, "kontrollerad")]
    [InlineData("utbildning/kurs/01-larma.md", 7, "granskad")]
    public void A_day_that_lies_ahead_is_told_with_one_rule_and_the_same_words(string path, int line, string key)
    {
        var found = Assert.Single(With(path, MiniPortal.Today.AddDays(1), key).Bag.Sorted());

        Assert.Equal(("PORTAL109", path, line), (found.Rule.Code, found.Path, found.Span.Line));
        Assert.Equal(($"\"{key}\" är en dag som inte har kommit än", "Skriv dagen då det gjordes."), (found.Message, found.Suggestion));
    }

    [Theory]
    [InlineData("sakomraden/brand.md")]
    [InlineData("kallor.yml")]
    [InlineData("utbildning/kurs/01-larma.md")]
    public void Today_does_not_lie_ahead(string path) => Assert.Empty(With(path, MiniPortal.Today).Codes);

    private static MiniPortal With(string path, DateOnly day, string key = "datum")
    {
        var text = path switch
        {
            "kallor.yml" => Sources,
            "sakomraden/brand.md" => Page,
            _ => MiniPortal.Page("Larma", Question, "tid: 60"),
        };
        var portal = new MiniPortal().WithCourse().With(path, text.Replace("{0}", $"{day:yyyy-MM-dd}").Replace("{1}", key));
        portal.Link();
        return portal;
    }
}
