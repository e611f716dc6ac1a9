using System.Collections.Immutable;
using Portal.Generator.Views.Wording;
using Portal.Model.Pages;
using Portal.Model.Rendering;
using Portal.Model;

namespace Portal.Generator.Views;

/// <summary>A governing document or template: what is known of it, where to get it, the text.</summary>
public sealed record DocumentView(FrameView Frame) : WholePage(Frame)
{
    /// <summary>What readers call its kind: <c>Riktlinje</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>True for a template to fill in.</summary>
    public bool IsTemplate { get; init; }

    /// <summary>The address of a template as a Word document.</summary>
    public string? Word { get; init; }

    /// <summary>The attached file, by its format: <c>PDF</c>.</summary>
    public LinkView? Attachment { get; init; }

    /// <summary>True when the page says who decided it, or that nobody knows.</summary>
    public bool TellsDecider { get; init; }

    /// <summary>Who decided it.</summary>
    public string? DecidedBy { get; init; }

    /// <summary>True when the page says when it was decided, or that nobody knows.</summary>
    public bool TellsDecided { get; init; }

    /// <summary>When it was decided.</summary>
    public DateView? Decided { get; init; }

    /// <summary>True when the page says its number, or that nobody knows it.</summary>
    public bool TellsDiaryNumber { get; init; }

    /// <summary>Its number in the register: <c>KS/2026:123</c>.</summary>
    public string? DiaryNumber { get; init; }

    /// <summary>The last day that it holds, where there is one.</summary>
    public DateView? ValidTo { get; init; }

    /// <summary>True when that day is past.</summary>
    public bool HasRunOut { get; init; }

    /// <summary>Who answers for the document itself, where that is known. The page on it has an owner of its own.</summary>
    [Formerly("owner")]
    public string? Responsible { get; init; }

    /// <summary>The documents that name it.</summary>
    public ImmutableArray<LinkView> Sources { get; init; } = [];

    /// <summary>Its text.</summary>
    public ImmutableArray<BodyPartView> Body { get; init; } = [];

    /// <summary>The question whether it has been read, where it is asked.</summary>
    public AcknowledgeView? Acknowledge { get; init; }

    /// <summary>The view of a document.</summary>
    public static DocumentView Of(SiteContext site, FrameView frame, PageView view, ImmutableArray<BodyPartView> body, DocumentPage page)
    {
        var isTemplate = page.Type is DocumentType.Template;
        return new(frame)
        {
            Kind = page.Type.Name(site.Words),
            IsTemplate = isTemplate,
            Word = isTemplate ? site.Href(Addresses.WordDocument(page)) : null,
            Attachment = page.Attachment is { Value: var path } ? new LinkView(Path.GetExtension(path).TrimStart('.').ToUpperInvariant(), site.Href("/" + path)) : null,
            TellsDecider = page.DecidedBy.IsNamed,
            DecidedBy = page.DecidedBy.Value,
            TellsDecided = page.Decided.IsNamed,
            Decided = DateView.Of(site.Words, page.Decided.Value),
            TellsDiaryNumber = page.DiaryNumber.IsNamed,
            DiaryNumber = page.DiaryNumber.Value,
            ValidTo = DateView.Of(site.Words, page.ValidTo),
            HasRunOut = page.ValidTo < site.Model.Today,
            Responsible = page.Responsible,
            Sources = [.. PageFootView.SourcesOf(site, page.Meta.Sources)],
            Body = body,
            Acknowledge = AcknowledgeView.Of(site, page),
        };
    }
}
