using System.Collections.Immutable;
using Portal.Generator.Search;
using Portal.Model;

namespace Portal.Generator.Outputs;

/// <summary>
/// The HTTP headers of every answer, in one place for all hosts and the preview server.
/// Values: OWASP Secure Headers and MDN HTTP Observatory, see docs/decisions.md.
/// </summary>
public static class SecurityHeaders
{
    /// <summary>Headers of all answers.</summary>
    public static ImmutableArray<(string Name, string Value)> All { get; } =
    [
        ("Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; " +
            "manifest-src 'self'; worker-src 'self'; media-src 'self'; form-action 'self'; base-uri 'none'; " +
            "frame-ancestors 'none'; require-trusted-types-for 'script'"),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "no-referrer"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("X-Frame-Options", "DENY"),
        ("Strict-Transport-Security", "max-age=63072000"),
        ("Permissions-Policy", "camera=(), microphone=(), geolocation=()"),
        ("X-Robots-Tag", "noindex, nofollow"),
    ];

    /// <summary>How long a browser may keep a page: it asks each time.</summary>
    public const string PageCache = "no-cache";

    /// <summary>How long a browser may keep a file with a hash in its name: for ever.</summary>
    public const string AssetCache = "public, max-age=31536000, immutable";

    /// <summary>True for files whose path changes with their bytes.</summary>
    public static bool IsHashed(string path) =>
        path.StartsWith(Addresses.Assets.Value[1..], StringComparison.Ordinal) && Path.GetFileName(path).Count(c => c == '.') >= 2
        || path.StartsWith(SearchIndex.DataFolder, StringComparison.Ordinal);
}
