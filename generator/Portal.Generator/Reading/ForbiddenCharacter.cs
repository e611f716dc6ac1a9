using System.Buffers;

namespace Portal.Generator.Reading;

/// <summary>Characters that no text may hold: control characters, those that nobody sees and that change how a text is read, those that XML, and so feeds and Word documents, cannot hold, and the sign that stands where another could not be read.</summary>
public static class ForbiddenCharacter
{
    /// <summary>Characters without a form that part words, hide what a line begins with, or turn the text round. Those that scripts and emoji need (U+200C to U+200F) are none.</summary>
    private const string Hidden = "\u200B\u2060\uFEFF\u202A\u202B\u202C\u202D\u202E";

    private static readonly SearchValues<char> All = SearchValues.Create(
        [.. Enumerable.Range(0, 0x100).Select(code => (char)code).Where(c => char.IsControl(c) && c is not ('\n' or '\t')), Unread, '\uFFFE', '\uFFFF', .. Hidden]);

    /// <summary>Stands where a letter was when a text has been read in another encoding than its own: �.</summary>
    public const char Unread = '\uFFFD';

    /// <summary>The place of the first one, or of half a pair of surrogates; -1 when there is none.</summary>
    public static int IndexIn(string text)
    {
        var place = text.AsSpan().IndexOfAny(All);
        return place >= 0 || !text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? place : LoneSurrogate(text);
    }

    private static int LoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (!char.IsSurrogatePair(text, i))
                return i;
            i++;
        }
        return -1;
    }
}
