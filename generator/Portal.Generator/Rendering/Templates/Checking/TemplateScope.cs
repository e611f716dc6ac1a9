using System.Collections.Immutable;
using Scriban.Syntax;

namespace Portal.Generator.Rendering.Templates.Checking;

/// <summary>What names mean at a place in a template, and which values are known to be there.</summary>
/// <param name="Names">The type of each name.</param>
/// <param name="Present">Values that a condition has found, as they are written: <c>frame.foot</c>.</param>
public sealed record TemplateScope(ImmutableDictionary<string, ViewType> Names, ImmutableHashSet<string> Present)
{
    /// <summary>The scope at the beginning of a template.</summary>
    public static TemplateScope Of(Template template) =>
        new(template.Parameters.ToImmutableDictionary(parameter => parameter.Name, parameter => parameter.Type), []) { Given = [.. template.Parameters.Select(parameter => parameter.Name)] };

    /// <summary>The names of what the template is given, which cannot be set to anything else.</summary>
    public ImmutableHashSet<string> Given { get; private init; } = [];

    /// <summary>The scope with one more name. What was known of another value of that name is forgotten.</summary>
    public TemplateScope With(string name, ViewType type) => this with
    {
        Names = Names.SetItem(name, type),
        Present = [.. Present.Where(path => path != name && !path.StartsWith($"{name}.", StringComparison.Ordinal))],
    };

    /// <summary>The scope where a condition is true, or false.</summary>
    public TemplateScope Where(ScriptExpression? condition, bool isTrue) => condition switch
    {
        ScriptNestedExpression nested => Where(nested.Expression, isTrue),
        ScriptUnaryExpression { Operator: ScriptUnaryOperator.Not } not => Where(not.Right, !isTrue),
        ScriptBinaryExpression { Operator: ScriptBinaryOperator.And } both => isTrue ? Where(both.Left, true).Where(both.Right, true) : this,
        ScriptBinaryExpression { Operator: ScriptBinaryOperator.Or } either => isTrue ? this : Where(either.Left, false).Where(either.Right, false),
        ScriptBinaryExpression { Operator: ScriptBinaryOperator.CompareNotEqual, Right: ScriptLiteral { Value: null } } there => isTrue ? With(there.Left) : this,
        ScriptBinaryExpression { Operator: ScriptBinaryOperator.CompareEqual, Right: ScriptLiteral { Value: null } } gone => isTrue ? this : With(gone.Left),
        _ => isTrue ? With(condition) : this,
    };

    /// <summary>A value as it is written, if it is a name or a member of one.</summary>
    public static string? Path(ScriptExpression? expression) => expression switch
    {
        ScriptVariable name => name.Name,
        ScriptMemberExpression member => Path(member.Target) is { } target ? $"{target}.{member.Member?.Name}" : null,
        ScriptNestedExpression nested => Path(nested.Expression),
        _ => null,
    };

    private TemplateScope With(ScriptExpression? present)
    {
        var scope = this;
        // What a value is asked of is there too.
        for (var each = present; Path(each) is { } path; each = (each as ScriptMemberExpression)?.Target)
            scope = scope with { Present = scope.Present.Add(path) };
        return scope;
    }
}
