namespace Portal.Generator.Reading;

/// <summary>Characters that no text may hold: control characters, and those that XML, and so feeds and Word documents, cannot hold.</summary>
public static class ForbiddenCharacter
{
    /// <summary>The place of the first one, or -1.</summary>
    public static int IndexIn(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if ((char.IsControl(text[i]) && text[i] is not ('\n' or '\t')) || text[i] >= '\uFFFE')
                return i;
        return -1;
    }
}
