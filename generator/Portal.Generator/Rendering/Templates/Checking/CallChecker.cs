using System.Collections.Frozen;
using Portal.Generator.Views;
using Portal.Model.Diagnostics;
using Scriban.Syntax;

namespace Portal.Generator.Rendering.Templates.Checking;

/// <summary>What templates and functions can be called, and with what.</summary>
public sealed class CallChecker(FrozenDictionary<string, Template> templates, FrozenDictionary<Type, Template> kinds)
{
    private static readonly ViewType Html = new(typeof(FinishedHtml));

    /// <summary>The names that can be called.</summary>
    public IEnumerable<string> Names => templates.Keys.Append(TemplateFunctions.Draw).Append(TemplateFunctions.Icon).Append(TemplateFunctions.Word);

    /// <summary>The names of the templates that the template that is being checked calls, each with the first place.</summary>
    public Dictionary<string, ScriptVariable> Called { get; } = [];

    /// <summary>What to write in a template in the place of a name that it was given once; null for other names.</summary>
    public string? Former(string template, string name) => FormerNames.Remedy(templates[template].Former.GetValueOrDefault(name));

    /// <summary>True for the name of a template or function.</summary>
    public bool Knows(string name) => templates.ContainsKey(name) || name is TemplateFunctions.Draw or TemplateFunctions.Icon;

    /// <summary>The value of a call; null when it is wrong, which has been told.</summary>
    public ViewType? Call(ExpressionChecker checker, ScriptFunctionCall call, TemplateScope scope, bool hasBlock = false)
    {
        if (call.Target is not ScriptVariable name)
            return checker.Wrong(DiagnosticRules.TemplateSyntax, call, "det här går inte att anropa", "Skriv namnet på en mall.");
        if (name.Name is TemplateFunctions.Joined)
            return checker.Wrong(DiagnosticRules.WrongTemplateValue, name, $"{TemplateFunctions.Word} tar inget innehåll, så wrap går inte", $"Skriv {{{{ {TemplateFunctions.Word} }}}} utan wrap.");
        // A name with a value after it, which is no function: the name is what is wrong.
        return Knows(name.Name) && !scope.Names.ContainsKey(name.Name) ? Call(checker, name, call.Arguments, scope, hasBlock) : checker.TypeOf(name, scope) is null ? null
            : checker.Wrong(DiagnosticRules.WrongTemplateValue, name, $"{name} är ingen mall och tar inga värden", "Ta bort det som står efter namnet.");
    }

    /// <inheritdoc cref="Call(ExpressionChecker, ScriptFunctionCall, TemplateScope, bool)"/>
    public ViewType? Call(ExpressionChecker checker, ScriptVariable name, IEnumerable<ScriptExpression> arguments, TemplateScope scope, bool hasBlock = false)
    {
        var given = arguments.ToList();
        if (hasBlock && (!templates.TryGetValue(name.Name, out var template) || template.Parameters.All(parameter => parameter.Name != Templates.Template.Content)))
            return checker.Wrong(DiagnosticRules.WrongTemplateValue, name, $"{name.Name} tar inget innehåll, så wrap går inte", $"Skriv {{{{ {name.Name} }}}} utan wrap.");
        return name.Name switch
        {
            TemplateFunctions.Draw => Draw(checker, name, given, scope),
            TemplateFunctions.Icon => Icon(checker, name, given, scope),
            _ => Template(checker, templates[name.Name], name, given, scope, hasBlock),
        };
    }

    private ViewType? Template(ExpressionChecker checker, Template template, ScriptVariable name, List<ScriptExpression> given, TemplateScope scope, bool hasBlock)
    {
        Called.TryAdd(template.Name, name);
        var isRight = true;
        var left = template.Parameters.ToList();
        if (hasBlock)
            left.RemoveAll(parameter => parameter.Name == Templates.Template.Content);
        var places = new Queue<TemplateParameter>(template.Parameters);
        foreach (var argument in given)
        {
            var written = argument as ScriptNamedArgument;
            var parameter = written is null ? places.TryDequeue(out var next) ? next : null : template.Parameters.FirstOrDefault(each => each.Name == written.Name?.Name);
            if (parameter is null || !left.Remove(parameter))
            {
                var known = string.Join(", ", template.Parameters.Select(each => $"{each.Name}: {each.Type}"));
                checker.Wrong(DiagnosticRules.WrongTemplateValue, argument, written is null ? $"{name.Name} tar inte så många värden"
                    : parameter is null ? $"{name.Name} tar inget som heter \"{written.Name}\"" : $"{parameter.Name} ges två gånger",
                    parameter is null && written is not null && Former(template.Name, written.Name!.Name) is { } now ? now : $"Den tar {(known.Length > 0 ? known : "inga värden")}.");
                isRight = false;
                continue;
            }
            var value = written?.Value ?? argument;
            if (checker.TypeOf(value, scope) is not { } type)
                isRight = false;
            else if (!parameter.Type.Accepts(type))
                isRight = checker.Wrong(type.MayBeMissing && (parameter.Type with { MayBeMissing = true }).Accepts(type) ? DiagnosticRules.MissingInTemplate : DiagnosticRules.WrongTemplateValue, value,
                    $"{name.Name} vill ha {parameter.Type} som {parameter.Name}, men {value} är {type}", FittingValue.Remedy(parameter.Type, value, type, scope)) is not null;
        }
        if (isRight && left.FirstOrDefault(parameter => parameter.IsRequired || parameter.Name == Templates.Template.Content && !parameter.Type.MayBeMissing) is { } missing)
            return checker.Wrong(DiagnosticRules.WrongTemplateValue, name, $"{name.Name} får inget {missing.Name}", $"Den vill ha {missing.Name}: {missing.Type}.");
        return Html;
    }

    private ViewType? Draw(ExpressionChecker checker, ScriptVariable name, List<ScriptExpression> given, TemplateScope scope)
    {
        if (given is not [var value])
            return checker.Wrong(DiagnosticRules.WrongTemplateValue, name, "draw tar en vy", "Skriv {{ draw vy }}, med vyns namn.");
        if (checker.TypeOf(value, scope) is not { } type)
            return null;
        var drawn = ViewType.Views.Values.Where(view => !view.IsAbstract && type.Clr.IsAssignableFrom(view)).ToList();
        if (type.IsList || type.MayBeMissing || !type.Clr.IsAbstract || drawn.Find(view => !kinds.ContainsKey(view)) is not null)
            return checker.Wrong(DiagnosticRules.WrongTemplateValue, value, drawn.Find(view => !kinds.ContainsKey(view)) is { } none && type.Clr.IsAbstract
                ? $"ingen mall ritar {none.Name}" : $"{value} är {type}, som draw inte kan rita", "Skriv mallens namn i stället för draw. En lista gås igenom med for.");
        foreach (var view in drawn)
            Called.TryAdd(kinds[view].Name, name);
        return Html;
    }

    private static ViewType? Icon(ExpressionChecker checker, ScriptVariable name, List<ScriptExpression> given, TemplateScope scope)
    {
        if (given is not [var value])
            return checker.Wrong(DiagnosticRules.WrongTemplateValue, name, "icon tar namnet på en ikon", "Skriv {{ icon 'phone' }}.");
        if (checker.TypeOf(value, scope) is not { } type)
            return null;
        if (type != new ViewType(typeof(string)))
            return checker.Wrong(type.MayBeMissing ? DiagnosticRules.MissingInTemplate : DiagnosticRules.WrongTemplateValue, value, $"icon vill ha string, men {value} är {type}", FittingValue.Remedy(new(typeof(string)), value, type, scope));
        if (value is ScriptLiteral { Value: string written } && Icons.Named(written) is null)
            return checker.Wrong(DiagnosticRules.UnknownInTemplate, value, $"det finns ingen ikon som heter \"{written}\"",
                Model.Text.Suggestion.Nearest(written, Icons.Names) is { } nearest ? $"Menade du \"{nearest}\"?" : $"Det här går att välja: {string.Join(", ", Icons.Names.Order())}.");
        return Html;
    }
}
