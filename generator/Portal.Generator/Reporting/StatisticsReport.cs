using System.Globalization;
using System.Text;
using Portal.Model.Learning;

namespace Portal.Generator.Reporting;

/// <summary>The figures of the questions as a table, for <c>check --statistics</c>.</summary>
public static class StatisticsReport
{
    private static readonly (string Kind, string Name)[] Names =
    [
        ("single", "ett rätt"), ("multiple", "flera rätta"), ("truefalse", "sant eller falskt"), ("order", "ordning"), ("match", "par"),
        ("text", "text"), ("number", "tal"), ("gap", "lucktext"), ("scenario", "scenario"),
    ];

    /// <summary>The report, course by course.</summary>
    public static string Of(IEnumerable<QuestionStatistics> all)
    {
        var text = new StringBuilder();
        foreach (var figures in all)
            Write(text, figures);
        return text.Length == 0 ? "Det finns inga frågor.\n" : text.ToString();
    }

    private static void Write(StringBuilder text, QuestionStatistics figures)
    {
        text.Append(figures.Course?.Page.Meta.Title ?? "Alla kurser").Append(": ").Append(figures.Kinds.Sum(kind => kind.Count)).Append(" frågor\n");
        Row(text, "sorter", string.Join(", ", Names.Select(name => (name.Name, figures.Kinds.FirstOrDefault(kind => kind.Kind == name.Kind).Count)).Where(pair => pair.Count > 0).Select(pair => $"{pair.Name} {pair.Count}")));
        if (figures.OptionCounts.Length > 0)
            Row(text, "flera rätta, rätta av alternativ", string.Join(", ", figures.OptionCounts.Select(count => $"{count.Right} av {count.Options}: {count.Questions}")));
        if (figures.MeanLength.Right > 0)
            Row(text, "alternativens medellängd", $"rätta {Number(figures.MeanLength.Right)} tecken, felaktiga {Number(figures.MeanLength.Wrong)}");
        foreach (var guess in figures.Guesses.Where(guess => guess.Questions > 0))
            Row(text, Name(guess.By), $"{Percent(guess.Score)} (slumpen {Percent(guess.Chance)}, gräns {Percent(guess.Limit)}){(guess.IsTell ? ", avslöjar" : guess.Questions < Guess.Least ? ", för få frågor" : "")}");
        if (figures.TrueFalse != (0, 0))
            Row(text, "sant eller falskt", $"Sant {figures.TrueFalse.True}, Falskt {figures.TrueFalse.False}{(figures.IsUneven ? ", ojämnt" : "")}");
        foreach (var pool in figures.Pools)
            Row(text, $"{pool.Test.Source.Stem}, grupp {pool.Draw.Group.Value}", $"{pool.Draw.Count} av {pool.Questions} dras, {pool.Unseen} {(pool.Unseen == 1 ? "osedd" : "osedda")} vid nytt försök{(pool.IsNarrow ? ", för få" : "")}");
        text.Append('\n');
    }

    private static void Row(StringBuilder text, string name, string value) => text.Append("  ").Append(name.PadRight(36)).Append(value).Append('\n');

    private static string Name(GuessBy by) => by switch
    {
        GuessBy.LongestOfOne => "gissa längsta, ett rätt",
        GuessBy.ShortestOfOne => "gissa kortaste, ett rätt",
        GuessBy.LongestOfSeveral => "gissa längsta, flera rätta",
        GuessBy.ShortestOfSeveral => "gissa kortaste, flera rätta",
        _ => "gissa hur många som är rätta",
    };

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0} %");

    private static string Number(double number) => number.ToString("0.0", CultureInfo.InvariantCulture).Replace('.', ',');
}
