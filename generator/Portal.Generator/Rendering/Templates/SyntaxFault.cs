using System.Text.RegularExpressions;

namespace Portal.Generator.Rendering.Templates;

/// <summary>What is wrong with a template that Scriban cannot read, in Swedish. What it says of rarer mistakes is left out: the place says enough.</summary>
public static class SyntaxFault
{
    private const string Docs = "Se docs/templates.md.";

    private static readonly (Regex Said, string Message, string Remedy)[] Known =
    [
        (new("^A else condition must be preceded"), "else hör inte till något if eller for", "Ett if har högst ett else, och det står sist."),
        (new("Found <end> statement without"), "end avslutar ingenting", "Ta bort det."),
        (new("parsing (?<word>\\w+) statement: The <end> statement was not found"), "${word} har inget end", "Skriv {{ end }} där det slutar."),
        (new("Expecting 'in' word instead of"), "for saknar in", "Skriv for, ett namn, in och en lista."),
        (new("Expecting a variable instead of `(?<token>[^`]+)`"), "${token} är inget namn", "Skriv ett namn där: små bokstäver a-z och _."),
        (new("Expecting (an )?<(index_)?expression>.* instead of `(?<token>[^`]+)`"), "ett värde saknas före ${token}", "Skriv värdet, eller ta bort det som står före."),
        (new("The dot operator is expected"), "ett namn saknas efter punkten", "Skriv namnet, eller ta bort punkten."),
        (new("Expecting a closing `(?<token>[^`]+)`"), "${token} saknas", "Skriv ${token} där det som öppnades slutar."),
        (new("while expecting `:`"), "det andra värdet saknas", "Skriv villkor ? värde : annat värde."),
        (new("^Unexpected token \\\\n"), "en text avslutas aldrig", "Skriv citattecknet där texten slutar."),
        (new("Unexpected escape character `(?<token>[^`]+)`"), "\\${token} betyder inget i en text", "Skriv \\\\ för ett omvänt snedstreck."),
        (new("^(Unexpected token|Invalid token found) `?(?<token>[\u2018\u2019\u201C\u201D])"), "${token} är inget rakt citattecken", "Skriv raka citattecken: 'text'."),
        (new("^(Unexpected token|Invalid token found) `?}"), "} kan inte stå här", "Skriv }} där värdet slutar."),
        (new("^(Unexpected token|Invalid token found) `?(?<token>[^` ]+)"), "${token} kan inte stå här", Docs),
    ];

    /// <summary>The sentence and the remedy for what Scriban says.</summary>
    public static (string Message, string Remedy) Of(string said) =>
        Known.Select(known => (Match: known.Said.Match(said), known)).FirstOrDefault(found => found.Match?.Success == true) is { Match: { } match, known: var fault }
            ? (match.Result(fault.Message), match.Result(fault.Remedy)) : ("det här går inte att förstå", Docs);
}
