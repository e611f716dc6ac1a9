using System.Text;
using Portal.Generator.Views;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Portal.Generator.Rendering.Templates;

/// <summary>A function that templates call.</summary>
public class TemplateFunction((string Name, Type Type)[] parameters, Func<TemplateContext, ScriptNode, ScriptArray, object?> call) : IScriptCustomFunction
{
    /// <inheritdoc />
    public virtual int RequiredParameterCount => parameters.Length;

    /// <inheritdoc />
    public virtual int ParameterCount => parameters.Length;

    /// <inheritdoc />
    public virtual ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    /// <inheritdoc />
    public Type ReturnType => typeof(object);

    /// <inheritdoc />
    public virtual ScriptParameterInfo GetParameterInfo(int index) => new(parameters[index].Type, parameters[index].Name);

    /// <inheritdoc />
    public virtual object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        call(context, callerContext!, arguments);

    /// <inheritdoc />
    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}

/// <summary>A template as a function of what it takes, which gives finished HTML.</summary>
public sealed class DrawnTemplate(Template template) : TemplateFunction([], (_, _, _) => null)
{
    private readonly int content = template.Parameters.Select(parameter => parameter.Name).ToList().IndexOf(Template.Content);
    private readonly int required = template.Parameters.TakeWhile(parameter => parameter.IsRequired).Count();
    private readonly ScriptParameterInfo[] parameters =
    [
        .. template.Parameters.Select(parameter => parameter.IsRequired ? new ScriptParameterInfo(typeof(object), parameter.Name) : new(typeof(object), parameter.Name, parameter.Default!)),
    ];

    /// <inheritdoc />
    public override int RequiredParameterCount => required;

    /// <inheritdoc />
    public override int ParameterCount => template.Parameters.Length;

    /// <inheritdoc />
    public override ScriptParameterInfo GetParameterInfo(int index) => parameters[index];

    /// <inheritdoc />
    public override object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var html = (HtmlContext)context;
        if (blockStatement is null)
            return Draw(html, callerContext, arguments);
        html.PushDrawing();
        try
        {
            context.Evaluate(blockStatement);
        }
        finally
        {
            arguments[content] = context.PopOutput();
        }
        var drawn = Draw(html, callerContext, arguments);
        html.Reuse((StringBuilderOutput)arguments[content]!);
        return drawn;
    }

    /// <summary>
    /// Draws what the template makes of these values, in the order in which it takes them: at once where the call is a statement of its
    /// own, and otherwise as finished HTML. Space at its beginning and end is left out.
    /// </summary>
    public FinishedHtml? Draw(HtmlContext context, ScriptNode? caller, ScriptArray arguments)
    {
        if (caller is ScriptWrapStatement or { Parent: ScriptExpressionStatement or ScriptWrapStatement })
        {
            Evaluate(context, caller, arguments);
            return null;
        }
        var drawing = context.PushDrawing();
        try
        {
            Evaluate(context, caller, arguments);
        }
        finally
        {
            context.PopOutput();
        }
        var html = new FinishedHtml(drawing.Builder.ToString());
        context.Reuse(drawing);
        return html;
    }

    private void Evaluate(HtmlContext context, ScriptNode? caller, ScriptArray arguments)
    {
        var values = new ScriptObject();
        for (var at = 0; at < template.Parameters.Length; at++)
            values.SetValue(template.Parameters[at].Name, arguments[at], readOnly: true);
        context.EnterRecursive(caller ?? template.Body);
        context.PushGlobal(values);
        var drawn = ((StringBuilderOutput)context.Output).Builder;
        var start = drawn.Length;
        try
        {
            context.Evaluate(template.Body);
        }
        finally
        {
            context.PopGlobal();
            context.ExitRecursive(caller ?? template.Body);
        }
        Trim(drawn, start);
    }

    private static void Trim(StringBuilder drawn, int start)
    {
        while (drawn.Length > start && char.IsWhiteSpace(drawn[^1]))
            drawn.Length--;
        var blanks = 0;
        while (start + blanks < drawn.Length && char.IsWhiteSpace(drawn[start + blanks]))
            blanks++;
        if (blanks > 0)
            drawn.Remove(start, blanks);
    }
}
