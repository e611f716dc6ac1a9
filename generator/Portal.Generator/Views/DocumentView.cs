using System.Collections.Immutable;
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

    /// <summary>Who decided it.</summary>
    public string? DecidedBy { get; init; }

    /// <summary>When it was decided.</summary>
    public DateView? Decided { get; init; }

    /// <summary>Its number in the register: <c>KS/2026:123</c>.</summary>
    public string? DiaryNumber { get; init; }

    /// <summary>The last day that it holds, where there is one.</summary>
    public DateView? ValidTo { get; init; }

    /// <summary>True when that day is past.</summary>
    public bool HasRunOut { get; init; }

    /// <summary>Who answers for it.</summary>
    public string? Owner { get; init; }

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
        return new(frame with { Learning = page.Acknowledgement is null ? null : frame.Site.LearningScript })
        {
            Kind = page.Type.Name(),
            IsTemplate = isTemplate,
            Word = isTemplate ? site.Href(Addresses.WordDocument(page)) : null,
            Attachment = page.Attachment is { Value: var path } ? new LinkView(Path.GetExtension(path).TrimStart('.').ToUpperInvariant(), site.Href("/" + path)) : null,
            DecidedBy = page.DecidedBy.Value,
            Decided = DateView.Of(page.Decided.Value),
            DiaryNumber = page.DiaryNumber.Value,
            ValidTo = DateView.Of(page.ValidTo),
            HasRunOut = page.ValidTo < site.Model.Today,
            Owner = page.Meta.Owner,
            Sources = [.. PageFootView.SourcesOf(site, page.Meta.Sources)],
            Body = body,
            Acknowledge = AcknowledgeView.Of(site, page),
        };
    }
}
