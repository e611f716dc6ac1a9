using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Portal.Model.Text;

namespace Portal.Generator.Rendering;

/// <summary>Puts words of the interface into a bundled script: those whose keys stand in it. <c>wording.ts</c> reads them.</summary>
public static class ScriptWords
{
    /// <summary>The name that stands for the words in a script.</summary>
    private static readonly byte[] Name = "PORTAL_WORDS"u8.ToArray();

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The script with its words; a file that asks for none is the same.</summary>
    public static byte[] Put(Words words, byte[] script)
    {
        if (script.AsSpan().IndexOf(Name) < 0)
            return script;
        var text = Encoding.UTF8.GetString(script);
        var asked = words.Keys.Where(key => text.Contains($"\"{key}\"", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .ToDictionary(key => key, key => words.Find(key) is { One: { } one, Text: var other } ? (object)new[] { $"{one}", $"{other}" } : $"{words.Find(key)!.Text}");
        return Encoding.UTF8.GetBytes(text.Replace("PORTAL_WORDS", JsonSerializer.Serialize(new { language = words.Language, words = asked }, Json), StringComparison.Ordinal));
    }
}
