using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Portal.Generator.Reading.Markdown;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Text;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Portal.Generator.Rendering.Templates;

/// <summary>Reads a template: its syntax, what it takes, and where in the HTML its expressions stand.</summary>
public static partial class TemplateReader
{
    private const string Takes = "takes";

    /// <summary>The template, or null when something is wrong with it.</summary>
    public static Template? Read(SourceFile file, Words words, DiagnosticBag bag)
    {
        if (file.Text.LastIndexOf("{{", StringComparison.Ordinal) is >= 0 and var last && file.Text.IndexOf("}}", last, StringComparison.Ordinal) < 0)
        {
            bag.Add(DiagnosticRules.TemplateSyntax, file.Path, new LineMap(file.Text).Span(last, last + 1), "{{ avslutas aldrig", "Skriv }} där värdet slutar.");
            return null;
        }
        foreach (Match match in OtherBraces().Matches(Braces().Replace(file.Text, braces => new string(' ', braces.Length))))
            bag.Add(DiagnosticRules.TemplateSyntax, file.Path, new LineMap(file.Text).Span(match.Index, match.Index + match.Length - 1), "klamrarna är inte mallens, utan text som syns på sidan", "Skriv {{ före och }} efter det som mallen ska fylla i.");
        var parsed = Scriban.Template.Parse(Tight(file.Text), file.Path);
        if (parsed.HasErrors)
        {
            Tell(file, parsed.Messages.First(message => message.Type is ParserMessageType.Error), bag);
            return null;
        }
        var body = parsed.Page!.Body ?? new ScriptBlockStatement(); // nothing is written
        var parameters = Parameters(file, body, bag);
        WordCalls.Settle(file, body, words, bag);
        if (!HtmlPlaces.Settle(file, body, bag) || parameters is not { } known)
            return null;
        TrimEnds(body.Statements);
        return new Template(file, known, body) { Former = FormerNames.In(file) };
    }

    /// <summary>What a template draws has no space around it; most of it is known beforehand.</summary>
    private static void TrimEnds(ScriptList<ScriptStatement> statements)
    {
        if (statements is [ScriptRawStatement first, ..])
            first.Text = new ScriptStringSlice(first.Text.ToString().TrimStart());
        if (statements is [.., ScriptRawStatement last])
            last.Text = new ScriptStringSlice(last.Text.ToString().TrimEnd());
    }

    /// <summary>One mistake makes many messages; the first tells where it begins, save for an end that is not there.</summary>
    private static void Tell(SourceFile file, LogMessage first, DiagnosticBag bag)
    {
        var open = new Stack<Match>();
        foreach (Match match in Blocks().Matches(file.Text))
        {
            if (match.Groups["word"].Value != "end")
                open.Push(match);
            else if (!open.TryPop(out _))
                break; // one end too many
        }
        if (open.TryPop(out var unclosed))
        {
            var word = unclosed.Groups["word"];
            bag.Add(DiagnosticRules.TemplateSyntax, file.Path, new LineMap(file.Text).Span(word.Index, word.Index + word.Length - 1), $"{word.Value} har inget end", "Skriv {{ end }} där det slutar.");
        }
        else
        {
            var (message, remedy) = SyntaxFault.Of(first.Message);
            bag.Add(DiagnosticRules.TemplateSyntax, file.Path, Template.Place(first.Span), message, remedy);
        }
    }

    /// <summary>What stands between the braces of the template, whose places keep their length and lines.</summary>
    [GeneratedRegex(@"\{\{(?:(?!\}\}).)*\}\}")]
    private static partial Regex Braces();

    [GeneratedRegex(@"\{[%#].*?[%#]\}|(?<!\{)\{ ?[a-z_][a-z_.]* ?\}(?!\})")]
    private static partial Regex OtherBraces();

    [GeneratedRegex(@"\{\{[-~]? *(?<word>if|for|wrap|capture|end)\b")]
    private static partial Regex Blocks();

    /// <summary>
    /// A line with nothing but a statement leaves nothing behind: spaces inside its braces become the mark that says so, so that columns stay.
    /// </summary>
    private static string Tight(string text) => StatementLine().Replace(text, match => match.Value.Replace("{{ ", "{{~", StringComparison.Ordinal).Replace(" }}", "~}}", StringComparison.Ordinal));

    [GeneratedRegex(@"^[ \t]*\{\{ (?:(?:if|else|end|for|capture|wrap|takes)\b|[a-z_]+ = )(?:(?!\}\}).)*? \}\}[ \t]*$", RegexOptions.Multiline)]
    private static partial Regex StatementLine();

    /// <summary>What the first statement says that the template takes; the statement itself draws nothing.</summary>
    private static ImmutableArray<TemplateParameter>? Parameters(SourceFile file, ScriptBlockStatement body, DiagnosticBag bag)
    {
        var at = body.Statements.ToList().FindIndex(statement => statement is not (ScriptRawStatement or ScriptEscapeStatement or ScriptNopStatement));
        if (at < 0 || body.Statements[at] is not ScriptExpressionStatement { Expression: var expression } || Declared(expression) is not { } arguments)
            return [];
        body.Statements.RemoveAt(at);
        var parameters = ImmutableArray.CreateBuilder<TemplateParameter>();
        var isRight = true;
        foreach (var argument in arguments)
        {
            if (argument is ScriptNamedArgument { Name: { } name, Value: ScriptLiteral { Value: string written } } && ViewType.Named(written) is { } type)
            {
                parameters.Add(new TemplateParameter(name.Name, type, Template.Place(argument.Span)));
                continue;
            }
            isRight = false;
            var word = argument is ScriptNamedArgument { Value: ScriptLiteral { Value: string text } } ? text : argument.ToString();
            bag.AddUnknown(DiagnosticRules.UnknownInTemplate, file.Path, Template.Place(argument.Span), $"\"{word}\" är inget slag av värde", word.TrimEnd('?', ']', '['), ViewType.Names);
        }
        return isRight ? parameters.ToImmutable() : null;
    }

    private static ScriptList<ScriptExpression>? Declared(ScriptExpression? expression) =>
        expression is ScriptFunctionCall { Target: ScriptVariable { Name: Takes } } call ? call.Arguments : null;
}
