using Portal.Model.Learning;
using Portal.Model.Pages;

namespace Portal.Generator.Packaging.Gift;

/// <summary>What GIFT cannot hold of the questions of a lesson or test.</summary>
internal static class GiftLosses
{
    /// <summary>Most right options that Moodle has a weight for.</summary>
    private const int MostRight = 10;

    /// <summary>What is lost, by question.</summary>
    public static IEnumerable<Loss> Of(CoursePart part)
    {
        foreach (var question in part.Questions.Select(each => each.Question))
        {
            var head = question.Head;
            foreach (var why in OfKind(question).Concat(OfHead(head, question)))
                yield return new Loss(why, head.Id);
            if (part.WithPictures.Contains(head.Id))
                yield return new Loss("En bild följer inte med, bara det som står om den", head.Id);
        }
        if (part.Questions.Any(each => each.Question is TextQuestion or GapQuestion))
            yield return new Loss("Moodle jämför skrivna svar bokstav för bokstav och förlåter inte skiljetecken och prickar som portalen gör");
        if (part.Page is TestPage { Draws.IsEmpty: false })
            yield return new Loss("GIFT har inga prov: hur många frågor som dras ur varje grupp ställs in i Moodle, där gruppen är en tagg på frågan");
        if (part.Questions.Any(each => each.Question.Head.Lesson is not null))
            yield return new Loss("GIFT har ingen plats för vilken lektion en fråga hör till");
    }

    private static IEnumerable<string> OfKind(Question question) => question switch
    {
        ScenarioQuestion => ["GIFT har inga scenarier, så frågan är inte med"],
        MatchQuestion { Pairs.Length: < GiftQuestion.FewestPairs } => ["GIFT kräver minst tre par, så frågan är inte med"],
        OrderQuestion => ["GIFT har inga ordningsfrågor, så frågan är en parfråga där varje led paras ihop med sin plats"],
        TextQuestion text => OfAnswer(text.Answer, "frågan"),
        GapQuestion gaps => gaps.Parts.Where(piece => piece.Gap is not null).SelectMany(piece => OfAnswer(piece.Gap!, "luckan")).Distinct()
            .Concat(gaps.Parts.Count(piece => piece.Gap is not null) > 1 ? ["GIFT har bara en lucka i varje fråga, så varje lucka är en egen fråga"] : []),
        ChoiceQuestion choice when choice.Options.Count(option => option.IsRight) > MostRight => ["Moodle har inga vikter för fler än tio rätta alternativ och kan avvisa frågan"],
        _ => [],
    };

    private static IEnumerable<string> OfAnswer(AcceptedText accepted, string what)
    {
        if (GiftText.IsUnsayable(accepted))
            yield return $"Ett svar innehåller ->, som GIFT läser som ett par, så {what} är inte med";
        if (accepted.MatchCase)
            yield return "Moodle skiljer inte på stora och små bokstäver förrän det ställs in på frågan";
    }

    private static IEnumerable<string> OfHead(QuestionHead head, Question question)
    {
        if (question is ScenarioQuestion)
            yield break;
        if (!head.Hint.IsEmpty)
            yield return "GIFT har inga ledtrådar, så ledtråden är inte med";
        if (head.Points != 1)
            yield return $"GIFT har inga poäng, så {head.Points} poäng får ställas in i Moodle";
        if (!head.Shuffle && question is ChoiceQuestion { IsTrueFalse: false } or MatchQuestion or OrderQuestion)
            yield return "GIFT kan inte säga att svaren ska behålla sin ordning";
    }
}
