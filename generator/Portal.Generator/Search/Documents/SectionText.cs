using System.Collections.Immutable;
using System.Text;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Portal.Generator.Reading.Markdown;
using Portal.Generator.Reading.Markdown.Marks;
using Portal.Model;
using Portal.Model.Pages;

namespace Portal.Generator.Search.Documents;

/// <summary>The running text of a page, divided by its headings, with the names of contacts where they stand. Questions of a quiz are left out: they are met in their course.</summary>
public static class SectionText
{
    /// <summary>The sections; the first is what stands before any heading, after what is given as lead.</summary>
    /// <param name="page">The page.</param>
    /// <param name="contact">The contact with an id, or null.</param>
    /// <param name="lead">What comes first.</param>
    public static ImmutableArray<SearchSection> Of(Page page, Func<string, ContactEntry?> contact, params IEnumerable<string?> lead)
    {
        string? Named(ReferenceMarkInline mark) => mark.Kind == ReferenceMark.Contact ? contact(mark.Id)?.Contact.Function : null;
        var sections = ImmutableArray.CreateBuilder<SearchSection>();
        var (id, heading, text) = ("", "", new StringBuilder());
        foreach (var piece in lead.OfType<string>().Prepend(page.Meta.Summary))
            Add(text, piece);
        var headings = page.Body.Headings.DistinctBy(heading => heading.Id).ToDictionary(heading => heading.Id);
        foreach (var block in page.Body.Prose)
        {
            if (block is HeadingBlock && headings.TryGetValue(block.TryGetAttributes()?.Id ?? "", out var found))
            {
                Close();
                (id, heading) = (found.Id, found.Text);
            }
            else
            {
                foreach (var leaf in Leaves(block))
                    Add(text, InlineText.Of(leaf, Named));
            }
        }
        Close();
        return sections.ToImmutable();

        void Close()
        {
            sections.Add(new SearchSection(id, heading, text.ToString()));
            text.Clear();
        }
    }

    private static IEnumerable<LeafBlock> Leaves(Block block) => block switch
    {
        LeafBlock leaf => [leaf],
        ContainerBlock container => container.Descendants<LeafBlock>(),
        _ => [],
    };

    /// <summary>Adds a paragraph, a point of a list or a cell of a table. What does not end as a sentence is kept apart by a dot, for the excerpts.</summary>
    private static void Add(StringBuilder text, string piece)
    {
        if (piece.Length == 0)
            return;
        if (text.Length > 0)
            text.Append(char.IsPunctuation(text[^1]) ? " " : " · ");
        text.Append(piece);
    }
}
