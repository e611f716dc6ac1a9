using Portal.Model;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Rendering.Templates;

/// <summary>A template that stands in for one of the program's: it must take what that takes, and keep what every page must have.</summary>
public static class Replacement
{
    /// <summary>What pages must have, by what their code has: without them a reader with a screen reader or keyboard is lost.</summary>
    private static readonly (string Code, string Name)[] Needed =
    [
        ("<main id=\"innehall\"", "<main id=\"innehall\">, som hoppa-länken leder till"),
        ("href=\"#innehall\"", "länken som hoppar till innehållet"),
        ("<h1", "sidans rubrik, <h1>"),
    ];

    /// <summary>The template to use; one that says nothing of what it takes takes what the original does.</summary>
    public static Template? Of(Template original, Template read, DiagnosticBag bag)
    {
        var isRight = true;
        foreach (var (code, name) in Needed.Where(need => original.File.Text.Contains(need.Code, StringComparison.Ordinal) && !read.File.Text.Contains(need.Code, StringComparison.Ordinal)))
            isRight = Tell(DiagnosticRules.TemplateContract, read, SourceSpan.Start, $"mallen saknar {name}", $"Ta med {code} som i {original.File.Path}.", bag);
        if (read.Parameters.IsEmpty)
            return isRight ? read with { Parameters = original.Parameters } : null;

        foreach (var (parameter, at) in original.Parameters.Select((parameter, at) => (parameter, at)))
        {
            var taken = read.Parameters.ElementAtOrDefault(at);
            if (taken?.Name != parameter.Name || !taken.Type.Accepts(parameter.Type))
                isRight = Tell(DiagnosticRules.WrongTemplateValue, read, taken?.Span ?? SourceSpan.Start, $"mallen tar inte {parameter.Name}: '{parameter.Type}' som värde {at + 1}",
                    $"Skriv takes som i {original.File.Path}, eller ta bort raden: då gäller den.", bag);
        }
        foreach (var parameter in read.Parameters.Skip(original.Parameters.Length).Where(parameter => parameter.IsRequired))
            isRight = Tell(DiagnosticRules.WrongTemplateValue, read, parameter.Span, $"ingen ger mallen {parameter.Name}", "Ta bort det ur takes.", bag);
        return isRight ? read : null;
    }

    private static bool Tell(DiagnosticRule rule, Template template, SourceSpan span, string message, string remedy, DiagnosticBag bag)
    {
        bag.Add(rule, template.File.Path, span, message, remedy);
        return false;
    }
}
