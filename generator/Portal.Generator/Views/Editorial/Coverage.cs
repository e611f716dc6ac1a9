using System.Collections.Immutable;
using Portal.Model;
using Portal.Model.Pages;
using Portal.Model.Rendering;
using Portal.Model.Text;

namespace Portal.Generator.Views.Editorial;

/// <summary>Each need of each förvaltning beside what the portal has on it.</summary>
/// <param name="Rows">The needs, those with the most gaps first, then in the order of the portal.</param>
public sealed record Coverage(ImmutableArray<CoverageRow> Rows)
{
    /// <summary>The coverage of a site.</summary>
    public static Coverage Of(SiteContext site) => new(
    [
        .. from administration in site.Model.All<AdministrationPage>()
           from need in administration.Needs
           let topic = site.Model.Find<TopicPage>(need.Topic.Value ?? "")
           where topic is not null
           let row = CoverageRow.Of(site.Model, administration, need, topic)
           orderby row.Gaps descending
           select row,
    ]);
}

/// <summary>A need beside what the portal has on it.</summary>
/// <param name="Administration">The förvaltning.</param>
/// <param name="Topic">What it needs.</param>
/// <param name="Wording">The source's own words for it.</param>
/// <param name="Has">What the portal has on it, the guides that the need names first.</param>
public sealed record CoverageRow(AdministrationPage Administration, TopicPage Topic, string Wording, TopicCoverage Has)
{
    /// <summary>How many of guides, courses and documents it has none of: 0 to 3.</summary>
    public int Gaps => Lacking.Count();

    /// <summary>The row of a need.</summary>
    public static CoverageRow Of(PortalModel model, AdministrationPage administration, Need need, TopicPage topic)
    {
        var has = TopicCoverage.Of(model, topic);
        var named = need.Guides.Select(guide => model.Find<GuidePage>(guide.Value)).OfType<GuidePage>();
        return new(administration, topic, need.Wording, has with { Guides = [.. named.Concat(has.Guides).Distinct()] });
    }

    /// <summary>What it lacks, in words: <c>vägledning och kurs</c>.</summary>
    public string Lacks(Words words) => words.List(Lacking.Select(key => words.Of(key)));

    private IEnumerable<string> Lacking => new[] { ("editorial.a_guide", Has.Guides.IsEmpty), ("editorial.a_course", Has.Courses.IsEmpty), ("editorial.a_document", Has.Documents.IsEmpty) }
        .Where(gap => gap.Item2).Select(gap => gap.Item1);
}

/// <summary>What the portal has on a topic.</summary>
/// <param name="Guides">The guides.</param>
/// <param name="Courses">The courses, also those with only a lesson on it.</param>
/// <param name="Documents">The governing documents; templates are none.</param>
public sealed record TopicCoverage(ImmutableArray<GuidePage> Guides, ImmutableArray<CoursePage> Courses, ImmutableArray<DocumentPage> Documents)
{
    /// <summary>All of it.</summary>
    public IEnumerable<Page> Pages => [.. Guides, .. Courses, .. Documents];

    /// <summary>What a portal has on a topic.</summary>
    public static TopicCoverage Of(PortalModel model, TopicPage topic)
    {
        var pages = Relations.Of(model.Relations.PagesByTopic, topic.Id);
        return new(
            [.. pages.OfType<GuidePage>()],
            [.. model.Courses.Where(course => pages.Contains(course.Page) || course.Parts.Any(part => part.Meta.Topics.Any(id => id.Value == topic.Id))).Select(course => course.Page)],
            [.. pages.OfType<DocumentPage>().Where(document => document.Type is not DocumentType.Template)]);
    }
}
