using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Portal.Generator.Reading.Markdown;
using Portal.Generator.Reading.Markdown.Marks;
using Portal.Model.Diagnostics;
using Portal.Model.Pages;

namespace Portal.Generator.Reading.Questions;

/// <summary>Text that is compared, or shown where no Markdown can be: prompts, steps, choices, pairs and right answers.</summary>
public static class PlainText
{
    /// <summary>The text of a line. Markdown in it is reported, with what the text is (<paramref name="what"/>, "rubriken").</summary>
    public static string Read(ContainerInline? line, Block place, string what, QuestionLog log)
    {
        Check(line, place, what, log);
        return line is null ? "" : InlineText.Of(line);
    }

    /// <summary>Reports Markdown in a line, unless its place has been reported already.</summary>
    public static void Check(ContainerInline? line, Block place, string what, QuestionLog log)
    {
        if (Find(line) is { } name && !log.IsUsed(place))
            log.Report(DiagnosticRules.MarkupInAnswer, place, $"{what} kan inte innehålla {name}", "Skriv bara text här. Länkar, fetstil, bilder och kommentarer kan stå i frågans text och i förklaringen.");
    }

    /// <summary>What the first Markdown in a line is called, or null.</summary>
    public static string? Find(ContainerInline? line) => line?.Descendants().OfType<Inline>().Select(Name).FirstOrDefault(name => name is not null);

    /// <summary>What a piece is called, or null for text. HTML that is not allowed anywhere is reported elsewhere.</summary>
    private static string? Name(Inline inline) => inline switch
    {
        EmphasisInline => "fetstil eller kursiv stil",
        LinkInline { IsImage: true } => "en bild",
        LinkInline or AutolinkInline => "en länk",
        CodeInline => "kod",
        MissingFactInline => "en uppgift som saknas",
        ReferenceMarkInline { Kind: ReferenceMark.LocalFact } => "en uppgift att fylla i",
        ReferenceMarkInline => "en kontakt",
        TaskList => "en ruta",
        HtmlInline { Tag: ['<', '!', ..] } => "en kommentar",
        HtmlInline html when HtmlAllowList.FirstForbidden(html.Tag) is null => "HTML",
        _ => null,
    };
}
