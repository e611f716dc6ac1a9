namespace Portal.Generator.Rendering.Markdown;

/// <summary>Where on the page the renderers are: the present heading, the tables under it, and the terms already marked.</summary>
public sealed class SectionState(string pageTitle)
{
    private readonly HashSet<string> marked = [];
    private int tables;
    private int tablesHere;

    /// <summary>The nearest heading, or the page's title before the first.</summary>
    public string Title { get; private set; } = pageTitle;

    /// <summary>False where terms are not to be marked.</summary>
    public bool MarksTerms { get; set; } = true;

    /// <summary>Number of terms marked on the page, for unique ids.</summary>
    public int Marked { get; private set; }

    /// <summary>Begins a section.</summary>
    public void Begin(string title)
    {
        Title = title;
        tablesHere = 0;
    }

    /// <summary>An id for the name of the next table, unique on the page, and the name: its heading's, numbered from the second on.</summary>
    public (string Id, string Name) NextTable()
    {
        tables++;
        tablesHere++;
        return ($"tabellnamn-{tables}", tablesHere == 1 ? Title : $"{Title}, tabell {tablesHere}");
    }

    /// <summary>True the first time on the page.</summary>
    public bool TryMark(string termId)
    {
        if (!MarksTerms || !marked.Add(termId))
            return false;
        Marked++;
        return true;
    }
}
