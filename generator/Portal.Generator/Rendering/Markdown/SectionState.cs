using System.Globalization;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Portal.Generator.Reading.Markdown;
using Portal.Model;
using Portal.Model.Pages;
using Portal.Model.Text;

namespace Portal.Generator.Rendering.Markdown;

/// <summary>Where on the page the renderers are: the present heading, the tables under it, and the ids that they have given.</summary>
public sealed class SectionState(Page page, Words words, TextPlace place)
{
    /// <summary>What the page links in its text, in lower case.</summary>
    private readonly HashSet<string> linked = [.. page.Body.Tree.Descendants<LinkInline>().Select(link => InlineText.Of(link).ToLowerInvariant())];
    private int marked;
    private int tables;
    private int tablesHere;

    /// <summary>The nearest heading, or the page's title before the first.</summary>
    public string Title { get; private set; } = page.Meta.Title;

    /// <summary>True on a page in another language, where terms are Swedish all the same.</summary>
    public bool IsForeign { get; } = page.Meta.Language is not null;

    /// <summary>False where terms are not to be marked.</summary>
    public bool MarksTerms { get; set; } = true;

    /// <summary>The id of the explanation that was last marked, unique where the text is shown.</summary>
    public string TermId => $"{place.Prefix}term-{marked}";

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
        return ($"{place.Prefix}tabellnamn-{tables}", tablesHere == 1 ? Title : words.Of("body.table", ("title", Title), ("number", tablesHere.ToString(CultureInfo.InvariantCulture))));
    }

    /// <summary>
    /// True the first time on the page, but not for words that the page links too: what they lead to tells more. Nor where the
    /// explanation does not hold.
    /// </summary>
    public bool TryMark(Term term, string text)
    {
        if (!MarksTerms || linked.Contains(text.ToLowerInvariant()) || term.NotIn.Any(folder => folder.Value == page.Section) || !place.Explained.Add(term.Id))
            return false;
        marked++;
        return true;
    }
}
