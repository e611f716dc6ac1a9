using System.Collections.Immutable;
using Portal.Generator;
using Portal.Generator.Authoring;
using Portal.Generator.Linking;
using Portal.Model;
using Portal.Model.Diagnostics;

namespace Portal.Tests.Authoring;

public sealed class PromptFinderTests
{
    public static TheoryData<string> Forms => [.. QuestionForm.All.Select(form => form.Word)];

    [Theory, MemberData(nameof(Forms))]
    public void A_question_of_any_form_that_nobody_has_written_in_is_told(string word)
    {
        var told = Told("utbildning/k/01-a.md", MiniPortal.Page("A", QuestionForm.All.Single(form => form.Word == word).Text, "tid: 5"));

        Assert.Contains("\"Vad ska du komma ihåg?\" är mallens text, inte sidans", told);
        Assert.Contains("\"id: eget-id\" är mallens text, inte sidans", told);
        Assert.Contains("\"Förklara svaret, gärna med en länk till en sida.\" är mallens text, inte sidans", told);
    }

    [Theory, MemberData(nameof(Forms))]
    public void An_answer_is_told_unless_it_may_be_right(string word)
    {
        var form = QuestionForm.All.Single(form => form.Word == word);
        var question = form.Text.Replace("Vad ska du komma ihåg?", "Vad gör du?", StringComparison.Ordinal).Replace("eget-id", "a", StringComparison.Ordinal)
            .Replace("Förklara svaret, gärna med en länk till en sida.", "Så är det.", StringComparison.Ordinal);

        Assert.Equal(form.AnswersMayBeRight, Told("utbildning/k/01-a.md", MiniPortal.Page("A", question, "tid: 5")).Length == 0);
    }

    [Theory]
    [InlineData("Skriv hur arbetet är ordnat.", true)]
    [InlineData("Skriv hur\n  arbetet   är ordnat.", true)]
    [InlineData("> [!NOTE]\n> Skriv hur arbetet\n> är **ordnat**.", true)]
    [InlineData("Så här är det. Skriv hur arbetet är ordnat.", true)]
    [InlineData("## En mellanrubrik", true)]
    [InlineData("Skriv hur arbetet är ordnat hos er.", false)]
    [InlineData("Här läser du vad du ska skriva: hur arbetet är ordnat.", false)]
    [InlineData("## Uppdrag\n\n## Efteråt", false)]
    [InlineData("Säg så här:\n\n- ett ett två", false)]
    [InlineData("```\nSkriv hur arbetet är ordnat.\n```", false)]
    public void It_is_the_same_words_however_they_are_set(string body, bool isPrompt) => Assert.Equal(isPrompt ? 1 : 0, Told("fakta/a.md", MiniPortal.Page("A", body)).Length);

    [Theory]
    [InlineData(FirstValues.Doubt + "\ninformationsklass: intern", 1)]
    [InlineData("informationsklass: intern", 0)]
    [InlineData(FirstValues.Doubt + "\ninformationsklass: intern\n" + FirstValues.Doubt + "\nordning: 1", 2)]
    [InlineData(FirstValues.Doubt + "\nutkast: ja", 0)]
    public void A_value_that_is_a_guess_is_told_until_somebody_has_looked_at_it(string keys, int told) => Assert.Equal(told, Told("fakta/a.md", MiniPortal.Page("A", FirstValues.Doubt, keys)).Length);

    [Fact]
    public void A_guess_is_told_as_what_it_is() => Assert.Equal(["nästa rad är mallens exempel, och ingen har sagt att det stämmer"], Told("fakta/a.md", MiniPortal.Page("A", keys: FirstValues.Doubt + "\nordning: 1")));

    [Theory]
    [InlineData("utkast: ja", 0)]
    [InlineData("informationsklass: känslig", 0)]
    [InlineData("avpubliceras: 2026-11-01", 0)]
    [InlineData("publiceras: 2026-12-01", 0)]
    [InlineData("publiceras: 2026-11-01", 1)]
    public void What_is_not_published_may_have_them(string key, int told) => Assert.Equal(told, Told("fakta/a.md", MiniPortal.Page("A", "Skriv hur arbetet är ordnat.", key)).Length);

    [Theory]
    [InlineData("utkast: ja", "", 0)]
    [InlineData("", "utkast: ja", 0)]
    [InlineData("", "", 1)]
    public void A_draft_that_the_preview_shows_may_have_them_and_so_may_a_course_that_is_one(string lesson, string course, int told)
    {
        var portal = new MiniPortal().WithSections("utbildning", "sakomraden").WithCourseGoals($"mål: [Kunna]\n{course}").With("utbildning/k/01-a.md", MiniPortal.Page("A", "Skriv det som ska läras.", $"tid: 5\n{lesson}"));

        Assert.Equal(told, Told(portal, drafts: true).Length);
    }

    [Fact]
    public void What_is_published_later_is_told_today_with_the_day()
    {
        using var folder = new TempFolder();
        folder.Write("innehåll/portal.yml", MiniPortal.Settings("fakta"));
        folder.Write("innehåll/index.md", MiniPortal.Page("Start"));
        folder.Write("innehåll/fakta/index.md", MiniPortal.Page("Fakta", "[A](a.md)"));
        folder.Write("innehåll/fakta/a.md", MiniPortal.Page("A", "Skriv hur arbetet är ordnat.", "publiceras: 2026-12-01"));

        Assert.Contains(FolderBuild.Errors(folder["innehåll"], FolderBuild.Memory()), found => found.Rule == DiagnosticRules.LeftPrompt && found.Message.EndsWith("(från och med 1 december 2026)", StringComparison.Ordinal));
    }

    private static string[] Told(string path, string text) =>
        Told(new MiniPortal().WithSections("fakta", "utbildning", "sakomraden").WithCourseGoals("mål: [Kunna]").With(path, text), drafts: false);

    private static string[] Told(MiniPortal portal, bool drafts)
    {
        var (written, bag) = (portal.ReadPortal().Written!, new DiagnosticBag());
        PromptFinder.Tell(PromptFinder.In(written.Pages, new Memo<SourceFile, ImmutableArray<Spanned<string>>>()), Linker.Link(written, MiniPortal.Today, drafts, portal.Bag)!.Pages, bag);
        return [.. bag.Sorted().Select(found => found.Message)];
    }
}
