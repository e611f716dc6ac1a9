using System.Collections.Immutable;

namespace Portal.Model.Pages;

/// <summary>A numbered list of a page's own text: what to do, in order.</summary>
/// <param name="Section">The anchor of the heading that it stands under; empty before the first.</param>
/// <param name="Block">Its place among the blocks of the tree.</param>
/// <param name="Steps">Its steps, in order.</param>
/// <param name="Span">Where it begins.</param>
public sealed record StepList(string Section, int Block, ImmutableArray<GuideStep> Steps, SourceSpan Span);

/// <summary>A step of a numbered list, as other pages say it.</summary>
/// <param name="Words">The bold words that it begins with, without a mark at their end; the first sentence when it has none.</param>
/// <param name="Sentence">Its first sentence, and the one after it when the first is a question.</param>
public sealed record GuideStep(string Words, string Sentence);

/// <summary>Steps of a guide that another page quotes: <c>[Det brinner](../vagledning/brand.md), steg 1–4</c>.</summary>
/// <param name="Link">The link to the guide, with the anchor of the heading if the steps stand under one.</param>
/// <param name="First">The number of the first step.</param>
/// <param name="Last">The number of the last; null for all.</param>
/// <param name="Block">The place of the paragraph among the blocks of the tree; -1 in a question.</param>
public sealed record StepQuote(BodyLink Link, int First, int? Last, int Block)
{
    /// <summary>Those of a list that are quoted.</summary>
    public IEnumerable<T> Of<T>(IReadOnlyList<T> steps) => steps.Take(Last ?? steps.Count).Skip(First - 1);
}
