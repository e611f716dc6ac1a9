using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using Portal.Model.Learning;
using Portal.Model.Output;
using Portal.Model.Pages;
using static Portal.Generator.Packaging.Qti.QtiXml;

namespace Portal.Generator.Packaging.Qti;

/// <summary>A lesson or test of the course as a test of QTI.</summary>
/// <param name="Id">What the manifest calls it.</param>
/// <param name="File">Its file.</param>
/// <param name="Questions">The questions that it can ask.</param>
internal sealed record QtiTest(string Id, OutputFile File, ImmutableArray<Question> Questions)
{
    /// <summary>The test; null when the format has none of its questions.</summary>
    public static QtiTest? Of(CoursePart part)
    {
        var questions = part.Questions.Select(each => each.Question).Where(QtiItem.Holds).ToImmutableArray();
        return questions.IsEmpty ? null : new QtiTest(IdOf(part), QtiXml.File($"{part.Id}.xml", Written(part, questions)), [.. Asked(part.Page, questions)]);
    }

    private static string IdOf(CoursePart part) => $"test-{part.Course.Page.Id}.{part.Id}";

    private static XElement Written(CoursePart part, ImmutableArray<Question> questions)
    {
        var isGraded = part.Page is TestPage { IsPreTest: false };
        return Root("assessment-test",
            new XAttribute("identifier", IdOf(part)), new XAttribute("title", $"{part.Course.Page.Meta.Title}: {part.Title}"), new XAttribute(XNamespace.Xml + "lang", part.Language),
            Outcome("SCORE", "float", "0"), isGraded ? Outcome("PASSED", "boolean", "false") : null,
            Element("test-part",
                new XAttribute("identifier", "part"), new XAttribute("navigation-mode", "nonlinear"), new XAttribute("submission-mode", part.Page is TestPage ? "simultaneous" : "individual"),
                Element("item-session-control", new XAttribute("max-attempts", part.Page is TestPage ? "1" : "0"), new XAttribute("show-feedback", "true")),
                part.Page is TestPage { Draws: { IsEmpty: false } draws } ? Drawn(part, draws, questions) : Section("all", part.Title, questions.Select(question => Reference(part, question)))),
            Element("outcome-processing", Set("SCORE", Sum("SCORE")), isGraded ? Set("PASSED", IsPassed(part.Course.Page.PassMark)) : null));
    }

    private static IEnumerable<Question> Asked(Page page, IEnumerable<Question> questions) =>
        page is TestPage { Draws: { IsEmpty: false } draws } ? questions.Where(question => draws.Any(draw => draw.Group.Value == question.Head.Group)) : questions;

    /// <summary>A section for each group, from which so many are drawn; then the questions of all groups are mixed.</summary>
    private static XElement Drawn(CoursePart part, ImmutableArray<Draw> draws, ImmutableArray<Question> questions) => Section("all", part.Title,
        draws.Select((draw, at) => (draw, at, Group: questions.Where(question => question.Head.Group == draw.Group.Value).ToList())).Where(each => each.Group.Count > 0)
            .Select(each => Section($"group-{each.at + 1}", each.draw.Group.Value, new object[]
            {
                new XAttribute("keep-together", "false"),
                Element("selection", new XAttribute("select", Math.Min(each.draw.Count, each.Group.Count))),
                each.Group.Select(question => Reference(part, question)),
            })).Prepend<object>(Element("ordering", new XAttribute("shuffle", "true"))));

    private static XElement Section(string id, string title, IEnumerable<object> content) => Element("assessment-section",
        new XAttribute("identifier", id), new XAttribute("title", title), new XAttribute("visible", id == "all" ? "true" : "false"), content);

    private static XElement Reference(CoursePart part, Question question) => Element("assessment-item-ref", new XAttribute("identifier", QtiItem.IdOf(part.Course, question.Head.Id)), new XAttribute("href", QtiItem.PathOf(question)));

    private static XElement Sum(string variable) => Element("sum", Element("test-variables", new XAttribute("variable-identifier", variable)));

    /// <summary>The points are at least the pass mark's share of all that the questions give.</summary>
    private static XElement IsPassed(int percent) => Element("gte",
        Element("product", Variable("SCORE"), Value("float", "100")),
        Element("product", Sum("MAXSCORE"), Value("float", percent.ToString(CultureInfo.InvariantCulture))));
}
