using System.Text;

namespace Portal.Model.Learning;

/// <summary>
/// A short hash of a text: FNV-1a, 32 bits over its UTF-8 bytes (draft-eastlake-fnv). The browser has the same in
/// <c>site/src/learning/rules/hash.ts</c>; both are held to the cases of <c>tests/shared/hashes.json</c>.
/// </summary>
public static class ShortHash
{
    /// <summary>All 32 bits.</summary>
    public static uint Of(string text)
    {
        var hash = 0x811c9dc5u;
        foreach (var b in Encoding.UTF8.GetBytes(text))
            hash = unchecked((hash ^ b) * 0x01000193u);
        return hash;
    }

    /// <summary>Fifteen bits of it, for a course in the check code of a kursintyg.</summary>
    public static int CourseMark(string id)
    {
        var hash = Of(id);
        return (int)((hash ^ (hash >> 15)) & 0x7fff);
    }
}
