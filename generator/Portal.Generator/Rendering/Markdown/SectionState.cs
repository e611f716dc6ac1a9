namespace Portal.Generator.Rendering.Markdown;

/// <summary>Where on the page the renderers are: the present heading, and the terms already marked under it.</summary>
public sealed class SectionState(string pageTitle)
{
    private readonly HashSet<string> marked = [];

    /// <summary>The nearest heading, or the page's title before the first.</summary>
    public string Title { get; private set; } = pageTitle;

    /// <summary>False where terms are not to be marked.</summary>
    public bool MarksTerms { get; set; } = true;

    /// <summary>Number of terms marked on the page, for unique ids.</summary>
    public int Marked { get; private set; }

    /// <summary>Begins a section; a heading of the second level lets terms be marked anew.</summary>
    public void Begin(string title, int level)
    {
        Title = title;
        if (level <= 2)
            marked.Clear();
    }

    /// <summary>True the first time in a section.</summary>
    public bool TryMark(string termId)
    {
        if (!MarksTerms || !marked.Add(termId))
            return false;
        Marked++;
        return true;
    }
}
