using Portal.Generator.Reporting;
using Portal.Generator.Search;
using Portal.Generator.Search.Documents;

namespace Portal.Generator.Commands;

/// <summary>The verb <c>search</c>: what a search in the portal gives, and why, for whoever edits the content.</summary>
public static class SearchCommand
{
    private const int Shown = 10;

    /// <summary>Builds in memory, searches and prints the ranking with its reasons.</summary>
    /// <param name="request">What to build.</param>
    /// <param name="query">What to search for; null for the questions of <c>fragor.yml</c>.</param>
    /// <param name="output">Receives the ranking.</param>
    /// <param name="errors">Receives what is wrong.</param>
    public static async Task<int> RunAsync(BuildRequest request, string? query, TextWriter output, TextWriter errors)
    {
        var result = await Progress.RunAsync("Bygger portalen", () => PortalBuilder.BuildAsync(request));
        if (result.HasErrors)
        {
            await errors.WriteAsync(new TextReporter(request.Content).Report(result.Diagnostics, result.Content));
            return ExitCode.ContentErrors;
        }
        IEnumerable<string> lines;
        try
        {
            lines = query is null
                ? QuestionTable.Lines(await QuestionRanks.OfAsync(result.Model!, () => result.Files))
                : Lines((await SearchExplanation.OfAsync(result.Files, [query]))[0]);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            await errors.WriteLineAsync("Node.js saknas. Kommandot search behöver det: installera version 20 eller senare från https://nodejs.org.");
            return ExitCode.WrongUsage;
        }
        foreach (var line in lines)
            await output.WriteLineAsync(line);
        return ExitCode.Fine;
    }

    private static IEnumerable<string> Lines(SearchOutcome outcome)
    {
        if (outcome.Corrected is { } corrected)
            yield return $"Menade du \"{corrected}\"?";
        foreach (var word in outcome.Unknown)
            yield return $"\"{word}\" finns inte i portalen. Är det ett ord som läsare skriver, lägg till det i synonymer.yml.";
        yield return outcome.Answers.Length switch
        {
            0 => $"Inga träffar på \"{outcome.Query}\".",
            <= Shown => $"Träffar på \"{outcome.Query}\": {outcome.Answers.Length}.",
            _ => $"Träffar på \"{outcome.Query}\": {outcome.Answers.Length}. De {Shown} första:",
        };
        foreach (var (answer, place) in outcome.Answers.Take(Shown).Select((answer, i) => (answer, i + 1)))
        {
            yield return "";
            yield return $"{place,2}. {answer.Title} ({answer.Kind}) {answer.Href}";
            if (answer.IsUrgent)
                yield return "    står överst: alla ord hör till det akuta";
            yield return $"    {Number(answer.Score)} poäng{(answer.Coverage < 1 ? $", har {Number(answer.Coverage * 100)} % av orden" : "")}";
            foreach (var reason in answer.Reasons.OrderByDescending(reason => reason.Score))
                yield return $"    {Number(reason.Score),7}  {Why(reason)}";
        }
    }

    private static string Why(SearchReason reason)
    {
        var term = reason.Term.TrimEnd('_', '=', SaidWords.Mark);
        return reason.Match switch
        {
            "exact" => $"ordet \"{reason.Word}\" står så i titel, rubrik eller synonym",
            "stem" => $"ordet \"{reason.Word}\" i någon böjning (ordstam {term})",
            "part" => $"\"{reason.Word}\" som del av ett sammansatt ord",
            "head" => $"\"{reason.Word}\" delat: bara leden {term}",
            "phrase" => $"orden \"{reason.Word.Replace("+", "\" och \"", StringComparison.Ordinal)}\" tillsammans, i en synonym",
            "split" => $"\"{reason.Word}\" delat: delen {term}",
            "prefix" => $"ord som börjar på \"{reason.Word}\" (ordstam {term})",
            "ending" => $"ord som slutar på \"{reason.Word}\" (ordstam {term})",
            "said" => $"\"{reason.Word}\" i en mening som läsare säger (ordstam {term})",
            "near" => $"nästan \"{reason.Word}\" (ordstam {term})",
            _ => throw new ArgumentOutOfRangeException(nameof(reason), reason.Match, "The browser's code has a match that is not told here."),
        };
    }

    private static string Number(double value) => value.ToString("0.0").Replace('.', ',');
}
