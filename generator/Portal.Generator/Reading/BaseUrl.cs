using System.Text.RegularExpressions;

namespace Portal.Generator.Reading;

/// <summary>The address that the site gets: the scheme, the host, and folders of plain letters. All addresses of the site are made of it.</summary>
public static partial class BaseUrl
{
    private const int Longest = 200;

    /// <summary>What is wrong with an address, as an end of a Swedish sentence that begins with it, or null.</summary>
    public static string? Fault(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var url) || url.Scheme is not ("https" or "http"))
            return "är ingen webbadress";
        if (text.Contains('@'))
            return "har ett användarnamn i sig";
        if (text.Contains('?') || text.Contains('#'))
            return "har en fråga (?) eller ett ankare (#) i sig";
        return text.Length <= Longest && Form().IsMatch(text) ? null : $"har annat i sig än värdnamn och mappar av a–z, siffror, punkt, bindestreck och understreck, eller är längre än {Longest} tecken";
    }

    /// <summary>The address, with a slash at the end.</summary>
    public static Uri WithSlash(Uri url) => url.AbsolutePath.EndsWith('/') ? url : new Uri(url.GetLeftPart(UriPartial.Path) + "/");

    [GeneratedRegex(@"\Ahttps?://(\[[0-9A-Fa-f:.]+\]|[\p{L}0-9.-]+)(:[0-9]+)?(/([A-Za-z0-9_~-][A-Za-z0-9._~-]*/)*([A-Za-z0-9_~-][A-Za-z0-9._~-]*)?)?\z", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
