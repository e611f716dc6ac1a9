using System.Collections.Immutable;
using Portal.Model.Pages;
using Portal.Model.Rendering;
using Portal.Model;

namespace Portal.Generator.Views;

/// <summary>Who needs what.</summary>
public sealed record NeedsMatrixView : BodyPartView
{
    /// <summary>Förvaltningar and companies to choose from.</summary>
    public required ImmutableArray<SelectOptionView> AdministrationOptions { get; init; }

    /// <summary>Topics to choose from: those that somebody needs.</summary>
    public required ImmutableArray<SelectOptionView> TopicOptions { get; init; }

    /// <summary>Orders of the rows to choose from.</summary>
    public required ImmutableArray<SelectOptionView> Orders { get; init; }

    /// <summary>The topics, one for each column.</summary>
    public required ImmutableArray<MatrixTopicView> Topics { get; init; }

    /// <summary>The förvaltningar and companies, one for each row.</summary>
    public required ImmutableArray<MatrixRowView> Rows { get; init; }

    /// <summary>The address of the matrix as a file; nothing when nobody has a need.</summary>
    public string? File { get; init; }

    /// <summary>The matrix of a site.</summary>
    public static NeedsMatrixView Of(SiteContext site)
    {
        var administrations = site.Model.All<AdministrationPage>().ToList();
        var topics = site.Model.All<TopicPage>().ToList();
        return new()
        {
            AdministrationOptions = [.. administrations.Select(SelectOptionView.Of)],
            TopicOptions = [.. topics.Where(topic => administrations.Exists(administration => administration.Needs.Any(need => need.Topic.Value == topic.Id))).Select(SelectOptionView.Of)],
            Orders = [new("namn", site.Words.Of("matrix.order_name")), new("flest", site.Words.Of("matrix.order_most")), new("minst", site.Words.Of("matrix.order_least"))],
            Topics = [.. topics.Select(topic => new MatrixTopicView(topic.Id, LinkView.To(site, topic)))],
            Rows = [.. administrations.Select(administration => MatrixRowView.Of(site, administration, topics))],
            File = administrations.Exists(administration => !administration.Needs.IsEmpty) ? site.Href(Addresses.NeedsMatrix) : null,
        };
    }
}

/// <summary>A topic of the matrix.</summary>
/// <param name="Id">What the script knows it by.</param>
/// <param name="Link">Its page.</param>
public sealed record MatrixTopicView(string Id, LinkView Link);

/// <summary>A förvaltning in the matrix.</summary>
/// <param name="Id">What the script knows it by.</param>
/// <param name="Link">Its page.</param>
/// <param name="Count">How many needs it has.</param>
/// <param name="Topics">The same in words: <c>3 sakområden</c>.</param>
/// <param name="Cells">Its needs topic by topic, all topics.</param>
/// <param name="Needs">Its needs, in its own order.</param>
public sealed record MatrixRowView(string Id, LinkView Link, int Count, string Topics, ImmutableArray<MatrixCellView> Cells, ImmutableArray<MatrixNeedView> Needs)
{
    /// <summary>The row of a förvaltning.</summary>
    public static MatrixRowView Of(SiteContext site, AdministrationPage page, IEnumerable<TopicPage> topics) => new(
        page.Id, LinkView.To(site, page), page.Needs.Length, site.Words.Count("need.count", page.Needs.Length),
        [.. topics.Select(topic => new MatrixCellView(topic.Id, string.Join("; ", page.Needs.Where(need => need.Topic.Value == topic.Id).Select(need => need.Wording))))],
        [.. page.Needs.Select(need => new MatrixNeedView(need.Topic.Value, site.Model.Find<TopicPage>(need.Topic.Value) is { } topic ? LinkView.To(site, topic) : null, need.Wording))]);
}

/// <summary>Where a förvaltning and a topic meet.</summary>
/// <param name="Topic">What the script knows the topic by.</param>
/// <param name="Wording">What the förvaltning needs of the topic; empty for nothing.</param>
public sealed record MatrixCellView(string Topic, string Wording);

/// <summary>A need in words.</summary>
/// <param name="Topic">What the script knows the topic by.</param>
/// <param name="Link">The topic's page.</param>
/// <param name="Wording">The source's own words.</param>
public sealed record MatrixNeedView(string Topic, LinkView? Link, string Wording);
