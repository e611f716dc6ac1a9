namespace Portal.Model;

/// <summary>An address inside the portal: begins with <c>/</c>; a page ends with <c>/</c>. The base path is not part of it.</summary>
public readonly record struct UrlPath(string Value)
{
    /// <summary>The start page.</summary>
    public static UrlPath Root { get; } = new("/");

    /// <summary>Where the address is stored: a page's address gets <c>index.html</c>.</summary>
    public string OutputPath => Value.EndsWith('/') ? Value[1..] + "index.html" : Value[1..];

    /// <inheritdoc />
    public override string ToString() => Value;
}
