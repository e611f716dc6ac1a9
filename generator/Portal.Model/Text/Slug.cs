using System.Text;

namespace Portal.Model.Text;

/// <summary>Addresses and anchors: å and ä become a, ö becomes o, é becomes e; everything else than a-z and 0-9 one hyphen.</summary>
public static class Slug
{
    /// <summary>The slug of a text; empty when nothing of it can be kept.</summary>
    public static string From(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var c in Diacritics.Strip(text).ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(c))
                slug.Append(c);
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }
        return slug.ToString().TrimEnd('-');
    }
}
