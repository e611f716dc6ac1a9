using Portal.Model.Learning;
using Portal.Model.Pages;

namespace Portal.Generator.Packaging.Qti;

/// <summary>What QTI cannot hold of the questions of a lesson or test.</summary>
internal static class QtiLosses
{
    /// <summary>What is lost, by question.</summary>
    public static IEnumerable<Loss> Of(CoursePart part)
    {
        foreach (var question in part.Questions.Select(each => each.Question))
        {
            var id = question.Head.Id;
            if (question is ScenarioQuestion)
                yield return new Loss("QTI har inga scenarier, så frågan är inte med", id);
            else if (!question.Head.Hint.IsEmpty)
                yield return new Loss("QTI har inga ledtrådar som visas på begäran, så ledtråden är inte med", id);
            if (part.WithPictures.Contains(id))
                yield return new Loss("En bild följer inte med, bara det som står om den", id);
        }
        foreach (var draw in part.Page is TestPage test ? test.Draws : [])
            if (part.Questions.Count(each => each.Question.Head.Group == draw.Group.Value && QtiItem.Holds(each.Question)) is var held && held < draw.Count)
                yield return new Loss($"Ur gruppen {draw.Group.Value} dras {held} i stället för {draw.Count} frågor, för resten av gruppen är inte med");
        if (part.Questions.Any(each => each.Question is TextQuestion or GapQuestion))
            yield return new Loss("Skrivna svar jämförs bokstav för bokstav: skiljetecken och prickar förlåts inte som i portalen");
        if (part.Questions.Any(each => each.Question is NumberQuestion))
            yield return new Loss("Ett svar i tal skrivs utan enhet, och plattformen avgör om decimaler skrivs med komma eller punkt");
        if (part.Questions.Any(each => each.Question.Head.Lesson is not null))
            yield return new Loss("QTI har ingen plats för vilken lektion en fråga hör till");
    }
}
