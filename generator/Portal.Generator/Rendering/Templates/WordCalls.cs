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
    private bool isRight = true;

    private WordCalls(SourceFile file, Words words, DiagnosticBag bag) => (this.file, this.words, this.bag) = (file, words, bag);

    /// <summary>False when a template asks for a word that is not there, or gives it the wrong values.</summary>
    public static bool Settle(SourceFile file, ScriptBlockStatement body, Words words, DiagnosticBag bag)
    {
        var calls = new WordCalls(file, words, bag);
        calls.Visit(body);
        return calls.isRight;
    }

    /// <inheritdoc />
    public override void Visit(ScriptFunctionCall node)
    {
        base.Visit(node);
        if (node.Target is not ScriptVariable { Name: TemplateFunctions.Word })
            return;
        if (node.Arguments is not [ScriptLiteral { Value: string key }, ..])
            Wrong(DiagnosticRules.WrongTemplateValue, node, "word vill ha nyckeln till ett ord", "Skriv den inom citattecken: word 'search.title'.");
        else if (words.Find(key) is not { } word)
            Unknown(node.Arguments[0], $"det finns inget ord som heter \"{key}\"", key, words.Keys, FormerNames.Remedy(Words.Former.GetValueOrDefault(key)));
        else if (word.One is not null)
            Wrong(DiagnosticRules.WrongTemplateValue, node.Arguments[0], $"{key} räknar något", "Låt vyn skriva det.");
        else
            Settle(node, key, word.Text);
    }

    private void Settle(ScriptFunctionCall call, string key, WordText text)
    {
        var given = call.Arguments.Skip(1).ToList();
        var named = given.OfType<ScriptNamedArgument>().DistinctBy(argument => argument.Name?.Name).ToDictionary(argument => argument.Name!.Name!);
        if (given.Count > named.Count)
            Wrong(DiagnosticRules.WrongTemplateValue, given.First(argument => !named.ContainsValue((argument as ScriptNamedArgument)!)), $"{key} tar värden med namn", $"Texten är \"{text}\".");
        else if (named.Keys.Except(text.Places).FirstOrDefault() is { } unknown)
            Unknown(named[unknown], $"{key} tar inget värde som heter \"{unknown}\"", unknown, text.Places);
        else if (text.Places.Except(named.Keys).FirstOrDefault() is { } missing)
            Wrong(DiagnosticRules.WrongTemplateValue, call, $"{key} får inget {missing}", $"Texten är \"{text}\".");
        else
            Write(call, text, named);
    }

    private static void Write(ScriptFunctionCall call, WordText text, Dictionary<string, ScriptNamedArgument> named)
    {
        var span = call.Span;
        call.Arguments.Clear();
        foreach (var piece in text.Pieces)
        {
            var value = piece.IsPlace ? (ScriptExpression)named[piece.Text].Value!.Clone() : new ScriptLiteral(piece.Text) { Span = span };
            call.Arguments.Add(value);
        }
        call.Target = new ScriptVariableGlobal(TemplateFunctions.Joined) { Span = span };
        call.ExplicitCall = true;
    }

    private void Unknown(ScriptNode node, string message, string name, IEnumerable<string> known, string? now = null)
    {
        isRight = false;
        bag.AddUnknown(DiagnosticRules.UnknownInTemplate, file.Path, Template.Place(node.Span), message, name, known, now);
    }

    private void Wrong(DiagnosticRule rule, ScriptNode node, string message, string remedy)
    {
        isRight = false;
        bag.Add(rule, file.Path, Template.Place(node.Span), message, remedy);
    }
}
