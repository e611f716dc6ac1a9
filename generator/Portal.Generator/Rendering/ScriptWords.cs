using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using Portal.Model.Text;

namespace Portal.Generator.Rendering;

/// <summary>
/// Puts words of the interface into a bundled script: those whose keys stand in it. The keys become numbers, which spares
/// who fetches the script of a lesson more than a kilobyte. <c>wording.ts</c> reads the words.
/// </summary>
public static partial class ScriptWords
{
    /// <summary>The name that stands for the words in a script.</summary>
    private const string Name = "PORTAL_WORDS";

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The script with its words; a file that asks for none is the same.</summary>
    public static byte[] Put(Words words, byte[] script)
    {
        if (script.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Name)) < 0)
            return script;
        var (keys, texts) = (new Dictionary<string, int>(), new List<object>());
        var text = Key().Replace(Encoding.UTF8.GetString(script), literal =>
        {
            var key = literal.Groups["key"].Value;
            if (words.Find(key) is not { } word)
                return literal.Value;
            if (keys.TryAdd(key, texts.Count))
                texts.Add(word.One is { } one ? new[] { $"{one}", $"{word.Text}" } : $"{word.Text}");
            return keys[key].ToString(CultureInfo.InvariantCulture);
        });
        return Encoding.UTF8.GetBytes(text.Replace(Name, JsonSerializer.Serialize(new { language = words.LanguageTag, words = texts }, Json).Replace("\\u00A0", "\u00A0", StringComparison.Ordinal), StringComparison.Ordinal));
    }

    [GeneratedRegex("""
        "(?<key>[a-z_]+\.[a-z0-9_]+)"
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Key();
}
