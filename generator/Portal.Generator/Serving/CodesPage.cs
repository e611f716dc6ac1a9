using System.Globalization;
using System.Net;
using System.Text;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Serving;

/// <summary>
/// What the code of every mistake means, while the content has mistakes from the start: there is no portal yet to have its own page of
/// codes. What is said is the same; the words around it are Swedish in every portal.
/// </summary>
public static class CodesPage
{
    /// <summary>All codes as HTML, each with its own anchor, <c>portal107</c>.</summary>
    public static string Codes
    {
        get
        {
            var text = new StringBuilder();
            foreach (var help in DiagnosticHelp.All)
                text.Append(CultureInfo.InvariantCulture, $"<h2 id=\"{help.Rule.Code.ToLowerInvariant()}\">{help.Rule.Code}: {Encoded(help.Rule.Title)}</h2><p>{Text(help.Meaning)}</p><ol>")
                    .AppendJoin("", help.Remedy.Select(step => $"<li>{Text(step)}</li>"))
                    .Append("</ol>").Append(help.Example is { } example ? $"<pre><code>{Encoded(example)}</code></pre>" : "");
            return text.ToString();
        }
    }

    /// <summary>A text in which code stands between grave accents.</summary>
    private static string Text(string text) => string.Concat(text.Split('`').Select((piece, at) => at % 2 == 1 ? $"<code>{Encoded(piece)}</code>" : Encoded(piece)));

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);
}
