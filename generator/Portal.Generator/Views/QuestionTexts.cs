using Portal.Model.Learning;
using Portal.Model.Rendering;

namespace Portal.Generator.Views;

/// <summary>What the views of a question write of its part.</summary>
internal static class QuestionTexts
{
    /// <summary>An id, unique on the page.</summary>
    public static string IdOf(this QuestionPart part, string id) => part.Prefix + id;

    /// <summary>The HTML of a piece of the question's text.</summary>
    public static FinishedHtml HtmlOf(this QuestionPart part, RichText text) => new(part.Html[text]);
}
