using System.Collections.Frozen;
using Portal.Model;
using Portal.Model.Diagnostics;
using Scriban.Syntax;

namespace Portal.Generator.Rendering.Templates;

/// <summary>
/// Follows the HTML of a template past its statements, so that each expression is known to stand in an element's text or a quoted
/// attribute, and writes the tree anew: an attribute that is one expression is left out when there is no value, what begins an
/// address is checked when it is drawn, and no attribute takes finished HTML.
/// </summary>
public sealed class HtmlPlaces
{
    /// <summary>Attributes whose values are addresses.</summary>
    public static readonly FrozenSet<string> Addresses = new[] { "href", "src", "action" }.ToFrozenSet();

    private readonly SourceFile file;
    private readonly DiagnosticBag bag;
    private bool isRight = true;

    private HtmlPlaces(SourceFile file, DiagnosticBag bag) => (this.file, this.bag) = (file, bag);

    /// <summary>False when an expression stands where none may.</summary>
    public static bool Settle(SourceFile file, ScriptBlockStatement body, DiagnosticBag bag)
    {
        var places = new HtmlPlaces(file, bag);
        var end = places.Block(body, HtmlPlace.Text);
        if (places.isRight && !end.IsText)
            places.Tell(body, "mallen slutar mitt i ett element eller attribut", "Stäng det som är öppet.");
        return places.isRight;
    }

    private HtmlPlace Block(ScriptBlockStatement? block, HtmlPlace place)
    {
        if (block is null)
            return place;
        for (var at = block.Statements.Count - 1; at >= 0; at--)
        {
            if (block.Statements[at] is ScriptEscapeStatement)
                block.Statements.RemoveAt(at); // the braces, which draw nothing
        }
        for (var at = 0; at < block.Statements.Count && isRight; at++)
        {
            switch (block.Statements[at])
            {
                case ScriptRawStatement raw:
                    place = place.After(raw.Text.ToString());
                    raw.Text = new ScriptStringSlice(Unindented(raw.Text.ToString()));
                    break;
                case ScriptExpressionStatement { Expression: ScriptAssignExpression }:
                    break;
                case ScriptExpressionStatement expression:
                    place = Expression(block, at, expression, place);
                    break;
                case ScriptIfStatement condition:
                    place = Branches(condition, place);
                    break;
                case ScriptForStatement loop:
                    Same(loop, place, Block(loop.Body, place));
                    if (loop.Else is { } otherwise)
                        Same(loop, place, Block(otherwise.Body, place));
                    break;
                case ScriptCaptureStatement capture:
                    Same(capture, HtmlPlace.Text, Block(capture.Body, HtmlPlace.Text));
                    break;
                case ScriptWrapStatement wrap:
                    if (!place.IsText)
                        Tell(wrap, "wrap står inuti ett element eller attribut", "Flytta ut det dit där text får stå.");
                    Same(wrap, HtmlPlace.Text, Block(wrap.Body, HtmlPlace.Text));
                    break;
            }
        }
        return place;
    }

    private HtmlPlace Branches(ScriptIfStatement condition, HtmlPlace place)
    {
        var end = Block(condition.Then, place);
        var other = condition.Else switch
        {
            ScriptIfStatement next => Branches(next, place),
            ScriptElseStatement last => Block(last.Body, place),
            _ => place,
        };
        Same(condition, end, other);
        return end;
    }

    private void Same(ScriptNode node, HtmlPlace one, HtmlPlace other)
    {
        if (isRight && !one.IsLike(other))
            Tell(node, "HTML-koden slutar på olika ställen beroende på vägen hit", "Öppna och stäng samma element och attribut på alla vägar.");
    }

    private HtmlPlace Expression(ScriptBlockStatement block, int at, ScriptExpressionStatement statement, HtmlPlace place)
    {
        if (!place.TakesExpression)
            Tell(statement, "ett värde får bara stå i text eller i ett attribut inom dubbla citattecken", "Skriv namn=\"{{ värde }}\".");
        if (place is not { Kind: HtmlPlaceKind.Value, Attribute: { } name })
            return place.AfterExpression();
        if (!place.IsValueEmpty)
        {
            Replace(statement, TemplateFunctions.Piece);
            return place;
        }
        var before = at > 0 ? block.Statements[at - 1] as ScriptRawStatement : null;
        var after = at + 1 < block.Statements.Count ? block.Statements[at + 1] as ScriptRawStatement : null;
        var opening = $"{name}=\"";
        if (before?.Text.ToString() is { } text && text.EndsWith(opening, StringComparison.Ordinal) && after?.Text.ToString() is ['"', ..])
        {
            before.Text = new ScriptStringSlice(text[..^opening.Length].TrimEnd());
            after.Text = new ScriptStringSlice(after.Text.ToString()[1..]);
            Replace(statement, TemplateFunctions.Attribute, name);
            return place.AfterValue();
        }
        Replace(statement, Addresses.Contains(name) ? TemplateFunctions.Address : TemplateFunctions.Piece);
        return place.AfterExpression();
    }

    /// <summary>Calls a function with the value of a statement instead of printing it.</summary>
    private static void Replace(ScriptExpressionStatement statement, string function, params string[] others)
    {
        var value = statement.Expression!;
        statement.Expression = null; // a node has one parent
        var call = new ScriptFunctionCall { Target = new ScriptVariableGlobal(function), Span = value.Span, ExplicitCall = true };
        call.Arguments.Add(new ScriptNestedExpression(value) { Span = value.Span });
        foreach (var other in others)
            call.Arguments.Add(new ScriptLiteral(other) { Span = value.Span });
        statement.Expression = call;
    }

    /// <summary>Spaces that only make the template readable are left out of every page.</summary>
    private static string Unindented(string text)
    {
        if (!text.Contains('\n', StringComparison.Ordinal))
            return text;
        var lines = text.Split('\n');
        return string.Join('\n', lines.Select((line, at) => at == 0 ? line : line.TrimStart(' ', '\t')));
    }

    private void Tell(ScriptNode node, string message, string remedy)
    {
        isRight = false;
        bag.Add(DiagnosticRules.TemplatePlace, file.Path, Template.Place(node.Span), message, remedy);
    }
}
