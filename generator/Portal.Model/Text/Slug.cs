using System.Text;

namespace Portal.Model.Text;

/// <summary>Addresses and anchors: å and ä become a, ö becomes o, everything else than a-z and 0-9 one hyphen.</summary>
public static class Slug
{
    /// <summary>The slug of a text; empty when nothing of it can be kept.</summary>
    public static string From(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormC).ToLowerInvariant())
        {
            var folded = Fold(c);
            if (folded != '\0')
                slug.Append(folded);
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }
        return slug.ToString().TrimEnd('-');
    }

    private static char Fold(char c) => c switch
    {
        >= 'a' and <= 'z' or >= '0' and <= '9' => c,
        'å' or 'ä' or 'á' or 'à' => 'a',
        'ö' or 'ó' or 'ø' => 'o',
        'é' or 'è' or 'ë' => 'e',
        'ü' => 'u',
        _ => '\0',
    };
}
