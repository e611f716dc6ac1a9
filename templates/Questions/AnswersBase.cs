using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Components;
using Portal.Model.Learning;
using Portal.Model.Rendering;

namespace Portal.Templates.Questions;

/// <summary>The answers of one kind of question.</summary>
public abstract class AnswersBase<TQuestion> : ComponentBase
    where TQuestion : Question
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Parameter, EditorRequired]
    public required QuestionPart Part { get; set; }

    /// <summary>The question in its own kind.</summary>
    protected TQuestion Question => (TQuestion)Part.Question;

    /// <summary>What all kinds have.</summary>
    protected QuestionHead Head => Question.Head;

    /// <summary>An id or anchor, unique on the page.</summary>
    protected string Id(string id) => Part.Prefix + id;

    /// <summary>The HTML of a piece of text.</summary>
    protected string Html(RichText text) => Part.Html[text];

    /// <summary>The accepted texts as a JSON list, for the script.</summary>
    protected static string Accept(AcceptedText accepted) => JsonSerializer.Serialize(accepted.Alternatives, Json);

    /// <summary>A number as scripts read it.</summary>
    protected static string Plain(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Places 0 to <paramref name="count"/> - 1 in an order that follows from the question and is never the right one.</summary>
    protected IReadOnlyList<int> Mixed(int count)
    {
        var seed = Convert.ToUInt32(Head.Hash, 16);
        var order = Enumerable.Range(0, count).OrderBy(place => unchecked((uint)(place + 1) * 2654435761u ^ seed) % 1_000_003).ToList();
        return order.SequenceEqual(Enumerable.Range(0, count)) ? [.. order.Skip(1), order[0]] : order;
    }
}
