using Scriban.Syntax;

namespace Portal.Generator.Rendering.Templates.Checking;

/// <summary>What to write in the place of a value that is of another type than what is wanted.</summary>
internal static class FittingValue
{
    /// <summary>How many values are named.</summary>
    private const int Most = 4;

    /// <summary>The remedy: what makes the value fit, or else values at that place that do.</summary>
    public static string Remedy(ViewType wanted, ScriptExpression value, ViewType type, TemplateScope scope)
    {
        var path = TemplateScope.Path(value);
        if (path is not null && (wanted with { MayBeMissing = true }).Accepts(type))
            return $"Sätt {{{{ if {value} }}}} runt om.";
        if (!wanted.IsList && type.IsList && wanted.Accepts(type with { IsList = false }))
            return "Gå igenom listan med for, och ge ett värde i taget.";
        if (value is ScriptLiteral { Value: int } number && wanted.Accepts(new(typeof(string))))
            return $"Skriv '{number}'.";
        if (wanted is { IsList: false } && wanted.Clr == typeof(bool))
            return "Skriv true eller false, eller ett villkor.";
        var fitting = (path is null ? [] : Within(path, type))
            .Concat(scope.Names.Where(name => wanted.Accepts(name.Value)).Select(name => name.Key).Order(StringComparer.Ordinal))
            .Concat(scope.Names.OrderBy(name => name.Key, StringComparer.Ordinal).SelectMany(name => Within(name.Key, name.Value)))
            .Distinct().Take(Most).ToList();
        return fitting.Count > 0 ? $"Det här passar: {string.Join(", ", fitting)}." : $"Ge den ett värde av slaget {wanted}.";

        IEnumerable<string> Within(string name, ViewType view) => view.MayBeMissing ? []
            : view.Members.Where(member => wanted.Accepts(member.Value)).Select(member => $"{name}.{member.Key}").Order(StringComparer.Ordinal);
    }
}
