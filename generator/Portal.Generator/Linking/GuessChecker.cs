using System.Globalization;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Learning;

namespace Portal.Generator.Linking;

/// <summary>Warns where the questions of a course, or of all, let somebody get further by guessing than chance would.</summary>
public static class GuessChecker
{
    private static readonly string See = $"Kör {ProgramName.Value} check --statistics för alla siffror.";

    /// <summary>Checks all figures. Those of all courses together are only reported where no course is to blame alone.</summary>
    public static void Check(PortalModel model, DiagnosticBag bag)
    {
        var told = model.Statistics.Where(each => each.Course is not null).SelectMany(each => each.Guesses).Where(guess => guess.IsTell).Select(guess => guess.By).ToHashSet();
        foreach (var figures in model.Statistics)
        {
            foreach (var guess in figures.Guesses.Where(guess => guess is { IsTell: true, Page: not null, Head: not null } && (figures.Course is not null || !told.Contains(guess.By))))
                Warn(guess, figures.Course is null ? "alla kurser" : "kursen", bag);
            if (figures is { IsUneven: true, Course: { } course })
                WarnOfTrueFalse(figures, course, bag);
            foreach (var pool in figures.Pools.Where(pool => pool.IsNarrow))
                bag.Add(DiagnosticRules.NarrowPool, pool.Test.Source.Path, pool.Draw.Group.Span,
                    $"gruppen \"{pool.Draw.Group.Value}\" har {(pool.Questions == 1 ? "en fråga" : $"{pool.Questions} frågor")} och {pool.Draw.Count} dras, så ett nytt försök får {Repeated(pool)} en gång till",
                    $"Skriv fler frågor i gruppen, minst {2 * pool.Draw.Count}.");
        }
    }

    private static string Repeated(Pool pool) => pool.Unseen == 0 ? "samma" : $"minst {pool.Draw.Count - pool.Unseen} av dem";

    private static void Warn(Guess guess, string where, DiagnosticBag bag)
    {
        var (rule, message, remedy) = guess.By switch
        {
            GuessBy.NumberOfRight => (DiagnosticRules.GuessedNumber,
                $"antalet alternativ avslöjar hur många som är rätt: den som gissar efter kursens andra frågor träffar {Percent(guess.Score)} av {guess.Questions} (slumpen {Percent(guess.Chance)})",
                "Låt antalet rätta variera mellan frågor med lika många alternativ, här och i de andra flervalsfrågorna."),
            GuessBy.LongestOfOne => (DiagnosticRules.GuessedLength, Length("det längsta alternativet"), "Korta de rätta alternativen eller låt de andra bli lika långa."),
            GuessBy.ShortestOfOne => (DiagnosticRules.GuessedLength, Length("det kortaste alternativet"), "Korta de felaktiga alternativen eller låt de rätta bli lika långa."),
            GuessBy.LongestOfSeveral => (DiagnosticRules.GuessedLength, Length("de längsta alternativen"), "Korta de rätta alternativen eller låt de andra bli lika långa."),
            _ => (DiagnosticRules.GuessedLength, Length("de kortaste alternativen"), "Korta de felaktiga alternativen eller låt de rätta bli lika långa."),
        };
        bag.Add(rule, guess.Page!.Source.Path, guess.Head!.Span, message, $"{remedy} {See}");

        string Length(string chosen) =>
            $"den som alltid väljer {chosen} får {Percent(guess.Score)} av poängen på {guess.Questions} frågor i {where} (slumpen {Percent(guess.Chance)})";
    }

    private static void WarnOfTrueFalse(QuestionStatistics figures, Course course, DiagnosticBag bag)
    {
        var (common, count) = figures.TrueFalse.True > figures.TrueFalse.False ? ("Sant", figures.TrueFalse.True) : ("Falskt", figures.TrueFalse.False);
        var (page, head) = course.Parts.SelectMany(page => page.Body.Questions.Select(placed => (page, placed.Question)))
            .Where(pair => pair.Question is ChoiceQuestion { IsTrueFalse: true } choice && choice.Options[0].IsRight == (common == "Sant")).Select(pair => (pair.page, pair.Question.Head)).First();
        bag.Add(DiagnosticRules.UnevenTrueFalse, page.Source.Path, head.Span,
            $"{count} av kursens {figures.TrueFalse.True + figures.TrueFalse.False} påståenden är {common}", $"Vänd på några, så att Sant och Falskt är ungefär lika vanliga. {See}");
    }

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0} procent");
}
