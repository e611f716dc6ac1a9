using System.Collections.Immutable;
using Portal.Generator.Reading;
using Portal.Model;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Linking;

/// <summary>Tells of ids of <c>arbetsplatsen.yml</c> that are gone: what workplaces have filled in is kept under them, in their browsers.</summary>
public static class LostFactChecker
{
    /// <summary>Compares what was asked for with what is.</summary>
    public static void Check(ImmutableArray<LocalFact> before, ImmutableArray<LocalFact> now, DiagnosticBag bag)
    {
        var ids = now.Select(fact => fact.Id).ToHashSet();
        var added = now.ExceptBy(before.Select(fact => fact.Id), fact => fact.Id).ToList();
        foreach (var lost in before.Where(fact => fact.Id.Length > 0 && !ids.Contains(fact.Id)))
            bag.Add(DiagnosticRules.LostFact, LocalFactsReader.Path, added.Find(fact => fact.Name == lost.Name)?.Span ?? SourceSpan.Start,
                $"uppgiften \"{lost.Id}\" finns inte längre. Det som arbetsplatserna har fyllt i under den visas inte", "Behåll id och ändra bara namn. Ska uppgiften bort är allt rätt.");
    }
}
