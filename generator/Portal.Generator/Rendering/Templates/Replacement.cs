using System.Text.RegularExpressions;
using Portal.Generator.Views;
using Portal.Model;
using Portal.Model.Diagnostics;
using Scriban.Syntax;

namespace Portal.Generator.Rendering.Templates;

/// <summary>A template that stands in for one of the program's: it must take what that takes, and keep what every page must have.</summary>
public static partial class Replacement
{
    /// <summary>What pages must have, by what their code has: without them a reader with a screen reader or keyboard is lost.</summary>
    private static readonly (Regex Is, string Code, string Name)[] Needed =
    [
        (MainElement(), "<main id=\"innehall\"", "<main id=\"innehall\">, som hoppa-länken leder till"),
        (SkipLink(), "href=\"#innehall\"", "länken som hoppar till innehållet"),
        (Heading(), "<h1", "sidans rubrik, <h1>"),
    ];

    /// <summary>The template to use; one that says nothing of what it takes takes what the original does.</summary>
    public static Template? Of(Template original, Template read, DiagnosticBag bag)
    {
        if (string.IsNullOrWhiteSpace(read.File.Text))
            return Empty(original, read, bag);
        var isRight = true;
        foreach (var (_, code, name) in Needed.Where(need => need.Is.IsMatch(original.File.Text) && !need.Is.IsMatch(read.File.Text)))
            isRight = Tell(DiagnosticRules.TemplateContract, read, SourceSpan.Start, $"mallen saknar {name}", $"Ta med {code} som i {original.File.Path}.", bag);
        foreach (var parameter in original.Parameters.Where(parameter => parameter.Type == new ViewType(typeof(FinishedHtml))).Select(parameter => parameter.Name).Except(NamesIn(read)))
            isRight = Tell(DiagnosticRules.TemplateContract, read, SourceSpan.Start, $"mallen skriver aldrig ut {parameter}", $"Sätt {{{{ {parameter} }}}} där det ska stå, som i {original.File.Path}.", bag);
        if (Hooks(original).Except(Hooks(read)).ToList() is [_, ..] lost)
            Tell(DiagnosticRules.LostHook, read, SourceSpan.Start, $"mallen saknar {string.Join(", ", lost)}", $"Ta med det som i {original.File.Path}. Annars fungerar den delen av sidan inte, eller så ser den annorlunda ut.", bag);
        read = read with { Former = original.Former, Original = original };
        if (read.Parameters.IsEmpty)
            return isRight && Shows(original, read, bag) ? read with { Parameters = original.Parameters } : null;

        foreach (var (parameter, at) in original.Parameters.Select((parameter, at) => (parameter, at)))
        {
            var taken = read.Parameters.ElementAtOrDefault(at);
            if (taken?.Name != parameter.Name || !taken.Type.Accepts(parameter.Type))
                isRight = Tell(DiagnosticRules.WrongTemplateValue, read, taken?.Span ?? SourceSpan.Start, $"mallen tar inte {parameter.Name}: '{parameter.Type}' som värde {at + 1}",
                    $"Skriv takes som i {original.File.Path}, eller ta bort raden: då gäller den.", bag);
        }
        foreach (var parameter in read.Parameters.Skip(original.Parameters.Length).Where(parameter => parameter.IsRequired || original.Former.ContainsKey(parameter.Name)))
            isRight = Tell(DiagnosticRules.WrongTemplateValue, read, parameter.Span, $"ingen ger mallen {parameter.Name}", FormerNames.Remedy(original.Former.GetValueOrDefault(parameter.Name)) ?? "Ta bort det ur takes.", bag);
        return isRight && Shows(original, read, bag) ? read : null;
    }

    /// <summary>True for a template that shows something of what it takes; another has lost it.</summary>
    private static bool Shows(Template original, Template read, DiagnosticBag bag)
    {
        if (SaysNothing().Replace(read.File.Text, "").AsSpan().Trim().IsEmpty)
            return Empty(original, read, bag) is not null;
        var shown = original.Parameters.Where(IsShown).Select(parameter => parameter.Name).ToList();
        var used = NamesIn(read);
        return shown.Count == 0 || original.Parameters.Select(parameter => parameter.Name).Concat(original.Former.Keys).Any(used.Contains)
            || Lost(original, read, $"mallen använder inget av det som den ska visa: {string.Join(", ", shown)}", bag) is not null;
    }

    private static Template? Empty(Template original, Template read, DiagnosticBag bag) => Lost(original, read, "mallen är tom, och då försvinner det som den ska visa", bag);

    /// <summary>True for a value that is there to be shown. What stands around every page may be said in fixed words, and so may what differs by a yes or no.</summary>
    private static bool IsShown(TemplateParameter parameter) => parameter.Type.Clr != typeof(FrameView) && parameter.Type.Clr != typeof(SiteView) && parameter.Type.Clr != typeof(bool);

    private static Template? Lost(Template original, Template read, string message, DiagnosticBag bag)
    {
        Tell(DiagnosticRules.TemplateContract, read, SourceSpan.Start, message, $"Ta bort filen, så gäller programmets egen. Eller kopiera {original.File.Path} hit igen.", bag);
        return null;
    }

    /// <summary>The attributes that scripts and style sheets look for.</summary>
    private static IEnumerable<string> Hooks(Template template) => Hook().Matches(template.File.Text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    private static HashSet<string> NamesIn(Template template)
    {
        var names = new Names();
        names.Visit(template.Body);
        return names.Found;
    }

    /// <summary>The line with what a template takes. A comment says something: that the template is empty on purpose.</summary>
    [GeneratedRegex(@"\{\{[-~]? *takes\b(?:(?!\}\}).)*\}\}")]
    private static partial Regex SaysNothing();

    [GeneratedRegex("<main\\b[^>]*\\bid\\s*=\\s*[\"']?innehall\\b")]
    private static partial Regex MainElement();

    [GeneratedRegex("\\bhref\\s*=\\s*[\"']?#innehall\\b")]
    private static partial Regex SkipLink();

    [GeneratedRegex("<h1\\b")]
    private static partial Regex Heading();

    [GeneratedRegex(@"(?<=\s)data-[a-z][a-z0-9-]*(?=[\s=>/])")]
    private static partial Regex Hook();

    /// <summary>The names that a template uses.</summary>
    private sealed class Names : ScriptVisitor
    {
        public HashSet<string> Found { get; } = [];

        public override void Visit(ScriptVariableGlobal node) => Found.Add(node.Name);
    }

    private static bool Tell(DiagnosticRule rule, Template template, SourceSpan span, string message, string remedy, DiagnosticBag bag)
    {
        bag.Add(rule, template.File.Path, span, message, remedy);
        return false;
    }
}
