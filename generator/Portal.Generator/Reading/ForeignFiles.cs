namespace Portal.Generator.Reading;

/// <summary>
/// Files that other programs put beside the content while somebody works with it. They are nobody's mistake, so they are left out
/// without an error and counted in the summary.
/// </summary>
public static class ForeignFiles
{
    /// <summary>What such names are, or begin or end with (<c>*</c> stands for the rest), in lower case, and whose they are.</summary>
    private static readonly (string Pattern, string Program)[] Patterns =
    [
        ("*~", "the copy that Emacs, Vim and gedit keep of a file before it was changed"),
        ("#*", "Emacs, while a file has changes that are not saved"),
        ("*.swp", "Vim, while a file is open"),
        ("*.swo", "Vim, while a file is open twice"),
        ("4913", "Vim, which tries whether it can write in the folder"),
        ("*.kate-swp", "Kate, while a file is open"),
        ("*___jb_tmp___", "JetBrains' editors, while they save"),
        ("*___jb_old___", "JetBrains' editors, while they save"),
        ("~$*", "Microsoft Office, while a document is open"),
        ("~wr*", "Word, while a document is open"),
        ("*.asd", "Word, a document saved by itself"),
        ("*.wbk", "Word, the copy of a document before it was changed"),
        ("*.laccdb", "Access, while a database is open"),
        ("*.tmp", "many programs, while they save"),
        ("*.temp", "many programs, while they save"),
        ("*.bak", "many programs, the copy of a file before it was changed"),
        ("*.old", "many programs, the copy of a file before it was changed"),
        ("*.orig", "git and patch, the file before a merge"),
        ("*.rej", "git and patch, changes that did not fit"),
        ("*.crdownload", "Chrome and Edge, a download that is not done"),
        ("*.part", "Firefox, a download that is not done"),
        ("*.partial", "Edge, a download that is not done"),
        ("*.download", "Safari, a download that is not done"),
        ("thumbs.db", "Windows, small pictures of the files of a folder"),
        ("ehthumbs.db", "Windows, small pictures of the films of a folder"),
        ("desktop.ini", "Windows, how a folder is shown"),
        ("icon\r", "macOS, the picture of a folder"),
    ];

    /// <summary>True for the name of such a file, without its folder. Names that begin with a dot (<c>.DS_Store</c>, <c>.~lock.a.odt#</c>) are left out anyway.</summary>
    public static bool Has(string name)
    {
        var lower = name.ToLowerInvariant();
        return Array.Exists(Patterns, foreign => foreign.Pattern switch
        {
            ['*', .. var end] => lower.EndsWith(end, StringComparison.Ordinal),
            [.. var start, '*'] => lower.StartsWith(start, StringComparison.Ordinal),
            var whole => lower == whole,
        });
    }
}
