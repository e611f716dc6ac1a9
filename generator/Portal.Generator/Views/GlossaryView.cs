using System.Collections.Immutable;
using Portal.Model;
using Portal.Model.Rendering;
using Portal.Model.Text;

namespace Portal.Generator.Views;

/// <summary>Every term of the glossary, by letter.</summary>
/// <param name="Frame">What stands around it.</param>
/// <param name="Links">The row of letters.</param>
/// <param name="Letters">The letters with their terms.</param>
public sealed record GlossaryView(FrameView Frame, ImmutableArray<MenuLinkView> Links, ImmutableArray<GlossaryLetterView> Letters) : WholePage(Frame)
{
    /// <summary>The glossary of a site.</summary>
    public static GlossaryView Of(SiteContext site, FrameView frame)
    {
        ImmutableArray<GlossaryLetterView> letters =
        [
            .. site.Model.Terms.GroupBy(term => SwedishOrder.IndexLetter(term.Name))
                .Select(letter => new GlossaryLetterView(letter.Key, IndexGroupView.Anchor(letter.Key), [.. letter.Select(term => TermView.Of(site, term))])),
        ];
        return new(frame with { Contents = [] }, [.. letters.Select(letter => new MenuLinkView(letter.Letter, $"#{letter.Anchor}", null))], letters);
    }
}

/// <summary>The terms that begin with a letter.</summary>
/// <param name="Letter">The letter: <c>A</c>.</param>
/// <param name="Anchor">Its anchor: <c>bokstav-a</c>.</param>
/// <param name="Terms">The terms in alphabetical order.</param>
public sealed record GlossaryLetterView(string Letter, string Anchor, ImmutableArray<TermView> Terms);

/// <summary>A term of the glossary.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Name">The term.</param>
/// <param name="Abbreviation">Its abbreviation, where it has one.</param>
/// <param name="Explanation">What it means, in a sentence or two.</param>
/// <param name="Sources">The documents that the explanation builds on.</param>
/// <param name="MentionedIn">The documents that only use the word.</param>
public sealed record TermView(
    string Id, string Name, string? Abbreviation, string Explanation, ImmutableArray<LinkView> Sources, ImmutableArray<LinkView> MentionedIn)
{
    /// <summary>The view of a term.</summary>
    public static TermView Of(SiteContext site, Term term) => new(
        term.Id, term.Name, term.Abbreviation, term.Explanation,
        [.. PageFootView.SourcesOf(site, term.Sources)], [.. PageFootView.SourcesOf(site, term.MentionedIn)]);
}
