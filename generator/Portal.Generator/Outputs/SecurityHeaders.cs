using System.Collections.Immutable;
using Portal.Generator.Search.Index;
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

    /// <summary>
    /// The headers below <see cref="Addresses.BrowserEditor"/> that differ from <see cref="All"/>: the editor adds style elements, shows pictures that it has fetched,
    /// and talks to the git service; who logs in there does so in a window that answers. Never eval, never a script from elsewhere.
    /// </summary>
    public static ImmutableArray<(string Name, string Value)> OfEditor(BrowserEditing editing) =>
    [
        ("Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; font-src 'self'; media-src 'self' blob:; " +
            $"connect-src 'self' blob: data: {string.Join(' ', editing.Hosts)}; form-action 'none'; base-uri 'none'; frame-ancestors 'none'"),
        ("Cross-Origin-Opener-Policy", "same-origin-allow-popups"),
    ];

    /// <summary>The headers of the answer for an address below the base path.</summary>
    public static IEnumerable<(string Name, string Value)> For(string address, PortalSettings? settings) =>
        settings?.BrowserEditing is { } editing && address.StartsWith(Addresses.BrowserEditor.Value, StringComparison.Ordinal)
            ? All.Select(header => OfEditor(editing).FirstOrDefault(own => own.Name == header.Name) is { Name: not null } other ? other : header)
            : All;

    /// <summary>How long a browser may keep a page: it asks each time.</summary>
    public const string PageCache = "no-cache";

    /// <summary>How long a browser may keep a file with a hash in its name: for ever.</summary>
    public const string AssetCache = "public, max-age=31536000, immutable";

    /// <summary>True for files whose path changes with their bytes.</summary>
    public static bool IsHashed(string path) =>
        path.StartsWith(Addresses.Assets.Value[1..], StringComparison.Ordinal) && Path.GetFileName(path).Count(c => c == '.') >= 2
        || path.StartsWith(SearchIndex.DataFolder, StringComparison.Ordinal);
}
