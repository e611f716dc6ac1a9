using System.Buffers;

namespace Portal.Generator.Reading;

/// <summary>Characters that no text may hold: control characters, and those that XML, and so feeds and Word documents, cannot hold.</summary>
public static class ForbiddenCharacter
{
    private static readonly SearchValues<char> All = SearchValues.Create(
        [.. Enumerable.Range(0, 0x100).Select(code => (char)code).Where(c => char.IsControl(c) && c is not ('\n' or '\t')), '\uFFFE', '\uFFFF']);

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
