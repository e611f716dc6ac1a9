using System.Buffers;

namespace Portal.Generator.Rendering.Templates;

/// <summary>Text as HTML, the same in elements and in quoted attributes. Letters beyond ASCII stay: the pages are UTF-8.</summary>
public static class HtmlEncoding
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("<>&\"'");

    /// <summary>The text with <c>&lt; &gt; &amp; " '</c> as entities.</summary>
    public static string Encode(string text)
    {
        var first = text.AsSpan().IndexOfAny(Marks);
        if (first < 0)
            return text;
        var encoded = new System.Text.StringBuilder(text.Length + 32).Append(text, 0, first);
        foreach (var c in text.AsSpan(first))
        {
            _ = c switch
            {
                '<' => encoded.Append("&lt;"),
                '>' => encoded.Append("&gt;"),
                '&' => encoded.Append("&amp;"),
                '"' => encoded.Append("&quot;"),
                '\'' => encoded.Append("&#39;"),
                _ => encoded.Append(c),
            };
        }
        return encoded.ToString();
    }
}
