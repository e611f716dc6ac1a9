using System.Buffers;

namespace Portal.Generator.Reading;

/// <summary>Characters that no text may hold: control characters, and those that XML, and so feeds and Word documents, cannot hold.</summary>
public static class ForbiddenCharacter
{
    private static readonly SearchValues<char> All = SearchValues.Create(
        [.. Enumerable.Range(0, 0x100).Select(code => (char)code).Where(c => char.IsControl(c) && c is not ('\n' or '\t')), '\uFFFE', '\uFFFF']);

    /// <summary>The place of the first one, or -1.</summary>
    public static int IndexIn(string text) => text.AsSpan().IndexOfAny(All);
}
