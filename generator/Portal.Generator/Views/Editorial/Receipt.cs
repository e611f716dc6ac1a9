using System.Collections.Immutable;
using Portal.Model.Pages;
using Portal.Model.Rendering;
using Portal.Model.Text;

namespace Portal.Generator.Views.Editorial;

/// <summary>A page that readers are asked to acknowledge, for those who answer for it. Who has done so nobody knows.</summary>
/// <param name="Page">The page.</param>
/// <param name="Asked">The version that they are asked to acknowledge.</param>
/// <param name="ChangedAfter">The day of its last change, when that is later than the version: what readers see is not quite what they have acknowledged.</param>
public sealed record Receipt(Page Page, Acknowledgement Asked, DateOnly? ChangedAfter)
{
    /// <summary>Who answers for what is acknowledged.</summary>
    public string? Owner => (Page as DocumentPage)?.Responsible ?? Page.Meta.Owner;

    /// <summary>What nobody has decided, as keys among the words: a governing document has a day and somebody who decided it, every page somebody who answers for it.</summary>
    public IEnumerable<string> Lacking
    {
        get
        {
            if (Page is DocumentPage && !Asked.IsDecision)
                yield return "editorial.a_decision";
            if (Page is DocumentPage { DecidedBy.Value: null })
                yield return "editorial.a_decider";
            if (Owner is null)
                yield return "editorial.an_owner";
        }
    }

    /// <summary>What it lacks, in words: <c>beslutsdatum och ansvarig</c>.</summary>
    public string Lacks(Words words) => words.List(Lacking.Select(key => words.Of(key)));

    /// <summary>The version in words: <c>beslutad 20 november 2026</c>.</summary>
    public string Version(Words words) => words.Of(Asked.IsDecision ? "acknowledge.decided" : "acknowledge.reviewed", ("date", words.Date(Asked.Version)));

    /// <summary>All of a site: those that lack something first, then in the order of the portal.</summary>
    public static ImmutableArray<Receipt> AllOf(SiteContext site) =>
    [
        .. site.Model.ToAcknowledge
            .Select(page => new Receipt(page, page.Acknowledgement!, site.Model.LastChanged.TryGetValue(page.Source.Path, out var changed) && changed > page.Acknowledgement!.Version ? changed : null))
            .OrderByDescending(receipt => receipt.Lacking.Count()),
    ];
}
