using Portal.Model;

namespace Portal.Generator.Reading.Kinds;

/// <summary>A content file's path in the parts that decide its kind and address.</summary>
/// <param name="Folders">The folders from the top, none for a file directly in the content folder.</param>
/// <param name="Stem">The file name without extension.</param>
public sealed record ContentPath(IReadOnlyList<string> Folders, string Stem)
{
    /// <summary>Splits a path relative to the content folder.</summary>
    public static ContentPath From(SourceFile file) =>
        new(file.Folder.Length == 0 ? [] : file.Folder.Split('/'), file.Stem);

    /// <summary>The top folder, or empty.</summary>
    public string Section => Folders.Count > 0 ? Folders[0] : "";

    /// <summary>True for <c>index.md</c>.</summary>
    public bool IsIndex => Stem == "index";

    /// <summary>True for a page directly in a section's folder that is not its index.</summary>
    public bool IsPageIn(string section) => Folders.Count == 1 && Section == section && !IsIndex;

    /// <summary>The file name, or the folder's name for an index.</summary>
    public string Id => !IsIndex ? Stem : Folders.Count > 0 ? Folders[^1] : "start";

    /// <summary>The address that follows from the path.</summary>
    public UrlPath DefaultUrl => new("/" + string.Concat(Folders.Select(folder => folder + "/")) + (IsIndex ? "" : Stem + "/"));
}
