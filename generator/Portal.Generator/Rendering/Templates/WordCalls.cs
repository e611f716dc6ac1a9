using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Text;
using Scriban.Syntax;

namespace Portal.Generator.Rendering.Templates;

/// <summary>
/// Puts the words of the interface into a template when it is read: <c>word 'search.title'</c> becomes the text itself, and
/// <c>word 'search.among' section: link</c> its pieces with the values between them.
/// </summary>
public sealed class WordCalls : ScriptVisitor
{
    private readonly SourceFile file;
    private readonly Words words;
    private readonly DiagnosticBag bag;
    private WordCalls(SourceFile file, Words words, DiagnosticBag bag) => (this.file, this.words, this.bag) = (file, words, bag);

    /// <summary>Puts them in. A word that is not there, or gets the wrong values, is reported, and nothing stands in its place: the rest of the template can be checked.</summary>
    public static void Settle(SourceFile file, ScriptBlockStatement body, Words words, DiagnosticBag bag) => new WordCalls(file, words, bag).Visit(body);

    /// <inheritdoc />
    public override void Visit(ScriptFunctionCall node)
    {
        base.Visit(node);
        if (node.Target is not ScriptVariable { Name: TemplateFunctions.Word })
            return;
        if (node.Arguments is not [ScriptLiteral { Value: string key }, ..])
            Wrong(node, node, "word vill ha nyckeln till ett ord", "Skriv den inom citattecken: word 'search.title'.");
        else if (words.Find(key) is not { } word)
            Unknown(node, node.Arguments[0], $"det finns inget ord som heter \"{key}\"", key, words.Keys, FormerNames.Remedy(Words.Former.GetValueOrDefault(key)));
        else if (word.One is not null)
            Wrong(node, node.Arguments[0], $"{key} räknar något", "Låt vyn skriva det.");
        else
            Settle(node, key, word.Text);
    }

    private void Settle(ScriptFunctionCall call, string key, WordText text)
    {
        var given = call.Arguments.Skip(1).ToList();
        var named = given.OfType<ScriptNamedArgument>().DistinctBy(argument => argument.Name?.Name).ToDictionary(argument => argument.Name!.Name!);
        if (given.Count > named.Count)
            Wrong(call, given.First(argument => !named.ContainsValue((argument as ScriptNamedArgument)!)), $"{key} tar värden med namn", $"Texten är \"{text}\".");
        else if (named.Keys.Except(text.Places).FirstOrDefault() is { } unknown)
            Unknown(call, named[unknown], $"{key} tar inget värde som heter \"{unknown}\"", unknown, text.Places);
        else if (text.Places.Except(named.Keys).FirstOrDefault() is { } missing)
            Wrong(call, call, $"{key} får inget {missing}", $"Texten är \"{text}\".");
        else
            Write(call, text, named);
    }

    private static void Write(ScriptFunctionCall call, WordText text, Dictionary<string, ScriptNamedArgument> named)
    {
        var span = call.Span;
        Write(call, [.. text.Pieces.Select(piece => piece.IsPlace ? (ScriptExpression)named[piece.Text].Value!.Clone() : new ScriptLiteral(piece.Text) { Span = span })]);
    }

    private static void Write(ScriptFunctionCall call, params ScriptExpression[] pieces)
    {
        call.Arguments.Clear();
        foreach (var piece in pieces)
            call.Arguments.Add(piece);
        call.Target = new ScriptVariableGlobal(TemplateFunctions.Joined) { Span = call.Span };
        call.ExplicitCall = true;
    }

    private void Unknown(ScriptFunctionCall call, ScriptNode node, string message, string name, IEnumerable<string> known, string? now = null)
    {
        bag.AddUnknown(DiagnosticRules.UnknownInTemplate, file.Path, Template.Place(node.Span), message, name, known, now,
            otherwise: "Orden står i templates/words/sv.yml. Är mallen från en annan version av programmet: kopiera den på nytt.");
        Write(call);
    }

    private void Wrong(ScriptFunctionCall call, ScriptNode node, string message, string remedy)
    {
        bag.Add(DiagnosticRules.WrongTemplateValue, file.Path, Template.Place(node.Span), message, remedy);
        Write(call);
    }
}
