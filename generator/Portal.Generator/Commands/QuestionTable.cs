using System.Collections.Immutable;
using Portal.Generator.Search;

namespace Portal.Generator.Commands;

/// <summary>The questions of <c>fragor.yml</c> as a table: where the answer stands, and where it should.</summary>
public static class QuestionTable
{
    private const string Head = "plats  ska vara  fråga";

    /// <summary>The lines of the table, and how many answers stand first and where they should.</summary>
    public static IEnumerable<string> Lines(ImmutableArray<QuestionRank> ranks)
    {
        if (ranks.IsEmpty)
        {
            yield return "Det finns inga frågor i fragor.yml.";
            yield break;
        }
        yield return Head;
        foreach (var rank in ranks)
            yield return $"{rank.Place?.ToString() ?? "–",5}  {$"1–{rank.Question.Place}",8}  {rank.Question.Text.Value}{(rank.IsFallen ? $"   << {(rank.First is { } first ? $"först står {first}" : "inga träffar")}" : "")}";
        yield return "";
        yield return $"{ranks.Length} frågor: {ranks.Count(rank => rank.Place == 1)} har svaret först, {ranks.Count(rank => rank.Place <= 3)} bland de tre första, {ranks.Count(rank => rank.IsFallen)} lägre än de ska.";
    }
}
