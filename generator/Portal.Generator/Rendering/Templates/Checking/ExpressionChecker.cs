using System.Collections.Frozen;
using Portal.Generator.Views;
using Portal.Model;
using Portal.Model.Diagnostics;
using Scriban.Syntax;

namespace Portal.Generator.Rendering.Templates.Checking;

/// <summary>Finds what an expression of a template is, and what is wrong with it, without any page to draw.</summary>
public sealed class ExpressionChecker(SourceFile file, CallChecker calls, DiagnosticBag bag)
{
    private const string Docs = "Vad som går att skriva står i docs/templates.md.";

    /// <summary>What other languages of templates have, and what is written here.</summary>
    private static readonly FrozenDictionary<string, string> Elsewhere = new Dictionary<string, string>
    {
        ["include"] = "Skriv mallens namn: {{ site_footer frame }}.", ["render"] = "Skriv mallens namn: {{ site_footer frame }}.", ["partial"] = "Skriv mallens namn: {{ site_footer frame }}.",
        ["elseif"] = "Skriv {{ else if ... }}.", ["elsif"] = "Skriv {{ else if ... }}.", ["elif"] = "Skriv {{ else if ... }}.", ["endif"] = "Skriv {{ end }}.", ["endfor"] = "Skriv {{ end }}.",
        ["not"] = "Skriv ! före värdet.", ["and"] = "Skriv && mellan villkoren.", ["or"] = "Skriv || mellan villkoren.",
        ["date"] = "Sidan har dagen som den byggdes för i sin vy, se docs/templates.md.",
    }.ToFrozenDictionary();

    /// <summary>Unknown names that have been told; the same one again says nothing new.</summary>
    private readonly HashSet<string> told = [];

    private static readonly FrozenDictionary<string, ViewType> LoopMembers = new Dictionary<string, ViewType>
    {
        ["first"] = new(typeof(bool)), ["last"] = new(typeof(bool)), ["index"] = new(typeof(int)), ["length"] = new(typeof(int)),
    }.ToFrozenDictionary();

    /// <summary>The type of an expression; null when it is wrong, which has been told.</summary>
    public ViewType? TypeOf(ScriptExpression? expression, TemplateScope scope) => expression switch
    {
        ScriptNestedExpression nested => TypeOf(nested.Expression, scope),
        ScriptLiteral literal => Literal(literal),
        ScriptVariable name => Name(name, scope),
        ScriptMemberExpression member => Member(member, scope),
        ScriptUnaryExpression { Operator: ScriptUnaryOperator.Not } not => Condition(not.Right, scope) ? new(typeof(bool)) : null,
        ScriptBinaryExpression binary => Binary(binary, scope),
        ScriptConditionalExpression choice => Choice(choice, scope),
        ScriptFunctionCall { Target: ScriptVariableGlobal { Name: TemplateFunctions.Attribute or TemplateFunctions.Address or TemplateFunctions.Piece } } written => Attribute(written, scope),
        ScriptFunctionCall { Target: ScriptVariableGlobal { Name: TemplateFunctions.Joined } } word => Word(word, scope),
        ScriptFunctionCall call => calls.Call(this, call, scope),
        _ => Wrong(DiagnosticRules.TemplateSyntax, expression!, "det här används inte i mallar", Docs),
    };

    /// <summary>True when an expression can stand in a condition.</summary>
    public bool Condition(ScriptExpression? expression, TemplateScope scope)
    {
        if (TypeOf(expression, scope) is not { } type)
            return false;
        if (!type.IsList && type.Clr == typeof(int))
            return Wrong(DiagnosticRules.WrongTemplateValue, expression!, "ett tal är varken sant eller falskt", "Jämför det med något, till exempel antal > 1.") is not null;
        if (!type.IsList && ViewMembers.IsView(type.Clr) && (!type.MayBeMissing || IsPresent(expression, scope)))
            return Wrong(DiagnosticRules.WrongTemplateValue, expression!, $"{expression} finns alltid, så villkoret är alltid sant", "Ta bort villkoret.") is not null;
        return true;
    }

    /// <summary>Tells when a value cannot be written in a page.</summary>
    public void Printed(ScriptExpression? expression, TemplateScope scope)
    {
        if (TypeOf(expression, scope) is { } type && !IsPrintable(type))
            Wrong(DiagnosticRules.UnprintableInTemplate, expression!, $"{expression} är {Described(type)} och går inte att skriva ut", Remedy(type));
    }

    private static bool IsPrintable(ViewType type) => !type.IsList && (type.Clr == typeof(string) || type.Clr == typeof(int) || type.Clr == typeof(FinishedHtml) || type == ViewType.Null);

    private static string Described(ViewType type) => type.IsList ? "en lista" : type.Clr == typeof(bool) ? "ett ja eller nej" : $"en {type.Clr.Name}";

    private static string Remedy(ViewType type) => type.IsList ? "Använd for." : type.Clr == typeof(bool) ? "Använd if." : $"Skriv ut något i den: {string.Join(", ", type.Members.Keys.Order())}.";

    private ViewType? Attribute(ScriptFunctionCall call, TemplateScope scope)
    {
        var (value, isWhole) = (call.Arguments[0], call.Target is ScriptVariable { Name: TemplateFunctions.Attribute });
        if (TypeOf(value, scope) is not { } type)
            return null;
        if (type.IsList || type.Clr == typeof(FinishedHtml) || !IsPrintable(type) && !(type.Clr == typeof(bool) && isWhole))
            return Wrong(DiagnosticRules.UnprintableInTemplate, value, $"{value} är {(type.Clr == typeof(FinishedHtml) ? "färdig HTML" : Described(type))} och går inte att skriva i ett attribut", isWhole ? "Skriv text, ett tal eller ett ja eller nej där." : "Skriv text eller ett tal där.");
        return new(typeof(FinishedHtml));
    }

    private ViewType? Word(ScriptFunctionCall word, TemplateScope scope)
    {
        var types = new List<ViewType>();
        foreach (var value in word.Arguments)
        {
            if (TypeOf(value, scope) is not { } type)
                return null;
            if (!IsPrintable(type))
                return Wrong(DiagnosticRules.UnprintableInTemplate, value, $"{value} är {Described(type)} och går inte att skriva ut", Remedy(type));
            if (type.MayBeMissing)
                return Wrong(DiagnosticRules.MissingInTemplate, value, $"{value} kan saknas", $"Sätt {{{{ if {value} }}}} runt om.");
            types.Add(type);
        }
        return types.Exists(type => type.Clr == typeof(FinishedHtml)) ? new(typeof(FinishedHtml)) : new(typeof(string));
    }

    private static ViewType? Literal(ScriptLiteral literal) => literal.Value switch
    {
        null => ViewType.Null,
        string => new(typeof(string)),
        bool => new(typeof(bool)),
        _ => new(typeof(int)),
    };

    private ViewType? Name(ScriptVariable name, TemplateScope scope)
    {
        if (scope.Names.TryGetValue(name.Name, out var type))
            return Known(type, name, scope);
        if (calls.Knows(name.Name))
            return calls.Call(this, name, [], scope);
        if (told.Add(name.Name))
        {
            var members = scope.Names.Where(known => known.Value.Members.ContainsKey(name.Name)).Select(known => $"{known.Key}.{name.Name}").Order(StringComparer.Ordinal).ToList();
            bag.AddUnknown(DiagnosticRules.UnknownInTemplate, file.Path, Template.Place(name.Span), $"\"{name.Name}\" finns inte här", name.Name, scope.Names.Keys.Concat(calls.Names),
                calls.Former(file.Stem, name.Name) ?? Elsewhere.GetValueOrDefault(name.Name) ?? (members is [var member, ..] ? $"Menade du \"{member}\"?" : null), $"Är det en text: skriv den inom raka citattecken, '{name.Name}'. {Docs}");
        }
        return null;
    }

    private ViewType? Member(ScriptMemberExpression member, TemplateScope scope)
    {
        var name = member.Member!.Name;
        if (member.Target is ScriptVariable { Name: "for" })
            return LoopMembers.TryGetValue(name, out var known) ? known : Unknown(member, "for", name, LoopMembers.Keys);
        if (TypeOf(member.Target, scope) is not { } target)
            return null;
        if (!target.Members.TryGetValue(name, out var type))
            return Unknown(member, target.ToString(), name, target.Members.Keys, FormerNames.OfMember(target.Clr, name));
        var isCareful = member.DotToken?.Value == "?.";
        if (target.MayBeMissing && !isCareful)
            return Wrong(DiagnosticRules.MissingInTemplate, member, $"{member.Target} kan saknas", $"Skriv {member.Target}?.{name}, eller sätt {{{{ if {member.Target} }}}} runt om.");
        return Known(type with { MayBeMissing = type.MayBeMissing || target.MayBeMissing }, member, scope);
    }

    private ViewType? Unknown(ScriptMemberExpression member, string target, string name, IEnumerable<string> known, string? now = null)
    {
        bag.AddUnknown(DiagnosticRules.UnknownInTemplate, file.Path, Template.Place(member.Member!.Span), $"{target} har inget som heter \"{name}\"", name, known, now);
        return null;
    }

    private ViewType? Binary(ScriptBinaryExpression binary, TemplateScope scope)
    {
        switch (binary.Operator)
        {
            case ScriptBinaryOperator.And or ScriptBinaryOperator.Or:
                var isRight = Condition(binary.Left, scope);
                isRight &= Condition(binary.Right, scope.Where(binary.Left, binary.Operator is ScriptBinaryOperator.And));
                return isRight ? new(typeof(bool)) : null;
            case ScriptBinaryOperator.EmptyCoalescing:
                if (TypeOf(binary.Left, scope) is not { } left || TypeOf(binary.Right, scope) is not { } right)
                    return null;
                return !left.MayBeMissing ? Wrong(DiagnosticRules.WrongTemplateValue, binary, $"{binary.Left} saknas aldrig, så det andra värdet används inte", "Ta bort ?? och det som följer.")
                    : left with { MayBeMissing = right.MayBeMissing };
            case ScriptBinaryOperator.CompareEqual or ScriptBinaryOperator.CompareNotEqual or ScriptBinaryOperator.CompareLess or ScriptBinaryOperator.CompareLessOrEqual
                or ScriptBinaryOperator.CompareGreater or ScriptBinaryOperator.CompareGreaterOrEqual:
                if (TypeOf(binary.Left, scope) is not { } one || TypeOf(binary.Right, scope) is not { } other)
                    return null;
                return one == ViewType.Null || other == ViewType.Null || one.Clr == other.Clr && !one.IsList && !other.IsList && (one.Clr == typeof(string) || one.Clr == typeof(int) || one.Clr == typeof(bool))
                    ? new(typeof(bool))
                    : Wrong(DiagnosticRules.WrongTemplateValue, binary, $"{binary.Left} är {one} och {binary.Right} är {other}, så de går inte att jämföra", "Jämför två texter, två tal, eller två ja eller nej.");
            default:
                return Wrong(DiagnosticRules.TemplateSyntax, binary, "mallar räknar inte", binary.Operator is ScriptBinaryOperator.Add ? $"Skriv värdena efter varandra: {{{{ {binary.Left} }}}}{{{{ {binary.Right} }}}}."
                    : $"{binary.Left}_{binary.Right}" is var joined && calls.Knows(joined) ? $"Menade du \"{joined}\"?" : Docs);
        }
    }

    private ViewType? Choice(ScriptConditionalExpression choice, TemplateScope scope)
    {
        if (!Condition(choice.Condition, scope) || TypeOf(choice.ThenValue, scope.Where(choice.Condition, true)) is not { } one || TypeOf(choice.ElseValue, scope.Where(choice.Condition, false)) is not { } other)
            return null;
        var type = one == ViewType.Null ? other : one;
        return one != ViewType.Null && other != ViewType.Null && (one.Clr != other.Clr || one.IsList != other.IsList)
            ? Wrong(DiagnosticRules.WrongTemplateValue, choice, $"{choice.ThenValue} är {one} och {choice.ElseValue} är {other}", "Låt båda vara av samma slag.")
            : type with { MayBeMissing = one.MayBeMissing || other.MayBeMissing };
    }

    private static ViewType Known(ViewType type, ScriptExpression expression, TemplateScope scope) => type with { MayBeMissing = type.MayBeMissing && !IsPresent(expression, scope) };

    private static bool IsPresent(ScriptExpression? expression, TemplateScope scope) => TemplateScope.Path(expression) is { } path && scope.Present.Contains(path);

    /// <summary>Tells that a name is unknown, with the nearest that is known.</summary>
    public void Unknown(ScriptNode node, string message, string name, IEnumerable<string> known) =>
        bag.AddUnknown(DiagnosticRules.UnknownInTemplate, file.Path, Template.Place(node.Span), message, name, known);

    /// <summary>Tells what is wrong; the answer is that there is no type.</summary>
    public ViewType? Wrong(DiagnosticRule rule, ScriptNode node, string message, string remedy)
    {
        bag.Add(rule, file.Path, Template.Place(node.Span), message, remedy);
        return null;
    }
}
