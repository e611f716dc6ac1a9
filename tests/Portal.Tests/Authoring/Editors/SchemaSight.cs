using System.Text.RegularExpressions;
using Portal.Model.Diagnostics;

namespace Portal.Tests.Authoring;

/// <summary>Which of the program's messages about keys and values a schema can find too.</summary>
internal static class SchemaSight
{
    private static readonly DiagnosticRule[] Rules = [DiagnosticRules.UnknownKey, DiagnosticRules.MissingKey, DiagnosticRules.BadValue, DiagnosticRules.UnknownWord, DiagnosticRules.WrongWord];

    /// <summary>What a schema cannot see, by the message or its remedy, and why. Each is in a fixture.</summary>
    public static readonly (string Message, string Why)[] Unseen =
    [
        ("kan inte vara \"uppgift saknas.*eller ta bort raden", "where a text belongs any words are a text"),
        ("får inget mer stå i", "the same"),
        ("är vanlig text:", "Markdown in a text"),
        ("^kommatecknet delar texten", "a comma between words"),
        ("är ett enda värde med kommatecken", "a comma between words"),
        ("^behovet av .* står två gånger", "entries are compared"),
        ("behöver ett datum för sin version", "keys are compared"),
        ("^inget av talen i \"version\"", "the numbers within a text"),
        ("^avsnittet .* finns inte", "what there is in the content"),
        ("^filen .* finns inte", "what there is in the content"),
        ("^mappen .* finns inte", "what there is in the content"),
        ("^språket .* finns inte", "what there is in the program"),
        ("^det går inte att göra undantag från", "what there is in the program"),
        ("kontrolleras igen, till exempel om ett halvår", "keys are compared"),
        ("är ingen webbadress", "the form of an address"),
        ("är ingen e-postadress", "the form of an address"),
        ("ser ut att vara en persons adress", "the form of an address"),
        ("är varken en e-postadress eller ett telefonnummer", "the form of an address"),
        ("är inget telefonnummer", "the form of a number"),
        ("ska vara en https-adress med", "the form of an address"),
        ("kan inte vara namn på ett typsnitt", "the form of a name"),
        ("ska vara en fil av sorten", "the form of a name"),
        ("^logotypen är|^favikonen är", "what is in a file"),
        ("^skälet är för kort", "the length that says anything"),
        ("får inget värde \\{|saknar \\{", "the places within a text"),
    ];

    /// <summary>True for a message that a schema may find too.</summary>
    public static bool IsOfItsKind(Diagnostic found) => Rules.Contains(found.Rule);

    /// <summary>True for a message that a schema must find too.</summary>
    public static bool Sees(Diagnostic found) => IsOfItsKind(found) && !Unseen.Any(unseen => Is(found, unseen));

    /// <summary>True for a message that is one of those.</summary>
    public static bool Is(Diagnostic found, (string Message, string Why) unseen) => Regex.IsMatch($"{found.Message} {found.Suggestion}", unseen.Message, RegexOptions.IgnoreCase, TimeSpan.FromSeconds(5));
}
