using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Markdig.Syntax;
using Portal.Generator.Linking;
using Portal.Generator.Reading;
using Portal.Generator.Reading.Markdown;
using Portal.Generator.Reading.Yaml;
using Portal.Model;
using Portal.Model.Diagnostics;
using Portal.Model.Pages;
using Portal.Model.Text;
using SourceSpan = Portal.Model.SourceSpan;

namespace Portal.Generator.Authoring;

/// <summary>What a page still holds of the text that it began as, <c>Skriv det första steget.</c></summary>
/// <param name="Page">The page.</param>
/// <param name="Words">The words, which are for who writes the page and not for who reads it.</param>
/// <param name="Span">Where they stand.</param>
public sealed record Prompt(Page Page, string Words, SourceSpan Span);

/// <summary>Finds and tells of pages that are published with the words that a new page or a new question is filled in with.</summary>
public static class PromptFinder
{
    private static readonly string[] OfKeys = [.. KeyHelp.All.Where(help => help.IsPrompt).Select(help => help.Example.Trim(' ', '\n', '-'))];
    private static readonly SearchValues<string> FirstOfKeys = SearchValues.Create([.. OfKeys.Select(words => words.Split(' ')[0])], StringComparison.Ordinal);

    /// <summary>All such words, by sentence. One word alone may be right, as a right answer may be: <c>Svar: 112</c>.</summary>
    public static FrozenSet<string> All { get; } = NewKind.All.SelectMany(kind => WritingPlaces.Words(kind.Body))
        .Concat(QuestionForm.All.SelectMany(form => WritingPlaces.Words(form.Question).Concat(form.AnswersMayBeRight ? [] : WritingPlaces.Words(form.Answers))))
        .Concat(OfKeys)
        .SelectMany(SentencesOf).Where(words => words.Contains(' ')).ToFrozenSet();

    /// <summary>All that the pages have, in their order.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="memory">What was found in files before.</param>
    public static ImmutableArray<Prompt> In(ImmutableArray<Page> pages, Memo<SourceFile, ImmutableArray<Spanned<string>>> memory)
    {
        var found = pages.Where(page => !page.IsUnread).AsParallel().AsOrdered().Select(page => (Page: page, Prompts: memory.Of(page.Source.Path, page.Source, _ => In(page), new DiagnosticBag()))).ToList();
        memory.KeepOnly(pages.Select(page => page.Source.Path));
        return [.. found.SelectMany(each => each.Prompts.Select(prompt => new Prompt(each.Page, prompt.Value, prompt.Span)))];
    }

    /// <summary>Tells of those on pages that are published. A draft, or a course that is one, may be half written.</summary>
    public static void Tell(ImmutableArray<Prompt> prompts, ImmutableArray<Page> published, DiagnosticBag bag)
    {
        var drafts = published.OfType<CoursePage>().Where(course => course.Meta.Draft).Select(course => course.Id).ToHashSet();
        foreach (var (page, words, span) in prompts.Where(prompt => published.Contains(prompt.Page)))
            if (!page.Meta.Draft && (Publication.CourseOf(page) is not { } course || !drafts.Contains(course)))
                bag.Add(DiagnosticRules.LeftPrompt, page.Source.Path, span,
                    words == FirstValues.Doubt ? "nästa rad är mallens exempel, och ingen har sagt att det stämmer" : $"\"{words}\" är mallens text, inte sidans",
                    (words == FirstValues.Doubt ? "Byt ut exemplet om det är fel, och ta bort den här raden." : "Skriv er egen text där, eller ta bort den.") + " Är sidan inte klar: skriv utkast: ja bland uppgifterna överst.");
    }

    private static ImmutableArray<Spanned<string>> In(Page page)
    {
        var lines = new LineMap(page.Source.Text);
        return
        [
            .. Doubts(page.Source.Text).Select(at => new Spanned<string>(FirstValues.Doubt, lines.Span(at, at + FirstValues.Doubt.Length - 1))),
            .. Values(page.Source).Where(value => SentencesOf(value.Value).Any(All.Contains)).Select(value => new Spanned<string>(SentencesOf(value.Value).First(All.Contains), value.Span)),
            .. from block in page.Body.Tree.Descendants<LeafBlock>()
               from sentence in SentencesOf(InlineText.Of(block))
               where All.Contains(sentence)
               select new Spanned<string>(sentence, lines.Span(block.Inline!.FirstChild!.Span.Start, block.Span.End)),
            .. page.Body.Questions.Select(placed => placed.Question.Head).Where(head => head.Id == QuestionForm.Id).Select(head => new Spanned<string>("id: " + head.Id, head.Span)),
        ];
    }

    /// <summary>The values of the front matter, which is read only when it may have one of the words.</summary>
    private static IEnumerable<Spanned<string>> Values(SourceFile file) =>
        file.Text.AsSpan(0, FrontMatter.End(file.Text)).ContainsAny(FirstOfKeys) && FrontMatter.Read(file, new DiagnosticBag()) is { } map ? Scalars(map) : [];

    /// <summary>Where the front matter says that a value is a guess.</summary>
    private static IEnumerable<int> Doubts(string text)
    {
        var end = FrontMatter.End(text);
        for (var at = text.IndexOf(FirstValues.Doubt, 0, end, StringComparison.Ordinal); at >= 0; at = text.IndexOf(FirstValues.Doubt, at + 1, end - at - 1, StringComparison.Ordinal))
            yield return at;
    }

    private static IEnumerable<Spanned<string>> Scalars(YamlNode node) => node switch
    {
        YamlScalar scalar => [new(scalar.Value, scalar.Span)],
        YamlList list => list.Items.SelectMany(Scalars),
        YamlMap map => map.Entries.SelectMany(entry => Scalars(entry.Value)),
        _ => [],
    };

    /// <summary>The sentences of a text, however its lines are broken.</summary>
    private static IEnumerable<string> SentencesOf(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return Sentences.In(line).Select(place => line.Substring(place.Start, place.Length).TrimEnd());
    }
}
