using AngleSharp.Html.Parser;
using Portal.Generator.Rendering;
using Portal.Model.Rendering;

namespace Portal.Tests;

public sealed class BookletChaptersTests
{
    private const string Lesson = "Se [steget](#larma) och [om kursen](index.md#om-kursen), [igen](02-igen.md), [brand](../../sakomraden/brand.md).\n\n## Larma\n\n### Så här\n\n#### Steg\n\n##### Alldeles först\n\nSkriv `id=\"x\"` och href=\"#y\".\n\n";

    private static MiniPortal Portal() => new MiniPortal()
        .WithCourse(lesson: Lesson + CoursePortal.Question("Vart ringer du?", "id: vart", "Läs [steget](#larma)."))
        .With("utbildning/kurs/02-igen.md", MiniPortal.Page("Igen", Lesson, "tid: 5"))
        .WithTest("prov", CoursePortal.Question("Vart?", "id: prov-vart; lektion: 1"))
        .WithTest("fortest", CoursePortal.Question("När?", "id: nar; lektion: 1"));

    [Fact]
    public void The_chapters_are_the_course_its_lessons_and_the_final_test_but_not_the_pre_test() =>
        Assert.Equal(["kurs", "01-larma", "02-igen", "prov"], Chapters().Select(chapter => chapter.Page.Id));

    [Fact]
    public void Headings_go_one_level_down()
    {
        var html = Html("01-larma");

        Assert.Contains("<h3 id=\"01-larma-larma\">Larma</h3>", html);
        Assert.Contains("<h4 id=\"01-larma-sa-har\">Så här</h4>", html);
        Assert.Contains("<h5 id=\"01-larma-steg\">Steg</h5>", html);
        Assert.Contains("<h6 id=\"01-larma-alldeles-forst\">Alldeles först</h6>", html);
        Assert.DoesNotContain("<h2", html);
    }

    [Fact]
    public void A_heading_of_the_lowest_level_stays_on_it()
    {
        var site = new MiniPortal().WithCourse(lesson: "## Ett\n\n### Två\n\n#### Tre\n\n##### Fyra\n\n###### Fem\n\nRing 112.").Site();
        var html = string.Concat(new BookletChapters(new MarkdownBody(site, new GlossaryMarker([]))).Of(site.Model.Courses.Single()).Cast<ChapterPart>().SelectMany(chapter => chapter.Parts.OfType<HtmlPart>()).Select(part => part.Html));

        Assert.Contains("<h6 id=\"01-larma-fyra\">Fyra</h6>", html);
        Assert.Contains("<h6 id=\"01-larma-fem\">Fem</h6>", html);
    }

    [Fact]
    public void Links_within_the_course_stay_in_the_booklet_and_others_lead_out_of_it()
    {
        Assert.Contains("<a href=\"#01-larma-larma\">steget</a>", Html("01-larma"));
        Assert.Contains("<a href=\"#02-igen-larma\">steget</a>", Html("02-igen"));
        Assert.Contains("<a href=\"#kurs-om-kursen\">om kursen</a>", Html("01-larma"));
        Assert.Contains("<a href=\"#del-02-igen\">igen</a>", Html("01-larma"));
        Assert.Contains("<a href=\"/sakomraden/brand/\">brand</a>", Html("01-larma"));
    }

    [Fact]
    public void Text_that_looks_like_an_attribute_is_left_alone()
    {
        Assert.Contains("id=&quot;x&quot;", Html("01-larma"));
        Assert.Contains("och href=”#y”.", Html("01-larma"));
    }

    [Fact]
    public void A_question_gets_the_prefix_and_level_of_its_chapter_also_in_its_texts()
    {
        var question = Chapters().Single(chapter => chapter.Page.Id == "01-larma").Parts.OfType<QuestionPart>().Single();

        Assert.Equal("01-larma-", question.Prefix);
        Assert.Equal(3, question.Level);
        Assert.Contains("<a href=\"#01-larma-larma\">", question.Html[question.Question.Head.Intro]);
    }

    [Fact]
    public async Task Every_link_within_the_finished_booklet_leads_somewhere_and_no_id_is_there_twice()
    {
        var page = (await Portal().RenderAsync()).At("utbildning/kurs/hafte/index.html");
        var document = new HtmlParser().ParseDocument(System.Text.Encoding.UTF8.GetString(page.Bytes.Span));
        var ids = document.All.Select(element => element.Id).Where(id => !string.IsNullOrEmpty(id)).ToList();

        Assert.Equal(ids.Distinct(), ids);
        var anchors = document.QuerySelectorAll("main a[href^='#']").Select(link => link.GetAttribute("href")![1..]).ToList();
        Assert.NotEmpty(anchors);
        Assert.Empty(anchors.Except(ids));
    }

    [Fact]
    public async Task An_example_beside_a_question_with_its_id_has_an_id_of_its_own_in_the_booklet_too()
    {
        var question = CoursePortal.Question("Vart ringer du?", "id: vart");
        var example = $"````markdown fråga\n{question}````\n\n";
        var page = (await new MiniPortal().WithCourse(lesson: $"Ring 112.\n\n{example}{question}").RenderAsync()).At("utbildning/kurs/hafte/index.html");

        var ids = new HtmlParser().ParseDocument(System.Text.Encoding.UTF8.GetString(page.Bytes.Span)).All.Select(element => element.Id).Where(id => !string.IsNullOrEmpty(id)).ToList();
        Assert.Contains(ids, id => id!.StartsWith("01-larma-exempel-vart"));
        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public async Task A_term_is_explained_where_it_comes_first_and_not_again_in_later_chapters()
    {
        var page = (await Portal().With("ordlista.yml", "- id: brand\n  term: brand\n  förklaring: Eld som ingen vill ha.\n")
            .With("utbildning/kurs/03-mer.md", MiniPortal.Page("Mer", "En brand.\n\nEn brand till.", "tid: 5"))
            .With("utbildning/kurs/04-mest.md", MiniPortal.Page("Mest", "Ännu en brand.", "tid: 5")).RenderAsync()).At("utbildning/kurs/hafte/index.html");

        var tips = new HtmlParser().ParseDocument(System.Text.Encoding.UTF8.GetString(page.Bytes.Span)).QuerySelectorAll("[role=tooltip]");
        Assert.Equal("03-mer-term-1", Assert.Single(tips).Id);
    }

    private static string Html(string id) => string.Concat(Chapters().Single(chapter => chapter.Page.Id == id).Parts.OfType<HtmlPart>().Select(part => part.Html));

    private static List<ChapterPart> Chapters()
    {
        var site = Portal().Site();
        return [.. new BookletChapters(new MarkdownBody(site, new GlossaryMarker([]))).Of(site.Model.Courses.Single()).Cast<ChapterPart>()];
    }
}
