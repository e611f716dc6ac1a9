using System.Collections;
using System.Globalization;
using Portal.Generator.Views;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Portal.Generator.Rendering.Templates;

/// <summary>
/// Where a template is drawn: everything that an expression prints is encoded, and a name that is unknown is an error. Only what the
/// template's own file says, finished HTML and what a block of a template has drawn is written as it is.
/// </summary>
public sealed class HtmlContext : TemplateContext
{
    /// <summary>More turns than any page has, so that a loop in a loop in a loop is told instead of filling the memory.</summary>
    private const int MostTurns = 2_000_000;

    /// <summary>A context for the functions that templates may call; nothing is built in.</summary>
    public HtmlContext(ScriptObject functions)
        : base(functions)
    {
        AutoIndent = false;
        StrictVariables = true;
        EnableRelaxedTargetAccess = EnableRelaxedMemberAccess = EnableRelaxedFunctionAccess = EnableRelaxedIndexerAccess = false;
        LoopLimit = MostTurns;
        LimitToString = 0;
        OutputLimit = 0;
        RecursiveLimit = 100;
        TryGetMember = Unknown;
    }

    /// <summary>What is told of a fault that has stopped the drawing. The library's own words for too many turns are English.</summary>
    public static string Message(ScriptRuntimeException fault) =>
        fault.OriginalMessage.StartsWith("Exceeding number of iteration limit", StringComparison.Ordinal) ? "en for går fler varv än någon sida har: visa färre, eller gå igenom listan en gång" : fault.OriginalMessage;

    private readonly Stack<StringBuilderOutput> free = [];

    /// <summary>Lets what follows be drawn by itself, until it is popped.</summary>
    public StringBuilderOutput PushDrawing()
    {
        if (!free.TryPop(out var drawing))
            drawing = new StringBuilderOutput();
        PushOutput(drawing);
        return drawing;
    }

    /// <summary>Takes back what has been drawn and is written elsewhere by now.</summary>
    public void Reuse(StringBuilderOutput drawing)
    {
        drawing.Builder.Clear();
        free.Push(drawing);
    }

    /// <inheritdoc />
    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        if (textAsObject is StringBuilderOutput drawn)
            ((StringBuilderOutput)Output).Builder.Append(drawn.Builder);
        else if (Text(textAsObject, span) is { } text)
            Write(text);
        return this;
    }

    /// <summary>A value as it is written in HTML, inside an element or a quoted attribute; null for nothing.</summary>
    public static string? Text(object? value, SourceSpan span) => value switch
    {
        null => null,
        FinishedHtml html => html.Text,
        StringBuilderOutput drawn => drawn.ToString(),
        string text => HtmlEncoding.Encode(text),
        int or long => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
        bool => throw new ScriptRuntimeException(span, "ett ja eller nej går inte att skriva ut: använd if"),
        IEnumerable => throw new ScriptRuntimeException(span, "en lista går inte att skriva ut: använd for"),
        _ => throw new ScriptRuntimeException(span, $"ett värde av slaget {ViewMembers.NameOf(value.GetType())} går inte att skriva ut"),
    };

    /// <inheritdoc />
    /// <remarks>What is empty is false too; a number is neither.</remarks>
    public override bool ToBool(SourceSpan span, object? value) => value switch
    {
        null => false,
        bool isSo => isSo,
        string text => text.Length > 0,
        FinishedHtml html => html.Text.Length > 0,
        StringBuilderOutput drawn => drawn.Builder.Length > 0,
        IList list => list.Count > 0,
        int or long => throw new ScriptRuntimeException(span, "ett tal är varken sant eller falskt: jämför det med något"),
        _ => true,
    };

    /// <inheritdoc />
    protected override IObjectAccessor GetMemberAccessorImpl(object target) =>
        target is not null && ViewMembers.IsView(target.GetType()) ? ViewMembers.For(target.GetType()) : base.GetMemberAccessorImpl(target!)!;

    private static bool Unknown(TemplateContext context, SourceSpan span, object target, string member, out object value) =>
        throw new ScriptRuntimeException(span, $"{ViewMembers.NameOf(target.GetType())} har inget som heter {member}");
}
