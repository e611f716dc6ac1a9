using System.Collections.Immutable;
using Markdig.Syntax;
using Portal.Generator.Reading.Markdown;
using Portal.Model.Pages;

namespace Portal.Generator.Search;

/// <summary>The running text of a page, divided by its headings. Questions of a quiz are left out: they are met in their course.</summary>
public static class SectionText
{
    /// <summary>The sections; the first is what stands before any heading, after what is given as lead.</summary>
    public static ImmutableArray<SearchSection> Of(Page page, params IEnumerable<string?> lead)
    {
        var sections = ImmutableArray.CreateBuilder<SearchSection>();
        var (id, heading) = ("", "");
        List<string> texts = [page.Meta.Summary, .. lead.OfType<string>()];
        var questions = page.Body.Questions.ToDictionary(placed => placed.FirstBlock, placed => placed.BlockCount);
        for (var i = 0; i < page.Body.Tree.Count; i++)
        {
            if (questions.TryGetValue(i, out var blocks))
            {
                i += blocks - 1;
                continue;
            }
            if (page.Body.Tree[i] is HeadingBlock block && page.Body.Headings.FirstOrDefault(h => h.Span.Line == block.Line + 1) is { } found)
            {
                Close();
                (id, heading, texts) = (found.Id, found.Text, []);
            }
            else
            {
                texts.Add(Text(page.Body.Tree[i]));
            }
        }
        Close();
        return sections.ToImmutable();

        void Close() => sections.Add(new SearchSection(id, heading, string.Join(' ', texts.Where(text => text.Length > 0))));
    }

    private static string Text(Block block) => block switch
    {
        LeafBlock leaf => InlineText.Of(leaf),
        ContainerBlock container => InlineText.Of(container),
        _ => "",
    };
}
