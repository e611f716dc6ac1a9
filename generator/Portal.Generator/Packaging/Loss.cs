using System.Collections.Immutable;

namespace Portal.Generator.Packaging;

/// <summary>Something that a format cannot hold.</summary>
/// <param name="Why">What it is, and why, without a full stop.</param>
/// <param name="Question">The id of the question that it is about; null when it is about all.</param>
public readonly record struct Loss(string Why, string? Question = null)
{
    /// <summary>A sentence for each reason, which names its questions.</summary>
    public static ImmutableArray<string> Sentences(IEnumerable<Loss> losses) =>
    [
        .. losses.GroupBy(loss => loss.Why, loss => loss.Question)
            .Select(same => (Why: same.Key, Ids: string.Join(", ", same.OfType<string>())))
            .Select(same => same.Ids.Length > 0 ? $"{same.Why}: {same.Ids}." : $"{same.Why}."),
    ];
}
