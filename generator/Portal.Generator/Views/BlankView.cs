using System.Collections.Immutable;
using Portal.Model;
using Portal.Model.Rendering;

namespace Portal.Generator.Views;

/// <summary>A local fact to fill in.</summary>
/// <param name="Id">What it is remembered by.</param>
/// <param name="Field">The anchor of its field.</param>
/// <param name="Name">Its label.</param>
/// <param name="Help">What to write.</param>
public sealed record BlankView(string Id, string Field, string Name, string? Help)
{
    /// <summary>The anchor of what to write; nothing where that is not said.</summary>
    public string? About => Help is null ? null : $"{Field}-om";

    /// <summary>The view of a local fact.</summary>
    public static BlankView Of(LocalFact fact) => new(fact.Id, LocalFact.Anchor(fact.Id), fact.Name, fact.Help);
}

/// <summary>Local facts under one heading.</summary>
/// <param name="Title">The heading; empty when they have none.</param>
/// <param name="Blanks">The facts.</param>
public sealed record BlankGroupView(string Title, ImmutableArray<BlankView> Blanks)
{
    /// <summary>The local facts of a portal. Those under the same heading are a group.</summary>
    public static ImmutableArray<BlankGroupView> AllOf(SiteContext site) =>
        [.. site.Model.LocalFacts.GroupBy(fact => fact.Group ?? "").Select(group => new BlankGroupView(group.Key, [.. group.Select(BlankView.Of)]))];
}
