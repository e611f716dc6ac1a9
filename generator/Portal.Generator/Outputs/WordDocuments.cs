using Portal.Model.Output;
using Portal.Model.Pages;
using Portal.Model.Rendering;

namespace Portal.Generator.Outputs;

/// <summary>Every template (<c>dokumenttyp: mall</c>) as a Word document made from its text.</summary>
public sealed class WordDocuments : IOutput
{
    /// <summary>The address of a template's Word document.</summary>
    public static string PathFor(DocumentPage page) => page.Url.Value.TrimStart('/') + page.Id + ".docx";

    /// <inheritdoc />
    public IEnumerable<OutputFile> Make(SiteContext site) => site.Model.Pages.OfType<DocumentPage>()
        .Where(page => page.Type == DocumentType.Template)
        .Select(page => OutputFile.Later(PathFor(page), () => Word.WordWriter.Write(page, site)));
}
