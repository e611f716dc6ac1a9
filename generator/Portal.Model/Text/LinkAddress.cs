namespace Portal.Model.Text;

/// <summary>Which addresses a page may link to. The last check of finished pages (<c>PageCheck</c>) has its own list, so that a fault here does not hide itself.</summary>
public static class LinkAddress
{
    private static readonly string[] Schemes = ["https:", "mailto:", "tel:"];

    /// <summary>True for an address with a scheme that a reader may follow.</summary>
    public static bool HasAllowedScheme(string address) => Schemes.Any(scheme => address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));

    /// <summary>True for an address on this site: <c>/roller/</c>, <c>#rubrik</c>. Not for <c>//</c> and <c>/\</c>, which browsers take for the beginning of another site's.</summary>
    private static bool IsOwn(string address) =>
        address.StartsWith('#') || address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal) && !address.Any(c => c == '\\' || char.IsControl(c));

    /// <summary>True for an address that a page may lead to: on this site, or outside with somebody at the other end.</summary>
    public static bool CanBeFollowed(string address) => IsOwn(address) || HasAllowedScheme(address) && !address.Contains('\\') && ContactAddress.CanBeFollowed(address);
}
