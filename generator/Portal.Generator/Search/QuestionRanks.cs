using System.Collections.Immutable;
using System.ComponentModel;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Output;
using Portal.Generator.Reading;

namespace Portal.Generator.Search;

/// <summary>A question of <c>fragor.yml</c> and where its answer stands.</summary>
/// <param name="Question">The question.</param>
/// <param name="Place">The place of the first page that answers, from 1; null when none is among those looked at.</param>
/// <param name="First">The title of what stands first instead, or null.</param>
public sealed record QuestionRank(ReaderQuestion Question, int? Place, string? First)
{
    /// <summary>True when the answer stands lower than it should.</summary>
    public bool IsFallen => Place is null || Place > Question.Place;
}

/// <summary>Asks the portal what its readers have asked. That is how its search is followed: nothing is known of any reader.</summary>
public static class QuestionRanks
{
    /// <summary>Answers further down count as none.</summary>
    public const int Looked = 50;

    /// <summary>Where the answers stand, in the order of the questions. Throws a <see cref="Win32Exception"/> when Node.js is missing.</summary>
    /// <param name="model">The portal.</param>
    /// <param name="files">Its files, asked for when there is a question.</param>
    public static async Task<ImmutableArray<QuestionRank>> OfAsync(PortalModel model, Func<ImmutableArray<OutputFile>> files)
    {
        if (model.ReaderQuestions.IsEmpty)
            return [];
        var outcomes = await SearchExplanation.OfAsync(files(), [.. model.ReaderQuestions.Select(question => question.Text.Value)], Looked, withReasons: false);
        return [.. model.ReaderQuestions.Zip(outcomes, (question, outcome) => Rank(model, question, outcome))];
    }

    /// <summary>Answers that have fallen, as diagnostics.</summary>
    public static async Task<IEnumerable<Diagnostic>> CheckAsync(PortalModel model, Func<ImmutableArray<OutputFile>> files)
    {
        var bag = new DiagnosticBag();
        try
        {
            foreach (var rank in (await OfAsync(model, files)).Where(rank => rank.IsFallen))
            {
                var (question, should) = (rank.Question, rank.Question.Place == 1 ? "först" : $"bland de {rank.Question.Place} första");
                bag.Add(DiagnosticRules.FallenAnswer, ReaderQuestionsReader.Path, question.Text.Span,
                    $"svaret på \"{question.Text.Value}\" ska stå {should} i sökningen men {(rank.Place is { } place ? $"står på plats {place}" : "finns inte bland träffarna")}{(rank.First is { } first ? $"; först står \"{first}\"" : "")}",
                    "Skriv läsarens ord i synonymer.yml eller i sidans text, eller fler sätt att säga det i meningar.yml. Är det rätt som det är, ändra plats eller svar.");
            }
        }
        catch (Win32Exception)
        {
            bag.Add(DiagnosticRules.FallenAnswer, ReaderQuestionsReader.Path, SourceSpan.Start, "frågorna har inte prövats, för Node.js saknas", "Installera version 20 eller senare från https://nodejs.org.");
        }
        return bag.Sorted();
    }

    private static QuestionRank Rank(PortalModel model, ReaderQuestion question, SearchOutcome outcome)
    {
        var basePath = model.Settings.BaseUrl.AbsolutePath.TrimEnd('/');
        var right = model.Pages.Where(page => question.Answers.Any(answer => answer.Value == page.Source.Path)).Select(page => basePath + page.Url.Value).ToHashSet();
        var place = outcome.Answers.Index().Where(answer => right.Contains(answer.Item.Href)).Select(answer => (int?)answer.Index + 1).FirstOrDefault();
        return new QuestionRank(question, place, place == 1 ? null : outcome.Answers.FirstOrDefault()?.Title);
    }
}
