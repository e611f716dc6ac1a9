using System.Collections.Immutable;
using Portal.Generator.Views.Editorial;
using Portal.Model.Rendering;

namespace Portal.Generator.Views;

/// <summary>The pages that readers are asked to acknowledge, for those who answer for them.</summary>
/// <param name="Heading">What the table is called.</param>
/// <param name="Rows">The pages, those that lack something first.</param>
public sealed record ReceiptsView(ContentsEntryView Heading, ImmutableArray<ReceiptRowView> Rows)
{
    /// <summary>Those of a site; null where nothing is acknowledged.</summary>
    public static ReceiptsView? Of(SiteContext site) => Receipt.AllOf(site) is [_, ..] receipts
        ? new(new(site.Words.Of("editorial.receipts"), "del-kvittenser"), [.. receipts.Select(receipt => ReceiptRowView.Of(site, receipt))])
        : null;
}

/// <summary>A page that readers are asked to acknowledge.</summary>
/// <param name="Page">The page.</param>
/// <param name="Version">The version that they are asked to acknowledge: <c>beslutad 20 november 2026</c>.</param>
/// <param name="Owner">Who answers for it; nothing when nobody is named.</param>
/// <param name="Lacks">What nobody has decided; nothing when all is.</param>
/// <param name="ChangedAfter">The day of its last change, when that is later than the version.</param>
public sealed record ReceiptRowView(LinkView Page, string Version, string? Owner, string? Lacks, DateView? ChangedAfter)
{
    /// <summary>The view of a page.</summary>
    public static ReceiptRowView Of(SiteContext site, Receipt receipt) => new(
        LinkView.To(site, receipt.Page), receipt.Version(site.Words), receipt.Owner, receipt.Lacking.Any() ? receipt.Lacks(site.Words) : null, DateView.Of(site.Words, receipt.ChangedAfter));
}
