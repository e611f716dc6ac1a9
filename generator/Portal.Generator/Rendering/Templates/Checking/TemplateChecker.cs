using System.Collections.Frozen;
using System.Collections.Immutable;
using Portal.Generator.Views;
using Portal.Model.Diagnostics;
using Scriban.Syntax;

namespace Portal.Generator.Rendering.Templates.Checking;

/// <summary>
/// Checks templates against the types of the views, every branch of them, without drawing anything: what a compiler would have done.
/// </summary>
public static class TemplateChecker
{
    /// <summary>What can stand after the list of a <c>for</c>.</summary>
    private static readonly string?[] LoopArguments = ["limit", "offset", "reversed"];

    /// <summary>Puts what is wrong with the templates in the bag. They must have been read without errors.</summary>
    public static void Check(ImmutableArray<Template> templates, DiagnosticBag bag)
    {
        var named = templates.ToFrozenDictionary(template => template.Name);
        var kinds = TemplateFunctions.Kinds(templates).DistinctBy(kind => kind.View).ToFrozenDictionary(kind => kind.View, kind => kind.Template);
        var calls = templates.ToDictionary(template => template.Name, template => Calls(template, bag));
        TemplateCircles.Tell(templates, calls, original => Calls(original, new DiagnosticBag()), bag);

        Dictionary<string, ScriptVariable> Calls(Template template, DiagnosticBag told)
        {
            var checker = new CallChecker(named, kinds);
            Block(new ExpressionChecker(template.File, checker, told), checker, template.Body, TemplateScope.Of(template));
            return checker.Called;
        }
    }

    private static TemplateScope Block(ExpressionChecker checker, CallChecker calls, ScriptBlockStatement? block, TemplateScope scope)
    {
        foreach (var statement in block?.Statements ?? [])
            scope = Statement(checker, calls, statement, scope);
        return scope;
    }

    private static TemplateScope Statement(ExpressionChecker checker, CallChecker calls, ScriptStatement statement, TemplateScope scope)
    {
        switch (statement)
        {
            case ScriptRawStatement or ScriptNopStatement or ScriptEndStatement:
                return scope;
            case ScriptExpressionStatement { Expression: ScriptAssignExpression { Target: ScriptVariable name } assigned }:
                return checker.TypeOf(assigned.Value, scope) is { } type && IsFree(checker, name, scope, calls.Names) ? scope.With(name.Name, type) : scope;
            case ScriptExpressionStatement printed:
                checker.Printed(printed.Expression, scope);
                return scope;
            case ScriptCaptureStatement { Target: ScriptVariable name } capture:
                Block(checker, calls, capture.Body, scope);
                IsFree(checker, name, scope, []);
                return scope.With(name.Name, new ViewType(typeof(FinishedHtml)));
            case ScriptIfStatement condition:
                If(checker, calls, condition, scope);
                return scope;
            case ScriptForStatement { Variable: ScriptVariable item } loop:
                IsFree(checker, item, scope, []);
                Arguments(checker, loop, scope);
                if (checker.TypeOf(loop.Iterator, scope) is { } list)
                {
                    if (list.IsList)
                        Block(checker, calls, loop.Body, scope.With(item.Name, new ViewType(list.Clr)));
                    else
                        checker.Wrong(DiagnosticRules.WrongTemplateValue, loop.Iterator!, $"{loop.Iterator} är ingen lista", "for går igenom listor.");
                }
                Block(checker, calls, loop.Else?.Body, scope);
                return scope;
            case ScriptWrapStatement wrap:
                Block(checker, calls, wrap.Body, scope);
                _ = wrap.Target switch
                {
                    ScriptFunctionCall call => calls.Call(checker, call, scope, hasBlock: true),
                    ScriptVariable name when calls.Knows(name.Name) => calls.Call(checker, name, [], scope, hasBlock: true),
                    var other => checker.TypeOf(other, scope),
                };
                return scope;
            default:
                checker.Wrong(DiagnosticRules.TemplateSyntax, statement, "det här används inte i mallar", "Mallar har if, for, capture, wrap och värden. Se docs/templates.md.");
                return scope;
        }
    }

    /// <summary>Tells when a name that is to be set means something already: what the template is given, and what is <paramref name="known"/>.</summary>
    private static bool IsFree(ExpressionChecker checker, ScriptVariable name, TemplateScope scope, IEnumerable<string> known) =>
        !scope.Given.Contains(name.Name) && !known.Contains(name.Name)
        || checker.Wrong(DiagnosticRules.WrongTemplateValue, name, $"{name.Name} betyder redan något och går inte att ändra", "Ge värdet ett annat namn.") is not null;

    private static void Arguments(ExpressionChecker checker, ScriptForStatement loop, TemplateScope scope)
    {
        foreach (var argument in loop.NamedArguments ?? [])
        {
            if (!LoopArguments.Contains(argument.Name?.Name))
                checker.Unknown(argument, $"for tar inget som heter \"{argument.Name}\"", $"{argument.Name}", LoopArguments!);
            else if (argument.Value is { } value && checker.TypeOf(value, scope) is { } type && type != new ViewType(typeof(int)))
                checker.Wrong(DiagnosticRules.WrongTemplateValue, value, $"for vill ha int som {argument.Name}, men {value} är {type}", "Skriv ett tal, till exempel 5.");
        }
    }

    private static void If(ExpressionChecker checker, CallChecker calls, ScriptIfStatement condition, TemplateScope scope)
    {
        checker.Condition(condition.Condition, scope);
        Block(checker, calls, condition.Then, scope.Where(condition.Condition, true));
        var otherwise = scope.Where(condition.Condition, false);
        if (condition.Else is ScriptIfStatement next)
            If(checker, calls, next, otherwise);
        else if (condition.Else is ScriptElseStatement last)
            Block(checker, calls, last.Body, otherwise);
    }
}
