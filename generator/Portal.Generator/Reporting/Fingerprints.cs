using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Portal.Generator.Reading;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Reporting;

/// <summary>By what a code host knows a mistake again when the lines above it come and go: the rule, the file and the text of the line.</summary>
public static class Fingerprints
{
    /// <summary>The diagnostics, each with its fingerprint: 16 hexadecimal digits and, of those that would have the same, a number.</summary>
    public static IEnumerable<(Diagnostic Diagnostic, string Fingerprint)> Of(ImmutableArray<Diagnostic> diagnostics, ContentFiles content)
    {
        var seen = new Dictionary<string, int>();
        foreach (var diagnostic in diagnostics)
        {
            var line = content.Find(diagnostic.Path)?.Text.Split('\n').ElementAtOrDefault(diagnostic.Span.Line - 1)?.Trim();
            var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{diagnostic.Rule.Code}\n{diagnostic.Path}\n{line}")))[..16];
            yield return (diagnostic, $"{hash}:{seen[hash] = seen.GetValueOrDefault(hash) + 1}");
        }
    }
}
