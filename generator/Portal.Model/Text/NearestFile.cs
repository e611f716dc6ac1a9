namespace Portal.Model.Text;

/// <summary>Finds the file that a misspelt path means.</summary>
public static class NearestFile
{
    /// <summary>Most files of a folder that a remedy names.</summary>
    private const int MostNames = 12;

    /// <summary>The page of the folder that was written, otherwise the file with the nearest name, of those the one in the nearest folder: a folder in common makes no other name alike. Null when none is near.</summary>
    public static string? Of(string path, IEnumerable<string> files)
    {
        var known = files.ToList();
        var page = $"{Path.ChangeExtension(path.TrimEnd('/'), null)}/index.md".TrimStart('/');
        if (known.Contains(page))
            return page;
        if (known.Where(file => Path.GetFileName(file) == Path.GetFileName(path)).MinBy(file => Suggestion.Distance(path, file)) is { } same)
            return same;
        var byName = known.ToLookup(file => Path.GetFileNameWithoutExtension(file));
        return Suggestion.Nearest(Path.GetFileNameWithoutExtension(path), byName.Select(name => name.Key)) is { } name ? byName[name].MinBy(file => Suggestion.Distance(path, file)) : null;
    }

    /// <summary>
    /// A sentence on what lies where the file should: files of its sort that have the words of its name, <c>ansvarig-chef.md</c> for <c>chef.md</c>, otherwise
    /// all when they are few; when they are many, on what to look at. A name with words of its own is about something else: <c>forsvunnen-person.md</c> is not <c>okand-person.md</c>.
    /// </summary>
    /// <param name="path">The path that no file has.</param>
    /// <param name="files">The files that there are.</param>
    /// <param name="link">What to take away when the file is gone: <c>länken</c>.</param>
    public static string Beside(string path, IEnumerable<string> files, string link)
    {
        var (folder, words) = (FolderOf(path), Words(path));
        var beside = files.Where(file => FolderOf(file) == folder && Path.GetExtension(file) == Path.GetExtension(path)).Order(StringComparer.Ordinal).ToList();
        var alike = beside.Where(file => Words(file) is var others && (words.All(others.Contains) || others.All(words.Contains))).ToList();
        var told = alike.Count is > 0 and <= MostNames ? alike : beside;
        return told.Count is 0 or > MostNames ? $"Kontrollera mapp och filnamn. Är filen borttagen: ta bort {link}."
            : $"{(folder.Length > 0 ? $"I mappen {folder}" : "Överst i innehållet")} finns {string.Join(", ", told.Select(Path.GetFileName))}.";

        static string FolderOf(string file) => file.LastIndexOf('/') is var slash and >= 0 ? file[..slash] : "";
        static string[] Words(string file) => Path.GetFileNameWithoutExtension(file).Split('-');
    }
}
