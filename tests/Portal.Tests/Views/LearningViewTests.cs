using Portal.Generator.Rendering;
using Portal.Generator.Views;
using Portal.Model.Rendering;

namespace Portal.Tests;

public sealed class LearningViewTests
{
    private const string Course = "målgrupp: Alla\nmål: [Veta]\ngodkänt: 80\nversion: \"1.2\"\nsakområden: [brand]\ngiltig-månader: 12";

    private readonly MiniPortal portal = new MiniPortal().WithSections("sakomraden", "utbildning", "roller")
        .With("sakomraden/brand.md", MiniPortal.Page("Brand"))
        .With("roller/a.md", MiniPortal.Page("Alfa", keys: "nivå: linje\nplacering: Alla\nlärväg: [med, utan]"))
        .With("utbildning/utan/index.md", MiniPortal.Page("Utan frågor", keys: Course))
        .With("utbildning/utan/01-x.md", MiniPortal.Page("X", keys: "tid: 5"))
        .With("utbildning/med/index.md", MiniPortal.Page("Med frågor", keys: Course))
        .With("utbildning/med/01-larma.md", MiniPortal.Page("Larma", string.Concat(Enumerable.Range(1, 40).Select(Ordered)), "tid: 90"))
        .With("utbildning/med/02-ut.md", MiniPortal.Page("Ut", keys: "tid: 30"));

    [Fact]
    public void A_list_of_courses_tells_the_script_what_it_needs()
    {
        var path = CourseListView.Of(portal.Site(), portal.Site().Model.All<Model.Pages.RolePage>().Single());

        Assert.Equal(["med", "utan"], path.Courses.Select(course => course.Id));
        Assert.Equal(("1.2", 12, null, "larma:90 ut:30", "2\u00A0timmar"), (path.Courses[0].Version, path.Courses[0].Months, path.Courses[0].Asked, path.Courses[0].Parts, path.Courses[0].Duration));
        Assert.Equal("2\u00A0timmar 5\u00A0minuter", path.TotalDuration);
    }

    [Fact]
    public void What_is_to_be_put_in_order_never_stands_in_the_right_one()
    {
        var orders = Body("utbildning/med/01-larma.md").OfType<QuestionView>().Select(question => (OrderAnswersView)question.Answers).ToList();

        Assert.Equal(40, orders.Count);
        Assert.All(orders, order => Assert.NotEqual(order.Items.Select(item => item.Place).Order(), order.Items.Select(item => item.Place)));
    }

    [Theory]
    [InlineData("med", "Om kursen, Lektion 1: Larma, Lektion 2: Ut, Facit")]
    [InlineData("utan", "Om kursen, Lektion 1: X")]
    public void A_booklet_has_answers_when_it_has_questions(string course, string contents)
    {
        var site = portal.Site();
        var view = Views(site).Booklet(site.Model.Courses.Single(each => each.Page.Id == course));
        var booklet = BookletView.Of(site, FrameView.Of(site, SiteView.Of(site), view), view);

        Assert.Equal(contents, string.Join(", ", booklet.Frame.Contents.Select(entry => entry.Text)));
        Assert.All(booklet.Chapters.SelectMany(chapter => chapter.Parts).OfType<QuestionView>(), question => Assert.Null(question.Solution));
    }

    private static string Ordered(int number) => $"## Fråga: I vilken ordning {number}?\n<!-- id: ordning-{number} -->\n\n1. Ett\n2. Två\n3. Tre\n\n> [!TIP]\n> Så är det.\n\n";

    private IEnumerable<BodyPartView> Body(string path)
    {
        var site = portal.Site();
        return BodyPartView.Of(site, Views(site).Of(site.Model.Pages.Single(page => page.Source.Path == path)).Body);
    }

    private static PageViews Views(SiteContext site) => new(site.Model, new MarkdownBody(site, new GlossaryMarker([])));
}
