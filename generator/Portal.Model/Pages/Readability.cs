using System.Collections.Immutable;
using Portal.Model.Text;

namespace Portal.Model.Pages;

/// <summary>What the running text of a page shows of how easy it is to read. What is too much says the portal.</summary>
public sealed record Readability
{
    /// <summary>The sentences of paragraphs, points and callouts. Headings, tables, questions and code are no running text.</summary>
    public ImmutableArray<Sentence> Sentences { get; init; } = [];

    /// <summary>Link texts that do not say where they lead, such as <c>här</c>.</summary>
    public ImmutableArray<Spanned<string>> VagueLinks { get; init; } = [];

    /// <summary>Abbreviations in capitals that the page does not explain, the first place of each.</summary>
    public ImmutableArray<Spanned<string>> Abbreviations { get; init; } = [];

    /// <summary>Abbreviations that could be written out, such as <c>t.ex.</c></summary>
    public ImmutableArray<Spanned<string>> ShortForms { get; init; } = [];

    /// <summary>Nothing to read.</summary>
    public static Readability None { get; } = new();
}
