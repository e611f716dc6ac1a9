using System.Text;
using Portal.Generator.Views;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Portal.Generator.Rendering.Templates;

/// <summary>Joins the pieces of a word and the values between them: to text, or to finished HTML when one of the values is that.</summary>
public sealed class JoinedFunction() : TemplateFunction([], (_, node, arguments) => Join(node, arguments))
{
    /// <inheritdoc />
    public override ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    /// <inheritdoc />
    public override ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "piece");

    private static object? Join(ScriptNode node, ScriptArray pieces)
    {
        if (pieces is [string only])
            return only;
        var isHtml = pieces.Any(piece => piece is FinishedHtml or StringBuilderOutput);
        var text = new StringBuilder();
        foreach (var piece in pieces)
            text.Append(!isHtml && piece is string plain ? plain : HtmlContext.Text(piece, node.Span));
        return isHtml ? new FinishedHtml(text.ToString()) : text.ToString();
    }
}
