using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Portal.Generator.Reading.Questions;

/// <summary>What a question says, as eight hexadecimal digits. Settings, hint, explanation and line breaks do not count.</summary>
public static partial class QuestionHash
{
    /// <summary>The hash of a prompt and the texts under it.</summary>
    public static string Of(string prompt, IEnumerable<string> texts)
    {
        var plain = Space().Replace(string.Join(' ', texts.Prepend(prompt)), " ").Trim();
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(plain)))[..8];
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
