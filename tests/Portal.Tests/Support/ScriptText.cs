using System.Text;
using System.Text.RegularExpressions;

namespace Portal.Tests.Support;

/// <summary>Reads TypeScript: as much of it as tells texts from code, comments and regular expressions.</summary>
internal static partial class ScriptText
{
    /// <summary>The texts in a script, as they are written; a template has <c>{}</c> where values go in, and the texts in those come after it.</summary>
    public static IEnumerable<string> Literals(string script)
    {
        for (var at = 0; at < script.Length; at = End(script, at))
        {
            if (script[at] is '"' or '\'')
                yield return script[(at + 1)..(End(script, at) - 1)];
            if (script[at] != '`')
                continue;
            var (text, values, _) = Template(script, at);
            foreach (var each in values.SelectMany(Literals).Prepend(text))
                yield return each;
        }
    }

    /// <summary>What stands between the commas in the brackets that begin at a place.</summary>
    public static IReadOnlyList<string> Parts(string script, int open)
    {
        var (parts, from, close) = (new List<string>(), open + 1, Close(script, open));
        for (var at = from; at < close; at = script[at] is '(' or '[' or '{' ? Close(script, at) + 1 : End(script, at))
            if (script[at] == ',')
                (parts, from) = ([.. parts, script[from..at]], at + 1);
        return [.. parts.Append(script[from..close]).Select(part => part.Trim()).Where(part => part != "")];
    }

    /// <summary>Where the bracket is that closes one.</summary>
    private static int Close(string script, int open)
    {
        var depth = 0;
        for (var at = open; ; at = End(script, at))
        {
            depth += script[at] is '(' or '[' or '{' ? 1 : script[at] is ')' or ']' or '}' ? -1 : 0;
            if (depth == 0)
                return at;
        }
    }

    /// <summary>The end of what begins at a place: a comment, a text, a regular expression or one sign of code.</summary>
    private static int End(string script, int at) =>
        script[at] == '`' ? Template(script, at).End : Token().Match(script, at) is { Success: true } token ? at + token.Length : at + 1;

    private static (string Text, IReadOnlyList<string> Values, int End) Template(string script, int start)
    {
        var (text, values, at) = (new StringBuilder(), new List<string>(), start + 1);
        while (script[at] != '`')
        {
            if (script[at] == '$' && script[at + 1] == '{')
            {
                var close = Close(script, at + 1);
                values.Add(script[(at + 2)..close]);
                text.Append("{}");
                at = close + 1;
            }
            else
            {
                var length = script[at] == '\\' ? 2 : 1;
                text.Append(script, at, length);
                at += length;
            }
        }
        return (text.ToString(), values, at + 1);
    }

    [GeneratedRegex("""
        \G(?: //[^\n]* | /\*.*?\*/ | "(?:[^"\\\n]|\\.)*" | '(?:[^'\\\n]|\\.)*'
        | (?<=(?:^|[(,=:\[!&|?{};>]|return)\s*)/(?![/*])(?:[^/\\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+/[a-z]* )
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.Singleline)]
    private static partial Regex Token();
}
