using System.Collections.Immutable;
using Portal.Generator.Views.Wording;
using Portal.Model.Pages;
using Portal.Model.Rendering;

namespace Portal.Generator.Views;

/// <summary>All governing documents but the templates, with what is known of each.</summary>
/// <param name="Rows">The documents.</param>
public sealed record DocumentRegisterView(ImmutableArray<DocumentRowView> Rows) : BodyPartView
{
    /// <summary>The register of a site.</summary>
    public static DocumentRegisterView Of(SiteContext site) =>
        new([.. site.Model.All<DocumentPage>().Where(document => document.Type is not DocumentType.Template).Select(document => DocumentRowView.Of(site, document))]);
}

/// <summary>A document of the register.</summary>
public sealed record DocumentRowView
{
    /// <summary>A link to its page, by its whole title.</summary>
    public required LinkView Document { get; init; }

    /// <summary>Its type: <c>Policy</c>.</summary>
    public required string Type { get; init; }

    /// <summary>Who decided on it.</summary>
    public string? DecidedBy { get; init; }

    /// <summary>When it was decided on.</summary>
    public DateView? Decided { get; init; }

    /// <summary>Its number in the diary.</summary>
    public string? DiaryNumber { get; init; }

    /// <summary>The sources that name it.</summary>
    public required ImmutableArray<LinkView> Sources { get; init; }

    /// <summary>The row of a document.</summary>
    public static DocumentRowView Of(SiteContext site, DocumentPage page) => new()
    {
        Document = LinkView.ByTitle(site, page),
        Type = page.Type.Name(site.Words),
        DecidedBy = page.DecidedBy.Value,
        Decided = DateView.Of(site.Words, page.Decided.Value),
        DiaryNumber = page.DiaryNumber.Value,
        Sources = [.. PageFootView.SourcesOf(site, page.Meta.Sources)],
    };
}

/// <summary>A part of the section of governing documents: the register or the templates.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Register">The register, when it is that.</param>
/// <param name="Templates">The templates, when it is those.</param>
public sealed record DocumentGroupView(ContentsEntryView Heading, DocumentRegisterView? Register, ImmutableArray<PageItemView> Templates)
{
    /// <summary>The parts that have documents. The register is left out where the text of the page shows it.</summary>
    public static ImmutableArray<DocumentGroupView> Of(SiteContext site, bool isRegisterInText)
    {
        var register = DocumentRegisterView.Of(site);
        ImmutableArray<PageItemView> templates =
            [.. site.Model.All<DocumentPage>().Where(document => document.Type is DocumentType.Template).Select(document => PageItemView.Of(site, document))];
        return
        [
            .. isRegisterInText || register.Rows.IsEmpty ? [] : new[] { new DocumentGroupView(new(site.Words.Of("document.register"), "del-register"), register, []) },
            .. templates.IsEmpty ? [] : new[] { new DocumentGroupView(new(site.Words.Of("document.templates"), "del-mallar"), null, templates) },
        ];
    }
}
