using System.Globalization;
using System.Xml.Linq;
using Portal.Generator.Reading.Markdown;
using Portal.Generator.Views;
using Portal.Model;
using Portal.Model.Learning;
using Portal.Model.Output;
using Portal.Model.Rendering;
using Portal.Model.Text;
using static Portal.Generator.Packaging.Qti.QtiXml;

namespace Portal.Generator.Packaging.Qti;

/// <summary>A question as an item. What is lost on the way is told by <see cref="QtiLosses"/>.</summary>
internal static class QtiItem
{
    private const string Explanation = "explanation";

    /// <summary>What items and tests call a question: banks of items hold those of many courses, and ids of QTI begin with a letter, ours may not.</summary>
    public static string IdOf(Course course, string question) => $"question-{course.Page.Id}.{question}";

    /// <summary>The file of a question in the package.</summary>
    public static string PathOf(Question question) => $"items/{question.Head.Id}.xml";

    /// <summary>True when the format has the kind.</summary>
    public static bool Holds(Question question) => question is not ScenarioQuestion;

    /// <summary>The item; null when the format has no such kind.</summary>
    public static OutputFile? Of(Words words, CoursePart course, QuestionPart part)
    {
        var view = QuestionView.Of(words, part);
        return QtiForm.Of(part, view) is { } form ? File(PathOf(part.Question), Item(course, part, view, form)) : null;
    }

    private static XElement Item(CoursePart course, QuestionPart part, QuestionView view, QtiForm form)
    {
        var points = view.Points.ToString(CultureInfo.InvariantCulture);
        return Root("assessment-item",
            new XAttribute("identifier", IdOf(course.Course, part.Question.Head.Id)), new XAttribute("title", view.Prompt), new XAttribute(XNamespace.Xml + "lang", course.Language),
            new XAttribute("adaptive", "false"), new XAttribute("time-dependent", "false"),
            form.Responses, Outcome("SCORE", "float", "0"), Outcome("MAXSCORE", "float", points), Outcome(QtiForm.Right, "float", "0"), Outcome("FEEDBACK", "identifier", null, "multiple"),
            Element("item-body", Paragraph(view.Prompt), Nodes(view.Intro.Text), form.Body),
            Element("response-processing",
                form.Counting,
                Set("SCORE", Element("divide", Element("product", Variable(QtiForm.Right), Value("float", points)), Value("float", form.Places.ToString(CultureInfo.InvariantCulture)))),
                Set("FEEDBACK", Element("multiple", part.Question is ChoiceQuestion ? Variable(QtiForm.Response) : null, Value("identifier", Explanation)))),
            part.Question is ChoiceQuestion choice ? choice.Options.Select(option => Feedback(QtiForm.OptionId(option.Key), InlineText.Of(option.Text.Line!), part.Html[option.Feedback])) : null,
            Feedback(Explanation, null, part.Html[part.Question.Head.Explanation]));
    }

    /// <summary>What is said after an answer, with what it is said of.</summary>
    private static XElement Feedback(string id, string? title, string markup) => Element("modal-feedback",
        new XAttribute("outcome-identifier", "FEEDBACK"), new XAttribute("identifier", id), new XAttribute("show-hide", "show"), title is null ? null : new XAttribute("title", title),
        Element("content-body", Nodes(markup)));
}
