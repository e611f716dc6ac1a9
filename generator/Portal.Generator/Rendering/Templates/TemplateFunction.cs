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
    public override object Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        if (blockStatement is not null)
        {
            context.PushOutput(new StringBuilderOutput());
            try
            {
                context.Evaluate(blockStatement);
            }
            finally
            {
                arguments[content] = context.PopOutput();
            }
        }
        return Draw((HtmlContext)context, callerContext, arguments);
    }

    /// <summary>What the template draws of these values, in the order in which it takes them.</summary>
    public FinishedHtml Draw(HtmlContext context, ScriptNode? caller, ScriptArray arguments)
    {
        var values = new ScriptObject();
        for (var at = 0; at < template.Parameters.Length; at++)
            values.SetValue(template.Parameters[at].Name, arguments[at], readOnly: true);
        context.EnterRecursive(caller ?? template.Body);
        context.PushGlobal(values);
        context.PushOutput(new StringBuilderOutput());
        try
        {
            context.Evaluate(template.Body);
        }
        finally
        {
            context.PopGlobal();
            context.ExitRecursive(caller ?? template.Body);
        }
        return new FinishedHtml(((StringBuilderOutput)context.PopOutput()).Builder.ToString().Trim());
    }
}
