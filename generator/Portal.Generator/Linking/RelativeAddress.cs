namespace Portal.Generator.Linking;

/// <summary>Addresses of links between content files, counted from the folder of the file that has the link.</summary>
public static class RelativeAddress
{
    /// <summary>The path and the anchor of an address.</summary>
    public static (string Path, string Fragment) Split(string target) =>
        target.IndexOf('#') is var hash and >= 0 ? (target[..hash], Uri.UnescapeDataString(target[(hash + 1)..])) : (target, "");

    /// <summary>The path that a relative address means, or null when it climbs out of the content folder or is absolute.</summary>
    public static string? Combine(string folder, string relative)
    {
        if (relative.StartsWith('/'))
            return null;
        var parts = folder.Length == 0 ? [] : folder.Split('/').ToList();
        foreach (var part in relative.Split('/'))
        {
            if (part == ".." && parts.Count == 0)
                return null;
            if (part == "..")
                parts.RemoveAt(parts.Count - 1);
            else if (part is not ("." or ""))
                parts.Add(part);
        }
        return string.Join('/', parts);
    }

    /// <summary>The address of a file, counted from a folder.</summary>
    public static string From(string folder, string path) => Path.GetRelativePath("/" + folder, "/" + path).Replace('\\', '/');
}
