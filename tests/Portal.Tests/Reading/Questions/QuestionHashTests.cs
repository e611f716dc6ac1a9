using Portal.Model.Pages;

namespace Portal.Tests;

/// <summary>A hash tells the browser that a question says something else than when it was answered.</summary>
public sealed class QuestionHashTests
{
    private const string Question = "## Fråga: Vad gör du?\n<!-- id: a -->\n\nDet brinner.\n\nSvar: 112\n\n> [!TIP]\n> Därför.\n";

    [Theory]
    [InlineData("Vad gör du?", "Vad gör du nu?")]
    [InlineData("Det brinner.", "Det ryker.")]
    [InlineData("112", "113")]
    public void Other_words_give_another_hash(string words, string others) => Assert.NotEqual(Hash(Question), Hash(Question.Replace(words, others)));

    [Theory]
    [InlineData("id: a", "id: a; poäng: 2")]
    [InlineData("Därför.", "Så är det.")]
    [InlineData("Det brinner", "Det\nbrinner")]
    public void What_is_not_asked_does_not_count(string words, string others) => Assert.Equal(Hash(Question), Hash(Question.Replace(words, others)));

    [Fact]
    public void A_hash_is_the_same_as_ever() => Assert.Equal("46a96fa6", Hash(Question));

    private static string Hash(string lesson) =>
        new MiniPortal().WithCourse(lesson: lesson).Link().Pages.OfType<LessonPage>().Single().Body.Questions.Single().Question.Head.Hash;
}
