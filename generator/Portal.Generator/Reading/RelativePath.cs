namespace Portal.Generator.Reading;

/// <summary>Paths as links write them.</summary>
public static class RelativePath
{
    /// <summary>The path that a relative address means in a folder, or null when it climbs out of the content or is absolute.</summary>
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

    /// <summary>A path as seen from a folder.</summary>
    public static string Of(string folder, string path) => Path.GetRelativePath("/" + folder, "/" + path).Replace('\\', '/');
}
