namespace Portal.Generator.Reading.Markdown;

/// <summary>Tells alternative texts that say something from those that only fill the place.</summary>
public static class AltText
{
    private static readonly string[] Empty = ["bild", "bilden", "foto", "fotot", "fotografi", "illustration", "figur", "skärmbild", "skärmdump", "image", "img", "picture", "photo", "alt", "alternativtext"];

    /// <summary>True for the file's own name, with or without extension, and for words such as <c>bild</c>.</summary>
    public static bool SaysNothing(string text, string address)
    {
        var file = Uri.UnescapeDataString(address.Split('/')[^1]).ToLowerInvariant();
        var words = text.Trim().TrimEnd('.').ToLowerInvariant();
        return Empty.Contains(words.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', ' '))
            || words == file
            || !words.Contains(' ') && FileRemedies.Pictures.Contains(Path.GetExtension(words));
    }
}
